// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/delegates/buttonsdelegate.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/format/language.h"
#include "ui/pages/historypage.h"
#include "ui/pages/jobspage.h"
#include "ui/theme/theme.h"
#include "ui/views/awaycard.h"
#include "ui/views/banner.h"
#include "ui/views/filteredit.h"
#include "ui/views/filterpopup.h"
#include "ui/views/jobstable.h"
#include "ui/views/runstable.h"
#include "ui/views/sidebar.h"
#include "ui/views/workspaceswitch.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void actionsDoWhatTheySay_data();
    void actionsDoWhatTheySay();
    void disabledActionsSayWhy();
    void deleteIsUndoneByKey();
    void deleteIsUndoneFromTheBanner();
    void cancellingSeveralAsksWithVerbAndCount();
    void refusalsStandInTheBanner();

    void rowButtonsByPointer();
    void rowButtonsByKeyboard();
    void enterOpensResultsOrLog();
    void copyGivesTabSeparatedText();
    void aClickOnlySelects();

    void menusNameTheCount();
    void headerMenuChoosesColumns();
    void aJobIsEditedDuplicatedAndSwitchedOff();
    void rowsDoNotRunAwayFromThePointer();

    void filterByTyping();
    void filterIsCompletedByKeys();
    void chosenFilesBecomeADraft();
    void completionsStayBelowTheFilter();
    void theHeaderOfHistoryHasNoGap();
    void filterSaysHowManyMatch();
    void viewsAreSavedChosenAndRemoved();
    void escapeClearsTheFilter();
    void sidebarIsAFilter();
    void columnsAreRemembered();
    void sortingKeepsTheSelection();
    void selectionAndScrollSurviveUpdates();

    void droppedFilesMakeADraft();
    void theAwaitedNamesAreThere();

private:
    JobsTable *table() const { return m_window->findChild<JobsTable *>(); }
    QString bannerText() const { return m_window->findChild<Banner *>()->text(); }
    void select(const QString &name);
    QRect buttonRect(int row, RowButton button) const;

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestMainWindow::init()
{
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSample(*m_engine);
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
    table()->setFocus();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestMainWindow::select(const QString &name)
{
    const auto row = std::ranges::find(m_engine->rows, name, &JobRow::name);
    QVERIFY(row != m_engine->rows.end());
    table()->selectJob(row->key);
}

QRect TestMainWindow::buttonRect(int row, RowButton button) const
{
    const QModelIndex index = table()->model()->index(row, int(JobColumnId::Buttons));
    return ButtonsDelegate::placeOf(button, table()->visualRect(index), metricsOf(table()), Qt::LeftToRight);
}

void TestMainWindow::actionsDoWhatTheySay_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("asked");
    QTest::newRow("run makes a run") << u"PnL attribution"_s << u"runAction"_s << u"run 7"_s;
    QTest::newRow("pause a running one") << u"Nightly FX load"_s << u"pauseAction"_s << u"pause 1"_s;
    QTest::newRow("pausing what has not started holds it") << u"Risk report"_s << u"pauseAction"_s << u"hold 4"_s;
    QTest::newRow("the same action resumes") << u"Survey import 2026-Q3"_s << u"pauseAction"_s << u"resume 6"_s;
    QTest::newRow("cancel ends the active runs") << u"Nightly FX load"_s << u"cancelAction"_s << u"cancel 1"_s;
    QTest::newRow("retry repeats the last run") << u"PnL attribution"_s << u"retryAction"_s << u"retry 7"_s;
    QTest::newRow("delete needs no question, it can be undone") << u"PnL attribution"_s << u"deleteAction"_s << u"delete 7"_s;
}

void TestMainWindow::actionsDoWhatTheySay()
{
    QFETCH(QString, job);
    QFETCH(QString, action);
    QFETCH(QString, asked);
    select(job);
    auto *wanted = m_window->findChild<QAction *>(action);
    QVERIFY(wanted->isEnabled());
    QTest::keySequence(m_window.get(), wanted->shortcut());
    QTRY_COMPARE(m_engine->asked, QStringList{asked});
}

