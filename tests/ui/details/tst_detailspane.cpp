// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/details/samples.h"
#include "ui/details/detailspane.h"
#include "ui/details/factlist.h"
#include "ui/details/logtab.h"
#include "ui/details/logview.h"
#include "ui/details/runfacts.h"
#include "ui/models/pin.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

void addJob(ScriptedEngine &engine, RunKey run)
{
    JobDefinition definition;
    definition.description = u"kept as it is"_s;
    Job job;
    job.key = rowOf(engine, run).key;
    job.definition = std::make_shared<JobDefinition>(definition);
    engine.jobsByKey.insert(job.key, job);
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutARowItSaysWhatToDo();
    void aJobThatNeverRanSaysSo();
    void theShownRunFollowsTheRow();
    void answersAboutAnotherRowAreDropped();
    void theBannerSaysWhatFailed();
    void runAgainStartsTheJobAndSaysWhyNot();
    void copyDetailsHasAllThatIsKnown();
    void theBannerNamesTheErrorThatWasFound();
    void aFoundErrorGivesWayToWhatTheProgramSaid();
    void thePlaceOpensInTheEditor();
    void aPlaceThatIsGoneIsExplained();
    void aPlaceInTheLogIsALink();
    void jAndKGoThroughTheErrors();
    void theLogOpensAtTheError();
    void anUpdateMovesNothing();
    void anotherRunOfTheJobCanBeChosen();
    void theNewestResultIsOpen();
    void aReportedValueIsPinnedByItsButton();
    void aCellIsPinnedFromTheTableByKeyboard();
    void whyNothingIsPinnedIsSaid();
    void aResultOpensInAChosenProgram();
    void aMissingResultIsExplained();
    void namesAreNeverRichText();
    void exitsHaveAMeaning_data();
    void exitsHaveAMeaning();

private:
    template<class T>
    T *find(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    void show(RunKey run) { m_pane->showRow(rowOf(*m_engine, run)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<ScriptedEngine>();
    fill(*m_engine, *m_folder);
    m_pane = std::make_unique<DetailsPane>(*m_engine, nullptr);
    m_pane->resize(1100, 420);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailsPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestDetailsPane::withoutARowItSaysWhatToDo()
{
    QVERIFY(find<QLabel>(u"detailsNothing"_s)->text().contains(u"Select a job"_s));
    show(runningRun);
    QTRY_VERIFY(!find<QLabel>(u"detailsNothing"_s)->isVisible());
    m_pane->showRow(std::nullopt);
    QVERIFY(find<QLabel>(u"detailsNothing"_s)->isVisible());
}

void TestDetailsPane::aJobThatNeverRanSaysSo()
{
    JobRow row = rowOf(*m_engine, runningRun);
    row.run.reset();
    m_pane->showRow(row);
    QVERIFY(find<QLabel>(u"detailsNothing"_s)->text().contains(u"has not run yet"_s));
}

void TestDetailsPane::theShownRunFollowsTheRow()
{
    show(runningRun);
    QTRY_COMPARE(find<QTreeView>(u"stepsTree"_s)->model()->rowCount(), 1);
    show(failedRun);
    QCOMPARE(find<QLabel>(u"detailsJobName"_s)->text(), u"PnL attribution"_s);
    QTRY_COMPARE(find<QTreeView>(u"stepsTree"_s)->model()->rowCount(), 0);
}

void TestDetailsPane::answersAboutAnotherRowAreDropped()
{
    m_engine->hold();
    show(failedRun);
    show(succeededRun);
    m_engine->release();
    QTRY_COMPARE(find<QAbstractItemView>(u"artifactList"_s)->model()->rowCount(), 4);
    QVERIFY2(!find<QWidget>(u"failureBanner"_s)->isVisible(), "the failure belongs to the other row");
}

void TestDetailsPane::theBannerSaysWhatFailed()
{
    show(failedRun);
    QTRY_VERIFY(find<QWidget>(u"failureBanner"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"failureText"_s)->text(), u"KeyError: 'book_id'"_s);
    QCOMPARE(find<QLabel>(u"failureMeaning"_s)->text(), u"Exit 1: it reported an error. Peak memory 1.1 GB."_s);
}

void TestDetailsPane::runAgainStartsTheJobAndSaysWhyNot()
{
    show(failedRun);
    QTRY_VERIFY(find<QWidget>(u"failureBanner"_s)->isVisible());
    auto *again = find<QPushButton>(u"failureRunAgainButton"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(m_engine->started, QList<JobKey>{{failedRun.value}});
    m_engine->refusal = refused(u"The job is disabled. Enable it first."_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(u"failureMeaning"_s)->text(), u"The job is disabled. Enable it first."_s);
}

void TestDetailsPane::copyDetailsHasAllThatIsKnown()
{
    const QString text = failureReport(m_engine->runsByKey.value(failedRun));
    for (const QString &part : {u"PnL attribution"_s, u"run 88"_s, u"abc88"_s, u"KeyError: 'book_id'"_s, u"exit 1"_s, u"1.1 GB"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDetailsPane::theBannerNamesTheErrorThatWasFound()
{
    Run &run = m_engine->runsByKey[failedRun];
    run.outcome.error = RunError{u"exit"_s, u"exit 1"_s, {}};
    run.lastLine = u"writing partial result"_s;
    show(failedRun);
    QTRY_COMPARE(find<QLabel>(u"failureText"_s)->text(), u"KeyError: 'book_id'"_s);
    QCOMPARE(find<QPushButton>(u"failurePlaceButton"_s)->text(), u"explain.py:142"_s);
    show(runningRun);
    QTRY_VERIFY(!find<QWidget>(u"failureBanner"_s)->isVisible());
}

void TestDetailsPane::aFoundErrorGivesWayToWhatTheProgramSaid()
{
    m_engine->runsByKey[failedRun].outcome.error->text = u"book_id is missing in positions.csv"_s;
    show(failedRun);
    QTRY_VERIFY(find<QPushButton>(u"failurePlaceButton"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"failureText"_s)->text(), u"book_id is missing in positions.csv"_s);
}

// The editor is a script that writes down how it was called.
void TestDetailsPane::thePlaceOpensInTheEditor()
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write(u"explain.py"_s, "pass\n");
    write(u"editor"_s, "#!/bin/sh\nprintf '%s' \"$*\" > told.part && mv told.part told\n");
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"editor"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_engine->output[failedRun] = {};
    m_engine->write(failedRun, LogStream::Err, "Traceback (most recent call last):\n  File \"explain.py\", line 3, in f\nKeyError: 'a'\n");
    JobDefinition definition;
    definition.workspace = QFile::encodeName(m_folder->path());
    m_engine->runsByKey[failedRun].definition = std::make_shared<const JobDefinition>(definition);
    m_pane->setEditor(m_folder->filePath(u"editor"_s) + u" --line %l %f"_s);
    show(failedRun);
    auto *place = find<QPushButton>(u"failurePlaceButton"_s);
    QTRY_COMPARE(place->text(), u"explain.py:3"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Space);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"told"_s)));
    QFile told(m_folder->filePath(u"told"_s));
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(told.readAll()), u"--line 3 "_s + m_folder->filePath(u"explain.py"_s));
}

void TestDetailsPane::aPlaceThatIsGoneIsExplained()
{
    show(failedRun);
    auto *place = find<QPushButton>(u"failurePlaceButton"_s);
    QTRY_VERIFY(place->isVisible());
    QTest::mouseClick(place, Qt::LeftButton);
    QVERIFY(find<QLabel>(u"failureMeaning"_s)->text().contains(u"there is no such file"_s));
}

void TestDetailsPane::aPlaceInTheLogIsALink()
{
    show(failedRun);
    m_pane->openLogAtError();
    QTRY_COMPARE(find<QLabel>(u"logErrorCount"_s)->text(), u"Error 1 of 1"_s);
    auto *view = find<LogView>(u"logView"_s);
    const QSignalSpy opened(view, &LogView::placeActivated);
    QTRY_VERIFY(view->topLine() > 0);
    view->grab();
    // From line to line, and on each from left to right, until the pointer says that it is over a link.
    const auto isLink = [view](QPoint point) {
        QTest::mouseMove(view->viewport(), point);
        return view->viewport()->cursor().shape() == Qt::PointingHandCursor;
    };
    QPoint link;
    for (int y = 4; y < view->viewport()->height() && link.isNull(); y += 6) {
        if (isLink({view->viewport()->width() / 4, y}))
            link = {view->viewport()->width() / 4, y};
    }
    QVERIFY2(!link.isNull(), "no link was found");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<CodePlace>().line, 142);
    QTRY_VERIFY(find<QLabel>(u"logNote"_s)->isVisible());
}

void TestDetailsPane::jAndKGoThroughTheErrors()
{
    m_engine->write(failedRun, LogStream::Err, "ERROR late\n");
    show(failedRun);
    m_pane->openLogAtError();
    auto *count = find<QLabel>(u"logErrorCount"_s);
    QTRY_COMPARE(count->text(), u"Error 1 of 2"_s);
    QTest::keyClick(find<LogView>(u"logView"_s), Qt::Key_J);
    QCOMPARE(count->text(), u"Error 2 of 2"_s);
    QTest::keyClick(find<LogView>(u"logView"_s), Qt::Key_K);
    QCOMPARE(count->text(), u"Error 1 of 2"_s);
}

void TestDetailsPane::theLogOpensAtTheError()
{
    show(failedRun);
    m_pane->openLogAtError();
    QCOMPARE(m_pane->currentTab(), DetailsTab::Log);
    QTRY_COMPARE(find<QLabel>(u"logErrorCount"_s)->text(), u"Error 1 of 1"_s);
}

void TestDetailsPane::anUpdateMovesNothing()
{
    show(runningRun);
    m_pane->openTab(DetailsTab::Steps);
    auto *tree = find<QTreeView>(u"stepsTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex stage = tree->model()->index(2, 0, tree->model()->index(0, 0));
    tree->setCurrentIndex(stage);
    tree->collapse(stage);
    m_engine->reports[runningRun].nodes[0].children[2].done = 42;
    ChangeSet changes;
    changes.output.insert(runningRun);
    changes.runs.insert(runningRun);
    m_pane->apply(changes);
    QTRY_COMPARE(stage.siblingAtColumn(2).data().toString(), u"42 / 67"_s);
    QCOMPARE(tree->currentIndex(), stage);
    QVERIFY(!tree->isExpanded(stage));
}

void TestDetailsPane::anotherRunOfTheJobCanBeChosen()
{
    Run earlier = m_engine->runsByKey.value(failedRun);
    earlier.key = {87};
    earlier.number = 87;
    earlier.state = Succeeded{};
    m_engine->runsByKey.insert(earlier.key, earlier);
    show(failedRun);
    auto *chooser = find<QComboBox>(u"runChooser"_s);
    QTRY_COMPARE(chooser->count(), 2);
    QCOMPARE(chooser->currentText(), u"88"_s);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QTRY_VERIFY(!find<QWidget>(u"failureBanner"_s)->isVisible());
    show(failedRun); // the row changed; what was chosen stays
    QCoreApplication::processEvents();
    QVERIFY(!find<QWidget>(u"failureBanner"_s)->isVisible());
}

void TestDetailsPane::theNewestResultIsOpen()
{
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    auto *list = find<QAbstractItemView>(u"artifactList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QCOMPARE(list->currentIndex().data().toString(), u"prices_clean.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"tableRowCount"_s)->text().section(u' ', 0, 0), u"182,440"_s, 20'000);
}

void TestDetailsPane::aReportedValueIsPinnedByItsButton()
{
    addJob(*m_engine, succeededRun);
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    const auto pinOf = [this](const QString &name) {
        for (auto *button : m_pane->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Pin “%1”"_s.arg(name) && button->isVisible())
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QTRY_VERIFY(pinOf(u"kept share"_s));
    QTest::mouseClick(pinOf(u"kept share"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"pinNote"_s)->isVisible());
    QVERIFY(find<QLabel>(u"pinNote"_s)->text().contains(u"kept share"_s));
    QVERIFY(pinOf(u"kept share"_s)->isChecked());
    QCOMPARE(m_engine->updated.size(), 1);
    QCOMPARE(pinIn(m_engine->updated.first().definition.properties), std::optional(Pin{Pin::Kind::Reported, u"kept share"_s, {}, {}}));
    QCOMPARE(m_engine->updated.first().definition.description, u"kept as it is"_s);
    QTest::mouseClick(find<QPushButton>(u"unpinButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!find<QLabel>(u"pinNote"_s)->isVisible());
    QVERIFY(!pinOf(u"kept share"_s)->isChecked());
    QVERIFY(m_engine->updated.last().definition.properties.isEmpty());
}

void TestDetailsPane::aCellIsPinnedFromTheTableByKeyboard()
{
    addJob(*m_engine, succeededRun);
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    auto *table = find<QAbstractItemView>(u"tableView"_s);
    QTRY_VERIFY(table->model()->rowCount() > 20);
    table->setCurrentIndex(table->model()->index(4, 4));
    const QPoint cell = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, cell, table->viewport()->mapToGlobal(cell));
    QCoreApplication::sendEvent(table->viewport(), &asked);
    auto *menu = find<QMenu>(u"tableMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_P); // its letter
    QTRY_COMPARE(m_engine->updated.size(), 1);
    const std::optional<Pin> pin = pinIn(m_engine->updated.first().definition.properties);
    QVERIFY(pin);
    QCOMPARE(*pin, (Pin{Pin::Kind::Cell, table->model()->headerData(4, Qt::Horizontal).toString(), u"prices_clean.csv"_s, 4}));
    QTRY_VERIFY(find<QLabel>(u"pinNote"_s)->text().contains(u"row 5 of prices_clean.csv"_s));
}

void TestDetailsPane::whyNothingIsPinnedIsSaid()
{
    addJob(*m_engine, succeededRun);
    m_engine->refusal = refused(u"The job is being deleted."_s);
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    QTRY_COMPARE(find<QTableView>(u"tableView"_s)->model()->rowCount() > 0, true);
    auto *pin = m_pane->findChild<FactList *>()->findChild<QToolButton *>();
    for (FactList *list : m_pane->findChildren<FactList *>()) {
        if (list->isVisible() && list->findChild<QToolButton *>())
            pin = list->findChild<QToolButton *>();
    }
    QVERIFY(pin);
    QTest::mouseClick(pin, Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(u"pinNote"_s)->text(), u"The job is being deleted."_s);
    QVERIFY2(!pin->isChecked(), "nothing is pinned");
}

// The program is a script that writes down how it was called.
void TestDetailsPane::aResultOpensInAChosenProgram()
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    const QByteArray program = QFile::encodeName(m_folder->filePath(u"table tool"_s));
    write(u"table tool"_s, "#!/bin/sh\nprintf '%s' \"$*\" > \"$0.part\" && mv \"$0.part\" \"$0.told\"\n");
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"table tool"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    write(u"data/applications/tool.desktop"_s, "[Desktop Entry]\nType=Application\nName=Tables\nExec=\"" + program + "\" --open %f\n");
    write(u"data/applications/mimeinfo.cache"_s, "[MIME Cache]\ntext/csv=tool.desktop;\n");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    auto *button = find<QPushButton>(u"resultOpenWithButton"_s);
    QTRY_VERIFY(button->isEnabled() && button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(find<QMenu>(u"openWithMenu"_s));
    auto *menu = find<QMenu>(u"openWithMenu"_s);
    QCOMPARE(menu->actions().first()->text(), u"Tables"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const QString told = QFile::decodeName(program) + u".told"_s;
    QTRY_VERIFY(QFile::exists(told));
    qunsetenv("XDG_DATA_HOME");
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"--open "_s + m_folder->filePath(u"prices_clean.csv"_s));
}

void TestDetailsPane::aMissingResultIsExplained()
{
    QFile::remove(m_folder->filePath(u"prices_clean.csv"_s));
    show(succeededRun);
    m_pane->openTab(DetailsTab::Results);
    QTRY_VERIFY(find<QLabel>(u"resultSentence"_s)->isVisible());
    QVERIFY(find<QLabel>(u"resultSentence"_s)->text().contains(u"not there any more"_s));
}

void TestDetailsPane::namesAreNeverRichText()
{
    m_engine->runsByKey[failedRun].jobName = u"<img src=x><b>x</b>"_s;
    m_engine->runsByKey[failedRun].outcome.error->text = u"<h1>huge</h1>"_s;
    show(failedRun);
    QTRY_COMPARE(find<QLabel>(u"failureText"_s)->text(), u"<h1>huge</h1>"_s);
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(find<QLabel>(u"detailsJobName"_s)->toolTip().contains(u"&lt;img"_s));
}

void TestDetailsPane::exitsHaveAMeaning_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("text");
    QTest::newRow("an error") << 1 << 0 << u"exit 1: it reported an error"_s;
    QTest::newRow("a missing command") << 127 << 0 << u"exit 127: a command was not found"_s;
    QTest::newRow("a code of its own") << 42 << 0 << u"exit 42: the program's own code"_s;
    QTest::newRow("a signal told by a shell") << 138 << 0 << u"exit 138: ended by signal 10"_s;
    QTest::newRow("a signal is told apart from a code") << -1 << 9 << u"killed by signal 9 (KILL)"_s;
    QTest::newRow("no exit, no text") << -1 << 0 << QString();
}

void TestDetailsPane::exitsHaveAMeaning()
{
    QFETCH(const int, exitCode);
    QFETCH(const int, signal);
    QFETCH(const QString, text);
    Outcome outcome;
    if (exitCode >= 0)
        outcome.exitCode = exitCode;
    if (signal > 0)
        outcome.signal = signal;
    QCOMPARE(exitText(outcome), text);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestDetailsPane)
#include "tst_detailspane.moc"
