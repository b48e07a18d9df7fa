// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinelayout.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant now = instantFromMs(1'792'480'320'000);
const TimelineWindow window{.from = now - hours(6), .until = now + hours(6), .now = now};

TimelineMeasures measuresOf(int width, int lanes = 5)
{
    TimelineMeasures measures;
    measures.width = width;
    measures.lanes = lanes;
    measures.textWidth = [](const QString &text) { return int(text.size()) * 7; };
    return measures;
}

TimelineItem past(int job, Duration ago, Duration length, RunStatus status = RunStatus::Succeeded)
{
    TimelineItem item;
    item.job = JobKey{job};
    item.run = RunKey{1000 + job};
    item.name = u"Job %1"_s.arg(job);
    item.status = status;
    item.begin = now - ago;
    item.end = item.begin + length;
    return item;
}

TimelineItem coming(int job, Duration in, Duration length)
{
    TimelineItem item = past(job, -in, length);
    item.run = {};
    item.status = RunStatus::Waiting;
    return item;
}

QStringList overlaps(const TimelineLayout &layout)
{
    QStringList found;
    for (qsizetype i = 0; i < layout.blocks.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.blocks.size(); ++j) {
            const TimelineBlock &a = layout.blocks.at(i);
            const TimelineBlock &b = layout.blocks.at(j);
            if (a.lane == b.lane && a.x < b.right() && b.x < a.right())
                found.append(u"%1-%2 and %3-%4 in lane %5"_s.arg(a.x).arg(a.right()).arg(b.x).arg(b.right()).arg(a.lane));
        }
    }
    return found;
}

qsizetype itemsIn(const TimelineLayout &layout)
{
    qsizetype count = 0;
    for (const TimelineBlock &block : layout.blocks)
        count += block.items.size();
    return count;
}

QList<TimelineItem> many(int count, quint32 seed, Duration longest)
{
    QRandomGenerator random(seed);
    QList<TimelineItem> items;
    for (int i = 0; i < count; ++i) {
        const Duration ago(random.bounded(int(Duration(hours(6)).count())));
        const Duration length(random.bounded(int(longest.count())));
        items.append(past(i % 50 + 1, ago, std::min(length, ago), i % 40 == 0 ? RunStatus::Failed : RunStatus::Succeeded));
        items.last().run = RunKey{i + 1};
    }
    return items;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowStandsInTheMiddle();
    void aBlockIsAsWideAsItTookTime();
    void shortOnesKeepALeastWidth();
    void aFailureIsWideEnoughForItsSign();
    void whatIsOverEndsBeforeNow();
    void whatRunsIsSolidUntilNow();
    void whatIsComingIsNotSolid();
    void overlappingRunsGetLanesOfTheirOwn();
    void aNameNeedsRoomOfItsOwn();
    void aNameGoesToTheLeftOfWhatRuns();
    void whatComesAgainAndAgainStaysInItsLane();
    void runsBelowAPixelAreOneBlock();
    void theWorstColoursABlock();
    void whenLanesAreFullBlocksAreJoined();
    void outsideOfTheWindowNothingIsShown();
    void aRunThatBeganEarlierReachesTheEdge();
    void nothingOverlapsAndNothingIsLost_data();
    void nothingOverlapsAndNothingIsLost();
    void namesBelowStandInRows();
    void ticksAreRoundAndFew_data();
    void ticksAreRoundAndFew();
    void aWaitingRunHasNoPlace();
    void sentencesSayAll();
    void thousandsOfRunsAreCheap();
};

void TestTimelineLayout::nowStandsInTheMiddle()
{
    QCOMPARE(xOf(now, window, 1200), 600);
    QCOMPARE(xOf(now - hours(9), window, 1200), 0);
    QCOMPARE(xOf(now + hours(9), window, 1200), 1200);
}

void TestTimelineLayout::aBlockIsAsWideAsItTookTime()
{
    const TimelineLayout layout = layOut({past(1, hours(3), hours(1))}, window, measuresOf(1200));
    QCOMPARE(layout.blocks.size(), 1);
    QCOMPARE(layout.blocks.first().x, 300);
    QCOMPARE(layout.blocks.first().width, 100);
    QCOMPARE(layout.blocks.first().solid, 100);
    QCOMPARE(layout.blocks.first().label, u"Job 1"_s);
}

