// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthview.h"

#include "ui/format/language.h"
#include "ui/schedule/monthgrid.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 20);

MonthPlan planOf(QDate month)
{
    MonthFacts facts;
    facts.past = {{beginOf(QDate(2026, 10, 19)), RunStatus::Succeeded, 20}, {beginOf(QDate(2026, 10, 19)), RunStatus::Failed, 2}};
    facts.planned = {{beginOf(QDate(2026, 10, 26)), 5}};
    facts.late = {beginOf(QDate(2026, 10, 26))};
    return monthPlan(month, today, Qt::Monday, facts);
}

} // namespace

class TestMonthView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(desktopLook(), ThemeChoice::Light);
    }

    void init()
    {
        m_view = std::make_unique<MonthView>();
        m_view->resize(600, 400);
        m_view->showPlan(planOf(today));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        grid()->setFocus();
        m_view->setCurrent(today);
    }

    void daysAreSaidInWords_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a day with failures") << QDate(2026, 10, 19) << QStringList{u"20 ran"_s, u"2 failed"_s};
        QTest::newRow("a day with too few slots") << QDate(2026, 10, 26) << QStringList{u"5 planned"_s, u"late"_s};
        QTest::newRow("an empty day") << QDate(2026, 10, 7) << QStringList{u"7 October 2026"_s, u"nothing"_s};
    }

    void daysAreSaidInWords()
    {
        QFETCH(QDate, day);
        QFETCH(QStringList, words);
        m_view->setCurrent(day);
        for (const QString &word : words)
            QVERIFY2(grid()->accessibleDescription().contains(word), qPrintable(grid()->accessibleDescription()));
    }

    void arrowsMoveAndReturnChooses()
    {
        QSignalSpy chosen(m_view.get(), &MonthView::dayChosen);
        QTest::keyClick(grid(), Qt::Key_Down);
        QTest::keyClick(grid(), Qt::Key_Left);
        QCOMPARE(m_view->current(), QDate(2026, 10, 26));
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toDate(), QDate(2026, 10, 26));
        m_view->setChosen(QDate(2026, 10, 26));
        QTest::keyClick(grid(), Qt::Key_Space); // the second time takes it back
        QVERIFY(!chosen.constLast().constFirst().toDate().isValid());
    }

    void aClickChooses()
    {
        QSignalSpy chosen(m_view.get(), &MonthView::dayChosen);
        QTest::mouseClick(grid(), Qt::LeftButton, {}, grid()->cellRect(QDate(2026, 10, 30)).center());
        QCOMPARE(chosen.constLast().constFirst().toDate(), QDate(2026, 10, 30));
    }

    void otherMonthsAreAskedFor()
    {
        QSignalSpy wanted(m_view.get(), &MonthView::monthWanted);
        QTest::keyClick(grid(), Qt::Key_PageDown);
        QCOMPARE(wanted.constLast().constFirst().toDate(), QDate(2026, 11, 20));
        QTest::mouseClick(m_view->findChild<QToolButton *>(u"monthBefore"_s), Qt::LeftButton);
        QCOMPARE(wanted.constLast().constFirst().toDate(), QDate(2026, 9, 1));
        QTest::mouseClick(m_view->findChild<QToolButton *>(u"monthToday"_s), Qt::LeftButton);
        QVERIFY(!wanted.constLast().constFirst().toDate().isValid());
        m_view->showPlan(planOf(QDate(2026, 11, 1)));
        QCOMPARE(m_view->findChild<QLabel *>(u"monthTitle"_s)->text(), u"November 2026"_s);
    }

    void rightToLeftIsMirrored()
    {
        const int before = grid()->cellRect(QDate(2026, 10, 19)).center().x();
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(grid()->cellRect(QDate(2026, 10, 19)).center().x() > before);
        QTest::keyClick(grid(), Qt::Key_Left);
        QCOMPARE(m_view->current(), today.addDays(1));
    }

private:
    [[nodiscard]] MonthGrid *grid() const { return m_view->findChild<MonthGrid *>(u"monthGrid"_s); }

    std::unique_ptr<MonthView> m_view;
};

QTEST_MAIN(TestMonthView)
#include "tst_monthview.moc"
