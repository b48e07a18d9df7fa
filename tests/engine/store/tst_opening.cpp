// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/opening.h"

#include "engine/store/backup.h"
#include "engine/store/schema.h"
#include "tests/engine/store/storefixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadFileIsRefusedAndNotTouched_data();
    void aBadFileIsRefusedAndNotTouched();
    void aFolderWithNeitherIsANewStore();
    void aStoreOfAnotherKindOfIdentityIsRefused();
    void anOlderCopyIsTakenWithANote();
    void aStoreThatIsRemovedRefusesTheNextWrite();
    void aViewMakesNothing();
    void aViewOfNothingIsRefused();
    void aViewRefusesWrites();
    void theDatabaseSaysWhatItIs();
    void backupsComeHourlyAndLeaveOutWhatWasCaptured();
    void anHourOfActivityCountsOverRestarts();
    void theDatabaseOfSchemaOneOpens();
    void theDatabaseOfSchemaTwoOpens();
    void theDatabaseOfSchemaThreeOpens();
    void countsAreThoseOfTheRows();
    void eachStateHasItsPlace();
    void aDamagedDefinitionIsShownAndNotRun();
};

namespace {

using Spoil = void (*)(const QByteArray &folder);

QByteArray fileIn(const QByteArray &folder)
{
    return folder + "/jobs.db";
}

QString decoded(const QByteArray &path)
{
    return QFile::decodeName(path);
}

void execute(const QByteArray &folder, const QString &statement)
{
    Connection(fileIn(folder), Connection::Mode::ReadWrite).execute(statement);
}

QByteArray contentOf(const QByteArray &path)
{
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return {};
    QFile file(decoded(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 differing(const QByteArray &file, const QString &kept, const QString &counted)
{
    Connection connection(file, Connection::Mode::ReadOnly);
    const QString only = u"SELECT * FROM (%1) EXCEPT SELECT * FROM (%2)"_s;
    return connection.ask(u"SELECT (SELECT count(*) FROM (%1)) + (SELECT count(*) FROM (%2))"_s.arg(only.arg(kept, counted), only.arg(counted, kept)))
        .toLongLong();
}

void requireTrueCounts(const QByteArray &file)
{
    QCOMPARE(differing(file, u"SELECT pool, state, n FROM run_tally WHERE n <> 0"_s,
                       u"SELECT pool, state, count(*) FROM run WHERE deleted_at IS NULL GROUP BY pool, state"_s),
             0);
    QCOMPARE(differing(file, u"SELECT what, name, kind, n FROM job_tally WHERE n <> 0"_s,
                       u"SELECT 'status', CAST(status AS TEXT), kind, count(*) FROM job WHERE deleted_at IS NULL GROUP BY status, kind"
                       " UNION ALL SELECT 'space', space, kind, count(*) FROM job WHERE deleted_at IS NULL GROUP BY space, kind UNION ALL"
                       " SELECT 'label', label, kind, count(*) FROM job_label JOIN job ON key = job WHERE deleted_at IS NULL"
                       " GROUP BY label, kind"_s),
             0);
    QCOMPARE(differing(file, u"SELECT key, active_runs FROM job"_s,
                       u"SELECT key, (SELECT count(*) FROM run WHERE job = job.key AND state < 7 AND deleted_at IS NULL) FROM job"_s),
             0);
}

StoreOptions optionsFor(const QByteArray &folder)
{
    StoreOptions options;
    options.dataFolder = folder;
    options.stateRoot = folder + "/state";
    options.clock = std::make_shared<FakeClock>();
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

void TestOpening::aBadFileIsRefusedAndNotTouched_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Spoil spoil, ErrorCode code, const QString &word) {
        QTest::newRow(name) << spoil << code << word;
    };
    row(
        "missing although there was one", [](const QByteArray &folder) { QFile::remove(decoded(fileIn(folder))); }, ErrorCode::StoreMissing,
        u"is missing"_s);
    row(
        "emptied", [](const QByteArray &folder) { QFile(decoded(fileIn(folder))).resize(0); }, ErrorCode::StoreMissing, u"is empty"_s);
    row(
        "cut to half",
        [](const QByteArray &folder) {
            QFile file(decoded(fileIn(folder)));
            file.resize(file.size() / 2);
        },
        ErrorCode::StoreDamaged, u"its end is missing"_s);
    row(
        "cut to 100 bytes", [](const QByteArray &folder) { QFile(decoded(fileIn(folder))).resize(100); }, ErrorCode::StoreDamaged,
        u"damaged"_s);
    row(
        "overwritten with something else",
        [](const QByteArray &folder) {
            QFile file(decoded(fileIn(folder)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(5000, 'x'));
        },
        ErrorCode::StoreDamaged, u"damaged"_s);
    row(
        "of another program", [](const QByteArray &folder) { execute(folder, u"PRAGMA application_id = 7"_s); }, ErrorCode::StoreForeign,
        u"another program"_s);
    row(
        "of a newer version", [](const QByteArray &folder) { execute(folder, u"PRAGMA user_version = 99"_s); }, ErrorCode::StoreTooNew,
        u"newer version"_s);
    row(
        "a named pipe",
        [](const QByteArray &folder) {
            QFile::remove(decoded(fileIn(folder)));
            QCOMPARE(::mkfifo(fileIn(folder).constData(), 0600), 0);
        },
        ErrorCode::StoreForeign, u"named pipe"_s);
    row(
        "a folder",
        [](const QByteArray &folder) {
            QFile::remove(decoded(fileIn(folder)));
            QVERIFY(QDir().mkdir(decoded(fileIn(folder))));
        },
        ErrorCode::StoreForeign, u"is a folder"_s);
    row(
        "a loop of links",
        [](const QByteArray &folder) {
            QFile::remove(decoded(fileIn(folder)));
            QCOMPARE(::symlink("jobs.db", fileIn(folder).constData()), 0);
        },
        ErrorCode::StoreForeign, u"cannot be opened"_s);
}

void TestOpening::aBadFileIsRefusedAndNotTouched()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, word);
    StoreFixture fixture;
    (void)fixture.submit(u"kept"_s);
    fixture.store.reset();
    spoil(fixture.folder());
    const QByteArray before = contentOf(fixture.file());
    const QByteArray identity = contentOf(fixture.folder() + "/store.id");
    const Result<std::unique_ptr<Store>> opened = Store::open(fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY2(opened.error().message.contains(decoded(fixture.file())), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(word), qPrintable(opened.error().message));
    QCOMPARE(contentOf(fixture.file()), before);
    QCOMPARE(contentOf(fixture.folder() + "/store.id"), identity);
}

void TestOpening::aFolderWithNeitherIsANewStore()
{
    StoreFixture fixture;
    QCOMPARE(fixture.store->generation(), 1);
    QVERIFY(!fixture.store->uuid().isEmpty());
    const Pool pool = valueOf(fixture.store->pools()).constFirst();
    QCOMPARE(pool.name, u"default"_s);
    QVERIFY(pool.size >= 1);
}

void TestOpening::aStoreOfAnotherKindOfIdentityIsRefused()
{
    StoreFixture fixture;
    StoreFixture other;
    fixture.store.reset();
    other.store.reset();
    QVERIFY(QFile::remove(decoded(fixture.file())));
    QVERIFY(QFile::copy(decoded(other.file()), decoded(fixture.file())));
    const auto opened = Store::open(fixture.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreForeign);
    QVERIFY(opened.error().message.contains(u"not the one that belongs here"_s));
}

void TestOpening::anOlderCopyIsTakenWithANote()
{
    StoreFixture fixture;
    const QString copy = decoded(fixture.folder() + "/copy");
    fixture.store.reset();
    QVERIFY(QFile::copy(decoded(fixture.file()), copy));
    fixture.reopen();
    fixture.reopen();
    fixture.store.reset();
    QVERIFY(QFile::remove(decoded(fixture.file())));
    QVERIFY(QFile::rename(copy, decoded(fixture.file())));
    fixture.reopen();
    QCOMPARE(fixture.store->generation(), 4); // above all that were
    QVERIFY(fixture.store->missesChanges());
    QCOMPARE(fixture.store->notes().size(), 1);
}

void TestOpening::aStoreThatIsRemovedRefusesTheNextWrite()
{
    StoreFixture fixture;
    (void)fixture.submit(u"kept"_s);
    QVERIFY(QFile::remove(decoded(fixture.file())));
    for (int n = 0; n < 2; ++n) {
        const auto answer = fixture.store->submit({oneOff(u"lost"_s)}).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::StoreMissing);
        QVERIFY(answer.error().message.contains(decoded(fixture.file())));
    }
    const QStringList rescued = QDir(decoded(fixture.folder())).entryList({u"rescued-*.db"_s});
    QCOMPARE(rescued.size(), 1);
    Connection copy(fixture.folder() + '/' + QFile::encodeName(rescued.constFirst()), Connection::Mode::ReadOnly);
    QCOMPARE(copy.ask(u"SELECT name FROM run"_s).toString(), u"kept"_s);
}

void TestOpening::aViewMakesNothing()
{
    StoreFixture fixture;
    const RunKey run = fixture.submit(u"kept"_s);
    fixture.store->close();
    const QDir folder(decoded(fixture.folder()));
    const QStringList before = folder.entryList();
    const QByteArray content = contentOf(fixture.file());
    StoreOptions options = fixture.options();
    options.access = StoreOptions::Access::View;
    {
        const auto view = Store::open(options);
        QVERIFY(view);
        QCOMPARE(valueOf((*view)->run(run)).jobName, u"kept"_s);
        QCOMPARE(valueOf((*view)->runs({})).total, 1);
        QCOMPARE(folder.entryList(), before);
    }
    QCOMPARE(folder.entryList(), before);
    QCOMPARE(contentOf(fixture.file()), content);
}

void TestOpening::aViewOfNothingIsRefused()
{
    const QTemporaryDir folder;
    StoreOptions options = optionsFor(QFile::encodeName(folder.path()));
    options.access = StoreOptions::Access::View;
    const auto opened = Store::open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreMissing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOpening::aViewRefusesWrites()
{
    StoreFixture fixture;
    StoreOptions options = fixture.options();
    options.access = StoreOptions::Access::View; // beside an engine that works
    const auto view = Store::open(options);
    QVERIFY(view);
    QCOMPARE((*view)->submit({oneOff(u"no"_s)}).result().error().code, ErrorCode::Refused);
    (void)fixture.submit(u"later"_s);
    QCOMPARE(valueOf((*view)->runs({})).total, 1);
}

void TestOpening::theDatabaseSaysWhatItIs()
{
    StoreFixture fixture;
    fixture.store.reset();
    Connection connection(fixture.file(), Connection::Mode::ReadOnly);
    QCOMPARE(connection.ask(u"PRAGMA application_id"_s).toLongLong(), applicationId);
    QCOMPARE(connection.ask(u"PRAGMA user_version"_s).toInt(), schemaVersion);
    QCOMPARE(connection.ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    struct stat info = {};
    QCOMPARE(::stat(fixture.file().constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
}

void TestOpening::backupsComeHourlyAndLeaveOutWhatWasCaptured()
{
    StoreFixture fixture;
    Submission submission = oneOff(u"kept"_s);
    submission.draft.captured = {{"TOKEN", "very-secret-word"}};
    for (int hour = 0; hour < backupsKept + 3; ++hour) {
        (void)fixture.submit(submission);
        fixture.clock->advance(std::chrono::hours(1));
    }
    fixture.store->close();
    const QDir folder(decoded(backupFolder(fixture.folder())));
    const QStringList names = folder.entryList({u"*.db"_s}, QDir::Files);
    QCOMPARE(names.size(), backupsKept);
    const QByteArray newest = QFile::encodeName(folder.filePath(names.constLast()));
    Connection copy(newest, Connection::Mode::ReadOnly);
    QVERIFY(copy.ask(u"SELECT count(*) FROM run"_s).toInt() >= backupsKept);
    QCOMPARE(copy.ask(u"SELECT count(*) FROM environment"_s).toInt(), 0);
    QCOMPARE(copy.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestOpening::anHourOfActivityCountsOverRestarts()
{
    StoreFixture fixture;
    const QDir folder(decoded(backupFolder(fixture.folder())));
    for (int part = 1; part <= 5; ++part) {
        (void)fixture.submit(u"kept"_s);
        fixture.store->close(); // a backup that was begun is done
        QCOMPARE(folder.entryList({u"*.db"_s}, QDir::Files).size(), part == 5 ? 2 : part / 3);
        fixture.clock->advance(std::chrono::minutes(30));
        fixture.reopen();
    }
}

// Each released schema opens for ever. `make_schema_database` in this folder made the file.
void TestOpening::theDatabaseOfSchemaOneOpens()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(RUNSHEET_TEST_DATA) + u"/schema-v1.db"_s, folder.filePath(u"jobs.db"_s)));
    QVERIFY(QFile::setPermissions(folder.filePath(u"jobs.db"_s), QFile::ReadOwner | QFile::WriteOwner));
    StoreFixture fixture(QFile::encodeName(folder.path()));
    const RunPage page = valueOf(fixture.store->runs({}));
    QCOMPARE(page.total, 4);
    QCOMPARE(page.rows.constLast().jobName, u"load"_s);
    QCOMPARE(page.rows.constLast().status(), RunStatus::Succeeded);
    QCOMPARE(valueOf(fixture.store->resolveJob(u"report"_s)).size(), 1);
    QVERIFY(fixture.store->problems().isEmpty());
    fixture.finish(fixture.submit(u"goes on"_s));
}

// It has a job with a trigger, which counts from the migration on, and a draft, whose trigger rests.
void TestOpening::theDatabaseOfSchemaTwoOpens()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(RUNSHEET_TEST_DATA) + u"/schema-v2.db"_s, folder.filePath(u"jobs.db"_s)));
    QVERIFY(QFile::setPermissions(folder.filePath(u"jobs.db"_s), QFile::ReadOwner | QFile::WriteOwner));
    StoreFixture fixture(QFile::encodeName(folder.path()));
    QCOMPARE(valueOf(fixture.store->runs({})).total, 4);
    const QList<StoredSchedule> schedules = valueOf(fixture.store->schedules());
    QCOMPARE(schedules.size(), 1);
    QCOMPARE(schedules.constFirst().definition->name, u"nightly"_s);
    const JobKey sketch = valueOf(fixture.store->resolveJob(u"sketch"_s)).constFirst();
    QVERIFY(!valueOf(fixture.store->job(sketch)).enabled);
    QVERIFY(fixture.store->problems().isEmpty());
}

// It has a schedule, a calendar, and a queue that ran once.
void TestOpening::theDatabaseOfSchemaThreeOpens()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(RUNSHEET_TEST_DATA) + u"/schema-v3.db"_s, folder.filePath(u"jobs.db"_s)));
    QVERIFY(QFile::setPermissions(folder.filePath(u"jobs.db"_s), QFile::ReadOwner | QFile::WriteOwner));
    StoreFixture fixture(QFile::encodeName(folder.path()));
    QCOMPARE(valueOf(fixture.store->runs({})).total, 7);
    QCOMPARE(valueOf(fixture.store->schedules()).size(), 1);
    QCOMPARE(valueOf(fixture.store->queues()).constFirst().sequence.size(), 2);
    fixture.finish(fixture.submit(u"goes on"_s));
    QCOMPARE(valueOf(fixture.store->runs({})).total, 8);
    fixture.store->close();
    requireTrueCounts(fixture.file());
}

