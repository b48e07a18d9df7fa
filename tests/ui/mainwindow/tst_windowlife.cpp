// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/theme/theme.h"
#include "ui/views/awaycard.h"
#include "ui/views/banner.h"
#include "ui/views/filteredit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! What the window tells when it comes, while something is wrong, and when it goes.
class TestWindowLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void recoveryIsToldOnACard();
    void theCardTellsWhatEndedSinceTheWindowWasClosed();
    void conditionsStayInSightUntilTheyPass();
    void safeModeIsLeftByAButton();
    void closingAsksOnce();
    void closingWithoutRunsAsksNothing();
    void keepingRunningCanBeForGood();

private:
    QString bannerText() const { return m_window->findChild<Banner *>()->text(); }

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowLife::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestWindowLife::init()
{
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSample(*m_engine);
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
}

void TestWindowLife::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestWindowLife::recoveryIsToldOnACard()
{
    const auto *card = m_window->findChild<AwayCard *>();
    Q_EMIT m_engine->recovered(RecoveryReport());
    QVERIFY(!card->isVisible()); // nothing happened, nothing is told
    RecoveryReport report;
    report.ended = 2;
    report.leftOut = 3;
    report.lost = {RunId{u"abc"_s}};
    report.notes = {u"The folder of run 7 of “Load” cannot be read: its end is not known."_s};
    Q_EMIT m_engine->recovered(report);
    QVERIFY(card->isVisible());
    QVERIFY2(card->text().contains(u"2 runs ended, 1 lost: nobody can know how it ended, 3 missed times left out."_s), qPrintable(card->text()));
    QVERIFY(card->text().contains(report.notes.first()));
    Q_EMIT m_engine->failed({ErrorCode::StoreFailed, u"The store /x is gone."_s, {}, {}});
    QCOMPARE(bannerText(), u"The store /x is gone."_s);
    QVERIFY(card->isVisible());
    QTest::mouseClick(card->findChild<QAbstractButton *>(u"awayClose"_s), Qt::LeftButton);
    QVERIFY(!card->isVisible());
}

void TestWindowLife::theCardTellsWhatEndedSinceTheWindowWasClosed()
{
    WindowSettings settings;
    settings.lastSeen = test::sampleNow() - std::chrono::hours(3);
    for (const JobRow &row : std::as_const(m_engine->rows)) {
        if (row.run && row.run->endedAt)
            m_engine->history.append(*row.run);
    }
    MainWindow window(*m_engine, settings, m_clock);
    window.show();
    QTRY_VERIFY(window.isLoaded());
    Q_EMIT m_engine->recovered(RecoveryReport());
    const auto *card = window.findChild<AwayCard *>();
    QTRY_VERIFY(card->isVisible());
    QVERIFY2(card->text().contains(u"3 succeeded: Price cleaning, Limit check and 1 more"_s), qPrintable(card->text()));
    QVERIFY2(card->text().contains(u"1 failed: PnL attribution: KeyError: 'book_id' (exit 1)"_s), qPrintable(card->text()));
    QTest::mouseClick(card->findChild<QPushButton *>(u"awayHistory"_s), Qt::LeftButton);
    QVERIFY(window.findChild<HistoryPage *>()->isVisible());
    QCOMPARE(window.findChild<FilterEdit *>()->text().left(6), u"after:"_s);
}

void TestWindowLife::conditionsStayInSightUntilTheyPass()
{
    const QString full = u"The disk is full."_s;
    Q_EMIT m_engine->conditionsChanged({{Condition::Kind::DiskFull, full}});
    QCOMPARE(bannerText(), full);
    RecoveryReport report;
    report.ended = 2;
    Q_EMIT m_engine->recovered(report);
    QCOMPARE(bannerText(), full);
    Q_EMIT m_engine->conditionsChanged({});
    QVERIFY(!bannerText().contains(full));
}

void TestWindowLife::safeModeIsLeftByAButton()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::leaveSafeModeWanted);
    Q_EMIT m_engine->conditionsChanged({{Condition::Kind::SafeMode, u"Safe mode: nothing is started."_s}});
    auto *offer = m_window->findChild<QPushButton *>(u"bannerOffer"_s);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    Q_EMIT m_engine->conditionsChanged({});
    QCOMPARE(bannerText(), u"Everything works again."_s);
}

void TestWindowLife::closingAsksOnce()
{
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    m_window->close();
    m_window->close();
    QVERIFY(m_window->isVisible());
    const QList<QMessageBox *> questions = m_window->findChildren<QMessageBox *>(u"confirmClose"_s);
    QCOMPARE(questions.size(), 1);
    QTest::mouseClick(questions.first()->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closing.first().first().value<CloseChoice>(), CloseChoice::KeepRunning);
}

void TestWindowLife::closingWithoutRunsAsksNothing()
{
    m_engine->rows.removeIf([](const JobRow &row) { return row.activeRuns > 0; });
    m_engine->tellChanged();
    m_clock->advance(seconds(1));
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closing.first().first().value<CloseChoice>(), CloseChoice::NothingLeft);
}

void TestWindowLife::keepingRunningCanBeForGood()
{
    m_window->close();
    auto *question = m_window->findChild<QMessageBox *>(u"confirmClose"_s);
    QVERIFY(question);
    question->checkBox()->setChecked(true);
    QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    const WindowSettings settings = m_window->settings();
    QVERIFY(settings.keepsRunning);
    MainWindow next(*m_engine, settings, m_clock);
    next.show();
    QTRY_VERIFY(next.isLoaded());
    QSignalSpy closing(&next, &MainWindow::closing);
    next.close();
    QVERIFY(!next.findChild<QMessageBox *>(u"confirmClose"_s));
    QCOMPARE(closing.first().first().value<CloseChoice>(), CloseChoice::KeepRunning);
}

QTEST_MAIN(TestWindowLife)
#include "tst_windowlife.moc"
