// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronsentence.h"

#include "engine/cron/cronparser.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

Q_DECLARE_METATYPE(CronDialect)

namespace {

QString described(const QString &text, CronDialect dialect, const QLocale &locale = QLocale::c())
{
    const CronParse parse = parseCron(text, dialect);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    return parsed ? describe(parsed->expression, locale) : toString(std::get<CronError>(parse));
}

} // namespace

class TestCronSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void timesFollowTheLocale();
};

void TestCronSentence::says_data()
{
    QTest::addColumn<CronDialect>("dialect");
    QTest::addColumn<QString>("sentence");
    const auto row = [](CronDialect dialect, const char *text, const char *sentence) {
        QTest::newRow(text) << dialect << QString::fromLatin1(sentence);
    };
    const auto unix5 = CronDialect::Unix5;
    const auto spring6 = CronDialect::Spring6;
    const auto quartz7 = CronDialect::Quartz7;
    row(unix5, "* * * * *", "Every minute");
    row(spring6, "* * * * * *", "Every second");
    row(spring6, "*/10 * * * * *", "Every 10 seconds");
    row(spring6, "15,45 * * * * *", "At seconds 15 and 45");
    row(spring6, "*/10 */5 9-17 * * *", "Every 10 seconds, every 5 minutes between 09:00:00 and 17:55:50 every day");
    row(spring6, "30 0 7 * * *", "At 07:00:30 every day");
    row(unix5, "*/15 * * * *", "Every 15 minutes");
    row(unix5, "*/15 9-17 * * 1-5", "Every 15 minutes between 09:00 and 17:45 from Monday to Friday");
    row(unix5, "5,35 * * * *", "At minutes 5 and 35");
    row(unix5, "0 * * * *", "Every hour");
    row(unix5, "20 * * * *", "Every hour at minute 20");
    row(unix5, "0 */2 * * *", "Every 2 hours");
    row(unix5, "20 */2 * * *", "Every 2 hours at minute 20");
    row(unix5, "0 9-17 * * *", "Every hour between 09:00 and 17:00 every day");
    row(unix5, "0 3 * * *", "At 03:00 every day");
    row(unix5, "*/30 2 * * *", "At 02:00 and 02:30 every day");
    row(unix5, "0 9,12,17 * * *", "At 09:00, 12:00 and 17:00 every day");
    row(unix5, "* 1,5 * * *", "Every minute in the hours 1 and 5 every day");
    row(unix5, "30 7 * * 1-5", "At 07:30 from Monday to Friday");
    row(unix5, "30 7 * * 6,0", "At 07:30 on Saturday and Sunday");
    row(unix5, "30 7 * * 1,3,5", "At 07:30 on Monday, Wednesday and Friday");
    row(spring6, "0 30 7 ? * 2", "At 07:30 on Tuesday");
    row(quartz7, "0 30 7 ? * 2", "At 07:30 on Monday");
    row(unix5, "0 0 1 * *", "At 00:00 on day 1 of the month");
    row(unix5, "0 0 1-7,15 * *", "At 00:00 on days 1 to 7 and 15 of the month");
    row(unix5, "0 0 L * *", "At 00:00 on the last day of the month");
    row(unix5, "0 0 L-1 * *", "At 00:00 on the day before the last day of the month");
    row(unix5, "0 0 L-5 * *", "At 00:00 5 days before the last day of the month");
    row(unix5, "0 0 LW * *", "At 00:00 on the last weekday of the month");
    row(unix5, "0 0 15W * *", "At 00:00 on the weekday nearest to day 15 of the month");
    row(unix5, "0 0 L-3W * *", "At 00:00 on the weekday nearest to the last day of the month minus 3");
    row(unix5, "0 12 * * FRIL", "At 12:00 on the last Friday of the month");
    row(unix5, "0 12 * * 1#2", "At 12:00 on the second Monday of the month");
    row(unix5, "0 0 13 * 5", "At 00:00 on day 13 of the month or on Friday");
    row(spring6, "0 0 0 13 * 5", "At 00:00 on day 13 of the month and only on Friday");
    row(unix5, "0 0 */10 * 1", "At 00:00 on days 1, 11, 21 and 31 of the month and only on Monday");
    row(unix5, "0 0 1 * 0-7", "At 00:00 on day 1 of the month or on every day of the week");
    row(unix5, "0 0 1 1,7 *", "At 00:00 on day 1 of the month in January and July");
    row(unix5, "* * * 6-8 *", "Every minute in June to August");
    row(quartz7, "0 0 0 1 1 ? 2026-2028,2030", "At 00:00 on day 1 of the month in January in 2026 to 2028 and 2030");
    row(unix5, "@weekly", "At 00:00 on Sunday");
    row(unix5, "@reboot", "When the engine starts");
}

void TestCronSentence::says()
{
    QFETCH(const CronDialect, dialect);
    QTEST(described(QString::fromUtf8(QTest::currentDataTag()), dialect), "sentence");
}

void TestCronSentence::timesFollowTheLocale()
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(described(u"30 19 * * *"_s, CronDialect::Unix5, american), u"At 7:30 PM every day"_s);
    QCOMPARE(described(u"15 30 19 * * *"_s, CronDialect::Spring6, american), u"At 7:30:15 PM every day"_s);
}

QTEST_GUILESS_MAIN(TestCronSentence)
#include "tst_cronsentence.moc"
