// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(CronDialect)

namespace {

constexpr auto unix5 = CronDialect::Unix5;
constexpr auto spring6 = CronDialect::Spring6;
constexpr auto quartz7 = CronDialect::Quartz7;

// The expression in its usual spelling, or the error.
QString readAs(const QString &text, CronDialect dialect)
{
    const CronParse parse = parseCron(text, dialect);
    if (const auto *error = std::get_if<CronError>(&parse))
        return toString(*error);
    return toString(std::get<ParsedCron>(parse).expression);
}

} // namespace

class TestCronParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesTheColumn_data();
    void namesTheColumn();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void chooses_data();
    void chooses();
    void warns_data();
    void warns();
    void keepsTheMeaningOfItsOwnSpelling_data();
    void keepsTheMeaningOfItsOwnSpelling();
    void tellsApartWhatRunsFreely_data();
    void tellsApartWhatRunsFreely();
};

void TestCronParser::reads_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelling");
    const auto row = [](const char *name, CronDialect dialect, const char *text, const char *spelling) {
        QTest::newRow(name) << dialect << QString::fromLatin1(text) << QString::fromLatin1(spelling);
    };
    // R2
    row("blanks and tabs separate, and may lead and trail", unix5, " \t0  3\t* * * ", "0 3 * * *");
    row("leading zeros", unix5, "0005 03 01 * *", "5 3 1 * *");
    row("duplicates", unix5, "0,0,0 3,3 * * *", "0 3 * * *");
    row("names in any case, in ranges and lists", unix5, "0 3 * jan-mAr,dec mon,WED-fri", "0 3 * 1-3,12 MON,WED-FRI");
    row("a value with a step runs to the end", unix5, "10/20 3 * * *", "10-59/20 3 * * *");
    row("a step beyond the range leaves the first value", unix5, "5/100 3 * * *", "5 3 * * *");
    row("quartz reads a step alone from the start", quartz7, "0 /20 3 * * ?", "0 */20 3 * * ?");
    // R3
    row("0, 7 and SUN are one day", unix5, "0 3 * * 0,7,SUN", "0 3 * * SUN");
    row("the end of a week in unix5", unix5, "0 3 * * SAT-SUN", "0 3 * * SUN,SAT");
    row("the end of a week in numbers", unix5, "0 3 * * 5-0", "0 3 * * SUN,FRI,SAT");
    row("the end of a week by 7", unix5, "0 3 * * 5-7", "0 3 * * SUN,FRI,SAT");
    row("a week from Sunday by 7", unix5, "0 3 * * 7-2", "0 3 * * SUN-TUE");
    row("the name ends a week in spring6", spring6, "0 0 3 * * MON-SUN", "0 0 3 * * *");
    row("a week from Sunday in spring6", spring6, "0 0 3 * * 7-2", "0 0 3 * * SUN-TUE");
    row("a week from Sunday by name in spring6", spring6, "0 0 3 * * SUN-FRI", "0 0 3 * * SUN-FRI");
    row("7-7 is Sunday", unix5, "0 3 * * 7-7", "0 3 * * SUN");
    row("SUN-SUN is Sunday", spring6, "0 0 3 * * SUN-SUN", "0 0 3 * * SUN");
    row("7-0 is Sunday", unix5, "0 3 * * 7-0", "0 3 * * SUN");
    row("0-7 is the week, and no star", unix5, "0 3 1 * 0-7", "0 3 1 * SUN-SAT");
    row("a step from Sunday in unix5", unix5, "0 3 * * */2", "0 3 * * SUN,TUE,THU,SAT");
    row("a step from Monday in spring6", spring6, "0 0 3 * * */2", "0 0 3 * * SUN,MON,WED,FRI");
    row("a step from Sunday in quartz7", quartz7, "0 0 3 ? * */2", "0 0 3 ? * SUN,TUE,THU,SAT");
    row("a weekday with a step runs to Saturday in unix5", unix5, "0 3 * * 3/2", "0 3 * * WED,FRI");
    row("a weekday with a step runs to Sunday in spring6", spring6, "0 0 3 * * 3/2", "0 0 3 * * SUN,WED,FRI");
    row("a weekday with a step runs to Saturday in quartz7", quartz7, "0 0 3 ? * 4/2", "0 0 3 ? * WED,FRI");
    row("Sunday is 1 in quartz7", quartz7, "0 0 3 ? * 1", "0 0 3 ? * SUN");
    row("2 is Tuesday in spring6", spring6, "0 0 3 ? * 2", "0 0 3 * * TUE");
    row("2 is Monday in quartz7", quartz7, "0 0 3 ? * 2", "0 0 3 ? * MON");
    row("quartz7 wraps hours", quartz7, "0 0 22-2 * * ?", "0 0 0-2,22,23 * * ?");
    row("the step counts through the wrap", quartz7, "0 0 3 1 NOV-FEB/2 ?", "0 0 3 1 1,11 ?");
    row("quartz7 wraps the week", quartz7, "0 0 3 ? * FRI-MON", "0 0 3 ? * SUN,MON,FRI,SAT");
    row("quartz7 wraps days of the month", quartz7, "0 0 3 30-2 * ?", "0 0 3 1,2,30,31 * ?");
    row("quartz7 in six fields", quartz7, "0 0 3 ? * MON", "0 0 3 ? * MON");
    row("years", quartz7, "0 0 3 1 1 ? 2026-2030/2,2199", "0 0 3 1 1 ? 2026,2028,2030,2199");
    row("every year", quartz7, "0 0 3 1 1 ? *", "0 0 3 1 1 ?");
    row("a step of years has no limit", quartz7, "0 0 3 1 1 ? 1970/100", "0 0 3 1 1 ? 1970-2199/100");
    // R4, R5
    row("? is a star in unix5", unix5, "0 3 ? * ?", "0 3 * * *");
    row("? is a star in spring6", spring6, "0 0 3 ? * MON", "0 0 3 * * MON");
    row("a star keeps the days of both fields", unix5, "0 3 */2 * 1", "0 3 */2 * MON");
    row("a star before the weekdays", unix5, "0 3 1-7 * */3", "0 3 1-7 * */3");
    row("no star, so either field", unix5, "0 3 1-31/2 * 1", "0 3 1-31/2 * MON");
    row("spring6 knows no either", spring6, "0 0 3 1-7 * 1", "0 0 3 1-7 * MON");
    // R6
    row("last day, in both cases", unix5, "0 3 l,L-3,lw,L-2w * *", "0 3 L,L-3,LW,L-2W * *");
    row("nearest weekdays in a list", unix5, "0 3 1W,15,LW * *", "0 3 15,1W,LW * *");
    row("weekdays of the month in a list", unix5, "0 3 * * MON#1,mon#3", "0 3 * * MON#1,MON#3");
    row("last weekdays", spring6, "0 0 3 * * 5L,sunl", "0 0 3 * * SUNL,FRIL");
    row("0L and 7L are Sunday in unix5", unix5, "0 3 * * 0L,7L", "0 3 * * SUNL");
    row("weekdays of the month in quartz7", quartz7, "0 0 3 ? * 6#2,6L", "0 0 3 ? * FRI#2,FRIL");
    row("a lone L is Saturday in quartz7", quartz7, "0 0 3 ? * L", "0 0 3 ? * SAT");
    // R7
    row("yearly", unix5, "@yearly", "0 0 1 1 *");
    row("annually", unix5, "@ANNUALLY", "0 0 1 1 *");
    row("monthly", unix5, "@monthly", "0 0 1 * *");
    row("weekly", unix5, "@weekly", "0 0 * * SUN");
    row("daily", unix5, "@daily", "0 0 * * *");
    row("midnight", spring6, "@midnight", "0 0 0 * * *");
    row("hourly", spring6, "@Hourly", "0 0 * * * *");
    row("reboot", unix5, " @reboot ", "@reboot");
}

