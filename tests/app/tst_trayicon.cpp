// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trayicon.h"

#include "tests/support/fakeclock.h"
#include "tests/ui/support/samplerows.h"
#include "ui/format/language.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

using RunCounts = QMap<RunStatus, qint64>;
using JobCounts = QMap<JobStatus, qint64>;

// Without a tray, as the test's display has none: what it would show is there all the same.
class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLanguage(QLocale(QLocale::English)); }
    void init();
    void saysWhatIsSo_data();
    void saysWhatIsSo();
    void followsTheEngine();
    void theMenuSaysWhatIsWanted();
    void itOffersWhatTheWindowOffers();
    void hiddenItStaysHidden();

private:
    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<TrayIcon> m_tray;
};

void TestTrayIcon::init()
{
    m_tray.reset();
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    m_tray = std::make_unique<TrayIcon>(*m_engine, m_clock);
}

void TestTrayIcon::saysWhatIsSo_data()
{
    QTest::addColumn<RunCounts>("runs");
    QTest::addColumn<JobCounts>("jobs");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<JobStatus>>("mark");
    using Mark = std::optional<JobStatus>;
    QTest::newRow("nothing") << RunCounts() << JobCounts() << u"Nothing runs"_s << Mark();
    QTest::newRow("some run") << RunCounts{{RunStatus::Running, 2}, {RunStatus::Stopping, 1}} << JobCounts() << u"3 running"_s
                              << Mark(JobStatus::Running);
    QTest::newRow("some wait") << RunCounts{{RunStatus::Waiting, 1}, {RunStatus::Queued, 1}} << JobCounts() << u"2 waiting"_s << Mark();
    QTest::newRow("a failure is seen first") << RunCounts{{RunStatus::Running, 1}}
                                             << JobCounts{{JobStatus::Failed, 1}, {JobStatus::Lost, 1}} << u"1 running, 2 jobs failed"_s
                                             << Mark(JobStatus::Failed);
    QTest::newRow("one failure") << RunCounts() << JobCounts{{JobStatus::Expired, 1}} << u"1 job failed"_s << Mark(JobStatus::Failed);
}

void TestTrayIcon::saysWhatIsSo()
{
    Counts counts;
    QFETCH(RunCounts, runs);
    QFETCH(JobCounts, jobs);
    QFETCH(QString, text);
    QFETCH(std::optional<JobStatus>, mark);
    counts.runs = runs;
    counts.jobs = jobs;
    QCOMPARE(trayText(counts), text);
    QVERIFY(trayMark(counts) == mark);
}

void TestTrayIcon::followsTheEngine()
{
    QTRY_COMPARE(m_tray->icon().toolTip(), u"Runsheet\nNothing runs"_s);
    const qint64 before = m_tray->icon().icon().cacheKey();
    m_engine->rows = {test::rowIn(JobStatus::Failed, 1, u"Load"_s)};
    m_clock->advance(seconds(2));
    m_engine->tellChanged();
    QTRY_COMPARE(m_tray->icon().toolTip(), u"Runsheet\n1 job failed"_s);
    QVERIFY(m_tray->icon().icon().cacheKey() != before);
}

void TestTrayIcon::theMenuSaysWhatIsWanted()
{
    QSignalSpy window(m_tray.get(), &TrayIcon::windowWanted);
    QSignalSpy added(m_tray.get(), &TrayIcon::newJobWanted);
    QSignalSpy quit(m_tray.get(), &TrayIcon::quitWanted);
    const QList<QAction *> actions = m_tray->icon().contextMenu()->actions();
    for (QAction *action : actions)
        action->trigger();
    QCOMPARE(window.size(), 1);
    QCOMPARE(added.size(), 1);
    QCOMPARE(quit.size(), 1);
    QVERIFY(!actions.at(1)->isEnabled()); // only tells
}

void TestTrayIcon::itOffersWhatTheWindowOffers()
{
    QAction hold(u"Start nothing new"_s);
    hold.setCheckable(true);
    m_tray->offer(&hold);
    const QList<QAction *> actions = m_tray->icon().contextMenu()->actions();
    const qsizetype place = actions.indexOf(&hold);
    QVERIFY(place > 0 && actions.at(place + 1)->isSeparator());
    QCOMPARE(actions.size(), place + 3); // the end of the menu stays its end
}

void TestTrayIcon::hiddenItStaysHidden()
{
    QVERIFY(!m_tray->icon().isVisible());
    m_tray->setShown(true);
    QVERIFY(m_tray->icon().isVisible());
    m_tray->setShown(false);
    QVERIFY(!m_tray->icon().isVisible());
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
