// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/clock.h"
#include "tests/ui/details/scriptedengine.h"
#include "ui/details/runstab.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestRunsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allRunsOfTheJobAreThere();
    void returnShowsARun();
    void oneRunIsComparedWithTheShownOne();
    void twoSelectedRunsAreCompared();
    void aRefusedDeletionSaysWhy();
    void whatWasDeletedCanBeBroughtBack();
    void nothingIsReadBeforeItIsLookedAt();
    void historyIsSaidInWords();

private:
    template<class T>
    T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }

    std::unique_ptr<ScriptedEngine> m_engine;
    std::unique_ptr<RunsTab> m_tab;
    RunsTable *m_table = nullptr;
};

void TestRunsTab::init()
{
    m_engine = std::make_unique<ScriptedEngine>();
    for (int number = 1; number <= 5; ++number) {
        Run run;
        run.key = {number};
        run.number = number;
        run.jobKey = {1};
        run.attempt = 1;
        run.startedAt = systemClock()->now() - std::chrono::hours(24 * (6 - number));
        run.endedAt = *run.startedAt + std::chrono::minutes(3);
        run.state = number == 4 ? RunState(Failed{}) : RunState(Succeeded{});
        m_engine->runsByKey.insert(run.key, run);
    }
    m_tab = std::make_unique<RunsTab>(*m_engine, systemClock(), nullptr);
    m_tab->resize(1000, 420);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    m_tab->showJob({1}, {5});
    m_table = find<RunsTable>(u"jobRunsTable"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
}

void TestRunsTab::cleanup()
{
    m_tab.reset();
    m_engine.reset();
}

void TestRunsTab::allRunsOfTheJobAreThere()
{
    QTRY_COMPARE(find<QLabel>(u"runsSummary"_s)->text().section(u':', 0, 0), u"5 run(s)"_s);
    QVERIFY(find<QLabel>(u"runsSummary"_s)->text().contains(u"1 failed"_s));
    QTRY_VERIFY(m_table->currentRun());
    QCOMPARE(m_table->currentRun()->number, 5);
}

void TestRunsTab::returnShowsARun()
{
    const QSignalSpy chosen(m_tab.get(), &RunsTab::runChosen);
    QTRY_VERIFY(m_table->currentRun());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<RunKey>(), RunKey{4});
}

void TestRunsTab::oneRunIsComparedWithTheShownOne()
{
    const QSignalSpy asked(m_tab.get(), &RunsTab::compareAsked);
    QTRY_VERIFY(m_table->currentRun());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::mouseClick(find<QPushButton>(u"compareRunsButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<RunKey>(), RunKey{4});
    QCOMPARE(asked.first().at(1).value<RunKey>(), RunKey{5});
}

void TestRunsTab::twoSelectedRunsAreCompared()
{
    const QSignalSpy asked(m_tab.get(), &RunsTab::compareAsked);
    QTRY_VERIFY(m_table->currentRun());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(find<QPushButton>(u"compareRunsButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<RunKey>(), RunKey{3});
    QCOMPARE(asked.first().at(1).value<RunKey>(), RunKey{4});
}

void TestRunsTab::aRefusedDeletionSaysWhy()
{
    QTRY_VERIFY(m_table->currentRun());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_VERIFY(find<QLabel>(u"runsNote"_s)->isVisible()); // this engine refuses all actions
}

void TestRunsTab::whatWasDeletedCanBeBroughtBack()
{
    m_engine->deletes = true;
    auto *undo = find<QPushButton>(u"undoRunsButton"_s);
    QVERIFY(!undo->isVisible());
    QTRY_VERIFY(m_table->currentRun());
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_VERIFY(undo->isVisible());
    QVERIFY(find<QLabel>(u"runsTrashText"_s)->text().startsWith(u'2'));
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_engine->broughtBack.size(), 2);
    QVERIFY(!undo->isVisible());
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_VERIFY(undo->isVisible());
    m_tab->showJob({2}, {});
    QVERIFY(!undo->isVisible()); // it was about another job
}

void TestRunsTab::nothingIsReadBeforeItIsLookedAt()
{
    m_tab->hide();
    m_tab->showJob({2}, {});
    QCOMPARE(m_table->model()->rowCount(), 5);
    m_tab->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
}

void TestRunsTab::historyIsSaidInWords()
{
    QCOMPARE(historySummary(0, {}, {}), u"0 run(s)"_s);
    Run good;
    good.state = Succeeded{};
    QCOMPARE(historySummary(92, {good, good}, std::chrono::seconds(48)).replace(QChar::Nbsp, u' '),
             u"92 run(s), of the last 2: 2 succeeded; usually 48 s"_s);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestRunsTab)
#include "tst_runstab.moc"
