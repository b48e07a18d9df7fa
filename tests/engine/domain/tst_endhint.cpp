// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/endhint.h"
#include "engine/domain/outcometext.h"

#include <QTest>

#include <csignal>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

ExitRecord ended(ExitRecord::Kind kind, int code)
{
    ExitRecord record;
    record.kind = kind;
    record.code = code;
    return record;
}

ExitRecord exited(int code)
{
    return ended(ExitRecord::Kind::Exit, code);
}

ExitRecord killed(int number, seconds cpu = {})
{
    ExitRecord record = ended(ExitRecord::Kind::Signal, number);
    record.userCpu = cpu;
    return record;
}

ExitRecord forced(ExitRecord record)
{
    record.forced = true;
    return record;
}

} // namespace

Q_DECLARE_METATYPE(ExitRecord)
Q_DECLARE_METATYPE(ResourceLimits)

class TestEndHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLimitThatEndedItIsKnown_data()
    {
        QTest::addColumn<ExitRecord>("record");
        QTest::addColumn<ResourceLimits>("limits");
        QTest::addColumn<QString>("sentence"); // empty: no limit ended it
        const ResourceLimits both{.cpuTime = seconds(10), .fileSize = 1 << 20};
        const QString cpu = u"CPU time limit of 10 s reached"_s, file = u"File size limit of 1 MiB reached"_s;
        const auto row = [](const char *name, const ExitRecord &record, const ResourceLimits &limits, const QString &sentence) {
            QTest::newRow(name) << record << limits << sentence;
        };
        row("the kernel's signal for CPU time", killed(SIGXCPU), both, cpu);
        row("told by a shell", exited(128 + SIGXCPU), both, cpu);
        row("killed at the hard limit, as it did not listen", killed(SIGKILL, seconds(20)), both, cpu);
        row("killed early by somebody else", killed(SIGKILL, seconds(2)), both, {});
        row("killed by us", forced(killed(SIGKILL, seconds(20))), both, {});
        row("the signal without a limit of ours", killed(SIGXCPU), {}, {});
        row("the kernel's signal for a file", killed(SIGXFSZ), both, file);
        row("a plain failure", exited(1), both, {});
    }
    void aLimitThatEndedItIsKnown()
    {
        QFETCH(const ExitRecord, record);
        QFETCH(const ResourceLimits, limits);
        QFETCH(const QString, sentence);
        const auto reached = reachedLimit(record, limits);
        QCOMPARE(reached ? limitSentence(*reached, limits) : QString(), sentence);
    }

    void theLastLineHints_data()
    {
        QTest::addColumn<ExitRecord>("record");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word"); // in the hint; empty: no hint
        const auto row = [](const char *name, const ExitRecord &record, const char *line, const QString &word) {
            QTest::newRow(name) << record << QString::fromUtf8(line) << word;
        };
        row("Python without memory", exited(1), "MemoryError", u"memory limit of 2 GB"_s);
        row("C++ without memory", killed(SIGABRT), "terminate called after throwing an instance of 'std::bad_alloc'",
            u"memory limit of 2 GB"_s);
        row("R without memory", exited(1), "Error: cannot allocate vector of size 7.5 Gb", u"memory limit of 2 GB"_s);
        row("dash without processes", exited(2), "sh: 1: Cannot fork", u"limit of 50 processes"_s);
        row("bash without processes", exited(254), "bash: fork: retry: Resource temporarily unavailable", u"limit of 50 processes"_s);
        row("no more files", exited(1), "OSError: [Errno 24] Too many open files: 'x'", u"limit of 20 open files"_s);
        row("a file too large", exited(1), "OSError: [Errno 27] File too large", u"1 GB"_s);
        row("Python asks", exited(1), "EOFError: EOF when reading a line", u"needs input"_s);
        row("sudo asks", exited(1), "sudo: a terminal is required to read the password", u"needs input"_s);
        row("ssh asks", exited(255), "Host key verification failed.", u"needs input"_s);
        row("git asks", exited(128), "fatal: could not read Username: terminal prompts disabled", u"needs input"_s);
        row("a success is not explained", exited(0), "MemoryError", {});
        row("a failure that says nothing of it", exited(1), "KeyError: 'price'", {});
        row("a program that cannot start", ended(ExitRecord::Kind::SpawnFailed, 2), "MemoryError", {});
    }
    void theLastLineHints()
    {
        QFETCH(const ExitRecord, record);
        QFETCH(const QString, line);
        QFETCH(const QString, word);
        const ResourceLimits limits{.memory = 2'000'000'000, .processes = 50, .openFiles = 20, .fileSize = 1'000'000'000};
        const QString hint = endHint(record, limits, line);
        QCOMPARE(hint.isEmpty(), word.isEmpty());
        QVERIFY2(hint.contains(word), qPrintable(hint));
    }

    void whatIsNotSetIsNotBlamed()
    {
        for (const char *line : {"MemoryError", "Cannot fork", "Too many open files", "File too large"})
            QVERIFY(!endHint(exited(1), {}, QString::fromUtf8(line)).contains(u"limit of "_s));
    }

    void theOutcomeHasTheLimitInItsWordsAndCode()
    {
        const ResourceLimits limits{.cpuTime = seconds(10)};
        const Outcome outcome = outcomeOf(killed(SIGXCPU), Failed{}, {limits, {}});
        QCOMPARE(outcome.text, u"CPU time limit of 10 s reached. Killed by SIGXCPU."_s);
        QCOMPARE(outcome.error->code, u"cpu-time-limit"_s);
        QCOMPARE(outcome.signal, SIGXCPU);
        const Outcome hinted = outcomeOf(exited(1), Failed{}, {{}, u"EOFError: EOF when reading a line"_s});
        QVERIFY(hinted.text.startsWith(u"Ended with exit code 1. It needs input"_s));
        QCOMPARE(hinted.error->code, u"exit-code"_s);
    }
};

QTEST_GUILESS_MAIN(TestEndHint)
#include "tst_endhint.moc"
