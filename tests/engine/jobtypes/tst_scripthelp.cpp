// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/scripthelp.h"

#include "engine/domain/bytes.h"
#include "tests/support/filetree.h"

#include <QJsonArray>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_ScriptHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void aScriptIsAskedInItsWorkspace();
    void helpThatIsWrittenAsAnErrorCounts();
    void aProgramOfACommandIsAsked();
    void argumentsOfTheJobAreNotHandedOver();
    void whySomethingWasNotFoundIsSaid_data();
    void whySomethingWasNotFoundIsSaid();
    void aTaskHasNoProgramToAsk();

private:
    [[nodiscard]] JobDefinition script(const QByteArray &text) const
    {
        m_tree->addFile("work/x.sh", text);
        JobDefinition definition;
        definition.type = u"script"_s;
        definition.workspace = m_tree->path("work");
        definition.parameters = {{u"path"_s, bytesToJson(m_tree->path("work/x.sh"))}};
        return definition;
    }
    static Result<Usage> ask(const JobDefinition &definition) { return readUsage(definition, *builtInJobTypes(), {}); }
    std::unique_ptr<FileTree> m_tree;
};

void tst_ScriptHelp::aScriptIsAskedInItsWorkspace()
{
    const auto usage = ask(script("echo \"usage: x [--out FILE] $(basename \"$PWD\")\"; echo \"$*\" > asked\n"));
    QVERIFY2(usage, qPrintable(usage ? QString() : usage.error().message));
    QCOMPARE(usage->options.value(0).names, QStringList{u"--out"_s});
    QCOMPARE(usage->positionals.value(0).name, u"work"_s);
    QCOMPARE(m_tree->content("work/asked"), "--help\n"_ba);
}

void tst_ScriptHelp::helpThatIsWrittenAsAnErrorCounts()
{
    const auto usage = ask(script("echo 'usage: x [-n] file' >&2; exit 2\n"));
    QVERIFY(usage);
    QCOMPARE(usage->positionals.value(0).name, u"file"_s);
}

void tst_ScriptHelp::aProgramOfACommandIsAsked()
{
    JobDefinition definition;
    definition.type = u"command"_s;
    definition.parameters = {{u"program"_s, u"sort"_s}};
    const auto usage = ask(definition);
    QVERIFY(usage);
    QVERIFY(usage->options.size() > 20);
}

void tst_ScriptHelp::argumentsOfTheJobAreNotHandedOver()
{
    JobDefinition definition = script("echo \"$# $1\" > asked; echo '  --a  b'\n");
    definition.parameters.insert(u"arguments"_s, QJsonArray{u"--delete-all"_s});
    QVERIFY(ask(definition));
    QCOMPARE(m_tree->content("work/asked"), "1 --help\n"_ba);
}

void tst_ScriptHelp::whySomethingWasNotFoundIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("it says something else") << "echo loading; exit 7\n"_ba << u"ended with code 7"_s;
    QTest::newRow("it says nothing") << "exit 0\n"_ba << u"said nothing of options"_s;
    QTest::newRow("a signal ends it") << "kill -KILL $$\n"_ba << u"signal 9"_s;
    QTest::newRow("it writes for ever") << "yes '  --a  b'\n"_ba << u"more than a megabyte"_s;
}

void tst_ScriptHelp::whySomethingWasNotFoundIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto usage = ask(script(text));
    QVERIFY(!usage);
    QVERIFY2(usage.error().message.contains(part), qPrintable(usage.error().message));
    QVERIFY(usage.error().message.contains(u"x.sh"_s));
}

void tst_ScriptHelp::aTaskHasNoProgramToAsk()
{
    JobDefinition definition;
    definition.type = u"demo"_s;
    QVERIFY(!ask(definition));
}

QTEST_GUILESS_MAIN(tst_ScriptHelp)
#include "tst_scripthelp.moc"
