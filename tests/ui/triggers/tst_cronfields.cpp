// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/cronfields.h"
#include "ui/triggers/crontranslation.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
constexpr auto unix5 = CronDialect::Unix5;
constexpr auto spring6 = CronDialect::Spring6;
constexpr auto quartz7 = CronDialect::Quartz7;

} // namespace

class TestCronFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsSeenAsFields_data();
    void aTextIsSeenAsFields();
    void weekdaysAreTheSameInEveryDialect_data();
    void weekdaysAreTheSameInEveryDialect();
    void aFieldIsWrittenIntoTheText_data();
    void aFieldIsWrittenIntoTheText();
    void weekdaysAreWrittenAsAPersonWould_data();
    void weekdaysAreWrittenAsAPersonWould();
    void numbersOfWeekdaysHaveNames_data();
    void numbersOfWeekdaysHaveNames();
    void aDialectIsTranslated_data();
    void aDialectIsTranslated();
    void everyChoiceIsOfItsField();
};

void TestCronFields::aTextIsSeenAsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("one time of day") << u"30 2 * * *"_s << unix5 << QStringList{u"30"_s, u"2"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("steps") << u"*/15 */2 * * *"_s << unix5 << QStringList{u"every 15"_s, u"every 2"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("lists and ranges are shown as they are written")
        << u"0,30 9-17 1-7,15 * *"_s << unix5 << QStringList{u"0,30"_s, u"9-17"_s, u"1-7,15"_s, u"every"_s, u"every"_s};
    QTest::newRow("a month by number and by name is the same")
        << u"0 0 1 7 *"_s << unix5 << QStringList{u"0"_s, u"0"_s, u"1"_s, u"Jul"_s, u"every"_s};
    QTest::newRow("a month by name") << u"0 0 1 jul *"_s << unix5 << QStringList{u"0"_s, u"0"_s, u"1"_s, u"Jul"_s, u"every"_s};
    QTest::newRow("the last day") << u"0 0 L * *"_s << unix5 << QStringList{u"0"_s, u"0"_s, u"last day"_s, u"every"_s, u"every"_s};
    QTest::newRow("the last weekday") << u"0 0 LW * *"_s << unix5 << QStringList{u"0"_s, u"0"_s, u"last weekday"_s, u"every"_s, u"every"_s};
    QTest::newRow("what no chooser shows is custom")
        << u"5-50/7 0 15W * FRI#2"_s << unix5 << QStringList{u"custom"_s, u"0"_s, u"custom"_s, u"every"_s, u"custom"_s};
    QTest::newRow("a wrong value is shown as it was typed")
        << u"30 25 * * *"_s << unix5 << QStringList{u"30"_s, u"25"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("a macro shows what it stands for")
        << u"@daily"_s << unix5 << QStringList{u"0"_s, u"0"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("seconds come first in spring6")
        << u"15 30 2 * * *"_s << spring6 << QStringList{u"15"_s, u"30"_s, u"2"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("a year that is left out is every year")
        << u"0 30 2 * * ?"_s << quartz7 << QStringList{u"0"_s, u"30"_s, u"2"_s, u"every"_s, u"every"_s, u"every"_s, u"every"_s};
    QTest::newRow("a year") << u"0 30 2 1 1 ? 2027"_s << quartz7
                            << QStringList{u"0"_s, u"30"_s, u"2"_s, u"1"_s, u"Jan"_s, u"every"_s, u"2027"_s};
    QTest::newRow("too few fields are none") << u"30 2 * *"_s << unix5 << QStringList();
    QTest::newRow("nothing") << QString() << unix5 << QStringList();
    QTest::newRow("the start of the engine has no fields") << u"@reboot"_s << unix5 << QStringList();
}

void TestCronFields::aTextIsSeenAsFields()
{
    QFETCH(const QString, text);
    QFETCH(const CronDialect, dialect);
    const std::optional<CronFields> fields = cronFieldsOf(text, dialect);
    QStringList labels;
    for (const CronFieldView &view : fields.value_or(CronFields()).fields)
        labels.append(fieldLabel(view, english));
    QTEST(labels, "labels");
}

void TestCronFields::weekdaysAreTheSameInEveryDialect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<int>("weekdays");
    constexpr int workdays = 0b0111110;
    QTest::newRow("unix5, numbers") << u"0 0 * * 1-5"_s << unix5 << workdays;
    QTest::newRow("quartz7, numbers") << u"0 0 0 ? * 2-6"_s << quartz7 << workdays;
    QTest::newRow("spring6, names") << u"0 0 0 * * MON-FRI"_s << spring6 << workdays;
    QTest::newRow("0 is Sunday") << u"0 0 * * 0"_s << unix5 << 1;
    QTest::newRow("7 is Sunday too") << u"0 0 * * 7"_s << unix5 << 1;
    QTest::newRow("1 is Sunday in quartz7") << u"0 0 0 ? * 1"_s << quartz7 << 1;
    QTest::newRow("all of them are none") << u"0 0 * * 0-6"_s << unix5 << 0;
    QTest::newRow("a rank is no set of days") << u"0 0 * * FRI#2"_s << unix5 << -1;
    QTest::newRow("the last Friday is no set of days") << u"0 0 * * FRIL"_s << unix5 << -1;
    QTest::newRow("a wrong day is no set of days") << u"0 0 * * 9"_s << unix5 << -1;
}

void TestCronFields::weekdaysAreTheSameInEveryDialect()
{
    QFETCH(const QString, text);
    QFETCH(const CronDialect, dialect);
    const std::optional<CronFields> fields = cronFieldsOf(text, dialect);
    QVERIFY(fields);
    const int weekdays = fields->weekdays ? *fields->weekdays : -1;
    QTEST(weekdays, "weekdays");
}

void TestCronFields::aFieldIsWrittenIntoTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<CronField>("field");
    QTest::addColumn<QString>("fieldText");
    QTest::addColumn<QString>("written");
    QTest::newRow("the others stay as they were typed")
        << u"5,10  2\t*  jan MON"_s << unix5 << CronField::Hour << u"*/4"_s << u"5,10  */4\t*  jan MON"_s;
    QTest::newRow("a macro becomes its fields") << u"@daily"_s << unix5 << CronField::Hour << u"6"_s << u"0 6 * * *"_s;
    QTest::newRow("a wrong value is replaced") << u"30 25 * * *"_s << unix5 << CronField::Hour << u"2"_s << u"30 2 * * *"_s;
    QTest::newRow("quartz7: a day of the month moves the question mark")
        << u"0 0 0 ? * MON"_s << quartz7 << CronField::DayOfMonth << u"15"_s << u"0 0 0 15 * ?"_s;
    QTest::newRow("quartz7: a day of the week moves it back")
        << u"0 0 0 15 * ?"_s << quartz7 << CronField::DayOfWeek << u"MON"_s << u"0 0 0 ? * MON"_s;
    QTest::newRow("quartz7: every day of the month") << u"0 0 0 15 * ?"_s << quartz7 << CronField::DayOfMonth << u"*"_s << u"0 0 0 * * ?"_s;
    QTest::newRow("quartz7: every day of the week") << u"0 0 0 ? * MON"_s << quartz7 << CronField::DayOfWeek << u"*"_s << u"0 0 0 ? * *"_s;
    QTest::newRow("quartz7: a year is added") << u"0 0 0 1 1 ?"_s << quartz7 << CronField::Year << u"2027"_s << u"0 0 0 1 1 ? 2027"_s;
    QTest::newRow("quartz7: a year is changed")
        << u"0 0 0 1 1 ? 2027"_s << quartz7 << CronField::Year << u"2028"_s << u"0 0 0 1 1 ? 2028"_s;
    QTest::newRow("quartz7: every year is not written")
        << u"0 0 0 1 1 ? 2027"_s << quartz7 << CronField::Year << u"*"_s << u"0 0 0 1 1 ?"_s;
    QTest::newRow("a text without such fields stays") << u"every day"_s << unix5 << CronField::Hour << u"2"_s << u"every day"_s;
}

void TestCronFields::aFieldIsWrittenIntoTheText()
{
    QFETCH(const QString, text);
    QFETCH(const CronDialect, dialect);
    QFETCH(const CronField, field);
    QFETCH(const QString, fieldText);
    QTEST(withField(text, dialect, field, fieldText), "written");
}

void TestCronFields::weekdaysAreWrittenAsAPersonWould_data()
{
    QTest::addColumn<int>("weekdays");
    QTest::addColumn<QString>("text");
    QTest::newRow("workdays") << 0b0111110 << u"0 0 * * MON-FRI"_s;
    QTest::newRow("the weekend") << 0b1000001 << u"0 0 * * SAT,SUN"_s;
    QTest::newRow("Friday to Sunday") << 0b1100001 << u"0 0 * * FRI-SUN"_s;
    QTest::newRow("two") << 0b0001010 << u"0 0 * * MON,WED"_s;
    QTest::newRow("none is every day") << 0 << u"0 0 * * *"_s;
    QTest::newRow("all is every day") << 0b1111111 << u"0 0 * * *"_s;
}

void TestCronFields::weekdaysAreWrittenAsAPersonWould()
{
    QFETCH(const int, weekdays);
    const QString written = withWeekdays(u"0 0 * * 3"_s, unix5, quint8(weekdays));
    QTEST(written, "text");
    for (const CronDialect dialect : {unix5, spring6, quartz7}) {
        const QString begin = dialect == unix5 ? u"0 0 * * 3"_s : dialect == spring6 ? u"0 0 0 * * 3"_s : u"0 0 0 ? * 3"_s;
        const std::optional<CronFields> fields = cronFieldsOf(withWeekdays(begin, dialect, quint8(weekdays)), dialect);
        QVERIFY(fields && fields->weekdays);
        QCOMPARE(int(*fields->weekdays), weekdays == 0b1111111 ? 0 : weekdays);
    }
}

void TestCronFields::numbersOfWeekdaysHaveNames_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("named");
    QTest::newRow("unix5") << u"1-5"_s << unix5 << u"Mon-Fri"_s;
    QTest::newRow("quartz7 counts from Sunday") << u"1-5"_s << quartz7 << u"Sun-Thu"_s;
    QTest::newRow("7 is Sunday") << u"6,7"_s << spring6 << u"Sat,Sun"_s;
    QTest::newRow("a step is no day") << u"1-5/2"_s << unix5 << u"Mon-Fri/2"_s;
    QTest::newRow("a rank is no day") << u"5#2"_s << unix5 << u"Fri#2"_s;
    QTest::newRow("the last one") << u"6L"_s << quartz7 << u"FriL"_s;
    QTest::newRow("names need none") << u"MON-FRI"_s << unix5 << QString();
    QTest::newRow("steps of all need none") << u"*/2"_s << unix5 << QString();
    QTest::newRow("no day of this dialect") << u"9"_s << unix5 << QString();
}

void TestCronFields::numbersOfWeekdaysHaveNames()
{
    QFETCH(const QString, field);
    QFETCH(const CronDialect, dialect);
    QTEST(namedWeekdays(field, dialect, english), "named");
}

void TestCronFields::aDialectIsTranslated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("from");
    QTest::addColumn<CronDialect>("to");
    QTest::addColumn<QString>("translated");
    QTest::newRow("seconds are added") << u"30 2 * * *"_s << unix5 << spring6 << u"0 30 2 * * *"_s;
    QTest::newRow("the question mark is added") << u"30 2 * * 1-5"_s << unix5 << quartz7 << u"0 30 2 ? * MON-FRI"_s;
    QTest::newRow("seconds of zero are left out") << u"0 */15 9-17 * * MON-FRI"_s << spring6 << unix5 << u"*/15 9-17 * * MON-FRI"_s;
    QTest::newRow("other seconds cannot be") << u"15 30 2 * * *"_s << spring6 << unix5 << QString();
    QTest::newRow("years cannot be") << u"0 0 0 1 1 ? 2027"_s << quartz7 << spring6 << QString();
    QTest::newRow("days of both kinds, either of them, cannot be") << u"0 0 13 * FRI"_s << unix5 << spring6 << QString();
    QTest::newRow("days of both kinds cannot be in quartz7") << u"0 0 0 13 * FRI"_s << spring6 << quartz7 << QString();
    QTest::newRow("the start of the engine cannot be") << u"@reboot"_s << unix5 << quartz7 << QString();
    QTest::newRow("what is wrong stays as it is") << u"0 30 2 * * ?"_s << unix5 << quartz7 << u"0 30 2 * * ?"_s;
    QTest::newRow("a macro") << u"@hourly"_s << unix5 << quartz7 << u"0 0 * * * ?"_s;
}

void TestCronFields::aDialectIsTranslated()
{
    QFETCH(const QString, text);
    QFETCH(const CronDialect, from);
    QFETCH(const CronDialect, to);
    QFETCH(const QString, translated);
    const Result<QString> result = inDialect(text, from, to);
    QCOMPARE(result ? *result : QString(), translated);
    QVERIFY2(result || !result.error().message.isEmpty(), "why not is said");
}

void TestCronFields::everyChoiceIsOfItsField()
{
    for (const CronField field : fieldsOf(quartz7)) {
        for (const QString &text : choicesOf(field, quartz7)) {
            const CronFieldView view = fieldViewOf(field, text);
            QVERIFY2(view.form != CronFieldView::Form::Custom && view.form != CronFieldView::Form::List, qPrintable(text));
        }
    }
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestCronFields)
#include "tst_cronfields.moc"
