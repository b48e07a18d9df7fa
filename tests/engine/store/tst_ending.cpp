// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedAttemptIsFollowedByTheNext();
    void anAttemptWithoutDelayFollowsAtOnce();
    void dependantsWaitForTheLastAttempt();
    void anEndSaidTwiceCountsOnce();
    void anEndBeforeTheStartWordTellsBoth();
    void aCancelledRunIsNotRetried();
    void aLostRunSaysWhyAndWhatWasDone();
    void aLossIsFollowedByARunInTheSameTransaction();
    void theRunAfterALossHasTheCallersVariables();
    void onlyALossThatNobodyWantedIsRunAgain_data();
    void onlyALossThatNobodyWantedIsRunAgain();
    void aProgramThatCannotStartKeepsItsWords();
    void theEndBringsReportAndMeasures();
    void eachEndOfOneCallStandsAlone();
};

namespace {

Submission retried(int retries, Duration delay)
{
    Submission submission = oneOff(u"flaky"_s);
    submission.draft.definition.retry.retries = retries;
    submission.draft.definition.retry.delay = delay;
    return submission;
}

Submission rerunning()
{
    Submission submission = oneOff(u"rerun"_s);
    submission.draft.definition.onInterrupt = OnInterrupt::Rerun;
    submission.draft.captured = {{"PATH", "/opt/bin"}};
    return submission;
}

//! Runs that came of it, oldest first.
QList<Run> runsOf(StoreFixture &fixture, const Run &first)
{
    QList<Run> runs;
    for (const RunKey found : valueOf(fixture.store->select({}))) {
        if (found.value >= first.key.value)
            runs.append(fixture.run(found));
    }
    std::ranges::sort(runs, {}, &Run::number);
    return runs;
}

QList<Moved> end(StoreFixture &fixture, const RunEnd &end)
{
    return valueOf(fixture.store->recordEnds({end})).constFirst().value();
}

} // namespace

void TestEnding::aFailedAttemptIsFollowedByTheNext()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(retried(1, seconds(30))).run;
    fixture.finish(run, 1);
    QCOMPARE(std::get<Waiting>(fixture.run(run).state).notBefore, fixture.clock->now() + seconds(30));
    fixture.clock->advance(seconds(30));
    (void)valueOf(fixture.store->advance(fixture.clock->now()));
    QCOMPARE(fixture.status(run), RunStatus::Queued);
    (void)fixture.claim(run);
    QVERIFY(!fixture.run(run).startedAt); // the new attempt has not started yet
    const RunChange back{
        .run = run, .event = event::GivenBack{}, .at = fixture.clock->now(), .by = {}, .nonce = {}};
    QVERIFY(valueOf(fixture.store->apply({back})).constFirst());
    fixture.finish(run, 0);
    const Run done = fixture.run(run);
    QCOMPARE(done.status(), RunStatus::Succeeded);
    QCOMPARE(done.attempt, 2);
    QCOMPARE(done.attempts.size(), 2);
    QCOMPARE(done.attempts[0].exitCode, 1);
    QCOMPARE(done.attempts[1].exitCode, 0);
}

void TestEnding::anAttemptWithoutDelayFollowsAtOnce()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(retried(1, {})).run;
    fixture.finish(run, 1);
    QCOMPARE(fixture.status(run), RunStatus::Queued);
    fixture.finish(run, 1);
    QCOMPARE(fixture.status(run), RunStatus::Failed);
}

void TestEnding::dependantsWaitForTheLastAttempt()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(retried(1, {})).run;
    const RunKey dependant = fixture.submit(u"after"_s, {{run, -1, EdgeCondition::Failed}});
    fixture.finish(run, 1);
    QCOMPARE(fixture.status(dependant), RunStatus::Waiting);
    fixture.finish(run, 1);
    QCOMPARE(fixture.status(dependant), RunStatus::Queued);
}

void TestEnding::anEndSaidTwiceCountsOnce()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const RunEnd first = endOf(fixture.run(run), fixture.claim(run), 0, fixture.clock->now());
    RunEnd said = first;
    said.attempt = 1;
    QCOMPARE(end(fixture, said).size(), 1);
    const qint64 entries = valueOf(fixture.store->events(0, 100)).size();
    std::get<ExitRecord>(said.how).code = 9;
    QVERIFY(end(fixture, said).isEmpty());
    QCOMPARE(fixture.status(run), RunStatus::Succeeded);
    QCOMPARE(valueOf(fixture.store->events(0, 100)).size(), entries);
}