void TestCronParser::reads()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, spelling);
    QCOMPARE(readAs(text, dialect), spelling);
}

void TestCronParser::namesTheColumn_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, CronDialect dialect, const char *text, int column) {
        QTest::newRow(name) << dialect << QString::fromUtf8(text) << column;
    };
    // The number of fields goes first.
    row("nothing", unix5, "", 1);
    row("nothing but blanks", unix5, "  \t ", 1);
    row("too few: the last one", spring6, "0 3 * * *", 9);
    row("too few, although the first is wrong as well", unix5, "99 3 *", 6);
    row("too many: the first surplus one", unix5, "0 3 * * * /bin/true now", 11);
    row("one field of quartz7", quartz7, "*", 1);
    row("eight fields of quartz7", quartz7, "0 0 3 * * ? 2026 x", 18);
    row("a macro with more", unix5, "@daily x", 8);
    row("a macro that there is not", unix5, " @nightly", 2);
    row("a macro of quartz7", quartz7, "@daily", 1);
    row("a start of the engine in spring6", spring6, "@reboot", 1);
    row("every, of other programs", unix5, "@every", 1);
    // Then the leftmost wrong item.
    row("the leftmost of two", unix5, "0 25 99 * *", 3);
    row("the leftmost in a list", unix5, "0,60,61 * * * *", 3);
    row("a value out of range", spring6, "61 0 0 * * *", 1);
    row("a number of five digits", unix5, "00000 * * * *", 1);
    row("a number of no end", unix5, "0 99999999999999999999 * * *", 3);
    row("a sign", unix5, "+5 * * * *", 1);
    row("an empty item in the middle", unix5, "1,,2 * * * *", 3);
    row("an empty item at the end", unix5, "0 1, * * *", 5);
    row("an empty item at the beginning", unix5, "0 ,1 * * *", 3);
    row("the wrong start of a range", unix5, "70-5 * * * *", 1);
    row("the wrong end of a range", unix5, "0 5-70 * * *", 5);
    row("a range is split at its first dash", unix5, "1-2-3 * * * *", 3);
    row("a missing start", unix5, "0 -5 * * *", 3);
    row("a missing end", unix5, "0 5- * * *", 5);
    row("a leading dash is no option", unix5, "-1 * * * *", 1);
    row("a backwards range", unix5, "0 22-2 * * *", 3);
    row("a backwards range with a step", unix5, "0 22-2/0 * * *", 3);
    row("a backwards week in numbers", spring6, "0 0 3 * * 5-0", 11);
    row("backwards years", quartz7, "0 0 3 1 1 ? 2030-2026", 13);
    row("a step of none", unix5, "*/0 * * * *", 3);
    row("a missing step", unix5, "*/ * * * *", 3);
    row("a step that is no number", unix5, "0 1-5/x * * *", 7);
    row("two steps", unix5, "*/5/2 * * * *", 3);
    row("a step before its value", unix5, "99/0 * * * *", 1);
    row("a step alone in unix5", unix5, "/5 * * * *", 1);
    row("a step that quartz7 finds too large", quartz7, "0 */60 * * * ?", 5);
    row("a step of weekdays that quartz7 finds too large", quartz7, "0 0 3 ? * */8", 13);
    row("a name that is too long", spring6, "0 0 3 ? * MONX", 11);
    row("a name with a digit", unix5, "0 3 * JAN1 *", 7);
    row("two names", unix5, "0 3 * JANFEB *", 7);
    row("a whole name", unix5, "0 3 * * MON-FRIDAY", 13);
    row("a name in another field", unix5, "MON * * * *", 1);
    row("a month as the end of weekdays", unix5, "0 3 * * MON-JAN", 13);
    row("a star in a range", unix5, "0 5-* * * *", 5);
    row("two stars", unix5, "** * * * *", 1);
    row("? among others", unix5, "0 3 1,? * *", 7);
    row("? with a step", unix5, "0 3 ?/2 * *", 5);
    row("? in another field", unix5, "? * * * *", 1);
    row("weekday 0 of quartz7", quartz7, "0 0 3 ? * 0", 11);
    row("weekday 8", unix5, "0 3 * * 8", 9);
    row("L in a list of quartz7", quartz7, "0 0 3 ? * MON,L", 15);
    row("L alone in unix5", unix5, "0 3 * * L", 9);
    row("L of a wrong weekday", unix5, "0 3 * * 9L", 9);
    row("L with a step", unix5, "0 3 L/2 * *", 5);
    row("L as the end of a range", unix5, "0 3 1-L * *", 7);
    row("L with a number", unix5, "0 3 L5 * *", 5);
    row("L- without a number", unix5, "0 3 L- * *", 7);
    row("L-0", unix5, "0 3 L-0 * *", 7);
    row("L-31", unix5, "0 3 L-31 * *", 7);
    row("L-31W", unix5, "0 3 1,L-31W * *", 9);
    row("W alone", unix5, "0 3 W * *", 5);
    row("32W", unix5, "0 3 32W * *", 5);
    row("15W in a range", unix5, "0 3 1-15W * *", 7);
    row("the sixth of its kind", unix5, "0 3 * * 5#6", 11);
    row("none of its kind", unix5, "0 3 * * FRI#0", 13);
    row("a rank that is missing", unix5, "0 3 * * 5#", 11);
    row("a rank from the end", unix5, "0 3 * * 1#-2", 11);
    row("L as a rank", unix5, "0 3 * * FRI#L", 13);
    row("a wrong weekday with a rank", unix5, "0 3 * * XYZ#1", 9);
    row("a range with a rank", unix5, "0 3 * * MON-FRI#1", 13);
    row("H", unix5, "0 H * * *", 3);
    row("a random range", unix5, "0~30 * * * *", 1);
    row("digits of another script", unix5, "\u0663 * * * *", 1);
    row("a character of two units counts once", unix5, "0 3 * * \U0001F600,8", 9);
    row("the columns behind it as well", unix5, "\U0001F600 3 *", 5);
    row("a blank of another kind is no blank", unix5, "0 3 *\u00a0* * *", 5);
    // Last the rule of the question marks.
    row("no question mark", quartz7, "0 0 3 1 * MON", 11);
    row("two question marks", quartz7, "0 0 3 ? * ? 2026", 11);
    row("a wrong year goes before the question marks", quartz7, "0 0 3 * * * 1969", 13);
}

