// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/jobcommands.h"
#include "engine/store/runcommands.h"

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

//! What people do to runs, jobs and pools.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedRunLeavesEveryListAndComesBack();
    void aRunThatIsNotFinalIsNotDeleted();
    void oneCallIsOneDeletion();
    void aPurgedRunLeavesNothing();
    void priorityAndPoolChangeBeforeTheStartOnly();
    void aJobChangesAndIsAsItWas();
    void aDeletedJobCancelsWhatWaits();
    void aJobUnderWayIsNotDeleted();
    void aJobThatComesBackGivesWayToANewName();
    void poolsAreMadeChangedAndDeleted();
    void aJobIsShownByItsNewestActiveRun();
    void aRetryHasTheOldSnapshot();
    void theJournalTellsWhenItDoesNotReachBack();
    void theExpectedDurationIsTheMiddleOne();
};

namespace {

qint64 total(StoreFixture &fixture)
{
    return valueOf(fixture.store->runs({})).total;
}

JobRow rowOf(StoreFixture &fixture, JobKey job)
{
    const JobPage page = valueOf(fixture.store->jobs({}));
    const auto row = std::ranges::find(page.rows, job, &JobRow::key);
    return row == page.rows.end() ? JobRow() : *row;
}

Submission runOf(JobKey job)
{
    Submission submission;
    submission.job = job;
    return submission;
}

} // namespace

void TestCommands::aDeletedRunLeavesEveryListAndComesBack()
{
    StoreFixture fixture;
    const StoredSubmission made = fixture.submit(oneOff(u"load"_s));
    fixture.finish(made.run);
    QVERIFY(valueOf(fixture.store->deleteRuns({made.run}, u"tester"_s)).constFirst().changed);
    QCOMPARE(total(fixture), 0);
    QCOMPARE(valueOf(fixture.store->jobs({})).total, 0);
    QCOMPARE(valueOf(fixture.store->counts({})).all, 0);
    QVERIFY(valueOf(fixture.store->resolveRun(made.runId.value)).isEmpty());
    QCOMPARE(fixture.store->run(made.run).result().error().code, ErrorCode::NotFound);
    QCOMPARE(valueOf(fixture.store->resolveDeletedRun(made.runId.value)), QList{made.run});
    QVERIFY(valueOf(fixture.store->undeleteRuns(made.run, u"tester"_s)).contains(u"\"load\" #1"_s));
    QCOMPARE(total(fixture), 1);
    QCOMPARE(valueOf(fixture.store->jobs({})).total, 1);
    QCOMPARE(fixture.store->undeleteRuns(made.run, u"tester"_s).result().error().code, ErrorCode::Refused);
}

void TestCommands::aRunThatIsNotFinalIsNotDeleted()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const Touched touched = valueOf(fixture.store->deleteRuns({run}, u"tester"_s)).constFirst();
    QVERIFY(!touched.changed);
    QCOMPARE(touched.refusal->code, ErrorCode::Refused);
    QVERIFY(touched.refusal->message.contains(u"cancel it first"_s));
}

void TestCommands::oneCallIsOneDeletion()
{
    StoreFixture fixture;
    QList<RunKey> runs;
    for (int n = 0; n < 3; ++n) {
        runs.append(fixture.submit(u"load"_s));
        fixture.finish(runs.last());
    }
    (void)valueOf(fixture.store->deleteRuns({runs[0]}, u"tester"_s));
    (void)valueOf(fixture.store->deleteRuns({runs[1], runs[2]}, u"tester"_s)); // at the same instant
    QCOMPARE(valueOf(fixture.store->undeleteRuns({}, u"tester"_s)), u"2 runs are back."_s);
    QCOMPARE(total(fixture), 2);
    (void)valueOf(fixture.store->undeleteRuns({}, u"tester"_s));
    QCOMPARE(total(fixture), 3);
    QCOMPARE(fixture.store->undeleteRuns({}, u"tester"_s).result().error().code, ErrorCode::Refused);
}