void TestEnding::anEndBeforeTheStartWordTellsBoth()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"short"_s);
    const QByteArray nonce = fixture.claim(run);
    RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    std::get<ExitRecord>(said.how).endedAt += milliseconds(20);
    (void)end(fixture, said);
    QCOMPARE(fixture.run(run).duration(fixture.clock->now()), milliseconds(20));
    const QList<JournalEntry> entries = valueOf(fixture.store->events(0, 100));
    QCOMPARE(entries[1].kind, EventKind::RunStarted);
    QCOMPARE(entries[2].kind, EventKind::RunEnded);
}

void TestEnding::aCancelledRunIsNotRetried()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(retried(3, {})).run;
    const QByteArray nonce = fixture.claim(run);
    fixture.start(run, nonce);
    const StopWish wish{StopReason::Cancel, fixture.clock->now(), u"tester"_s, false};
    QCOMPARE(valueOf(fixture.store->askStop({run}, wish)).constFirst().state, RunStatus::Stopping);
    QVERIFY(!valueOf(fixture.store->askStop({run}, wish)).constFirst().changed);
    RunEnd said = endOf(fixture.run(run), nonce, 15, fixture.clock->now() + seconds(1));
    std::get<ExitRecord>(said.how).kind = ExitRecord::Kind::Signal;
    (void)end(fixture, said);
    const Run done = fixture.run(run);
    QCOMPARE(done.status(), RunStatus::Cancelled);
    QCOMPARE(done.outcome.signal, 15);
    QVERIFY(!done.outcome.exitCode);
    QVERIFY(done.cancelRequestedAt);
}

void TestEnding::aLostRunSaysWhyAndWhatWasDone()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray nonce = fixture.claim(run);
    RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    said.how = LostCause::SupervisorKilled;
    said.note = u"2 left-over processes were ended."_s;
    (void)end(fixture, said);
    const Run lost = fixture.run(run);
    QCOMPARE(lost.status(), RunStatus::Lost);
    QVERIFY(lost.reason.contains(u"supervisor was killed"_s));
    QVERIFY(lost.reason.endsWith(said.note));
}

void TestEnding::aLossIsFollowedByARunInTheSameTransaction()
{
    StoreFixture fixture;
    RunKey run = fixture.submit(rerunning()).run;
    const Run first = fixture.run(run);
    for (int reruns = 0; reruns <= 3; ++reruns) {
        const QByteArray nonce = fixture.claim(run);
        RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
        said.how = LostCause::SupervisorKilled;
        (void)end(fixture, said);
        (void)end(fixture, said); // said twice, as by a second start-up
        const QList<Run> runs = runsOf(fixture, first);
        QCOMPARE(runs.size(), std::min(reruns + 2, 4)); // three times at most
        QCOMPARE(fixture.status(run), RunStatus::Lost);
        if (reruns == 3)
            break;
        QCOMPARE(runs.last().status(), RunStatus::Queued);
        QCOMPARE(runs.last().cause, Cause::Rerun);
        QCOMPARE(runs.last().retryOf, fixture.run(run).id);
        run = runs.last().key;
    }
}

void TestEnding::theRunAfterALossHasTheCallersVariables()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(rerunning()).run;
    const QByteArray nonce = fixture.claim(run);
    RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    said.how = LostCause::SupervisorKilled;
    (void)end(fixture, said);
    const RunKey again = runsOf(fixture, fixture.run(run)).last().key;
    const auto folder = [](const RunId &, int) { return QByteArray("/runs/x"); };
    const auto claimed = valueOf(fixture.store->claim({{again, "nonce", fixture.clock->now()}}, "boot", folder));
    QCOMPARE(claimed.constFirst()->captured.value("PATH"), QByteArray("/opt/bin"));
}

