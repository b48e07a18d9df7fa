// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scheduleworkspace.h"

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/queues/queueeditor.h"
#include "ui/schedule/calendardialog.h"
#include "ui/schedule/comingtable.h"
#include "ui/schedule/forecastbanner.h"
#include "ui/schedule/monthgrid.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulesidebar.h"
#include "ui/theme/theme.h"
#include "ui/triggers/triggerpane.h"
#include "ui/views/banner.h"
#include "ui/views/emptystate.h"
#include "ui/views/filteredit.h"
#include "ui/views/workspaceswitch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

Trigger cron(const QString &expression)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = expression;
    trigger.zone = u"UTC"_s;
    return trigger;
}

} // namespace

//! The workspace Schedule in the real window, by keys and pointer.
class TestScheduleWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void itIsReachedByKeyAndSwitch();
    void theNext24HoursAreListedByDay();
    void theSidebarCountsWhatItShows();
    void arrowsPassOverTheHeadsOfDays();
    void theFilterIsOfTheWorkspace();
    void buttonsOfARowActOnItsJob();
    void buttonsAreReachedByKeys();
    void aSkippedTimeCanComeBack();
    void whatIsDisabledIsEnabledFromHere();
    void theMenuActsOnTheRow();
    void timePasses();
    void aDayOfTheCalendarIsListed();
    void aCollisionIsTold();
    void theRemedyIsAskedAboutAndCanBeUndone();
    void theTriggerOfTheRowIsBelow();
    void anUnsavedTriggerIsAskedAbout();
    void theForecastIsSaidOfTheTrigger();
    void aQueueTakesThePlaceOfTheList();
    void calendarsAreOpenedFromTheSide();
    void aCalendarMarksItsDays();
    void nothingScheduledSaysWhatToDo();
    void nothingMatchingOffersToClear();
    void nothingIsReadWhileNobodyLooks();

private:
    ComingTable *table() const { return m_window->findChild<ComingTable *>(u"comingTable"_s); }
    ScheduleSidebar *sidebar() const { return m_window->findChild<ScheduleSidebar *>(); }
    QStringList names() const;
    void choose(const QString &entry);
    void select(const QString &job);
    void press(const QString &job, ComingButton button);
    void reopen(const std::function<void(test::RowsEngine &)> &fill);

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestScheduleWorkspace::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestScheduleWorkspace::reopen(const std::function<void(test::RowsEngine &)> &fill)
{
    m_window.reset();
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    fill(*m_engine);
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ScheduleWorkspace *>()->isLoaded());
}

void TestScheduleWorkspace::init()
{
    reopen([](test::RowsEngine &engine) {
        test::fillSample(engine);
        test::fillSchedule(engine);
    });
}

void TestScheduleWorkspace::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

QStringList TestScheduleWorkspace::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const bool isHead = table()->model()->index(row, 0).data(ComingModel::HeadRole).toBool();
        names.append(isHead ? table()->model()->index(row, 0).data().toString() + u':'
                            : table()->model()->index(row, int(ComingColumn::Job)).data().toString());
    }
    return names;
}

void TestScheduleWorkspace::choose(const QString &entry)
{
    const QModelIndexList found = sidebar()->model()->match(sidebar()->model()->index(0, 0), Qt::DisplayRole, entry);
    QVERIFY2(!found.isEmpty(), qPrintable(entry));
    sidebar()->scrollTo(found.first());
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(found.first()).center());
}

void TestScheduleWorkspace::select(const QString &job)
{
    const int row = int(names().indexOf(job));
    QVERIFY2(row >= 0, qPrintable(job));
    const QModelIndex cell = table()->model()->index(row, int(ComingColumn::Job));
    table()->scrollTo(cell);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
}

void TestScheduleWorkspace::press(const QString &job, ComingButton button)
{
    const QModelIndex cell = table()->model()->index(int(names().indexOf(job)), int(ComingColumn::Buttons));
    const QRect place = ComingButtonsDelegate::placeOf(button, table()->visualRect(cell), metricsOf(table()), Qt::LeftToRight);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
}