void TestMainWindow::disabledActionsSayWhy()
{
    select(u"Price cleaning"_s);
    const auto *cancel = m_window->findChild<QAction *>(u"cancelAction"_s);
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(cancel->toolTip(), u"No run of “Price cleaning” is under way."_s);
    QTest::keySequence(m_window.get(), cancel->shortcut());
    QCOMPARE(m_engine->asked, QStringList());
}

void TestMainWindow::deleteIsUndoneByKey()
{
    select(u"PnL attribution"_s);
    const int before = table()->model()->rowCount();
    QTest::keyClick(table(), Qt::Key_Delete);
    m_clock->advance(seconds(1));
    QTRY_COMPARE(table()->model()->rowCount(), before - 1);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    m_clock->advance(seconds(1));
    QTRY_COMPARE(table()->model()->rowCount(), before);
    QVERIFY(bannerText().contains(u"PnL attribution"_s));
    QVERIFY(!m_window->findChild<QAction *>(u"undoAction"_s)->isEnabled());
}

void TestMainWindow::deleteIsUndoneFromTheBanner()
{
    select(u"PnL attribution"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *undo = m_window->findChild<QAbstractButton *>(u"bannerOffer"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_engine->asked.last(), u"undo 7"_s);
}

void TestMainWindow::cancellingSeveralAsksWithVerbAndCount()
{
    m_engine->find(JobKey{1})->activeRuns = 3;
    m_engine->tellChanged();
    m_clock->advance(seconds(1));
    QTest::keySequence(m_window.get(), m_window->findChild<QAction *>(u"cancelAction"_s)->shortcut());
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<QMessageBox *>(u"confirmCancel"_s)));
    QVERIFY(question->buttons().first()->text().contains(u"3"_s));
    QCOMPARE(m_engine->asked, QStringList());
    QTest::mouseClick(question->buttons().first(), Qt::LeftButton);
    QTRY_COMPARE(m_engine->asked, QStringList{u"cancel 1"_s});
}

void TestMainWindow::refusalsStandInTheBanner()
{
    m_engine->nextError = refused(u"“PnL attribution” is locked. Unlock it first."_s);
    select(u"PnL attribution"_s);
    m_window->findChild<QAction *>(u"runAction"_s)->trigger();
    QTRY_COMPARE(bannerText(), u"“PnL attribution” is locked. Unlock it first."_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::rowButtonsByPointer()
{
    const QPoint cancel = buttonRect(1, RowButton::Cancel).center();
    QTest::mouseMove(table()->viewport(), cancel);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cancel);
    QTRY_COMPARE(m_engine->asked, QStringList{u"cancel 2"_s});
    QCOMPARE(table()->currentIndex().row(), 0); // the row under the button is not selected by it
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, buttonRect(1, RowButton::Delete).center());
    QCOMPARE(m_engine->asked.size(), 1); // a gap is no button
}

void TestMainWindow::rowButtonsByKeyboard()
{
    select(u"PnL attribution"_s); // run, delete, results
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_COMPARE(m_engine->asked, QStringList{u"run 7"_s});
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_COMPARE(m_engine->asked.last(), u"delete 7"_s);
    m_engine->asked.clear();
    select(u"Limit check"_s);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Left); // out again
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_engine->asked, QStringList());
}

