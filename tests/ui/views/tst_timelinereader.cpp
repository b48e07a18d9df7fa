// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/details/scriptedengine.h"
#include "ui/views/timelinereader.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace runsheet::test {

namespace {

//! Runs that ended, runs under way and fire times; counts what it is asked for.
class TimelineEngine final : public ScriptedEngine
{
public:
    QList<Run> over; //!< in any order
    QList<Run> active;
    QList<ComingFire> fires;
    int pagesRead = 0, activeRead = 0, schedulesRead = 0;

    Answer<RunPage> runs(RunQuery query) override
    {
        if (query.filter.states.contains(RunStatus::Running)) {
            ++activeRead;
            return QtFuture::makeReadyFuture(Result<RunPage>(RunPage{active.size(), active}));
        }
        ++pagesRead;
        std::ranges::sort(over, std::ranges::greater(), &Run::endedAt);
        return QtFuture::makeReadyFuture(Result<RunPage>(RunPage{over.size(), over.mid(query.offset, query.limit)}));
    }
    Answer<SchedulePage> schedule(ScheduleQuery query) override
    {
        ++schedulesRead;
        SchedulePage page;
        for (const ComingFire &fire : fires) {
            if (fire.at > query.from && fire.at <= query.until)
                page.items.append(fire);
        }
        return QtFuture::makeReadyFuture(Result<SchedulePage>(page));
    }
};

} // namespace

class TestTimelineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itReadsPastPresentAndFuture();
    void whatIsOlderIsLeftOut();
    void onlyWhatEndedSinceIsReadAgain();
    void aDeletedRunGoes();
    void aNewScheduleIsAskedFor();
    void whileHiddenNobodyIsAsked();
    void theMinuteMovesNow();
    void aThousandRunsAreReadOnce();

private:
    void addOver(qint64 key, Duration ago);
    void tellOf(RunKey run);

    std::unique_ptr<TimelineEngine> m_engine;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TimelineReader> m_reader;
};

void TestTimelineReader::init()
{
    m_reader.reset();
    m_engine = std::make_unique<TimelineEngine>();
    m_clock = std::make_shared<FakeClock>(instantFromMs(1'792'480'320'000)); // on a full minute
    m_reader = std::make_unique<TimelineReader>(*m_engine, m_clock, nullptr);
}

void TestTimelineReader::addOver(qint64 key, Duration ago)
{
    Run run;
    run.key = RunKey{key};
    run.jobKey = JobKey{key % 7 + 1};
    run.jobName = u"Job"_s;
    run.state = Succeeded{};
    run.endedAt = m_clock->now() - ago;
    run.startedAt = *run.endedAt - minutes(1);
    m_engine->over.append(run);
}

void TestTimelineReader::tellOf(RunKey run)
{
    ChangeSet changes;
    changes.runs.insert(run);
    m_reader->apply(changes);
}

void TestTimelineReader::itReadsPastPresentAndFuture()
{
    addOver(1, hours(1));
    Run run;
    run.key = RunKey{2};
    run.state = Running{};
    run.startedAt = m_clock->now() - minutes(5);
    m_engine->active = {run};
    ComingFire fire;
    fire.at = m_clock->now() + hours(1);
    fire.job = JobKey{3};
    fire.expected = minutes(10);
    m_engine->fires = {fire};
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    const QList<TimelineItem> items = m_reader->items();
    QCOMPARE(items.size(), 3);
    QVERIFY(items.last().isComing());
    QCOMPARE(items.last().end - items.last().begin, minutes(10));
    QCOMPARE(items.at(1).end, m_clock->now());
}

void TestTimelineReader::whatIsOlderIsLeftOut()
{
    addOver(1, hours(5));
    addOver(2, hours(7));
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    QCOMPARE(m_reader->items().size(), 1);
    m_clock->advance(hours(2));
    QCOMPARE(m_reader->items().size(), 0);
}

void TestTimelineReader::onlyWhatEndedSinceIsReadAgain()
{
    for (qint64 key = 1; key <= 450; ++key)
        addOver(key, minutes(key % 300 + 1));
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    QCOMPARE(m_engine->pagesRead, 3);
    QCOMPARE(m_reader->items().size(), 450);
    addOver(1000, seconds(1));
    tellOf(RunKey{1000});
    m_clock->advance(seconds(2));
    QTRY_COMPARE(m_reader->items().size(), 451);
    QCOMPARE(m_engine->pagesRead, 4);
}

void TestTimelineReader::aDeletedRunGoes()
{
    addOver(1, hours(1));
    addOver(2, hours(2));
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    m_engine->over.removeIf([](const Run &run) { return run.key == RunKey{1}; });
    tellOf(RunKey{1});
    m_clock->advance(seconds(2));
    QTRY_COMPARE(m_reader->items().size(), 1);
    QCOMPARE(m_reader->items().first().run, RunKey{2});
}

void TestTimelineReader::aNewScheduleIsAskedFor()
{
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    QCOMPARE(m_engine->schedulesRead, 1);
    ComingFire fire;
    fire.at = m_clock->now() + hours(1);
    fire.job = JobKey{3};
    m_engine->fires = {fire};
    ChangeSet changes;
    changes.jobs = changes.schedules = {JobKey{3}};
    m_reader->apply(changes);
    m_clock->advance(seconds(2));
    QTRY_COMPARE(m_reader->items().size(), 1);
    tellOf(RunKey{77}); // a run alone moves no schedule
    m_clock->advance(seconds(2));
    QCOMPARE(m_engine->schedulesRead, 2);
}

void TestTimelineReader::whileHiddenNobodyIsAsked()
{
    tellOf(RunKey{1});
    m_clock->advance(minutes(5));
    QCOMPARE(m_engine->pagesRead + m_engine->activeRead + m_engine->schedulesRead, 0);
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    m_reader->setShown(false);
    const int before = m_engine->pagesRead;
    addOver(1, minutes(1));
    tellOf(RunKey{1});
    m_clock->advance(minutes(5));
    QCOMPARE(m_engine->pagesRead, before);
    m_reader->setShown(true);
    m_clock->advance(seconds(2));
    QTRY_COMPARE(m_reader->items().size(), 1);
}

void TestTimelineReader::theMinuteMovesNow()
{
    m_clock->advance(seconds(15));
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    QSignalSpy changed(m_reader.get(), &TimelineReader::changed);
    const int asked = m_engine->pagesRead + m_engine->activeRead + m_engine->schedulesRead;
    m_clock->advance(seconds(44));
    QCOMPARE(changed.size(), 0);
    m_clock->advance(seconds(1)); // on the minute
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_engine->pagesRead + m_engine->activeRead + m_engine->schedulesRead, asked);
    QCOMPARE(m_reader->window().now, m_clock->now());
}

void TestTimelineReader::aThousandRunsAreReadOnce()
{
    for (qint64 key = 1; key <= 1000; ++key)
        addOver(key, seconds(key * 20 + 1));
    m_reader->setShown(true);
    QTRY_VERIFY(m_reader->isLoaded());
    QCOMPARE(m_reader->items().size(), 1000);
    const int pages = m_engine->pagesRead;
    for (int second = 0; second < 60; ++second) { // a busy minute
        addOver(2000 + second, Duration(0));
        tellOf(RunKey{2000 + second});
        m_clock->advance(seconds(1));
        QCoreApplication::processEvents();
    }
    QVERIFY2(m_engine->pagesRead - pages <= 61, qPrintable(QString::number(m_engine->pagesRead - pages)));
    QTRY_COMPARE(m_reader->items().size(), 1060);
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestTimelineReader)
#include "tst_timelinereader.moc"
