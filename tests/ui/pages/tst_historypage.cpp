// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historypage.h"

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/details/detailspane.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/banner.h"
#include "ui/views/filteredit.h"
#include "ui/views/jobstable.h"
#include "ui/views/outcomecalendar.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! The workspace History in the real window, by keys and pointer.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void runsAreCountedAndListed();
    void theSidebarNarrowsInEveryPart();
    void theFilterIsOfTheWorkspace();
    void datesInTheFilterReachBeyondTheDaysAtTheSide();
    void whereNothingMatchesEnterShowsAllAgain();
    void gridAndTableShowTheSameRun();
    void theGridIsWalkedByKeys();
    void aDayOfTheCalendarIsAFilter();
    void enterOpensTheRunAndEscapeClosesIt();
    void actionsAreAboutTheRun();
    void aDeletedRunCanComeBack();
    void newRunsKeepTheCurrentOne();
    void farRowsAreReadWhenLookedAt();
    void exportWritesAllThatMatches_data();
    void exportWritesAllThatMatches();
    void whatCannotBeWrittenIsTold();
    void nothingMatchingSaysWhatToDo();

private:
    RunsTable *table() const { return m_window->findChild<RunsTable *>(u"runsTable"_s); }
    HistorySidebar *sidebar() const { return m_window->findChild<HistorySidebar *>(); }
    void choose(const QString &entry);

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestHistoryPage::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestHistoryPage::init()
{
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSample(*m_engine);
    test::fillHistory(*m_engine);
    WindowSettings settings;
    settings.historyDays = 0;
    m_window = std::make_unique<MainWindow>(*m_engine, settings, m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_window->isLoaded());
    QTRY_VERIFY(table()->currentRun());
}

void TestHistoryPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestHistoryPage::choose(const QString &entry)
{
    const QModelIndexList found = sidebar()->model()->match(sidebar()->model()->index(0, 0), Qt::DisplayRole, entry);
    QVERIFY2(!found.isEmpty(), qPrintable(entry));
    sidebar()->scrollTo(found.first());
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {}, sidebar()->visualRect(found.first()).center());
}

void TestHistoryPage::runsAreCountedAndListed()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->model()->rowCount(), 274);
    QStringList said;
    for (int row = 0; row < sidebar()->model()->rowCount(); ++row)
        said.append(sidebar()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(said.contains(u"All runs, 274, chosen"_s), qPrintable(said.join(u'|')));
    QVERIFY(said.contains(u"Failed, 3"_s));
    QVERIFY(said.contains(u"Nightly FX load, 214"_s));
    QVERIFY(said.contains(u"by hand, 6"_s));
}

