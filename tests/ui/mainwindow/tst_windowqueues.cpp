// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/support/samplerows.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/queues/queueeditor.h"
#include "ui/queues/queuelist.h"
#include "ui/theme/theme.h"
#include "ui/views/jobstable.h"
#include "ui/views/timelinestrip.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! The timeline below the Jobs Table, and where a queue begins in the window.
class TestWindowQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theTimelineSelectsTheJob();
    void theTimelineIsReachedByKeys();
    void theTimelineIsHiddenAndThatIsRemembered();
    void aNewQueueIsBegunFromTheMenu();
    void severalSelectedJobsBecomeAQueue();
    void oneJobAloneIsNoQueue();
    void anUnsavedQueueIsAskedAbout();
    void nothingNewStartsWhileAllPoolsAreHeld();

private:
    void select(const QStringList &names);
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    [[nodiscard]] TimelineStrip *strip() const { return m_window->findChild<TimelineStrip *>(u"timeline"_s); }
    [[nodiscard]] QueueEditor *editor() const { return m_window->findChild<QueueEditor *>(); }
    [[nodiscard]] QueueList *members() const { return m_window->findChild<QueueList *>(u"queueMembers"_s); }
    [[nodiscard]] JobsTable *table() const { return m_window->findChild<JobsTable *>(); }

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowQueues::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestWindowQueues::init()
{
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSample(*m_engine);
    for (const JobRow &row : std::as_const(m_engine->rows)) {
        if (row.run && isFinal(row.run->status()) && row.run->endedAt)
            m_engine->history.append(*row.run);
    }
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
}

void TestWindowQueues::cleanup()
{
    m_window.reset();
}

void TestWindowQueues::select(const QStringList &names)
{
    auto *selection = table()->selectionModel();
    selection->clear();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (names.contains(index.data().toString()))
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestWindowQueues::theTimelineSelectsTheJob()
{
    QTRY_VERIFY(!strip()->layoutOfBlocks().blocks.isEmpty());
    int limit = -1;
    for (int block = 0; block < strip()->layoutOfBlocks().blocks.size(); ++block)
        limit = strip()->textOf(block).startsWith(u"Limit check"_s) ? block : limit;
    QVERIFY(limit >= 0);
    QTest::mouseClick(strip(), Qt::LeftButton, {}, strip()->rectOf(limit).center());
    QTRY_COMPARE(table()->currentJob()->name, u"Limit check"_s);
}

void TestWindowQueues::theTimelineIsReachedByKeys()
{
    QTRY_VERIFY(!strip()->layoutOfBlocks().blocks.isEmpty());
    table()->setFocus();
    for (int step = 0; step < 60 && !strip()->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(strip()->hasFocus());
    QTest::keyClick(strip(), Qt::Key_Home);
    const JobKey job = strip()->items().at(strip()->layoutOfBlocks().blocks.first().items.first()).job;
    QTest::keyClick(strip(), Qt::Key_Return);
    QTRY_COMPARE(table()->currentJob()->key, job);
}

void TestWindowQueues::theTimelineIsHiddenAndThatIsRemembered()
{
    QVERIFY(strip()->isVisible());
    QVERIFY(m_window->settings().timeline);
    action(u"timelineAction"_s)->trigger();
    QVERIFY(!strip()->isVisible());
    const WindowSettings settings = m_window->settings();
    QVERIFY(!settings.timeline);
    MainWindow again(*m_engine, settings, m_clock);
    again.show();
    QVERIFY(!again.findChild<TimelineStrip *>(u"timeline"_s)->isVisible());
    QVERIFY(!again.findChild<QAction *>(u"timelineAction"_s)->isChecked());
}

void TestWindowQueues::aNewQueueIsBegunFromTheMenu()
{
    action(u"newQueueAction"_s)->trigger();
    QTRY_VERIFY(editor()->isVisible() && editor()->isLoaded());
    QCOMPARE(members()->model()->rowCount(), 0);
    QVERIFY(m_window->findChild<QueueList *>(u"queueCandidates"_s)->model()->rowCount() > 10);
}

void TestWindowQueues::severalSelectedJobsBecomeAQueue()
{
    select({u"Price cleaning"_s, u"Limit check"_s});
    QTRY_VERIFY(action(u"queueOfTheseAction"_s)->isEnabled());
    action(u"queueOfTheseAction"_s)->trigger();
    QTRY_VERIFY(editor()->isVisible());
    QTRY_COMPARE(members()->model()->rowCount(), 2);
    QCOMPARE(members()->model()->index(0, 1).data().toString(), u"Price cleaning"_s);
    QCOMPARE(members()->model()->index(1, 1).data().toString(), u"Limit check"_s);
}

void TestWindowQueues::oneJobAloneIsNoQueue()
{
    select({u"Price cleaning"_s});
    QTRY_VERIFY(!action(u"queueOfTheseAction"_s)->isEnabled());
    QCOMPARE(action(u"queueOfTheseAction"_s)->toolTip(), u"Select several jobs first."_s);
}

void TestWindowQueues::anUnsavedQueueIsAskedAbout()
{
    action(u"newQueueAction"_s)->trigger();
    QTRY_VERIFY(editor()->isVisible() && editor()->isLoaded());
    auto *name = m_window->findChild<QLineEdit *>(u"queueNameEdit"_s);
    QTest::keyClicks(name, u"Evening"_s);
    action(u"jobsWorkspaceAction"_s)->trigger();
    action(u"newQueueAction"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>(u"confirmUnsaved"_s);
    QVERIFY(box);
    QCOMPARE(name->text(), u"Evening"_s);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Discard"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(name->text(), QString());
}

void TestWindowQueues::nothingNewStartsWhileAllPoolsAreHeld()
{
    auto *hold = action(u"holdPoolsAction"_s);
    QVERIFY(hold->isCheckable() && !hold->isChecked());
    m_engine->knownPools = {Pool{.name = u"default"_s}};
    ChangeSet changes;
    changes.pools = true;
    Q_EMIT m_engine->changed(changes);
    QTRY_VERIFY(!hold->isChecked());
    hold->trigger();
    QTRY_VERIFY(m_engine->knownPools.first().held);
    QTRY_VERIFY(hold->isChecked());
    hold->trigger();
    QTRY_VERIFY(!m_engine->knownPools.first().held);
    QTRY_VERIFY(!hold->isChecked());
}

QTEST_MAIN(TestWindowQueues)
#include "tst_windowqueues.moc"