void TestCronParser::namesTheColumn()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const int, column);
    const CronParse parse = parseCron(text, dialect);
    const auto *error = std::get_if<CronError>(&parse);
    QVERIFY2(error, "the expression was taken");
    QCOMPARE(error->column, column);
    QVERIFY(!sentence(*error).isEmpty());
}

void TestCronParser::saysWhatIsWrong_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](CronDialect dialect, const char *text, const char *message) {
        QTest::newRow(text) << dialect << QString::fromUtf8(text) << QString::fromUtf8(message);
    };
    row(spring6, "61 0 0 * * *", "column 1: 61 is outside the allowed second 0-59");
    row(spring6, "0 0 3 ? * MONX", "column 11: 'MONX' is not a day-of-week value; allowed: 0-7 or SUN-SAT");
    row(unix5, "*/0 * * * *", "column 3: the step must be at least 1");
    row(spring6, "0 0 22-2 * * *", "column 5: the range 22-2 runs backwards; write '22-23,0-2' if it should wrap around");
    row(unix5, "0 3 * * FRI-MON", "column 9: the range FRI-MON runs backwards; write 'FRI-SAT,SUN-MON' if it should wrap around");
    row(unix5, "0 3 * NOV-JAN *", "column 7: the range NOV-JAN runs backwards; write 'NOV-DEC,JAN' if it should wrap around");
    row(quartz7, "0 0 3 1 1 ? 2030-2026", "column 13: the range 2030-2026 runs backwards; years do not wrap around");
    row(quartz7, "0 0 3 1 * 2", "column 11: exactly one of day-of-month and day-of-week must be '?'");
    row(spring6, "0 3 * * *", "column 9: found 5 fields; spring6 needs 6 (second minute hour day-of-month month day-of-week)");
    row(quartz7, "0 3 * * *", "column 9: found 5 fields; quartz7 needs 6 or 7 (second minute hour day-of-month month day-of-week [year])");
    row(unix5, "0 0 3 * * *",
        "column 11: found 6 fields; unix5 needs 5 (minute hour day-of-month month day-of-week); expressions with seconds are spring6 or "
        "quartz7");
    row(unix5, "H 3 * * *", "column 1: 'H' is not supported in minute; pick a value; spread load with the jitter setting");
    row(unix5, "0 3 * * MON#L",
        "column 13: 'L' is not a rank of the day-of-week in its month; allowed: 1-5; for the last one of the month write 'MONL'");
    row(unix5, "1, * * * *", "column 3: an item of the minute list is missing; allowed: 0-59");
    row(unix5, "0 x * * *", "column 3: 'x' is not an hour value; allowed: 0-23");
    row(quartz7, "0 */60 * * * ?", "column 5: the step 60 is too large for minute; allowed: 1-59");
    row(unix5, "@every 5m", "column 8: found '5m' beside the macro, which stands alone; '@every' is not supported: use a fixed rate");
}

