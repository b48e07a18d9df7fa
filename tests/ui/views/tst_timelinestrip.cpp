// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/language.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/statecolors.h"
#include "ui/theme/theme.h"
#include "ui/views/timelinestrip.h"

#include <QAccessible>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace runsheet::test {

namespace {

const Instant now = instantFromMs(QDateTime(QDate(2026, 10, 20), QTime(7, 12)).toMSecsSinceEpoch());
const TimelineWindow window{.from = now - hours(6), .until = now + hours(6), .now = now};

struct Sample
{
    const char *name;
    int begins; //!< minutes from now
    int takes;
    RunStatus status;
    int expected = 0; //!< minutes from now, of one under way
};

constexpr Sample samples[] = {
    {"Rebuild positions view", -338, 54, RunStatus::Succeeded},
    {"Market data snapshot", -296, 55, RunStatus::Lost},
    {"Calendar check", -260, 15, RunStatus::Succeeded},
    {"Nightly FX load", -284, 8, RunStatus::Failed},
    {"Rates download", -236, 6, RunStatus::Succeeded},
    {"Client statements", -194, 18, RunStatus::Partial},
    {"Trade import", -158, 27, RunStatus::Succeeded},
    {"Ad-hoc query", -158, 5, RunStatus::Cancelled},
    {"PnL attribution", -74, 3, RunStatus::Failed},
    {"Survey import", -39, 5, RunStatus::Paused},
    {"Nightly FX load", -11, 11, RunStatus::Running, 4},
    {"Geocode branches", -24, 24, RunStatus::Running, 9},
    {"Swap curve calibration", -10, 10, RunStatus::Running, 18},
    {"Risk report", 8, 33, RunStatus::Waiting},
    {"Price cleaning", 18, 4, RunStatus::Waiting},
    {"Limit check", 48, 1, RunStatus::Waiting},
    {"Factor backtest", 9, 72, RunStatus::Waiting},
    {"Branch prices", 69, 18, RunStatus::Waiting},
    {"Settlement match", 108, 45, RunStatus::Waiting},
    {"Stress scenarios with a name that is far too long for any strip", 226, 62, RunStatus::Waiting},
    {"Exposure", 186, 36, RunStatus::Waiting},
};

QList<TimelineItem> sampleItems()
{
    QList<TimelineItem> items;
    for (const Sample &sample : samples) {
        TimelineItem item;
        item.job = JobKey{items.size() + 1};
        item.run = sample.status == RunStatus::Waiting ? RunKey() : RunKey{1000 + items.size()};
        item.name = QString::fromLatin1(sample.name);
        item.status = sample.status;
        item.begin = now + minutes(sample.begins);
        item.end = item.begin + minutes(sample.takes);
        if (sample.expected > 0)
            item.expectedEnd = now + minutes(sample.expected);
        items.append(item);
    }
    return items;
}

} // namespace

class TestTimelineStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickChoosesTheJob();
    void aClickOnItsNameDoes();
    void aClickBesideChoosesNothing();
    void arrowsGoInTheOrderOfTime();
    void upAndDownChangeTheLane();
    void enterChoosesTheCurrentOne();
    void fromRightToLeftTimeGoesLeft();
    void theTipSaysAll();
    void theCurrentOneStaysWhileTimeGoesOn();
    void eachBlockHasANameForAccessibility();
    void accessibilityCanPressABlock();
    void whatIsGoneIsInvalid();
    void aThousandRunsAreDrawnQuickly();
    void looks_data();
    void looks();

private:
    [[nodiscard]] int blockOf(const QString &name) const;

    DesktopLook m_desktop;
    std::unique_ptr<TimelineStrip> m_strip;
};

void TestTimelineStrip::initTestCase()
{
    prepareIconTheme();
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop = desktopLook();
    QVERIFY(QDir().mkpath(QStringLiteral(RUNSHEET_PICTURES)));
}

void TestTimelineStrip::init()
{
    applyTheme(m_desktop, ThemeChoice::Light);
    m_strip = std::make_unique<TimelineStrip>();
    m_strip->resize(1150, m_strip->sizeHint().height());
    m_strip->setContent(sampleItems(), window);
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
}