// What is counted where rows are made, changed and deleted is what there is.
void TestOpening::countsAreThoseOfTheRows()
{
    StoreFixture fixture;
    fixture.finish(fixture.submit(u"one"_s));
    const RunKey two = fixture.submit(u"two"_s);
    (void)fixture.submit(u"after"_s, {{two, -1, EdgeCondition::Any}});
    Submission kept = keptJob(u"report"_s);
    kept.makeRun = true;
    kept.draft.definition.labels = {u"nightly"_s};
    const RunKey report = fixture.submit(kept).run;
    fixture.finish(report);
    (void)valueOf(fixture.store->deleteRuns({report}, u"test"_s));
    fixture.store->close();
    requireTrueCounts(fixture.file());
}

void TestOpening::eachStateHasItsPlace()
{
    StoreFixture fixture;
    (void)fixture.submit(u"one"_s);
    fixture.store->close();
    Connection connection(fixture.file(), Connection::Mode::ReadWrite);
    QSet<int> ranks;
    for (int status = 0; status < jobStatusCount; ++status) {
        connection.execute(u"UPDATE job SET status = %1"_s.arg(status));
        ranks.insert(attentionRank(JobStatus(status)));
        QCOMPARE(connection.ask(u"SELECT rank FROM job"_s).toInt(), attentionRank(JobStatus(status)));
    }
    QCOMPARE(ranks.size(), jobStatusCount);
}

void TestOpening::aDamagedDefinitionIsShownAndNotRun()
{
    StoreFixture fixture;
    const JobKey job = fixture.submit(keptJob(u"report"_s)).job;
    fixture.store.reset();
    execute(fixture.folder(), u"UPDATE definition SET json = replace(json, '/bin/true', '/bin/evil')"_s);
    fixture.reopen();
    const JobRow row = valueOf(fixture.store->jobs({})).rows.constFirst();
    QVERIFY(row.unreadable);
    QCOMPARE(row.name, u"report"_s);
    Submission again;
    again.job = job;
    QCOMPARE(fixture.store->submit({again}).result().error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