void TestHistoryPage::theSidebarNarrowsInEveryPart()
{
    choose(u"Nightly FX load"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 214);
    QVERIFY(table()->isColumnHidden(int(RunColumnId::Job))); // the same in all rows
    choose(u"Failed"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    choose(u"Last 30 days"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    choose(u"Failed"_s); // a second press takes it back
    QTRY_COMPARE(table()->model()->rowCount(), 30);
    QTest::keyClick(sidebar(), Qt::Key_Down); // from Failed to Cancelled: moving chooses nothing here
    QCOMPARE(table()->model()->rowCount(), 30);
    QTest::keyClick(sidebar(), Qt::Key_Space);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestHistoryPage::theFilterIsOfTheWorkspace()
{
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFilter(u"state:failed"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(filter->accessibleDescription(), u"3 of 274"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(m_window->findChild<JobsTable *>()->model()->rowCount(), 23);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(filter->text(), u"state:failed"_s);
    filter->setFilter(u"state:draft"_s); // no state of runs
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestHistoryPage::datesInTheFilterReachBeyondTheDaysAtTheSide()
{
    auto *page = m_window->findChild<HistoryPage *>();
    page->setChoice({.days = 7, .outcome = {}, .job = {}, .cause = {}});
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFilter(u"state:failed"_s);
    QTRY_VERIFY(m_window->isLoaded());
    QCOMPARE(page->choice().days, 7);
    filter->setFilter(u"state:failed before:30d"_s);
    QCOMPARE(page->choice().days, 0);
}

void TestHistoryPage::whereNothingMatchesEnterShowsAllAgain()
{
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFocus();
    filter->setFilter(u"nothing-has-this-name"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(m_window->focusWidget()->objectName(), u"emptyStateButton"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    QTRY_COMPARE(m_window->focusWidget(), table());
}

void TestHistoryPage::gridAndTableShowTheSameRun()
{
    choose(u"Nightly FX load"_s);
    auto *grid = m_window->findChild<RunGridView *>(u"runGrid"_s);
    QTRY_COMPARE(grid->currentRun(), RunKey{1214});
    table()->selectRun(RunKey{1213});
    QCOMPARE(grid->currentRun(), RunKey{1213});
    const auto *message = m_window->findChild<QLabel *>(u"historyMessage"_s);
    QVERIFY2(message->text().contains(u"could not lock prices.db"_s), qPrintable(message->text()));
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(table()->currentRun()->key, RunKey{1212});
}

void TestHistoryPage::theGridIsWalkedByKeys()
{
    choose(u"Nightly FX load"_s);
    auto *grid = m_window->findChild<RunGridView *>(u"runGrid"_s);
    QTRY_COMPARE(grid->currentRun(), RunKey{1214});
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Left);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->accessibleDescription(), u"Run 213: Failed. Load to staging: failed"_s);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->accessibleDescription(), u"Run 213: Failed. Reconcile: not reached"_s);
    QTest::keyClick(grid, Qt::Key_Home);
    QCOMPARE(grid->currentRun(), RunKey{1175}); // forty of them
    QTest::keyClick(grid, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<HistoryPage *>()->findChild<DetailsPane *>()->isVisible());
}

void TestHistoryPage::aDayOfTheCalendarIsAFilter()
{
    choose(u"Nightly FX load"_s);
    auto *calendar = m_window->findChild<OutcomeCalendar *>();
    calendar->setFocus();
    for (int step = 0; step < 60; ++step)
        QTest::keyClick(calendar, Qt::Key_Right);
    QTest::keyClick(calendar, Qt::Key_Up);
    QVERIFY2(calendar->accessibleDescription().contains(u"1 run"_s), qPrintable(calendar->accessibleDescription()));
    QTest::keyClick(calendar, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_window->findChild<FilterEdit *>()->text().startsWith(u"after:2026-"_s));
}

void TestHistoryPage::enterOpensTheRunAndEscapeClosesIt()
{
    const auto *details = m_window->findChild<HistoryPage *>()->findChild<DetailsPane *>();
    QVERIFY(!details->isVisible());
    table()->selectRun(RunKey{1213});
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(details->isVisible());
    QCOMPARE(details->currentTab(), DetailsTab::Log);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!details->isVisible());
    QVERIFY(table()->hasFocus());
}

void TestHistoryPage::actionsAreAboutTheRun()
{
    table()->selectRun(RunKey{1213});
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->asked, QStringList{u"run 1"_s});
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_engine->asked.last(), u"retry run 1213"_s);
    QVERIFY(!m_window->findChild<QAction *>(u"cancelAction"_s)->isEnabled());
    table()->selectRun(RunKey{1214});
    QTest::keyClick(table(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->asked.last(), u"cancel run 1214"_s);
    QCOMPARE(m_engine->asked.size(), 3); // the jobs that are selected in the other workspace were left alone
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Run\tJob\tState\t"_s));
}

void TestHistoryPage::aDeletedRunCanComeBack()
{
    table()->selectRun(RunKey{1213});
    QTest::keyClick(table(), Qt::Key_Delete);
    const auto *banner = m_window->findChild<Banner *>();
    QTRY_VERIFY(banner->text().startsWith(u"Deleted run 213 of “Nightly FX load”"_s));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"bannerOffer"_s), Qt::LeftButton);
    QTRY_COMPARE(m_engine->asked.last(), u"undelete run 1213"_s);
}

void TestHistoryPage::newRunsKeepTheCurrentOne()
{
    table()->selectRun(RunKey{1210});
    Run run = m_engine->history.first();
    run.key = RunKey{5000};
    run.number = 215;
    m_engine->history.prepend(run);
    ChangeSet changes;
    changes.runs.insert(run.key);
    Q_EMIT m_engine->changed(changes);
    m_clock->advance(seconds(2));
    QTRY_COMPARE(table()->model()->rowCount(), 275);
    QCOMPARE(table()->currentRun()->key, RunKey{1210});
}

void TestHistoryPage::farRowsAreReadWhenLookedAt()
{
    const Run first = m_engine->history.first();
    for (qint64 key = 10'000; key < 20'000; ++key) {
        Run run = first;
        run.key = RunKey{key};
        m_engine->history.append(run);
    }
    ChangeSet changes;
    changes.runs.insert(first.key);
    Q_EMIT m_engine->changed(changes);
    m_clock->advance(seconds(2));
    QTRY_COMPARE(table()->model()->rowCount(), 10'274);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    const QModelIndex middle = table()->indexAt({5, 5});
    QTRY_VERIFY(!middle.data().toString().isEmpty());
}

void TestHistoryPage::exportWritesAllThatMatches_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("as CSV") << u"runs.csv"_s;
    QTest::newRow("as JSON") << u"runs.json"_s;
}

void TestHistoryPage::exportWritesAllThatMatches()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    choose(u"Nightly FX load"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 214);
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(file));
    dialog->reject();
    QTRY_VERIFY(m_window->findChild<Banner *>()->text().startsWith(u"Exported 214 runs to "_s));
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(file.endsWith(".csv"_L1) ? text.count('\n') - 1 : QJsonDocument::fromJson(text).array().size(), 214);
}

void TestHistoryPage::whatCannotBeWrittenIsTold()
{
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
    Q_EMIT dialog->fileSelected(u"/no/such/folder/runs.csv"_s);
    dialog->reject();
    QTRY_VERIFY(m_window->findChild<Banner *>()->text().contains(u"/no/such/folder/runs.csv"_s));
}

void TestHistoryPage::nothingMatchingSaysWhatToDo()
{
    m_window->findChild<FilterEdit *>()->setFilter(u"label:nobody"_s);
    auto *show = m_window->findChild<HistoryPage *>()->findChild<QAbstractButton *>(u"emptyStateButton"_s);
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 274);
    QCOMPARE(m_window->findChild<FilterEdit *>()->text(), QString());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