void TestTimelineLayout::shortOnesKeepALeastWidth()
{
    const TimelineLayout layout = layOut({past(1, hours(3), seconds(10)), coming(2, hours(1), Duration(0))}, window, measuresOf(1200));
    QCOMPARE(layout.blocks.at(0).width, 4);
    QCOMPARE(layout.blocks.at(1).width, 4);
}

void TestTimelineLayout::aFailureIsWideEnoughForItsSign()
{
    const TimelineLayout layout = layOut({past(1, hours(3), seconds(10), RunStatus::Failed)}, window, measuresOf(1200));
    QCOMPARE(layout.blocks.first().width, 13);
    QCOMPARE(layout.blocks.first().solid, 13);
}

void TestTimelineLayout::whatIsOverEndsBeforeNow()
{
    const TimelineLayout layout = layOut({past(1, seconds(30), seconds(10), RunStatus::Failed)}, window, measuresOf(1200));
    QVERIFY(layout.blocks.first().right() <= 600);
}

void TestTimelineLayout::whatRunsIsSolidUntilNow()
{
    TimelineItem item = past(1, hours(1), hours(1), RunStatus::Running);
    item.expectedEnd = now + hours(2);
    const TimelineBlock block = layOut({item}, window, measuresOf(1200)).blocks.first();
    QCOMPARE(block.x, 500);
    QCOMPARE(block.solid, 100);
    QCOMPARE(block.width, 300);
}

void TestTimelineLayout::whatIsComingIsNotSolid()
{
    const TimelineBlock block = layOut({coming(1, hours(1), minutes(30))}, window, measuresOf(1200)).blocks.first();
    QCOMPARE(block.x, 700);
    QCOMPARE(block.solid, 0);
    QCOMPARE(block.width, 50);
}

void TestTimelineLayout::overlappingRunsGetLanesOfTheirOwn()
{
    const TimelineLayout layout =
        layOut({past(1, hours(4), hours(2)), past(2, hours(3), hours(2)), past(3, hours(1), minutes(30))}, window, measuresOf(1200));
    QCOMPARE(layout.blocks.at(0).lane, 0);
    QCOMPARE(layout.blocks.at(1).lane, 1);
    QCOMPARE(layout.blocks.at(2).lane, 0);
}

void TestTimelineLayout::aNameNeedsRoomOfItsOwn()
{
    // the second begins where the first one's name would stand
    const TimelineLayout two = layOut({past(1, hours(4), hours(1)), past(2, hours(3) - minutes(5), minutes(10))}, window, measuresOf(1200));
    QCOMPARE(two.blocks.at(1).lane, 1);
    const TimelineLayout narrow =
        layOut({past(1, hours(4), hours(1)), past(2, hours(3) - minutes(5), minutes(10))}, window, measuresOf(1200, 1));
    QCOMPARE(narrow.blocks.size(), 2);
    QVERIFY(narrow.blocks.at(0).labelX < narrow.blocks.at(0).x); // to the left, where there is room
    QCOMPARE(narrow.blocks.at(1).label, u"Job 2"_s);
}

void TestTimelineLayout::aNameGoesToTheLeftOfWhatRuns()
{
    TimelineItem item = past(1, hours(1), hours(1), RunStatus::Running);
    item.expectedEnd = now + hours(1);
    const TimelineBlock block = layOut({item}, window, measuresOf(1200)).blocks.first();
    QCOMPARE(block.labelX, 500 - 4 - 35);
}

void TestTimelineLayout::whatComesAgainAndAgainStaysInItsLane()
{
    QList<TimelineItem> items{coming(2, hours(1), minutes(20))};
    for (int n = 1; n < 60; ++n)
        items.append(coming(1, minutes(5 * n), minutes(1)));
    const TimelineLayout layout = layOut(items, window, measuresOf(1200));
    int names = 0;
    for (const TimelineBlock &block : layout.blocks) {
        const bool isRepeated = items.at(block.items.first()).job == JobKey{1};
        QCOMPARE(block.lane, isRepeated ? 0 : 1);
        names += isRepeated && !block.label.isEmpty() ? 1 : 0;
    }
    QVERIFY2(names >= 1 && names <= 2, qPrintable(QString::number(names)));
}

