// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/statement.h"

#include "tests/engine/store/storefixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunGoesFromSubmitToItsEnd();
    void whatIsCommittedIsThereAfterOpeningAgain();
    void theJournalHasNoGapAndTellsEachFact();
    void aRefusedOperationLeavesNoTrace();
    void manyWritersShareFewCommits();
    void readersSeeWhatWasAcknowledged();
    void equalContentUnderTheSameIdIsOneJob();
    void otherContentUnderTheSameIdIsRefused();
    void aKeptNameIsUniqueInItsSpace();
    void nothingIsTakenAfterClosing();
    void whatWasCapturedGoesWithTheEnd();
    void aClaimAnswersWithAllThatAStartNeeds();
    void aViewOfFewShowsThemThoughManyAreOlder();
    void wordsMeanRuns();
    void dispatchSeesTheBestOfEachPoolWithAFreeSlot();
    void recoverySeesWhatIsUnderWay();
};

void TestSqliteStore::aRunGoesFromSubmitToItsEnd()
{
    StoreFixture fixture;
    const RunKey key = fixture.submit(u"backup"_s);
    QCOMPARE(fixture.status(key), RunStatus::Queued);
    const QByteArray nonce = fixture.claim(key);
    QCOMPARE(fixture.status(key), RunStatus::Starting);
    fixture.start(key, nonce);
    QCOMPARE(fixture.status(key), RunStatus::Running);
    fixture.clock->advance(seconds(5));
    RunEnd end = endOf(fixture.run(key), nonce, 0, fixture.clock->now());
    end.report.values = {{u"rows"_s, 12.0, {}, {}}};
    Artifact table;
    table.name = "a.csv";
    table.path = "/runs/x/a.csv";
    table.mediaType = u"text/csv"_s;
    table.size = 3;
    end.artifacts = {table};
    QCOMPARE(valueOf(fixture.store->recordEnds({end})).constFirst()->size(), 1);
    const Run run = fixture.run(key);
    QCOMPARE(run.status(), RunStatus::Succeeded);
    QCOMPARE(run.number, 1);
    QCOMPARE(run.duration(fixture.clock->now()), seconds(5));
    QCOMPARE(run.outcome.exitCode, 0);
    QCOMPARE(run.attempts.size(), 1);
    QCOMPARE(run.definition->parameters.value(u"program"_s).toString(), u"/bin/true"_s);
    QCOMPARE(valueOf(fixture.store->report(key)).values, end.report.values);
    QCOMPARE(valueOf(fixture.store->artifacts(key)), end.artifacts);
}

void TestSqliteStore::whatIsCommittedIsThereAfterOpeningAgain()
{
    StoreFixture fixture;
    const RunKey key = fixture.submit(u"backup"_s);
    const QString uuid = fixture.store->uuid();
    const qint64 generation = fixture.store->generation();
    fixture.reopen();
    QCOMPARE(fixture.run(key).jobName, u"backup"_s);
    QCOMPARE(fixture.store->uuid(), uuid);
    QCOMPARE(fixture.store->generation(), generation + 1);
    QCOMPARE(fixture.store->stateRoot(), QByteArray(fixture.folder() + "/state"));
    QVERIFY(fixture.store->problems().isEmpty());
}

void TestSqliteStore::theJournalHasNoGapAndTellsEachFact()
{
    StoreFixture fixture;
    fixture.finish(fixture.submit(u"one"_s));
    (void)fixture.store->submit({keptJob(u"taken"_s)}).result();
    QVERIFY(!fixture.store->submit({oneOff(u"half"_s), keptJob(u"taken"_s)}).result()); // rolled back, its entries, too
    fixture.finish(fixture.submit(u"two"_s), 3);
    const QList<JournalEntry> entries = valueOf(fixture.store->events(0, 100));
    QList<EventKind> kinds;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        QCOMPARE(entries[index].seq, index + 1);
        kinds.append(entries[index].kind);
    }
    const QList<EventKind> expected{EventKind::RunCreated, EventKind::RunStarted, EventKind::RunEnded, EventKind::JobCreated,
                                    EventKind::RunCreated, EventKind::RunStarted, EventKind::RunEnded};
    QCOMPARE(kinds, expected);
    QCOMPARE(entries.constLast().state, RunStatus::Failed);
    QCOMPARE(entries.constLast().changed.value(u"exitCode"_s).toInt(), 3);
}

void TestSqliteStore::aRefusedOperationLeavesNoTrace()
{
    StoreFixture fixture;
    (void)valueOf(fixture.store->submit({keptJob(u"taken"_s)}));
    const Result<QList<StoredSubmission>> refused = fixture.store->submit({oneOff(u"a"_s), oneOff(u"b"_s), keptJob(u"taken"_s)}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"\"taken\""_s));
    QCOMPARE(valueOf(fixture.store->runs({})).total, 0);
    QCOMPARE(valueOf(fixture.store->jobs({})).total, 1);
}