void TestCommands::aPurgedRunLeavesNothing()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    const RunKey dependant = fixture.submit(u"after"_s, {{run, -1, EdgeCondition::Ok}});
    fixture.finish(run);
    (void)valueOf(fixture.store->deleteRuns({run}, u"tester"_s));
    const QList<Trashed> trashed = valueOf(fixture.store->deletedBefore(fixture.clock->now() + seconds(1), 10));
    QCOMPARE(trashed.size(), 1);
    QCOMPARE(trashed[0].run, run);
    QCOMPARE(trashed[0].attempts, 1);
    (void)valueOf(fixture.store->purgeRuns({run}));
    QVERIFY(valueOf(fixture.store->deletedBefore(fixture.clock->now() + seconds(1), 10)).isEmpty());
    QCOMPARE(fixture.run(dependant).prerequisites.constFirst().onName, u"load"_s); // still says what it followed
    fixture.finish(dependant);
    (void)valueOf(fixture.store->purgeRuns({dependant})); // without a deletion before
    QCOMPARE(valueOf(fixture.store->counts({})).all, 0);
    fixture.store.reset();
    Connection connection(fixture.file(), Connection::Mode::ReadOnly);
    for (const QString &table : {u"run"_s, u"job"_s, u"definition"_s, u"attempt"_s, u"report"_s, u"edge"_s, u"search"_s, u"search_queue"_s})
        QCOMPARE(connection.ask(u"SELECT count(*) FROM "_s + table).toInt(), 0);
}

void TestCommands::priorityAndPoolChangeBeforeTheStartOnly()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"load"_s);
    QVERIFY(valueOf(fixture.store->patch({run}, 7, {}, u"tester"_s)).constFirst().changed);
    QCOMPARE(fixture.run(run).priority, 7);
    QVERIFY(!valueOf(fixture.store->patch({run}, 7, {}, u"tester"_s)).constFirst().changed);
    QCOMPARE(valueOf(fixture.store->patch({run}, {}, u"nowhere"_s, u"tester"_s)).constFirst().refusal->code, ErrorCode::BadInput);
    (void)fixture.claim(run);
    QCOMPARE(valueOf(fixture.store->patch({run}, 8, {}, u"tester"_s)).constFirst().refusal->code, ErrorCode::Refused);
}

void TestCommands::aJobChangesAndIsAsItWas()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    QCOMPARE(fixture.store->undoJob({}, u"tester"_s).result().error().code, ErrorCode::Refused); // making one is no change
    JobDraft draft = keptJob(u"report new"_s).draft;
    draft.definition.labels = {u"weekly"_s};
    (void)valueOf(fixture.store->updateJob(job, draft, u"tester"_s, std::nullopt));
    Job changed = valueOf(fixture.store->job(job));
    QCOMPARE(changed.revision, 2);
    QCOMPARE(changed.definition->name, u"report new"_s);
    QCOMPARE(valueOf(fixture.store->counts({})).labels.value(u"weekly"_s), 1);
    QVERIFY(valueOf(fixture.store->undoJob(job, u"tester"_s)).contains(u"\"report\""_s));
    QCOMPARE(valueOf(fixture.store->job(job)).definition->name, u"report"_s);
    QVERIFY(valueOf(fixture.store->counts({})).labels.isEmpty());
}

void TestCommands::aDeletedJobCancelsWhatWaits()
{
    StoreFixture fixture;
    Submission kept = keptJob(u"report"_s);
    kept.makeRun = true;
    const StoredSubmission made = fixture.submit(kept);
    (void)valueOf(fixture.store->deleteJob(made.job, u"tester"_s));
    const Run run = fixture.run(made.run);
    QCOMPARE(run.status(), RunStatus::Cancelled);
    QCOMPARE(run.reason, u"The job was deleted."_s);
    QCOMPARE(fixture.store->job(made.job).result().error().code, ErrorCode::NotFound);
    QCOMPARE(valueOf(fixture.store->resolveDeletedJob(u"report"_s)), QList{made.job});
    (void)valueOf(fixture.store->undoJob({}, u"tester"_s));
    QCOMPARE(valueOf(fixture.store->job(made.job)).definition->name, u"report"_s);
}

void TestCommands::aJobUnderWayIsNotDeleted()
{
    StoreFixture fixture;
    Submission kept = keptJob(u"report"_s);
    kept.makeRun = true;
    const StoredSubmission made = fixture.submit(kept);
    (void)fixture.claim(made.run);
    const auto answer = fixture.store->deleteJob(made.job, u"tester"_s).result();
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QVERIFY(answer.error().message.contains(u"#1"_s));
}

void TestCommands::aJobThatComesBackGivesWayToANewName()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    (void)valueOf(fixture.store->deleteJob(job, u"tester"_s));
    (void)fixture.submit(keptJob(u"report"_s));
    (void)valueOf(fixture.store->undoJob(job, u"tester"_s));
    QCOMPARE(valueOf(fixture.store->job(job)).definition->name, u"report (2)"_s);
}