void TestMainWindow::enterOpensResultsOrLog()
{
    const auto *details = m_window->findChild<JobsPage *>()->findChild<DetailsPane *>();
    select(u"Price cleaning"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(details->currentTab(), DetailsTab::Results);
    select(u"Nightly FX load"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(details->currentTab(), DetailsTab::Log);
}

void TestMainWindow::copyGivesTabSeparatedText()
{
    select(u"PnL attribution"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Name\tState\tProgress\tETA\tElapsed\tNext run\tResult"_s);
    QVERIFY(lines.at(1).startsWith(u"PnL attribution\tFailed: KeyError: 'book_id' (exit 1)\t\t\t2 min 47 s\t"_s));
}

void TestMainWindow::aClickOnlySelects()
{
    const auto *details = m_window->findChild<JobsPage *>()->findChild<DetailsPane *>();
    const DetailsTab tab = details->currentTab();
    const QRect row = table()->visualRect(table()->model()->index(8, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(table()->currentJob()->name, u"Market data snapshot"_s);
    QCOMPARE(details->currentTab(), tab);
    QCOMPARE(m_engine->asked, QStringList());
}

void TestMainWindow::menusNameTheCount()
{
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QContextMenuEvent menuEvent(QContextMenuEvent::Keyboard, {50, 50}, table()->viewport()->mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(table()->viewport(), &menuEvent);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(u"jobMenu"_s)));
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text().remove(u'&'));
    menu->close();
    int active = 0;
    int runnable = 0;
    for (const JobRow &row : std::as_const(m_engine->rows)) {
        active += row.activeRuns;
        runnable += permission(RowAction::Run, row).allowed ? 1 : 0;
    }
    QVERIFY2(texts.contains(u"Cancel %1 runs"_s.arg(active)), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Run %1 jobs"_s.arg(runnable)), qPrintable(texts.join(u'|')));
    QCOMPARE(m_window->findChild<QAction *>(u"runAction"_s)->iconText(), u"Run"_s); // the tool bar stays as it is
    select(u"PnL attribution"_s);
    QCOMPARE(m_window->findChild<QAction *>(u"runAction"_s)->text(), u"&Run"_s);
}

void TestMainWindow::headerMenuChoosesColumns()
{
    QVERIFY(table()->isColumnHidden(int(JobColumnId::LastLine)));
    const QPoint place(20, table()->header()->height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table()->header()->mapToGlobal(place));
    QApplication::sendEvent(table()->header()->viewport(), &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(u"columnsMenu"_s)));
    QCOMPARE(menu->actions().size(), jobColumnCount);
    QVERIFY(!menu->findChild<QAction *>(u"name"_s)->isEnabled()); // one column always stays
    auto *lastLine = menu->findChild<QAction *>(u"lastline"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(lastLine).center());
    QVERIFY(!table()->isColumnHidden(int(JobColumnId::LastLine)));
}

void TestMainWindow::aJobIsEditedDuplicatedAndSwitchedOff()
{
    select(u"PnL attribution"_s);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->asked, QStringList{u"duplicate 7"_s});
    m_window->findChild<QAction *>(u"enableJobAction"_s)->trigger();
    QTRY_COMPARE(m_engine->asked.last(), u"switch off 7"_s);
    QTest::keyClick(table(), Qt::Key_F2);
    JobEditor *editor = nullptr;
    QTRY_VERIFY((editor = m_window->findChild<JobEditor *>()));
    auto *name = editor->findChild<QLineEdit *>(u"jobNameEdit"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"PnL by desk"_s); // over the old one, which is selected
    QTest::mouseClick(editor->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_engine->asked.last(), u"update 7 PnL by desk"_s);
}

void TestMainWindow::rowsDoNotRunAwayFromThePointer()
{
    const QHeaderView *header = table()->header();
    const QPoint name(header->sectionViewportPosition(int(JobColumnId::Name)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Ad-hoc query"_s);
    m_clock->advance(seconds(5));
    QTest::mouseMove(table()->viewport(), {60, 40});
    m_engine->rows.last().name = u"A first name"_s;
    m_engine->tellChanged();
    m_clock->advance(milliseconds(300));
    QCoreApplication::processEvents();
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Ad-hoc query"_s);
    m_clock->advance(seconds(1));
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"A first name"_s);
}

void TestMainWindow::filterIsCompletedByKeys()
{
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    auto *filter = m_window->findChild<FilterEdit *>();
    QTest::keyClicks(filter, u"st"_s);
    QTest::keyClick(filter, Qt::Key_Tab);
    QCOMPARE(filter->text(), u"state:"_s);
    const auto *popup = m_window->findChild<FilterPopup *>();
    QVERIFY(popup->isVisible());
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(filter->text(), u"state:waiting "_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTest::keyClicks(filter, u"-label:r"_s);
    QTest::keyClick(filter, Qt::Key_Escape); // closes the list, keeps the text
    QCOMPARE(filter->text(), u"state:waiting -label:r"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
}

void TestMainWindow::chosenFilesBecomeADraft()
{
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(QCoreApplication::applicationFilePath());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<JobEditor *>());
    m_window->findChild<JobEditor *>()->close();
}

void TestMainWindow::completionsStayBelowTheFilter()
{
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFocus();
    QTest::keyClicks(filter, u"sta"_s);
    const auto *popup = m_window->findChild<FilterPopup *>();
    QVERIFY(popup->isVisible());
    m_window->resize(m_window->width() + 137, m_window->height());
    QTRY_COMPARE(popup->x(), filter->mapTo(m_window.get(), QPoint()).x());
    QTRY_COMPARE(popup->width(), filter->width());
}

void TestMainWindow::theHeaderOfHistoryHasNoGap()
{
    m_window->showWorkspace(Workspace::History);
    auto *runs = m_window->findChild<RunsTable *>(u"runsTable"_s);
    QCOMPARE(runs->scrollBarWidgets(Qt::AlignTop).size(), 1);
    QCOMPARE(runs->scrollBarWidgets(Qt::AlignTop).first()->height(), runs->header()->height());
}

void TestMainWindow::filterSaysHowManyMatch()
{
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFilter(u"state:succeeded"_s);
    QTRY_COMPARE(filter->accessibleDescription(), u"3 of 23"_s);
    filter->setFilter(u"state:succeded"_s);
    QTRY_VERIFY(filter->accessibleDescription().contains(u"“succeded” is no state"_s));
}

void TestMainWindow::viewsAreSavedChosenAndRemoved()
{
    auto *filter = m_window->findChild<FilterEdit *>();
    auto *save = m_window->findChild<QAction *>(u"saveViewAction"_s);
    QVERIFY(!save->isEnabled());
    filter->setFilter(u"label:risk"_s);
    QVERIFY(save->isEnabled());
    save->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>(u"viewNameDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->selectAll();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Month-end"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *sidebar = m_window->findChild<Sidebar *>();
    const auto entry = [&] { return sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, u"Month-end"_s).value(0); };
    QTRY_VERIFY(entry().isValid());
    QTRY_COMPARE(entry().data(Qt::AccessibleTextRole).toString(), u"Month-end, 3"_s);
    QCOMPARE(m_window->settings().views, (QList<SavedView>{{u"Month-end"_s, u"label:risk"_s}}));
    filter->setFilter({});
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(entry()).center());
    QCOMPARE(filter->text(), u"label:risk"_s);
    QTest::keyClick(sidebar, Qt::Key_Delete);
    QVERIFY(!entry().isValid());
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"bannerOffer"_s), Qt::LeftButton);
    QVERIFY(entry().isValid());
}

void TestMainWindow::filterByTyping()
{
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    auto *filter = m_window->findChild<FilterEdit *>();
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"state:failed"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2); // failed and expired
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(table()->hasFocus());
}