void TestSqliteStore::manyWritersShareFewCommits()
{
    StoreFixture fixture;
    fixture.store.reset();
    StoreOptions options = fixture.options();
    options.commitPace = milliseconds(3);
    fixture.store = Store::open(options).value();
    std::atomic<int> commits = 0;
    fixture.store->onCommitted([&commits](const ChangeSet &) { ++commits; });
    QList<QFuture<Result<QList<StoredSubmission>>>> answers;
    for (int n = 0; n < 2000; ++n)
        answers.append(fixture.store->submit({oneOff(u"n"_s)}));
    for (const auto &answer : std::as_const(answers))
        (void)valueOf(answer);
    QVERIFY2(commits < 400, qPrintable(QString::number(commits)));
    QCOMPARE(valueOf(fixture.store->runs({})).total, 2000);
}

void TestSqliteStore::readersSeeWhatWasAcknowledged()
{
    StoreFixture fixture;
    std::atomic<int> missed = 0;
    const auto writeAndRead = [&] {
        for (int n = 0; n < 100; ++n) {
            const RunKey key = valueOf(fixture.store->submit({oneOff(u"n"_s)})).constFirst().run;
            if (!fixture.store->run(key).result())
                ++missed;
        }
    };
    std::vector<std::thread> threads;
    for (int n = 0; n < 4; ++n)
        threads.emplace_back(writeAndRead);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(missed, 0);
    QCOMPARE(valueOf(fixture.store->counts({})).runs.value(RunStatus::Queued), 400);
}

void TestSqliteStore::equalContentUnderTheSameIdIsOneJob()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"backup"_s);
    submission.draft.id = u"nightly"_s;
    const StoredSubmission first = fixture.submit(submission);
    submission.draft.captured = {{"PATH", "/elsewhere"}};
    submission.draft.callerFolder = "/elsewhere";
    const StoredSubmission second = fixture.submit(submission);
    QVERIFY(!first.existed);
    QVERIFY(second.existed);
    QCOMPARE(second.run, first.run);
    QCOMPARE(valueOf(fixture.store->runs({})).total, 1);
}

void TestSqliteStore::otherContentUnderTheSameIdIsRefused()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"backup"_s);
    submission.draft.id = u"nightly"_s;
    (void)fixture.submit(submission);
    Submission other = submission;
    other.draft.definition.priority = 5;
    const auto content = fixture.store->submit({other}).result();
    QCOMPARE(content.error().code, ErrorCode::Refused);
    QVERIFY(content.error().message.contains(u"\"nightly\""_s));
    Submission kept = submission;
    kept.kind = JobKind::Kept;
    QCOMPARE(fixture.store->submit({kept}).result().error().code, ErrorCode::Refused);
}

void TestSqliteStore::aKeptNameIsUniqueInItsSpace()
{
    StoreFixture fixture;
    (void)fixture.submit(keptJob(u"report"_s));
    QCOMPARE(fixture.store->submit({keptJob(u"report"_s)}).result().error().code, ErrorCode::Refused);
    Submission elsewhere = keptJob(u"report"_s);
    elsewhere.draft.definition.space = u"other"_s;
    QVERIFY(fixture.store->submit({elsewhere}).result());
    QVERIFY(fixture.store->submit({oneOff(u"report"_s)}).result());
    QVERIFY(fixture.store->submit({oneOff(u"report"_s)}).result());
}

void TestSqliteStore::nothingIsTakenAfterClosing()
{
    StoreFixture fixture;
    fixture.store->close();
    QCOMPARE(fixture.store->submit({oneOff(u"late"_s)}).result().error().code, ErrorCode::Stopping);
    QCOMPARE(fixture.store->runs({}).result().error().code, ErrorCode::Stopping);
}

void TestSqliteStore::whatWasCapturedGoesWithTheEnd()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"secret"_s);
    submission.draft.captured = {{"TOKEN", "s\xff\x01"}};
    const RunKey first = fixture.submit(submission).run;
    const RunKey second = fixture.submit(submission).run;
    fixture.finish(first);
    const auto claimed = [&fixture](RunKey run) {
        return valueOf(
                   fixture.store->claim({{run, newNonce(), fixture.clock->now()}}, "boot", [](const RunId &, int) { return QByteArray(); }))
            .constFirst();
    };
    QCOMPARE(claimed(second)->captured, submission.draft.captured);
    const Run run = fixture.run(second);
    const auto &starting = std::get<Starting>(run.state);
    (void)valueOf(fixture.store->recordEnds({endOf(run, starting.nonce, 0, fixture.clock->now())}));
    Connection database(fixture.file(), Connection::Mode::ReadOnly);
    QCOMPARE(database.ask(u"SELECT count(*) FROM environment"_s).toInt(), 0);
}

