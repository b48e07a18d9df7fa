// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/briefprogram.h"

#include "tests/support/filetree.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

#include <signal.h>

using namespace runsheet;
using namespace Qt::StringLiterals;
using runsheet::test::FileTree;

class tst_BriefProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tree = std::make_unique<FileTree>(); }
    void saysWhatItSaid();
    void hasNoTerminalAndNoInput();
    void hasTheEnvironmentAndFolderItIsGiven();
    void aSignalIsTold();
    void whatHangsIsEnded();
    void whatItLeavesBehindIsEnded();
    void whoWritesForEverIsEnded();
    void nobodyWaitsForWhatIsNotWanted();
    void whatIsMissingIsNamed();

private:
    [[nodiscard]] BriefProgram shell(const QByteArray &text) const
    {
        return {{"/bin/sh", "-c", text}, {{"PATH", "/usr/bin:/bin"}}, m_tree->path(""), std::chrono::seconds(30)};
    }
    std::unique_ptr<FileTree> m_tree;
};

void tst_BriefProgram::saysWhatItSaid()
{
    const auto output = runBriefly(shell("echo out; echo err >&2; exit 3"));
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::Exited);
    QCOMPARE(output->code, 3);
    QCOMPARE(output->output, "out\n"_ba);
    QCOMPARE(output->errors, "err\n"_ba);
}

void tst_BriefProgram::hasNoTerminalAndNoInput()
{
    const auto output = runBriefly(shell("cat; (: </dev/tty) 2>/dev/null && echo terminal; echo end"));
    QVERIFY(output);
    QCOMPARE(output->output, "end\n"_ba);
}

void tst_BriefProgram::hasTheEnvironmentAndFolderItIsGiven()
{
    BriefProgram program = shell("echo \"$X\"; pwd; env | wc -l");
    program.environment = {{"X", "a b"}, {"PATH", "/usr/bin:/bin"}};
    m_tree->addFolder("sub");
    program.folder = m_tree->path("sub");
    const auto output = runBriefly(program);
    QVERIFY(output);
    QVERIFY2(output->output.startsWith(QByteArray("a b\n" + m_tree->path("sub") + "\n")), output->output.constData());
}

void tst_BriefProgram::aSignalIsTold()
{
    const auto output = runBriefly(shell("kill -SEGV $$"));
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::Signalled);
    QCOMPARE(output->code, SIGSEGV);
}

void tst_BriefProgram::whatHangsIsEnded()
{
    BriefProgram program = shell("trap '' TERM HUP; echo here; exec sleep 1000");
    program.limit = std::chrono::milliseconds(300);
    const auto output = runBriefly(program);
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::TooLong);
    QCOMPARE(output->output, "here\n"_ba);
}

void tst_BriefProgram::whatItLeavesBehindIsEnded()
{
    QElapsedTimer clock;
    clock.start();
    const auto output = runBriefly(shell("sleep 1000 & echo $!"));
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::Exited);
    QVERIFY(clock.elapsed() < 20'000); // it holds our pipe open, and nobody waits for it
    const int pid = output->output.trimmed().toInt();
    QVERIFY(pid > 0);
    const auto isGone = [pid] {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isGone());
}

void tst_BriefProgram::whoWritesForEverIsEnded()
{
    BriefProgram program = shell("while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done");
    program.mostBytes = 100'000;
    const auto output = runBriefly(program);
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::TooMuch);
    QCOMPARE(output->output.size(), 100'000);
}

void tst_BriefProgram::nobodyWaitsForWhatIsNotWanted()
{
    std::stop_source source;
    const BriefProgram program = shell("exec sleep 1000");
    std::jthread other([&source] { source.request_stop(); });
    const auto output = runBriefly(program, source.get_token());
    QVERIFY(output);
    QCOMPARE(output->end, BriefEnd::Unwanted);
}

void tst_BriefProgram::whatIsMissingIsNamed()
{
    BriefProgram program = shell("");
    program.argv = {m_tree->path("nothing")};
    const auto output = runBriefly(program);
    QVERIFY(!output);
    QVERIFY(output.error().message.contains(u"nothing"_s));
    program = shell("true");
    program.folder = m_tree->path("no-folder");
    QVERIFY(!runBriefly(program));
}

QTEST_GUILESS_MAIN(tst_BriefProgram)
#include "tst_briefprogram.moc"