void TestScheduleWorkspace::itIsReachedByKeyAndSwitch()
{
    QVERIFY(table()->isVisible());
    QVERIFY(table()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!table()->isVisible());
    auto *button = m_window->findChild<QAbstractButton *>(u"scheduleWorkspace"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(table()->isVisible());
    QVERIFY(button->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!table()->isVisible());
}

void TestScheduleWorkspace::theNext24HoursAreListedByDay()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList expected{u"Today:"_s,           u"Price cleaning"_s,       u"Limit check"_s,
                               u"Branch prices"_s,    u"Settlement match"_s,     u"Branch sync"_s,
                               u"Stress scenarios"_s, u"Market data snapshot"_s, u"Tomorrow, Wed 21 Oct:"_s,
                               u"Nightly FX load"_s,  u"PnL attribution"_s};
    QCOMPARE(names(), expected);
    QVERIFY(table()->currentRow());
    QCOMPARE(table()->currentRow()->name, u"Price cleaning"_s);
}

void TestScheduleWorkspace::theSidebarCountsWhatItShows()
{
    QStringList said;
    for (int row = 0; row < sidebar()->model()->rowCount(); ++row)
        said.append(sidebar()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    for (const QString &entry : {u"Next 24 hours, 9"_s, u"Today, 7"_s, u"Tomorrow, 9"_s, u"Missed, 1"_s, u"Disabled, 2"_s, u"cron, 12"_s,
                                 u"fixed rate, 1"_s, u"TARGET days, 3"_s, u"risk, 4"_s})
        QVERIFY2(said.contains(entry), qPrintable(entry + u" in "_s + said.join(u'|')));
    choose(u"TARGET days"_s);
    QTRY_COMPARE(names().filter(u":"_s).size(), 2);
    QCOMPARE(names().size(), 3 + 2);
    choose(u"Missed"_s);
    QCOMPARE(names().constLast(), u"Trade import"_s);
}

void TestScheduleWorkspace::arrowsPassOverTheHeadsOfDays()
{
    select(u"Market data snapshot"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentRow()->name, u"Nightly FX load"_s);
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(table()->currentRow()->name, u"Market data snapshot"_s);
    QTest::keyClick(table(), Qt::Key_Home);
    QVERIFY(table()->currentRow());
    QCOMPARE(table()->currentRow()->name, u"Price cleaning"_s);
}

void TestScheduleWorkspace::theFilterIsOfTheWorkspace()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *field = m_window->findChild<FilterEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"pool:heavy"_s);
    QTRY_COMPARE(names(), (QStringList{u"Today:"_s, u"Settlement match"_s, u"Stress scenarios"_s}));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(field->text(), u"pool:heavy"_s);
}

void TestScheduleWorkspace::buttonsOfARowActOnItsJob()
{
    press(u"Limit check"_s, ComingButton::Run);
    QVERIFY(m_engine->asked.contains(u"run 11"_s));
    press(u"Branch prices"_s, ComingButton::OnOff);
    QVERIFY(m_engine->asked.contains(u"switch off 15"_s));
}

void TestScheduleWorkspace::buttonsAreReachedByKeys()
{
    select(u"Limit check"_s);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_engine->asked.constLast(), u"switch off 11"_s);
    QTest::keyClick(table(), Qt::Key_Left);
    QTest::keyClick(table(), Qt::Key_Left);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_engine->asked.constLast(), u"run 11"_s);
}