void TestCommands::poolsAreMadeChangedAndDeleted()
{
    StoreFixture fixture;
    QCOMPARE(valueOf(fixture.store->createPool({.name = u"gpu"_s, .size = 2})).size, 2);
    QCOMPARE(fixture.store->createPool({.name = u"gpu"_s, .size = 2}).result().error().code, ErrorCode::Refused);
    QCOMPARE(fixture.store->createPool({.name = u"none"_s, .size = 0}).result().error().code, ErrorCode::BadInput);
    QVERIFY(valueOf(fixture.store->updatePool(u"gpu"_s, {}, true)).held);
    QCOMPARE(fixture.store->updatePool(u"cpu"_s, 1, {}).result().error().code, ErrorCode::NotFound);
    Submission submission = oneOff(u"train"_s);
    submission.draft.definition.pool = u"gpu"_s;
    const RunKey run = fixture.submit(submission).run;
    QVERIFY(valueOf(fixture.store->dispatchView({})).candidates.isEmpty());
    QCOMPARE(fixture.store->deletePool(u"gpu"_s).result().error().code, ErrorCode::Refused);
    fixture.finish(run);
    QVERIFY(fixture.store->deletePool(u"gpu"_s).result());
    QCOMPARE(fixture.store->deletePool(u"default"_s).result().error().code, ErrorCode::Refused);
    QCOMPARE(fixture.store->submit({submission}).result().error().code, ErrorCode::BadInput);
}

void TestCommands::aJobIsShownByItsNewestActiveRun()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    QCOMPARE(rowOf(fixture, job).status, JobStatus::Idle);
    const RunKey first = fixture.submit(runOf(job)).run;
    const RunKey second = fixture.submit(runOf(job)).run;
    QCOMPARE(fixture.run(second).number, 2);
    QCOMPARE(rowOf(fixture, job).run->key, second);
    QCOMPARE(rowOf(fixture, job).activeRuns, 2);
    fixture.finish(second, 1);
    QCOMPARE(rowOf(fixture, job).run->key, first);
    QCOMPARE(rowOf(fixture, job).status, JobStatus::Queued);
    fixture.finish(first);
    QCOMPARE(rowOf(fixture, job).run->key, second);
    QCOMPARE(rowOf(fixture, job).status, JobStatus::Failed);
    (void)valueOf(fixture.store->setJobEnabled(job, false, u"tester"_s, std::nullopt));
    QCOMPARE(rowOf(fixture, job).status, JobStatus::Disabled);
    QCOMPARE(valueOf(fixture.store->runsBehind(job, 10)), (QList{second, first}));
}

void TestCommands::aRetryHasTheOldSnapshot()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    const RunKey old = fixture.submit(runOf(job)).run;
    fixture.finish(old, 1);
    (void)valueOf(fixture.store->updateJob(job, keptJob(u"renamed"_s).draft, u"tester"_s, std::nullopt));
    Submission retry = runOf(job);
    retry.retryOf = old;
    const Run run = fixture.run(fixture.submit(retry).run);
    QCOMPARE(run.jobName, u"report"_s);
    QCOMPARE(run.retryOf, fixture.run(old).id);
    QCOMPARE(run.number, 2);
}

void TestCommands::theJournalTellsWhenItDoesNotReachBack()
{
    StoreFixture fixture;
    for (int n = 0; n < 5; ++n)
        (void)fixture.submit(u"old"_s);
    fixture.clock->advance(std::chrono::hours(24 * 31));
    (void)fixture.submit(u"new"_s);
    fixture.reopen();
    const auto answer = fixture.store->events(0, 10).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Gone);
    QVERIFY(answer.error().message.contains(u"begins at 6"_s));
    QCOMPARE(valueOf(fixture.store->events(5, 10)).size(), 1);
}

void TestCommands::theExpectedDurationIsTheMiddleOne()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    QVERIFY(!valueOf(fixture.store->expectedDuration(job)));
    for (const int length : {100, 5, 7}) {
        const RunKey run = fixture.submit(runOf(job)).run;
        const QByteArray nonce = fixture.claim(run);
        fixture.start(run, nonce);
        RunEnd end = endOf(fixture.run(run), nonce, 0, fixture.clock->now() + seconds(length));
        std::get<ExitRecord>(end.how).startedAt = fixture.clock->now();
        (void)valueOf(fixture.store->recordEnds({end}));
    }
    QCOMPARE(valueOf(fixture.store->expectedDuration(job)), seconds(7));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