void TestTimelineLayout::runsBelowAPixelAreOneBlock()
{
    QList<TimelineItem> items;
    for (int i = 0; i < 20; ++i) {
        items.append(past(1, hours(3) - milliseconds(100 * i), milliseconds(50)));
        items.last().run = RunKey{i + 1};
    }
    const TimelineLayout layout = layOut(items, window, measuresOf(1200));
    QCOMPARE(layout.blocks.size(), 1);
    QCOMPARE(layout.blocks.first().items.size(), 20);
    QCOMPARE(layout.blocks.first().label, u"Job 1 × 20"_s);
    QVERIFY(textOf(layout.blocks.first(), items).endsWith(u"and 10 more"_s));
}

void TestTimelineLayout::theWorstColoursABlock()
{
    const QList<TimelineItem> items{past(1, hours(3), milliseconds(50)), past(2, hours(3), milliseconds(60), RunStatus::Failed)};
    const TimelineLayout layout = layOut(items, window, measuresOf(1200));
    QCOMPARE(layout.blocks.size(), 1);
    QCOMPARE(worstOf(layout.blocks.first(), items), 1);
    QCOMPARE(layout.blocks.first().width, 13);
    QCOMPARE(layout.blocks.first().label, u"Job 2 + 1"_s);
}

void TestTimelineLayout::whenLanesAreFullBlocksAreJoined()
{
    const TimelineLayout layout = layOut({past(1, hours(4), hours(2)), past(2, hours(3), hours(2))}, window, measuresOf(1200, 1));
    QCOMPARE(layout.blocks.size(), 1);
    QCOMPARE(layout.blocks.first().items, (QList<int>{0, 1}));
    QCOMPARE(layout.blocks.first().x, 200);
    QCOMPARE(layout.blocks.first().right(), 500);
    QCOMPARE(layout.blocks.first().solid, 300);
}

void TestTimelineLayout::outsideOfTheWindowNothingIsShown()
{
    QVERIFY(layOut({past(1, hours(9), hours(1)), coming(2, hours(7), hours(1))}, window, measuresOf(1200)).blocks.isEmpty());
    QVERIFY(layOut({past(1, hours(3), hours(1))}, window, measuresOf(0)).blocks.isEmpty());
}

void TestTimelineLayout::aRunThatBeganEarlierReachesTheEdge()
{
    const TimelineBlock block = layOut({past(1, hours(9), hours(4))}, window, measuresOf(1200)).blocks.first();
    QCOMPARE(block.x, 0);
    QCOMPARE(block.width, 100);
}

void TestTimelineLayout::nothingOverlapsAndNothingIsLost_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("longestMinutes");
    QTest::newRow("a usual day") << 40 << 1150 << 5 << 20;
    QTest::newRow("a full strip") << 1000 << 1150 << 5 << 10;
    QTest::newRow("seconds each") << 3000 << 1150 << 5 << 1;
    QTest::newRow("long ones in few lanes") << 100 << 600 << 2 << 180;
    QTest::newRow("hardly any room") << 500 << 40 << 1 << 30;
}

void TestTimelineLayout::nothingOverlapsAndNothingIsLost()
{
    QFETCH(const int, count);
    QFETCH(const int, width);
    QFETCH(const int, lanes);
    QFETCH(const int, longestMinutes);
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const QList<TimelineItem> items = many(count, seed, minutes(longestMinutes));
        const TimelineLayout layout = layOut(items, window, measuresOf(width, lanes));
        const QStringList wrong = overlaps(layout);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong.value(0))));
        QCOMPARE(itemsIn(layout), qsizetype(count));
        for (const TimelineBlock &block : layout.blocks)
            QVERIFY(block.x >= 0 && block.right() <= width && block.solid <= block.width);
    }
}