void TestEnding::onlyALossThatNobodyWantedIsRunAgain_data()
{
    QTest::addColumn<OnInterrupt>("policy");
    QTest::addColumn<LostCause>("cause");
    QTest::addColumn<bool>("stopping");
    QTest::addColumn<qsizetype>("runs");
    QTest::newRow("a restart") << OnInterrupt::Rerun << LostCause::ComputerRestarted << false << qsizetype(2);
    QTest::newRow("nobody asked for it") << OnInterrupt::Ask << LostCause::ComputerRestarted << false << qsizetype(1);
    QTest::newRow("a damaged record") << OnInterrupt::Rerun << LostCause::DamagedRecord << false << qsizetype(1);
    QTest::newRow("it was to be stopped") << OnInterrupt::Rerun << LostCause::ComputerRestarted << true << qsizetype(1);
}

void TestEnding::onlyALossThatNobodyWantedIsRunAgain()
{
    QFETCH(const OnInterrupt, policy);
    QFETCH(const LostCause, cause);
    QFETCH(const bool, stopping);
    StoreFixture fixture;
    Submission submission = rerunning();
    submission.draft.definition.onInterrupt = policy;
    const RunKey run = fixture.submit(submission).run;
    const QByteArray nonce = fixture.claim(run);
    fixture.start(run, nonce);
    if (stopping)
        (void)valueOf(fixture.store->askStop({run}, {StopReason::Cancel, fixture.clock->now(), u"tester"_s, false}));
    RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    said.how = cause;
    (void)end(fixture, said);
    QTEST(runsOf(fixture, fixture.run(run)).size(), "runs");
}

void TestEnding::aProgramThatCannotStartKeepsItsWords()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(retried(3, {})).run;
    const QByteArray nonce = fixture.claim(run);
    RunEnd said = endOf(fixture.run(run), nonce, 2, fixture.clock->now());
    auto &record = std::get<ExitRecord>(said.how);
    record.kind = ExitRecord::Kind::SpawnFailed;
    record.startedAt.reset();
    record.errorCode = u"program-missing"_s;
    record.errorText = u"There is no program /no/such."_s;
    (void)end(fixture, said);
    const Run failed = fixture.run(run);
    QCOMPARE(failed.status(), RunStatus::Failed);
    QCOMPARE(failed.outcome.error->code, u"program-missing"_s);
    QCOMPARE(failed.outcome.text, record.errorText);
    QVERIFY(!failed.outcome.exitCode);
    QVERIFY(!failed.startedAt);
}

void TestEnding::theEndBringsReportAndMeasures()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray nonce = fixture.claim(run);
    RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    auto &record = std::get<ExitRecord>(said.how);
    record.userCpu = seconds(2);
    record.systemCpu = seconds(1);
    record.maxRssBytes = 1 << 20;
    record.outBytes = 10;
    record.errBytes = 5;
    Node item;
    item.kind = NodeKind::Item;
    item.name = u"a.csv"_s;
    item.status = NodeStatus::Error;
    item.error = u"no columns"_s;
    Node process;
    process.children = {item};
    process.startedAt = fixture.clock->now();
    said.report.nodes = {process};
    said.report.failedItems = 1;
    said.report.progress.fraction = 1.0;
    said.report.lastLine = u"done"_s;
    said.report.status = {u"fine"_s, StatusText::Class::FinishedWell};
    said.stamp = {{u"interpreter"_s, u"/usr/bin/python3"_s}};
    (void)end(fixture, said);
    const Run done = fixture.run(run);
    QCOMPARE(done.status(), RunStatus::Partial);
    QCOMPARE(done.cpu, seconds(3));
    QCOMPARE(done.outputBytes, 15);
    QCOMPARE(done.lastLine, u"done"_s);
    QCOMPARE(done.stamp, said.stamp);
    QCOMPARE(valueOf(fixture.store->report(run)), said.report);
}

void TestEnding::eachEndOfOneCallStandsAlone()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const QByteArray nonce = fixture.claim(run);
    RunEnd missing = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    missing.run = {99};
    const RunEnd good = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
    const auto answers = valueOf(fixture.store->recordEnds({missing, good}));
    QCOMPARE(answers[0].error().code, ErrorCode::NotFound);
    QCOMPARE(answers[1]->size(), 1);
    QCOMPARE(fixture.status(run), RunStatus::Succeeded);
}

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
