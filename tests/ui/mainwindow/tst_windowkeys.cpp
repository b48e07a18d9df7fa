// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include "tests/ui/support/samplerows.h"
#include "ui/details/detailspane.h"
#include "ui/details/logview.h"
#include "ui/format/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/historypage.h"
#include "ui/theme/theme.h"
#include "ui/views/jobstable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! The window for somebody who has no pointer: where the keys go, and whether that can be seen.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstStartIsDoneByKeys();
    void theNextRowIsSelectedWhereOneWentAway();
    void escapeGoesBackToTheJobs();
    void theWindowFitsASmallScreen();
    void noKeyOfTheMenuBarIsTakenByAButton_data();
    void noKeyOfTheMenuBarIsTakenByAButton();
    void everyStopOfTheTabKeyCanBeSeen_data();
    void everyStopOfTheTabKeyCanBeSeen();

private:
    void open();
    JobsTable *table() const { return m_window->findChild<JobsTable *>(); }

    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowKeys::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestWindowKeys::init()
{
    applyTheme(desktopLook(), ThemeChoice::Dark);
    m_clock = std::make_shared<test::FakeClock>(test::sampleNow());
    m_engine = std::make_unique<test::RowsEngine>();
}

void TestWindowKeys::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestWindowKeys::open()
{
    m_window = std::make_unique<MainWindow>(*m_engine, WindowSettings(), m_clock);
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isLoaded());
}

void TestWindowKeys::theFirstStartIsDoneByKeys()
{
    open();
    auto *sample = m_window->findChild<QPushButton *>(u"trySampleButton"_s);
    QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->objectName() == u"chooseFileButton"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), sample);
    QSignalSpy wanted(m_window.get(), &MainWindow::sampleWanted);
    QTest::keyClick(sample, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    test::fillSample(*m_engine);
    m_engine->tellChanged();
    m_clock->advance(std::chrono::seconds(1));
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(m_window->focusWidget(), table());
    QCOMPARE(table()->selectedJobs().size(), 1);
}

void TestWindowKeys::theNextRowIsSelectedWhereOneWentAway()
{
    test::fillSample(*m_engine);
    open();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    const JobKey first = table()->currentJob()->key;
    const int before = table()->model()->rowCount();
    m_engine->rows.removeIf([first](const JobRow &row) { return row.key == first; });
    m_engine->tellChanged();
    m_clock->advance(std::chrono::seconds(1));
    QTRY_COMPARE(table()->model()->rowCount(), before - 1);
    QCOMPARE(table()->selectedJobs().size(), 1);
    QCOMPARE(table()->selectedJobs().first().key, table()->currentJob()->key);
}

void TestWindowKeys::escapeGoesBackToTheJobs()
{
    test::fillSample(*m_engine);
    open();
    table()->setFocus();
    QTest::keySequence(m_window.get(), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(qobject_cast<LogView *>(m_window->focusWidget()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), table());
}

// Nothing that is opened makes it higher than a laptop's screen.
void TestWindowKeys::theWindowFitsASmallScreen()
{
    test::fillSample(*m_engine);
    for (const JobRow &row : std::as_const(m_engine->rows)) {
        if (row.run && row.run->endedAt)
            m_engine->history.append(*row.run);
    }
    open();
    m_window->resize(1280, 680);
    QTest::keySequence(m_window.get(), QKeySequence(u"Ctrl+3"_s));
    QTRY_VERIFY(m_window->isLoaded());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Home);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    const auto *page = m_window->findChild<HistoryPage *>();
    QTRY_VERIFY(page->findChild<DetailsPane *>()->isVisible());
    QCOMPARE(m_window->height(), 680);
    QVERIFY(m_window->minimumSizeHint().width() <= 1280);
}

void TestWindowKeys::noKeyOfTheMenuBarIsTakenByAButton_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
}

// Two that share a key only move the focus between them: neither is pressed, no menu opens.
void TestWindowKeys::noKeyOfTheMenuBarIsTakenByAButton()
{
    QFETCH(const QLocale, locale);
    applyLanguage(locale);
    test::fillSample(*m_engine);
    open();
    QHash<QKeySequence, QString> menus;
    for (const QAction *menu : m_window->menuBar()->actions())
        menus.insert(QKeySequence::mnemonic(menu->text()), menu->text());
    QCOMPARE(menus.size(), m_window->menuBar()->actions().size());
    QStringList taken;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (!key.isEmpty() && menus.contains(key) && button->window() == m_window.get())
            taken.append(button->text() + u" and "_s + menus.value(key));
    }
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u", "_s)));
}

void TestWindowKeys::everyStopOfTheTabKeyCanBeSeen_data()
{
    QTest::addColumn<bool>("hasJobs");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("theme");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QString name = toWord(theme);
        QTest::newRow(qPrintable(name + u": first start"_s)) << false << u"Ctrl+1"_s << int(theme);
        QTest::newRow(qPrintable(name + u": jobs"_s)) << true << u"Ctrl+1"_s << int(theme);
        QTest::newRow(qPrintable(name + u": schedule"_s)) << true << u"Ctrl+2"_s << int(theme);
        QTest::newRow(qPrintable(name + u": history"_s)) << true << u"Ctrl+3"_s << int(theme);
    }
}

// Each part looks different while it has the focus.
void TestWindowKeys::everyStopOfTheTabKeyCanBeSeen()
{
    QFETCH(const bool, hasJobs);
    QFETCH(const QString, keys);
    QFETCH(const int, theme);
    applyTheme(desktopLook(), ThemeChoice(theme));
    if (hasJobs)
        test::fillSample(*m_engine);
    open();
    QTest::keySequence(m_window.get(), QKeySequence(keys));
    QTRY_VERIFY(m_window->isLoaded());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QSet<QWidget *> seen;
    while (!seen.contains(m_window->focusWidget())) {
        QWidget *stop = m_window->focusWidget();
        seen.insert(stop);
        const QImage focused = stop->grab().toImage();
        QTest::keyClick(stop, Qt::Key_Tab);
        QVERIFY2(m_window->focusWidget() != stop, qPrintable(stop->objectName()));
        const QString name =
            QString::fromLatin1(stop->metaObject()->className()) + u' ' + stop->objectName() + u' ' + stop->accessibleName();
        QVERIFY2(stop->grab().toImage() != focused, qPrintable(name));
    }
    QVERIFY(seen.size() > 4);
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