void TestMainWindow::escapeClearsTheFilter()
{
    const int all = table()->model()->rowCount();
    auto *filter = m_window->findChild<FilterEdit *>();
    filter->setFilter(u"nothing has this name"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTRY_VERIFY(m_window->findChild<JobsPage *>()->findChild<QAbstractButton *>(u"emptyStateButton"_s)->isVisible());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), all);
}

void TestMainWindow::sidebarIsAFilter()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    const auto *filter = m_window->findChild<FilterEdit *>();
    filter->text();
    QModelIndexList entries = sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, u"Succeeded"_s);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(entries.first()).center());
    QCOMPARE(filter->text(), u"state:succeeded"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(entries.first().data(Qt::AccessibleTextRole).toString(), u"Succeeded, 3"_s);
    entries = sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, u"risk"_s);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(entries.first()).center());
    QCOMPARE(filter->text(), u"label:risk"_s);
}

void TestMainWindow::columnsAreRemembered()
{
    table()->setColumnHidden(int(JobColumnId::Owner), false);
    table()->setColumnHidden(int(JobColumnId::Eta), true);
    table()->header()->moveSection(table()->header()->visualIndex(int(JobColumnId::Elapsed)), 1);
    table()->setColumnWidth(int(JobColumnId::Name), 333);
    const WindowSettings settings = m_window->settings();
    MainWindow other(*m_engine, settings, m_clock);
    const auto *restored = other.findChild<JobsTable *>();
    QVERIFY(!restored->isColumnHidden(int(JobColumnId::Owner)));
    QVERIFY(restored->isColumnHidden(int(JobColumnId::Eta)));
    QCOMPARE(restored->header()->logicalIndex(1), int(JobColumnId::Elapsed));
    QCOMPARE(restored->columnWidth(int(JobColumnId::Name)), 333);
}

