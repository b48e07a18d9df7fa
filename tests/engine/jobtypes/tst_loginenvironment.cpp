// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/loginenvironment.h"

#include "tests/support/filetree.h"

#include <QFile>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

// Shells with start-up files of all kinds.
class tst_LoginEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void startupFiles_data();
    void startupFiles();
    void valuesOfSeveralLinesComeWhole();
    void whatHangsIsEnded();
    void whatEndsTheShellIsTold_data();
    void whatEndsTheShellIsTold();
    void aShellThatIsNoneIsTold();
    void otherShells_data();
    void otherShells();
    void theShellIsThatOfTheEnvironment();

private:
    [[nodiscard]] Environment own() const { return {{"HOME", m_tree->path("")}, {"PATH", "/usr/bin:/bin"}}; }
    [[nodiscard]] Result<Environment> ask(const QByteArray &shell, std::chrono::milliseconds limit = std::chrono::seconds(30)) const
    {
        return terminalEnvironment(shell, own(), limit, {});
    }
    std::unique_ptr<FileTree> m_tree;
};

void tst_LoginEnvironment::startupFiles_data()
{
    QTest::addColumn<QByteArray>("rc");
    QTest::newRow("one that only sets") << "export TEAM=risk\n"_ba;
    QTest::newRow("one that prints") << "echo Welcome; echo more >&2; printf 'no end of line'; export TEAM=risk\n"_ba;
    QTest::newRow("one that prints what looks like variables") << "printf 'TEAM=wrong\\0X=1\\0'; export TEAM=risk\n"_ba;
    QTest::newRow("one that reads its input") << "read -r answer; export TEAM=risk\n"_ba;
    QTest::newRow("one that asks the terminal") << "stty -echo 2>/dev/null; tput clear 2>/dev/null; export TEAM=risk\n"_ba;
    QTest::newRow("one that fails on the way") << "false; nonexistent-program; export TEAM=risk\n"_ba;
    QTest::newRow("one that leaves a program behind") << "sleep 1000 &\nexport TEAM=risk\n"_ba;
    QTest::newRow("one that only counts in an interactive shell") << "case $- in *i*) export TEAM=risk;; esac\n"_ba;
}

void tst_LoginEnvironment::startupFiles()
{
    QFETCH(QByteArray, rc);
    m_tree->addFile(".bash_profile", rc);
    const auto environment = ask("/bin/bash");
    QVERIFY2(environment, qPrintable(environment ? QString() : environment.error().message));
    QCOMPARE(environment->value("TEAM"), "risk"_ba);
    QCOMPARE(environment->value("HOME"), m_tree->path(""));
    QVERIFY(!environment->contains("X"));
}

void tst_LoginEnvironment::valuesOfSeveralLinesComeWhole()
{
    m_tree->addFile(".bash_profile", "export NOTE=$'one\\n\\nTWO=2\\n'\nexport ODD=$'\\xff='\nfoo() { echo hello; }\nexport -f foo\n");
    const auto environment = ask("/bin/bash");
    QVERIFY(environment);
    QCOMPARE(environment->value("NOTE"), "one\n\nTWO=2\n"_ba);
    QCOMPARE(environment->value("ODD"), "\xff="_ba);
    QVERIFY(!environment->contains("TWO"));
}

void tst_LoginEnvironment::whatHangsIsEnded()
{
    m_tree->addFile(".bash_profile", "trap '' TERM\nsleep 1000\n");
    const auto environment = ask("/bin/bash", std::chrono::seconds(1));
    QVERIFY(!environment);
    QVERIFY2(environment.error().message.contains(u"not ready within 1 s"_s), qPrintable(environment.error().message));
}

void tst_LoginEnvironment::whatEndsTheShellIsTold_data()
{
    QTest::addColumn<QByteArray>("rc");
    QTest::addColumn<QString>("part");
    QTest::newRow("exit") << "exit 4\n"_ba << u"ended with code 4"_s;
    QTest::newRow("another program in its place") << "exec true\n"_ba << u"ended with code 0"_s;
    QTest::newRow("a signal") << "kill -KILL $$\n"_ba << u"signal 9"_s;
    QTest::newRow("no end of output") << "yes\n"_ba << u"more than a megabyte"_s;
}

void tst_LoginEnvironment::whatEndsTheShellIsTold()
{
    QFETCH(QByteArray, rc);
    QFETCH(QString, part);
    m_tree->addFile(".bash_profile", rc);
    const auto environment = ask("/bin/bash");
    QVERIFY(!environment);
    QVERIFY2(environment.error().message.contains(part), qPrintable(environment.error().message));
    QVERIFY(environment.error().message.contains(u"/bin/bash"_s));
}

void tst_LoginEnvironment::aShellThatIsNoneIsTold()
{
    QVERIFY(!ask(m_tree->path("no-shell")));
    QVERIFY(!ask("/bin/true"));
}

void tst_LoginEnvironment::otherShells_data()
{
    QTest::addColumn<QByteArray>("shell");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("rc");
    QTest::newRow("sh") << "/bin/sh"_ba
                        << ".profile"_ba
                        << "echo hello; export TEAM=risk\n"_ba;
    QTest::newRow("zsh") << "/usr/bin/zsh"_ba
                         << ".zshrc"_ba
                         << "echo hello; export TEAM=risk\n"_ba;
    QTest::newRow("fish") << "/usr/bin/fish"_ba
                          << ".config/fish/config.fish"_ba
                          << "echo hello; set -gx TEAM risk\n"_ba;
    QTest::newRow("tcsh") << "/usr/bin/tcsh"_ba
                          << ".cshrc"_ba
                          << "echo hello; setenv TEAM risk\n"_ba;
}

void tst_LoginEnvironment::otherShells()
{
    QFETCH(QByteArray, shell);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, rc);
    if (!QFile::exists(QFile::decodeName(shell)))
        QSKIP("this shell is not installed");
    m_tree->addFile(file, rc);
    const auto environment = ask(shell);
    QVERIFY2(environment, qPrintable(environment ? QString() : environment.error().message));
    QCOMPARE(environment->value("TEAM"), "risk"_ba);
}

void tst_LoginEnvironment::theShellIsThatOfTheEnvironment()
{
    QCOMPARE(loginShell({{"SHELL", "/bin/bash"}}), "/bin/bash"_ba);
    QVERIFY(loginShell({{"SHELL", m_tree->path("gone")}}) != m_tree->path("gone"));
    QVERIFY(loginShell({}).startsWith('/'));
}

QTEST_GUILESS_MAIN(tst_LoginEnvironment)
#include "tst_loginenvironment.moc"
