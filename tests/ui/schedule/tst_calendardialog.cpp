// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendardialog.h"

#include "tests/ui/support/samplerows.h"
#include "tests/ui/support/sampleschedule.h"
#include "ui/format/language.h"
#include "ui/schedule/yearview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

//! Calendars are made, changed, imported and deleted by keys and pointer.
class TestCalendarDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theOneAskedForIsShown();
    void aDayIsExcludedByAClick();
    void theYearIsWalkedByKeys();
    void aNewOneNeedsAName();
    void whatIsNoDayIsNotSaved();
    void aFileIsTakenOver();
    void aRefusalIsTold();
    void oneIsDeletedAfterAQuestion();

private:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void click(QDate day);
    static void press(const QMessageBox &box, QMessageBox::ButtonRole role);
    [[nodiscard]] QString message() const { return find<QLabel>(u"calendarMessage"_s)->text(); }

    std::unique_ptr<test::RowsEngine> m_engine;
    std::unique_ptr<CalendarDialog> m_dialog;
};

void TestCalendarDialog::initTestCase()
{
    applyLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(desktopLook(), ThemeChoice::Light);
}

void TestCalendarDialog::init()
{
    m_engine = std::make_unique<test::RowsEngine>();
    test::fillSchedule(*m_engine);
    m_dialog = std::make_unique<CalendarDialog>(*m_engine, u"Month-end days"_s, QDate(2026, 10, 20), nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(m_dialog->isLoaded());
}

void TestCalendarDialog::cleanup()
{
    m_dialog.reset();
    m_engine.reset();
}

void TestCalendarDialog::click(QDate day)
{
    auto *year = find<YearView>(u"yearView"_s);
    QTest::mouseClick(year, Qt::LeftButton, {}, year->cellRect(day).center());
}

void TestCalendarDialog::press(const QMessageBox &box, QMessageBox::ButtonRole role)
{
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons) {
        if (box.buttonRole(button) == role)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestCalendarDialog::theOneAskedForIsShown()
{
    QCOMPARE(find<QLineEdit>(u"calendarName"_s)->text(), u"Month-end days"_s);
    QCOMPARE(find<QPlainTextEdit>(u"calendarDays"_s)->toPlainText(), u"2026-10-30"_s);
    QVERIFY(!find<QLineEdit>(u"calendarName"_s)->isEnabled());
    auto *which = find<QComboBox>(u"whichCalendar"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Up);
    QCOMPARE(find<QLineEdit>(u"calendarName"_s)->text(), u"TARGET days"_s);
    QVERIFY(find<QCheckBox>(u"weekday7"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"weekday1"_s)->isChecked());
}

void TestCalendarDialog::aDayIsExcludedByAClick()
{
    click(QDate(2026, 12, 24));
    QCOMPARE(find<QPlainTextEdit>(u"calendarDays"_s)->toPlainText(), u"2026-10-30\n2026-12-24"_s);
    click(QDate(2026, 10, 30)); // and one is taken back
    QTest::mouseClick(find<QPushButton>(u"saveCalendar"_s), Qt::LeftButton);
    QCOMPARE(m_engine->asked.constLast(), u"replace calendar Month-end days"_s);
    QCOMPARE(m_engine->knownCalendars.constLast().days, std::set<QDate>{QDate(2026, 12, 24)});
    QTRY_COMPARE(message(), u"Saved “Month-end days”."_s);
}

void TestCalendarDialog::theYearIsWalkedByKeys()
{
    auto *year = find<YearView>(u"yearView"_s);
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Right); // from today
    QVERIFY2(year->accessibleDescription().contains(u"21 October 2026"_s), qPrintable(year->accessibleDescription()));
    QTest::keyClick(year, Qt::Key_Return);
    QVERIFY(find<QPlainTextEdit>(u"calendarDays"_s)->toPlainText().contains(u"2026-10-21"_s));
    QVERIFY(year->accessibleDescription().contains(u"excluded"_s));
    for (int month = 0; month < 3; ++month)
        QTest::keyClick(year, Qt::Key_PageDown);
    QCOMPARE(find<QLabel>(u"yearTitle"_s)->text(), u"2027"_s);
    QTest::mouseClick(find<QToolButton>(u"yearBefore"_s), Qt::LeftButton);
    QCOMPARE(find<QLabel>(u"yearTitle"_s)->text(), u"2026"_s);
}

void TestCalendarDialog::aNewOneNeedsAName()
{
    auto *which = find<QComboBox>(u"whichCalendar"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_End);
    QVERIFY(!find<QPushButton>(u"saveCalendar"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"calendarName"_s), u"Holidays"_s);
    QTest::mouseClick(find<QCheckBox>(u"weekday6"_s), Qt::LeftButton, {}, {8, find<QCheckBox>(u"weekday6"_s)->height() / 2});
    QTest::keyClicks(find<QPlainTextEdit>(u"calendarDays"_s), u"12-25"_s);
    QTest::mouseClick(find<QPushButton>(u"saveCalendar"_s), Qt::LeftButton);
    QCOMPARE(m_engine->asked.constLast(), u"create calendar Holidays"_s);
    QCOMPARE(m_engine->knownCalendars.constLast().weekdays, quint8(0b1000000));
    QTRY_VERIFY(!find<QLineEdit>(u"calendarName"_s)->isEnabled()); // it is one of them now
}

void TestCalendarDialog::whatIsNoDayIsNotSaved()
{
    auto *days = find<QPlainTextEdit>(u"calendarDays"_s);
    QTest::keyClicks(days, u"x"_s);
    QVERIFY2(message().contains(u"Line 1"_s), qPrintable(message()));
    QVERIFY(!find<QPushButton>(u"saveCalendar"_s)->isEnabled());
    QTest::keyClick(days, Qt::Key_Backspace);
    QVERIFY(message().isEmpty());
    QVERIFY(find<QPushButton>(u"saveCalendar"_s)->isEnabled());
}

void TestCalendarDialog::aFileIsTakenOver()
{
    const QByteArray file =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261231\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    m_dialog->importBytes(file, u"bank"_s);
    QCOMPARE(find<QPlainTextEdit>(u"calendarDays"_s)->toPlainText(), u"2026-10-30\n2026-12-31"_s);
    QVERIFY(message().contains(u"bank"_s));
    m_dialog->importBytes("nothing of the kind", u"bank"_s);
    QVERIFY(!message().contains(u"Taken over"_s));
    QCOMPARE(find<QPlainTextEdit>(u"calendarDays"_s)->toPlainText(), u"2026-10-30\n2026-12-31"_s);
}

void TestCalendarDialog::aRefusalIsTold()
{
    m_engine->nextError = refused(u"“Load” refers to it."_s);
    QTest::mouseClick(find<QPushButton>(u"deleteCalendar"_s), Qt::LeftButton);
    auto *box = find<QMessageBox>(u"confirmDeleteCalendar"_s);
    QTRY_VERIFY(box->isVisible());
    press(*box, QMessageBox::DestructiveRole);
    QTRY_VERIFY(message().contains(u"Load"_s));
    QCOMPARE(m_engine->knownCalendars.size(), 2);
}

void TestCalendarDialog::oneIsDeletedAfterAQuestion()
{
    QTest::mouseClick(find<QPushButton>(u"deleteCalendar"_s), Qt::LeftButton);
    auto *box = find<QMessageBox>(u"confirmDeleteCalendar"_s);
    QTRY_VERIFY(box->isVisible());
    press(*box, QMessageBox::DestructiveRole);
    QTRY_COMPARE(m_engine->asked.constLast(), u"delete calendar Month-end days"_s);
    QTRY_COMPARE(find<QLineEdit>(u"calendarName"_s)->text(), u"TARGET days"_s);
}

QTEST_MAIN(TestCalendarDialog)
#include "tst_calendardialog.moc"