void TestCronParser::saysWhatIsWrong()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    QCOMPARE(readAs(text, dialect), message);
}

void TestCronParser::chooses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CronDialect>("dialect");
    QTest::newRow("five fields") << u"0 3 * * *"_s << unix5;
    QTest::newRow("six fields") << u"0 0 3 * * *"_s << spring6;
    QTest::newRow("seven fields") << u"0 0 3 ? * 2 2026"_s << quartz7;
    QTest::newRow("a macro") << u"@daily"_s << unix5;
    QTest::newRow("too few") << u"0 3"_s << unix5;
    QTest::newRow("too many") << u"0 0 3 ? * 2 2026 x"_s << quartz7;
    QTest::newRow("nothing") << QString() << unix5;
}

void TestCronParser::chooses()
{
    QFETCH(const QString, text);
    QTEST(cronDialectOf(text), "dialect");
}

void TestCronParser::warns_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("warning"); // empty: none
    QTest::newRow("a step beyond the range") << unix5 << u"*/60 3 * * *"_s
                                             << u"column 3: the step 60 is larger than the range of minute; only its first value is left"_s;
    QTest::newRow("a step of weekdays beyond the range")
        << spring6 << u"0 0 3 * * 1/7"_s
        << u"column 13: the step 7 is larger than the range of day-of-week; only its first value is left"_s;
    QTest::newRow("the largest step that is one") << unix5 << u"*/59 */23 */30 */11 *"_s << QString();
    QTest::newRow("Quartz's lone L") << quartz7 << u"0 0 3 ? * L"_s
                                     << u"column 11: 'L' alone means every Saturday; for the last one of the month write 'SATL'"_s;
    QTest::newRow("Saturday by name") << quartz7 << u"0 0 3 ? * SAT"_s << QString();
}