int TestTimelineStrip::blockOf(const QString &name) const
{
    const auto &blocks = m_strip->layoutOfBlocks().blocks;
    for (int block = 0; block < blocks.size(); ++block) {
        if (m_strip->items().at(blocks.at(block).items.first()).name == name)
            return block;
    }
    return -1;
}

void TestTimelineStrip::aClickChoosesTheJob()
{
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(blockOf(u"Trade import"_s)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<JobKey>(), JobKey{7});
    QCOMPARE(chosen.first().at(1).value<RunKey>(), RunKey{1006});
}

void TestTimelineStrip::aClickOnItsNameDoes()
{
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    const QRect block = m_strip->rectOf(blockOf(u"Trade import"_s));
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(block.right() + 20, block.center().y()));
    QCOMPARE(chosen.size(), 1);
}

void TestTimelineStrip::aClickBesideChoosesNothing()
{
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(chosen.size(), 0);
}

void TestTimelineStrip::arrowsGoInTheOrderOfTime()
{
    m_strip->setFocus();
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    int x = -1;
    const int count = int(m_strip->layoutOfBlocks().blocks.size());
    for (int step = 0; step < count; ++step) {
        QCOMPARE(m_strip->current(), step);
        QVERIFY(m_strip->rectOf(step).left() >= x);
        x = m_strip->rectOf(step).left();
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
    }
    QCOMPARE(m_strip->current(), count - 1);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QCOMPARE(m_strip->current(), count - 2);
}

void TestTimelineStrip::upAndDownChangeTheLane()
{
    m_strip->setFocus();
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QTest::keyClick(m_strip.get(), Qt::Key_Down);
    const auto laneOf = [this] { return m_strip->layoutOfBlocks().blocks.at(m_strip->current()).lane; };
    QCOMPARE(laneOf(), 1);
    QTest::keyClick(m_strip.get(), Qt::Key_Up);
    QCOMPARE(laneOf(), 0);
    QTest::keyClick(m_strip.get(), Qt::Key_Up);
    QCOMPARE(laneOf(), 0);
}

void TestTimelineStrip::enterChoosesTheCurrentOne()
{
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    m_strip->setFocus();
    m_strip->setCurrent(blockOf(u"PnL attribution"_s));
    QTest::keyClick(m_strip.get(), Qt::Key_Return);
    QTest::keyClick(m_strip.get(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.first().at(0).value<JobKey>(), JobKey{9});
}

void TestTimelineStrip::fromRightToLeftTimeGoesLeft()
{
    const QRect before = m_strip->rectOf(0);
    m_strip->setLayoutDirection(Qt::RightToLeft);
    const QRect after = m_strip->rectOf(0);
    QCOMPARE(after.right(), m_strip->width() - 1 - before.left());
    m_strip->setFocus();
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QCOMPARE(m_strip->current(), 1);
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(blockOf(u"Trade import"_s)).center());
    QCOMPARE(chosen.first().at(0).value<JobKey>(), JobKey{7});
}

void TestTimelineStrip::theTipSaysAll()
{
    const QPoint point = m_strip->rectOf(blockOf(u"Client statements"_s)).center();
    QHelpEvent help(QEvent::ToolTip, point, m_strip->mapToGlobal(point));
    QApplication::sendEvent(m_strip.get(), &help);
    QVERIFY(QToolTip::text().contains(u"Client statements: Partial, 03:58 to 04:16, 18 min"_s));
    QCOMPARE(m_strip->textOf(blockOf(u"Risk report"_s)), u"Risk report: at 07:20, expected to take 33 min"_s);
}

void TestTimelineStrip::theCurrentOneStaysWhileTimeGoesOn()
{
    m_strip->setCurrent(blockOf(u"Trade import"_s));
    const Instant later = now + minutes(30);
    QList<TimelineItem> items = sampleItems();
    items.removeFirst();
    m_strip->setContent(items, {.from = later - hours(6), .until = later + hours(6), .now = later});
    QCOMPARE(m_strip->current(), blockOf(u"Trade import"_s));
}