void TestScheduleWorkspace::aSkippedTimeCanComeBack()
{
    select(u"Limit check"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_engine->asked.constLast(), u"skip 11"_s);
    m_clock->advance(seconds(3));
    const auto expected = [this] {
        return table()->model()->index(int(names().indexOf(u"Limit check"_s)), int(ComingColumn::Expected)).data();
    };
    QTRY_COMPARE(expected().toString(), u"left out"_s);
    auto *banner = m_window->findChild<Banner *>();
    QVERIFY2(banner->text().contains(u"Limit check"_s), qPrintable(banner->text()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_engine->asked.constLast(), u"unskip 11"_s);
    m_clock->advance(seconds(3));
    QTRY_COMPARE(expected().toString(), u"≈ 48 s"_s);
}

void TestScheduleWorkspace::whatIsDisabledIsEnabledFromHere()
{
    choose(u"Disabled"_s);
    QTRY_COMPARE(names(), (QStringList{u"Calendar check"_s, u"Old export"_s}));
    press(u"Old export"_s, ComingButton::OnOff);
    QCOMPARE(m_engine->asked.constLast(), u"switch on 41"_s);
    select(u"Calendar check"_s);
    QVERIFY(m_window->findChild<QAction *>(u"enableJobAction"_s)->text().contains(u"on"_s));
    QVERIFY(!m_window->findChild<QAction *>(u"skipNextAction"_s)->isEnabled());
}

void TestScheduleWorkspace::theMenuActsOnTheRow()
{
    select(u"Settlement match"_s);
    const QPoint point = table()->visualRect(table()->currentIndex()).center();
    Q_EMIT table()->customContextMenuRequested(point);
    auto *menu = m_window->findChild<QMenu *>(u"comingMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_engine->asked.constLast(), u"run 19"_s);
}

void TestScheduleWorkspace::timePasses()
{
    const auto in = [this](int row) { return table()->model()->index(row, int(ComingColumn::In)).data().toString(); };
    const QString before = in(1);
    m_clock->advance(minutes(2));
    QVERIFY(in(1) != before);
    m_clock->advance(minutes(17)); // over the first
    QCOMPARE(names().at(1), u"Limit check"_s);
}

void TestScheduleWorkspace::aDayOfTheCalendarIsListed()
{
    auto *grid = m_window->findChild<MonthGrid *>(u"monthGrid"_s);
    const QPoint saturday = grid->cellRect(QDate(2026, 10, 31)).center();
    QTest::mouseClick(grid, Qt::LeftButton, {}, saturday);
    QTRY_COMPARE(names().value(0), u"Sat 31 Oct:"_s);
    QCOMPARE(names().size(), 5);
    QTest::mouseClick(grid, Qt::LeftButton, {}, saturday);
    QTRY_COMPARE(names().value(0), u"Today:"_s);
}

void TestScheduleWorkspace::aCollisionIsTold()
{
    auto *banner = m_window->findChild<ForecastBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(u"Mon 26 Oct 08:00: 5 jobs want pool “heavy” (2 slots)."_s),
             qPrintable(banner->accessibleName()));
    QVERIFY2(banner->accessibleName().contains(u"43 min late"_s), qPrintable(banner->accessibleName()));
    QTest::mouseClick(banner->findChild<QPushButton *>(u"forecastShow"_s), Qt::LeftButton);
    QCOMPARE(table()->selectedRows().size(), 5);
    QVERIFY(table()->hasFocus());
    m_engine->knownPools = {{.name = u"heavy"_s, .size = 5}};
    m_engine->tellChanged();
    m_clock->advance(seconds(3));
    QTRY_VERIFY(!banner->isVisible());
}

void TestScheduleWorkspace::theRemedyIsAskedAboutAndCanBeUndone()
{
    m_engine->triggers.insert(JobKey{32}, cron(u"0 8 * * 1"_s));
    auto *remedy = m_window->findChild<QPushButton *>(u"forecastRemedy"_s);
    QVERIFY(remedy->isVisible());
    QVERIFY2(remedy->text().startsWith(u"Start Client statements at "_s), qPrintable(remedy->text()));
    QTest::mouseClick(remedy, Qt::LeftButton);
    auto *box = m_window->findChild<QMessageBox *>(u"confirmMove"_s);
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    QVERIFY2(box->informativeText().contains(u"Monday"_s), qPrintable(box->informativeText()));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_engine->asked.constLast(), u"update 32 Client statements"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->asked.constLast(), u"undo 32"_s);
}

void TestScheduleWorkspace::theTriggerOfTheRowIsBelow()
{
    auto *pane = m_window->findChild<TriggerPane *>();
    select(u"Limit check"_s);
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->job(), JobKey{11});
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(pane->job(), JobKey{15});
    choose(u"Disabled"_s);
    QTRY_COMPARE(pane->job(), JobKey{20});
    QTRY_COMPARE(pane->findChild<QLabel *>(u"triggerTitle"_s)->text(), u"Trigger of Calendar check"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(pane->isAncestorOf(m_window->focusWidget()));
}