void TestCronParser::warns()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, warning);
    const CronParse parse = parseCron(text, dialect);
    QVERIFY(std::holds_alternative<ParsedCron>(parse));
    QStringList warnings;
    for (const CronWarning &one : std::get<ParsedCron>(parse).warnings)
        warnings.append(toString(one));
    QCOMPARE(warnings.join(u'\n'), warning);
}

void TestCronParser::keepsTheMeaningOfItsOwnSpelling_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    const auto row = [](CronDialect dialect, const char *text) { QTest::newRow(text) << dialect << QString::fromLatin1(text); };
    row(unix5, "*/15,7 3 * * *");
    row(unix5, "*/100 */50 * * *");
    row(unix5, "0-59 0-23 * * *");
    row(unix5, "*/7,*/11 1/5 * * *");
    row(unix5, "0 3 */2,5 * 1");
    row(unix5, "0 3 */10,L * */2");
    row(unix5, "0 3 1-31 * 0-6");
    row(unix5, "0 3 LW,15W,L-3W * 1#1,5L");
    row(unix5, "0 3 */99 * 1");
    row(quartz7, "*/59 */31 */23 ? 1/5 MON#2,TUEL 1970-2199");
    row(quartz7, "0 0 3 1-31 * ?");
    row(quartz7, "0 0 3 ? * 1-7");
    row(spring6, "5-50/7 1-2,4-9/3 3 L 2,4,6 */3");
}

void TestCronParser::keepsTheMeaningOfItsOwnSpelling()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    const CronParse first = parseCron(text, dialect);
    QVERIFY(std::holds_alternative<ParsedCron>(first));
    const QString spelling = toString(std::get<ParsedCron>(first).expression);
    const CronParse second = parseCron(spelling, dialect);
    QVERIFY2(std::holds_alternative<ParsedCron>(second), qPrintable(spelling));
    QVERIFY2(std::get<ParsedCron>(first).expression == std::get<ParsedCron>(second).expression, qPrintable(spelling));
}

void TestCronParser::tellsApartWhatRunsFreely_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFree");
    const auto row = [](CronDialect dialect, const char *text, bool isFree) {
        QTest::newRow(text) << dialect << QString::fromLatin1(text) << isFree;
    };
    row(unix5, "30 2 * * *", false);
    row(unix5, "* 2 * * *", true);
    row(unix5, "30 * * * *", true);
    row(unix5, "*/30 2 * * *", true);
    row(unix5, "0/15 2 * * *", true);
    row(unix5, "00/15 2 * * *", true);
    row(unix5, "*,5 2 * * *", true);
    row(unix5, "*/20,5 2 * * *", true);
    row(unix5, "1/5 2 * * *", false);
    row(unix5, "0-59 2 * * *", false);
    row(unix5, "0 0-23/2 * * *", false);
    row(unix5, "0/15,5 2 * * *", false);
    row(unix5, "5,*/20 2 * * *", false);
    row(spring6, "* 30 2 * * *", false);
    row(spring6, "*/10 30 */2 * * *", true);
    row(quartz7, "0 /15 2 * * ?", true);
    row(unix5, "@hourly", true);
    row(unix5, "@daily", false);
}

void TestCronParser::tellsApartWhatRunsFreely()
{
    QFETCH(const CronDialect, dialect);
    QFETCH(const QString, text);
    const CronParse parse = parseCron(text, dialect);
    QVERIFY(std::holds_alternative<ParsedCron>(parse));
    QTEST(std::get<ParsedCron>(parse).expression.isFreeRunning(), "isFree");
}

QTEST_GUILESS_MAIN(TestCronParser)
#include "tst_cronparser.moc"
