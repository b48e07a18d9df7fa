// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/outcometext.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestOutcomeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowARunEnded_data();
    void saysHowARunEnded();
    void anErrorSaysWhichKind();
    void everyLossAndSkipHasItsWords();
};

namespace {

ExitRecord ended(ExitRecord::Kind kind, int code)
{
    ExitRecord record;
    record.kind = kind;
    record.code = code;
    return record;
}

} // namespace

Q_DECLARE_METATYPE(ExitRecord)
Q_DECLARE_METATYPE(RunState)

void TestOutcomeText::saysHowARunEnded_data()
{
    QTest::addColumn<ExitRecord>("record");
    QTest::addColumn<RunState>("final");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ExitRecord &record, const RunState &final, const QString &text) {
        QTest::newRow(name) << record << final << text;
    };
    const ExitRecord good = ended(ExitRecord::Kind::Exit, 0);
    ExitRecord killed = ended(ExitRecord::Kind::Signal, SIGKILL);
    killed.forced = true;
    ExitRecord memory = ended(ExitRecord::Kind::Signal, SIGKILL);
    memory.outOfMemory = true;
    row("a success", good, Succeeded{}, u"Ended with exit code 0."_s);
    row("a plain exit code", ended(ExitRecord::Kind::Exit, 3), Failed{}, u"Ended with exit code 3."_s);
    row("an exit code with a meaning", ended(ExitRecord::Kind::Exit, 127), Failed{},
        u"Ended with exit code 127 (a command inside was not found)."_s);
    row("an exit code of a shell", ended(ExitRecord::Kind::Exit, 139), Failed{},
        u"Ended with exit code 139 (a shell says this of a program killed by SIGSEGV)."_s);
    row("a signal", ended(ExitRecord::Kind::Signal, SIGSEGV), Failed{}, u"Killed by SIGSEGV."_s);
    row("a signal without a name", ended(ExitRecord::Kind::Signal, 50), Failed{}, u"Killed by signal 50."_s);
    row("out of memory", memory, Failed{}, u"Killed by SIGKILL: the computer was out of memory."_s);
    row("a cancel", ended(ExitRecord::Kind::Signal, SIGTERM), Cancelled{u"anna"_s, false}, u"Cancelled by anna. Killed by SIGTERM."_s);
    row("a forced cancel", killed, Cancelled{u"anna"_s, true}, u"Cancelled by force by anna. Killed by SIGKILL."_s);
    row("a time limit", ended(ExitRecord::Kind::Signal, SIGTERM), Expired{ExpiryLimit::TimeLimit},
        u"It was stopped at its time limit. Killed by SIGTERM."_s);
    row("some items failed", good, Partial{2, 1, false}, u"2 failed and 1 skipped. Ended with exit code 0."_s);
    row("a cancel that came too late", good, Succeeded{true}, u"Ended with exit code 0. The cancel came too late."_s);
}

void TestOutcomeText::saysHowARunEnded()
{
    QFETCH(const ExitRecord, record);
    QFETCH(const RunState, final);
    QFETCH(const QString, text);
    const Outcome outcome = outcomeOf(record, final);
    QCOMPARE(outcome.text, text);
    QVERIFY(!(outcome.exitCode && outcome.signal));
}

void TestOutcomeText::anErrorSaysWhichKind()
{
    QCOMPARE(outcomeOf(ended(ExitRecord::Kind::Exit, 3), Failed{}).error->code, u"exit-code"_s);
    QCOMPARE(outcomeOf(ended(ExitRecord::Kind::Signal, 9), Failed{}).error->code, u"signal"_s);
    QVERIFY(!outcomeOf(ended(ExitRecord::Kind::Exit, 0), Succeeded{}).error);
    QVERIFY(!outcomeOf(ended(ExitRecord::Kind::Signal, 15), Cancelled{}).error);
    ExitRecord missing = ended(ExitRecord::Kind::SpawnFailed, 2);
    missing.errorCode = u"program-missing"_s;
    missing.errorText = u"There is no program /no/such."_s;
    const Outcome outcome = outcomeOf(missing, Failed{});
    QCOMPARE(outcome.error->code, missing.errorCode);
    QCOMPARE(outcome.text, missing.errorText);
    QVERIFY(!outcome.exitCode && !outcome.signal);
}

void TestOutcomeText::everyLossAndSkipHasItsWords()
{
    QSet<QString> told;
    for (int cause = 0; cause <= int(LostCause::Unstoppable); ++cause)
        told.insert(reasonOf(Lost{LostCause(cause)}));
    for (int cause = 0; cause <= int(SkipCause::JobDeleted); ++cause)
        told.insert(reasonOf(Skipped{SkipCause(cause), u"load"_s}));
    QCOMPARE(told.size(), int(LostCause::Unstoppable) + int(SkipCause::JobDeleted) + 2);
    QVERIFY(!told.contains(QString()));
    QVERIFY(reasonOf(Skipped{SkipCause::Prerequisite, u"load"_s}).contains(u"\"load\""_s));
    QVERIFY(reasonOf(Failed{}).isEmpty());
}

QTEST_GUILESS_MAIN(TestOutcomeText)
#include "tst_outcometext.moc"