void TestMainWindow::sortingKeepsTheSelection()
{
    select(u"PnL attribution"_s);
    const QHeaderView *header = table()->header();
    const QPoint name(header->sectionViewportPosition(int(JobColumnId::Name)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Ad-hoc query"_s);
    QCOMPARE(table()->currentJob()->name, u"PnL attribution"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Trade import"_s);
}

void TestMainWindow::selectionAndScrollSurviveUpdates()
{
    m_engine->rows.clear();
    test::fillMany(*m_engine, 400);
    m_engine->tellChanged();
    m_clock->advance(seconds(1));
    QTRY_COMPARE(table()->model()->rowCount(), 400);
    table()->selectJob(JobKey{100});
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 4);
    const QString top = table()->indexAt({5, 1}).data().toString();
    m_engine->rows.remove(0, 3);
    m_engine->tellChanged();
    m_clock->advance(seconds(1));
    QTRY_COMPARE(table()->model()->rowCount(), 397);
    QCOMPARE(table()->indexAt({5, 1}).data().toString(), top);
    QCOMPARE(table()->currentJob()->key, JobKey{100});
}

void TestMainWindow::droppedFilesMakeADraft()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/srv/scripts/prices.py"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->findChild<JobEditor *>());
    QCOMPARE(m_engine->asked, QStringList{u"draft prices.py"_s}); // nothing was run
    QCOMPARE(m_window->findChild<JobEditor *>()->draft().definition.name, u"prices.py"_s);
}

void TestMainWindow::theAwaitedNamesAreThere()
{
    for (const QString &name : {u"jobsTable"_s, u"filterEdit"_s, u"sidebar"_s})
        QVERIFY2(m_window->findChild<QWidget *>(name) && !m_window->findChild<QWidget *>(name)->accessibleName().isEmpty(),
                 qPrintable(name));
    for (const QString &name : {u"newJobAction"_s, u"runAction"_s, u"pauseAction"_s, u"cancelAction"_s, u"retryAction"_s, u"deleteAction"_s,
                                u"resultsAction"_s, u"undoAction"_s})
        QVERIFY2(m_window->findChild<QAction *>(name), qPrintable(name));
    QStringList buttons;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        buttons.append(button->accessibleName());
    for (const QString &word :
         {u"New job"_s, u"Run"_s, u"Pause"_s, u"Cancel"_s, u"Retry"_s, u"Delete"_s, u"Results"_s, u"Jobs"_s, u"Schedule"_s, u"History"_s})
        QVERIFY2(buttons.contains(word), qPrintable(word));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