void TestSqliteStore::aClaimAnswersWithAllThatAStartNeeds()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"first"_s);
    const RunKey held = fixture.submit(u"held"_s);
    (void)valueOf(fixture.store->setHeld({held}, true, {}));
    const auto folderOf = [](const RunId &id, int attempt) -> QByteArray { return id.value.toUtf8() + '.' + QByteArray::number(attempt); };
    const Instant now = fixture.clock->now();
    const QList<Result<ClaimedRun>> claims =
        valueOf(fixture.store->claim({{run, "n1", now}, {held, "n2", now}, {run, "n3", now}}, "boot", folderOf));
    QVERIFY(claims[0]);
    QCOMPARE(claims[0]->run.attempt, 1);
    QCOMPARE(claims[0]->run.runFolder, claims[0]->run.id.value.toUtf8() + ".1");
    QVERIFY(claims[0]->run.definition);
    QCOMPARE(claims[1].error().code, ErrorCode::Refused);
    QCOMPARE(claims[2].error().code, ErrorCode::Refused); // taken already
    QCOMPARE(fixture.status(held), RunStatus::Waiting);   // as before
}

void TestSqliteStore::aViewOfFewShowsThemThoughManyAreOlder()
{
    StoreFixture fixture;
    for (int i = 0; i < 100; ++i)
        (void)fixture.submit(u"older"_s);
    const RunKey mine = fixture.submit(u"mine"_s);
    const DispatchView view = valueOf(fixture.store->dispatchView({.beyond = 0, .only = QSet<RunKey>{mine}}));
    QCOMPARE(view.candidates.size(), 1);
    QCOMPARE(view.candidates[0].run, mine);
}

void TestSqliteStore::wordsMeanRuns()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"backup"_s);
    submission.draft.id = u"nightly"_s;
    const StoredSubmission first = fixture.submit(submission);
    const StoredSubmission second = fixture.submit(oneOff(u"backup"_s));
    const auto meant = [&](const QString &word) { return valueOf(fixture.store->resolveRun(word)); };
    QCOMPARE(meant(first.runId.value), QList{first.run});
    QCOMPARE(meant(u"nightly"_s), QList{first.run});
    QCOMPARE(meant(u"backup"_s), (QList{second.run, first.run}));
    QCOMPARE(meant(second.runId.value.left(6)), QList{second.run});
    QCOMPARE(meant(second.runId.value.left(5)), QList<RunKey>());
    QCOMPARE(meant(u"Backup"_s), QList<RunKey>());
}

void TestSqliteStore::dispatchSeesTheBestOfEachPoolWithAFreeSlot()
{
    StoreFixture fixture;
    (void)valueOf(fixture.store->createPool({.name = u"narrow"_s, .size = 1}));
    Submission submission = oneOff(u"low"_s);
    submission.draft.definition.pool = u"narrow"_s;
    const RunKey low = fixture.submit(submission).run;
    submission.draft.definition.priority = 9;
    const RunKey high = fixture.submit(submission).run;
    DispatchView view = valueOf(fixture.store->dispatchView({.beyond = 1, .only = {}}));
    QCOMPARE(view.candidates.size(), 2);
    QCOMPARE(view.candidates[0].run, high);
    QCOMPARE(view.candidates[1].run, low);
    (void)fixture.claim(high);
    view = valueOf(fixture.store->dispatchView({}));
    QVERIFY(view.candidates.isEmpty());
    const auto narrow = std::ranges::find(view.pools, u"narrow"_s, &Pool::name);
    QCOMPARE(narrow->used, 1);
    QCOMPARE(narrow->queued, 1);
}

void TestSqliteStore::recoverySeesWhatIsUnderWay()
{
    StoreFixture fixture;
    const RunKey key = fixture.submit(u"long"_s);
    (void)fixture.submit(u"queued"_s);
    const QByteArray nonce = fixture.claim(key);
    fixture.start(key, nonce);
    fixture.reopen();
    const QList<UnderWay> underWay = valueOf(fixture.store->underWay());
    QCOMPARE(underWay.size(), 1);
    QCOMPARE(underWay[0].run.key, key);
    QCOMPARE(underWay[0].nonce, nonce);
    QCOMPARE(underWay[0].bootId, QByteArray("boot"));
    QVERIFY(underWay[0].run.definition);
    QCOMPARE(std::get<Running>(underWay[0].run.state).identity, (ProcessIdentity{"boot", 42, 7}));
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