void TestTimelineStrip::eachBlockHasANameForAccessibility()
{
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QVERIFY(strip);
    QCOMPARE(strip->role(), QAccessible::List);
    QCOMPARE(strip->childCount(), int(m_strip->layoutOfBlocks().blocks.size()));
    for (int block = 0; block < strip->childCount(); ++block) {
        QAccessibleInterface *child = strip->child(block);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->text(QAccessible::Name), m_strip->textOf(block));
        QCOMPARE(child->rect().size(), m_strip->rectOf(block).size());
        QCOMPARE(strip->indexOfChild(child), block);
        QCOMPARE(child->parent(), strip);
    }
    QVERIFY(!strip->child(strip->childCount()));
}

void TestTimelineStrip::accessibilityCanPressABlock()
{
    QSignalSpy chosen(m_strip.get(), &TimelineStrip::chosen);
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QAccessibleInterface *child = strip->child(blockOf(u"Rates download"_s));
    QVERIFY(child->actionInterface());
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<JobKey>(), JobKey{5});
    m_strip->setFocus();
    QCOMPARE(strip->focusChild(), child);
    QVERIFY(child->state().focused);
}

void TestTimelineStrip::whatIsGoneIsInvalid()
{
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QAccessibleInterface *last = strip->child(strip->childCount() - 1);
    QVERIFY(last->isValid());
    m_strip->setContent({}, window);
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QCOMPARE(strip->childCount(), 0);
}

void TestTimelineStrip::aThousandRunsAreDrawnQuickly()
{
    QRandomGenerator random(1);
    QList<TimelineItem> items;
    for (int i = 0; i < 1000; ++i) {
        TimelineItem item = sampleItems().first();
        item.run = RunKey{i + 1};
        item.begin = now - Duration(random.bounded(int(Duration(hours(6)).count())));
        item.end = std::min(now, item.begin + minutes(random.bounded(5)));
        items.append(item);
    }
    QElapsedTimer timer;
    timer.start();
    m_strip->setContent(items, window);
    const QImage picture = m_strip->grab().toImage();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    qInfo("1,000 runs laid out and drawn: %.1f ms", took);
    QVERIFY(!picture.isNull());
    QVERIFY(took < 250);
}

void TestTimelineStrip::looks_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << false << Qt::LeftToRight;
    QTest::newRow("dark") << true << Qt::LeftToRight;
    QTest::newRow("from right to left") << false << Qt::RightToLeft;
}

void TestTimelineStrip::looks()
{
    QFETCH(const bool, isDark);
    QFETCH(const Qt::LayoutDirection, direction);
    applyTheme(m_desktop, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_strip->setLayoutDirection(direction);
    m_strip->setFocus();
    m_strip->setCurrent(blockOf(u"PnL attribution"_s));
    QCoreApplication::processEvents();
    const QString name =
        QStringLiteral(RUNSHEET_PICTURES) + u"/timeline-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QImage picture = m_strip->grab().toImage();
    QVERIFY(picture.save(name + u".png"_s));
    QImage large(m_strip->size() * 2, QImage::Format_RGB32);
    large.setDevicePixelRatio(2);
    m_strip->render(&large);
    QVERIFY(large.save(name + u"-200.png"_s));
    const QRect failed = m_strip->rectOf(blockOf(u"Nightly FX load"_s));
    QVERIFY(failed.width() >= 13);
    QCOMPARE(picture.pixelColor(failed.topLeft() + QPoint(1, 1)), fillColor(Fill::Failed, m_strip->palette()));
    const QRect good = m_strip->rectOf(blockOf(u"Trade import"_s));
    QCOMPARE(picture.pixelColor(good.center()), fillColor(Fill::Done, m_strip->palette()));
    const QRect ahead = m_strip->rectOf(blockOf(u"Settlement match"_s));
    int base = 0; // hatched: not filled
    for (int x = ahead.left(); x <= ahead.right(); ++x)
        base += picture.pixelColor(x, ahead.center().y()) == themeColors(m_strip->palette()).base;
    QVERIFY(base > ahead.width() / 4);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestTimelineStrip)
#include "tst_timelinestrip.moc"