void TestTimelineLayout::namesBelowStandInRows()
{
    TimelineMeasures measures = measuresOf(600, 1);
    measures.labels = TimelineMeasures::Labels::Below;
    const TimelineLayout layout = layOut(
        {past(1, hours(4), hours(1)), past(2, hours(3) - minutes(1), minutes(10)), past(3, hours(1), minutes(30))}, window, measures);
    QCOMPARE(layout.blocks.size(), 3);
    QCOMPARE(layout.blocks.at(0).labelRow, 0);
    QCOMPARE(layout.blocks.at(2).labelRow, 0);
    QVERIFY(layout.labelRows >= 1 && layout.labelRows <= 2);
}

void TestTimelineLayout::ticksAreRoundAndFew_data()
{
    QTest::addColumn<Duration>("length");
    QTest::addColumn<int>("most");
    QTest::addColumn<Duration>("step");
    QTest::newRow("twelve hours in a wide strip") << Duration(hours(12)) << 14 << Duration(hours(1));
    QTest::newRow("twelve hours in a narrow one") << Duration(hours(12)) << 5 << Duration(hours(3));
    QTest::newRow("a round of an hour") << Duration(hours(1)) << 6 << Duration(minutes(10));
    QTest::newRow("a week") << Duration(hours(24 * 7)) << 3 << Duration(hours(24));
}

void TestTimelineLayout::ticksAreRoundAndFew()
{
    QFETCH(const Duration, length);
    QFETCH(const int, most);
    QFETCH(const Duration, step);
    const QList<Instant> ticks = timelineTicks({.from = now, .until = now + length, .now = now}, most);
    QVERIFY(ticks.size() >= 2);
    QVERIFY(ticks.first() >= now && ticks.last() <= now + length);
    for (qsizetype i = 1; i < ticks.size(); ++i)
        QCOMPARE(ticks.at(i) - ticks.at(i - 1), step);
}

void TestTimelineLayout::aWaitingRunHasNoPlace()
{
    Run run;
    run.key = RunKey{1};
    QVERIFY(!itemOf(run, now));
    run.state = Skipped{};
    run.endedAt = now - hours(1);
    QVERIFY(itemOf(run, now));
    QCOMPARE(itemOf(run, now)->begin, now - hours(1));
    run.state = Running{};
    run.endedAt.reset();
    run.startedAt = now - hours(1);
    run.progress.eta = now + hours(1);
    QCOMPARE(itemOf(run, now)->expectedEnd, now + hours(1));
    run.progress.eta = now - hours(1); // overdue: nothing is known any more
    QVERIFY(!itemOf(run, now)->expectedEnd);
}

void TestTimelineLayout::sentencesSayAll()
{
    qputenv("TZ", "UTC");
    tzset();
    QCOMPARE(sentenceOf(past(1, hours(1), minutes(11))), u"Job 1: Succeeded, 06:12 to 06:23, 11 min 00 s"_s);
    QCOMPARE(sentenceOf(past(1, hours(1), minutes(11), RunStatus::Lost)), u"Job 1: Lost, started 06:12, its end is not known"_s);
    QCOMPARE(sentenceOf(past(1, hours(1), Duration(0), RunStatus::Skipped)), u"Job 1: Skipped at 06:12"_s);
    QCOMPARE(sentenceOf(coming(1, hours(1), minutes(33))), u"Job 1: at 08:12, expected to take 33 min"_s);
    QCOMPARE(sentenceOf(coming(1, hours(1), Duration(0))), u"Job 1: at 08:12"_s);
    TimelineItem running = past(1, hours(1), hours(1), RunStatus::Running);
    QCOMPARE(sentenceOf(running), u"Job 1: Running since 06:12"_s);
    running.expectedEnd = now + minutes(4);
    QCOMPARE(sentenceOf(running), u"Job 1: Running since 06:12, expected until 07:16"_s);
}

void TestTimelineLayout::thousandsOfRunsAreCheap()
{
    const QList<TimelineItem> items = many(1000, 1, minutes(10));
    qint64 best = 1'000'000'000;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const TimelineLayout layout = layOut(items, window, measuresOf(1150));
        best = std::min(best, timer.nsecsElapsed());
        QCOMPARE(itemsIn(layout), 1000);
    }
    qInfo("1,000 runs: %.2f ms", double(best) / 1e6);
    QVERIFY(best < 50'000'000);
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
