// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/salvage.h"

#include "engine/store/copies.h"
#include "engine/store/opening.h"
#include "engine/store/schema.h"
#include "tests/engine/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingOfAGoodStore();
    void aDamagedPageCostsItsRowsAlone_data();
    void aDamagedPageCostsItsRowsAlone();
    void whatIsLeftOfACutStore();
    void noiseAnywhereGivesASoundStoreOrARefusal();
    void anotherSchemaIsRefused();
    void nothingOfAFileThatIsNoDatabase();
};

namespace {

constexpr int keptJobs = 60;
constexpr int count = 600; // of jobs, of which each has one run
constexpr qsizetype pageSize = 4096;

//! Of a store that every test damages a copy of.
struct Kept
{
    QByteArray bytes;
    QByteArray id;
};

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

Kept makeStore()
{
    StoreFixture fixture;
    for (int n = 0; n < keptJobs; ++n) {
        Submission submission = keptJob(u"job %1"_s.arg(n));
        submission.draft.definition.labels = {u"label %1"_s.arg(n % 3)};
        submission.makeRun = true;
        fixture.finish(fixture.submit(submission).run);
    }
    for (int n = keptJobs; n < count; ++n)
        fixture.finish(fixture.submit(u"one-off %1 with a name that takes room %2"_s.arg(n).arg(QString(60, u'x'))), n % 4);
    fixture.store->close();
    return {contentOf(fixture.file()), contentOf(fixture.folder() + "/store.id")};
}

const Kept &kept()
{
    static const Kept store = makeStore();
    return store;
}

//! Pages that hold a table or an index, by the list of the database itself.
QList<int> pagesOf(const QByteArray &file, const QString &table)
{
    Connection db(file, Connection::Mode::Immutable);
    QList<int> pages;
    Statement select = db.prepare(u"SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'"_s);
    select.bind(table);
    while (select.next())
        pages.append(select.take<int>());
    return pages;
}

} // namespace

namespace {

//! A folder with the kept store in it, damaged.
class DamagedStore
{
public:
    explicit DamagedStore(const QByteArray &bytes)
    {
        write(file(), bytes);
        write(folder() + "/store.id", kept().id);
    }
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_temporary.path()); }
    [[nodiscard]] QByteArray file() const { return folder() + "/jobs.db"; }
    [[nodiscard]] Result<Salvaged> salvage() const { return salvageStore(folder(), folder() + "/state", file(), m_clock.now()); }

    //! Puts it in the store's place and opens it as an engine does.
    [[nodiscard]] std::unique_ptr<StoreFixture> restored(const Salvaged &salvaged) const
    {
        const Result<Restored> done = restoreCopy(folder(), salvaged.file, m_clock.now());
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
        return std::make_unique<StoreFixture>(folder());
    }

private:
    QTemporaryDir m_temporary;
    FakeClock m_clock;
};

QByteArray withNoiseIn(QByteArray bytes, int page)
{
    QRandomGenerator noise(quint32(page) + 1);
    for (qsizetype at = 0; at < pageSize; ++at)
        bytes[(page - 1) * pageSize + at] = char(noise.bounded(256));
    return bytes;
}

qint64 answer(const QByteArray &file, const QString &question)
{
    Connection db(file, Connection::Mode::ReadOnly);
    return db.ask(question).toLongLong();
}

//! What an engine relies on, whatever was lost.
void verifySound(const QByteArray &file)
{
    QCOMPARE(answer(file, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    QCOMPARE(answer(file, u"SELECT coalesce(sum(n), 0) FROM run_tally"_s),
             answer(file, u"SELECT count(*) FROM run WHERE deleted_at IS NULL"_s));
    QCOMPARE(answer(file, u"SELECT coalesce(sum(n), 0) FROM job_tally WHERE what = 'status'"_s),
             answer(file, u"SELECT count(*) FROM job WHERE deleted_at IS NULL"_s));
    QCOMPARE(answer(file, u"SELECT count(*) FROM job WHERE active_runs <> (SELECT count(*) FROM run WHERE job = job.key AND state < 7)"_s),
             0);
    QCOMPARE(answer(file, u"SELECT count(*) FROM job WHERE focus_run IS NOT NULL AND focus_run NOT IN (SELECT key FROM run)"_s), 0);
    QCOMPARE(answer(file, u"SELECT count(*) FROM meta WHERE name IN ('uuid', 'generation', 'state_root')"_s), 3);
}

} // namespace

void TestSalvage::init()
{
    QVERIFY(kept().bytes.size() > 50 * pageSize);
}

void TestSalvage::everythingOfAGoodStore()
{
    const DamagedStore damaged(kept().bytes);
    const Result<Salvaged> salvaged = damaged.salvage();
    QVERIFY2(salvaged.has_value(), qUtf8Printable(salvaged ? QString() : salvaged.error().message + salvaged.error().detail));
    QCOMPARE(salvaged->gaps.join(u' '), QString());
    QCOMPARE(salvaged->jobs, count);
    QCOMPARE(salvaged->runs, count);
    QCOMPARE(contentOf(damaged.file()), kept().bytes);
    verifySound(salvaged->file);
    const auto fixture = damaged.restored(*salvaged);
    QCOMPARE(fixture->store->problems(), QStringList());
    QCOMPARE(fixture->status(RunKey{1}), RunStatus::Succeeded);
    fixture->finish(fixture->submit(u"after"_s));
}

void TestSalvage::aDamagedPageCostsItsRowsAlone_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("fewestJobs");
    QTest::addColumn<int>("fewestRuns");
    QTest::addColumn<QString>("gap");

    QTest::newRow("runs: those of one page are lost") << "run" << count << count - 60 << "Some runs cannot be read.";
    QTest::newRow("jobs: their runs are kept under stand-ins") << "job" << count - 60 << count << "kept under one-off jobs";
    QTest::newRow("definitions: they are damaged and never run") << "definition" << count << count << "shown as damaged";
    QTest::newRow("the journal: what comes next has a number of its own") << "journal" << count << count << "journal";
    QTest::newRow("an index: it is made anew") << "run_by_name" << count << count << "";
    QTest::newRow("labels: of some jobs") << "job_label" << count << count << "";
    QTest::newRow("what it says of itself: the file beside it knows") << "meta" << count << count << "says of itself";
    QTest::newRow("pools: each has one slot") << "pool" << count << count << "pools";
    QTest::newRow("counts: made anew") << "run_tally" << count << count << "";
}