void TestScheduleWorkspace::anUnsavedTriggerIsAskedAbout()
{
    auto *pane = m_window->findChild<TriggerPane *>();
    m_engine->triggers.insert(JobKey{11}, cron(u"0 8 * * *"_s));
    select(u"Limit check"_s);
    auto *text = pane->findChild<QLineEdit *>(u"cronTextEdit"_s);
    QTRY_VERIFY(text && text->isVisible());
    text->selectAll();
    QTest::keyClicks(text, u"5 8 * * *"_s);
    QVERIFY(pane->isChanged());
    select(u"Branch prices"_s);
    auto *box = pane->findChild<QMessageBox *>(u"leaveTriggerBox"_s);
    QTRY_VERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!pane->findChild<QMessageBox *>(u"leaveTriggerBox"_s));
    QCOMPARE(pane->job(), JobKey{11});
    m_engine->tellChanged(); // what changes elsewhere asks nobody again
    m_clock->advance(seconds(3));
    QVERIFY(!pane->findChild<QMessageBox *>(u"leaveTriggerBox"_s));
    m_window->close();
    QTRY_VERIFY(pane->findChild<QMessageBox *>(u"leaveTriggerBox"_s));
    QVERIFY(m_window->isVisible());
}

void TestScheduleWorkspace::theForecastIsSaidOfTheTrigger()
{
    m_engine->triggers.insert(JobKey{11}, cron(u"0 8 * * *"_s));
    m_engine->triggers.insert(JobKey{36}, cron(u"0 8 * * 1"_s));
    auto *pane = m_window->findChild<TriggerPane *>();
    const auto load = [&] { return pane->findChild<QLabel *>(u"loadText"_s)->text(); };
    select(u"Limit check"_s);
    QTRY_VERIFY2(load().contains(u"of 4 slots taken at 08:00, nothing collides."_s), qPrintable(load()));
    choose(u"Forecast warnings"_s);
    QTRY_VERIFY(names().contains(u"Risk report"_s));
    select(u"Risk report"_s);
    QTRY_VERIFY2(load().contains(u"want pool “heavy” (2 slots)"_s), qPrintable(load()));
}

void TestScheduleWorkspace::aQueueTakesThePlaceOfTheList()
{
    auto *queue = m_window->findChild<QueueEditor *>();
    choose(u"Morning risk chain"_s);
    QTRY_VERIFY(queue->isVisible());
    QVERIFY(!table()->isVisible());
    choose(u"Today"_s);
    QTRY_VERIFY(table()->isVisible());
    m_window->findChild<QAction *>(u"newQueueAction"_s)->trigger();
    QTRY_VERIFY(queue->isVisible());
}

void TestScheduleWorkspace::calendarsAreOpenedFromTheSide()
{
    choose(u"Month-end days"_s);
    sidebar()->setFocus();
    QTest::keyClick(sidebar(), Qt::Key_Return);
    auto *dialog = m_window->findChild<CalendarDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isLoaded());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"calendarName"_s)->text(), u"Month-end days"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CalendarDialog *>());
}

void TestScheduleWorkspace::aCalendarMarksItsDays()
{
    auto *month = m_window->findChild<MonthView *>();
    auto *grid = m_window->findChild<MonthGrid *>(u"monthGrid"_s);
    choose(u"Month-end days"_s);
    month->setCurrent(QDate(2026, 10, 30));
    QVERIFY2(grid->accessibleDescription().contains(u"excluded"_s), qPrintable(grid->accessibleDescription()));
    choose(u"Next 24 hours"_s);
    month->setCurrent(QDate(2026, 10, 30));
    QVERIFY(!grid->accessibleDescription().contains(u"excluded"_s));
}

void TestScheduleWorkspace::nothingScheduledSaysWhatToDo()
{
    reopen([](test::RowsEngine &engine) { test::fillSample(engine); });
    auto *empty = m_window->findChild<EmptyState *>(u"scheduleEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<QPushButton *>()->text(), u"New job…"_s);
}

void TestScheduleWorkspace::nothingMatchingOffersToClear()
{
    auto *field = m_window->findChild<FilterEdit *>();
    field->setFilter(u"nobody"_s);
    auto *empty = m_window->findChild<EmptyState *>(u"scheduleEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(field->text(), QString());
}

void TestScheduleWorkspace::nothingIsReadWhileNobodyLooks()
{
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    m_engine->fires.removeFirst();
    m_engine->tellChanged();
    m_clock->advance(minutes(3));
    QCOMPARE(names().at(1), u"Price cleaning"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(names().at(1), u"Limit check"_s);
}

QTEST_MAIN(TestScheduleWorkspace)
#include "tst_scheduleworkspace.moc"