void TestSalvage::aDamagedPageCostsItsRowsAlone()
{
    QFETCH(const QString, table);
    QFETCH(const int, fewestJobs);
    QFETCH(const int, fewestRuns);
    QFETCH(const QString, gap);
    const DamagedStore whole(kept().bytes);
    const QList<int> pages = pagesOf(whole.file(), table);
    QVERIFY(!pages.isEmpty());
    for (const int page : {pages.constFirst(), pages.at(pages.size() / 2), pages.constLast()}) {
        const DamagedStore damaged(withNoiseIn(kept().bytes, page));
        const Result<Salvaged> salvaged = damaged.salvage();
        QVERIFY2(salvaged.has_value(), qUtf8Printable(salvaged ? QString() : salvaged.error().message + salvaged.error().detail));
        QVERIFY2(salvaged->jobs >= fewestJobs, qPrintable(QString::number(salvaged->jobs)));
        QVERIFY2(salvaged->runs >= fewestRuns, qPrintable(QString::number(salvaged->runs)));
        QVERIFY2(salvaged->gaps.join(u' ').contains(gap), qUtf8Printable(salvaged->gaps.join(u' ')));
        verifySound(salvaged->file);
        const auto fixture = damaged.restored(*salvaged);
        QCOMPARE(fixture->store->problems(), QStringList());
        fixture->finish(fixture->submit(u"after"_s));
    }
}

void TestSalvage::whatIsLeftOfACutStore()
{
    const DamagedStore damaged(kept().bytes.left(kept().bytes.size() / 2));
    const Result<Salvaged> salvaged = damaged.salvage();
    QVERIFY2(salvaged.has_value(), qUtf8Printable(salvaged ? QString() : salvaged.error().message + salvaged.error().detail));
    QVERIFY2(salvaged->runs > 100, qPrintable(QString::number(salvaged->runs)));
    QVERIFY(!salvaged->gaps.isEmpty());
    verifySound(salvaged->file);
    const auto fixture = damaged.restored(*salvaged);
    QCOMPARE(fixture->store->problems(), QStringList());
    fixture->finish(fixture->submit(u"after"_s));
}

void TestSalvage::noiseAnywhereGivesASoundStoreOrARefusal()
{
    const int pages = int(kept().bytes.size() / pageSize);
    for (int page = 1; page <= pages; page += 17) {
        const DamagedStore damaged(withNoiseIn(kept().bytes, page));
        const Result<Salvaged> salvaged = damaged.salvage();
        if (salvaged)
            verifySound(salvaged->file);
        else
            QVERIFY2(salvaged.error().message.contains(u"jobs.db"_s), qUtf8Printable(salvaged.error().message + salvaged.error().detail));
        QCOMPARE(salvaged.has_value(), page != 1);
        QVERIFY(QDir(QFile::decodeName(damaged.folder())).entryList({u"*.new"_s}).isEmpty());
    }
}

void TestSalvage::anotherSchemaIsRefused()
{
    const DamagedStore damaged(kept().bytes);
    {
        Connection db(damaged.file(), Connection::Mode::ReadWrite);
        db.execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion - 1));
    }
    const Result<Salvaged> salvaged = damaged.salvage();
    QVERIFY(!salvaged);
    QVERIFY2(salvaged.error().message.contains(u"schema %1"_s.arg(schemaVersion - 1)),
             qUtf8Printable(salvaged.error().message + salvaged.error().detail));
}

void TestSalvage::nothingOfAFileThatIsNoDatabase()
{
    const DamagedStore damaged(QByteArray(50'000, 'n'));
    const Result<Salvaged> salvaged = damaged.salvage();
    QVERIFY(!salvaged);
    QCOMPARE(salvaged.error().code, ErrorCode::StoreDamaged);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
