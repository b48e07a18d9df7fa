// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestCronWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void understandsGerman_data();
    void understandsGerman();
    void saysWhatGermanItDoesNot_data();
    void saysWhatGermanItDoesNot();
    void saysWhatItDoesNot_data();
    void saysWhatItDoesNot();
};

void TestCronWords::understands_data()
{
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *words, const char *expression) { QTest::newRow(words) << QString::fromLatin1(expression); };
    row("every weekday at 7:30", "30 7 * * MON-FRI");
    row("last Friday of the month at noon", "0 12 * * FRIL");
    row("every 15 minutes between 9 and 17 on weekdays", "*/15 9-17 * * MON-FRI");
    row("Every minute", "* * * * *");
    row("every 5 minutes", "*/5 * * * *");
    row("every half hour", "*/30 * * * *");
    row("every hour", "0 * * * *");
    row("hourly", "0 * * * *");
    row("every other hour", "0 */2 * * *");
    row("every 2 hours at minute 20", "20 */2 * * *");
    row("every hour at minutes 5 and 35", "5,35 * * * *");
    row("20 minutes past every hour", "20 * * * *");
    row("every hour from 9am to 5pm, Monday to Friday", "0 9-17 * * MON-FRI");
    row("every hour between 9 and 17 on Mon-Fri", "0 9-17 * * MON-FRI");
    row("every 10 seconds", "*/10 * * * * *");
    row("every second", "* * * * * *");
    row("daily at midnight", "0 0 * * *");
    row("every day at 7:30 pm", "30 19 * * *");
    row("at 9, 12 and 17 on weekdays", "0 9,12,17 * * MON-FRI");
    row("at 9:00 and 17:00", "0 9,17 * * *");
    row("at 12am", "0 0 * * *");
    row("at 12:15pm", "15 12 * * *");
    row("weekends at 10", "0 10 * * SUN,SAT");
    row("on Mondays and Thursdays at 6:00", "0 6 * * MON,THU");
    row("every Monday, Wednesday and Friday at 18:45", "45 18 * * MON,WED,FRI");
    row("Friday to Monday at 8", "0 8 * * SUN,MON,FRI,SAT");
    row("first Monday of every month at 8:00", "0 8 * * MON#1");
    row("every third Thursday of the month at 8:00", "0 8 * * THU#3");
    row("on the 1st and 15th at noon", "0 12 1,15 * *");
    row("on the first of the month", "0 0 1 * *");
    row("day 15 of every month at 6:00", "0 6 15 * *");
    row("on days 1 to 7 at 6:00", "0 6 1-7 * *");
    row("last day of the month at 23:30", "30 23 L * *");
    row("first weekday of the month at 9:00", "0 9 1W * *");
    row("last working day of the month at 17:00", "0 17 LW * *");
    row("every day at 6:00 in June to August", "0 6 * 6-8 *");
    row("on 29 February at noon", "0 12 29 2 *");
    row("on March 3rd at 8:15", "15 8 3 3 *");
    row("monthly", "0 0 1 * *");
    row("yearly", "0 0 1 1 *");
    row("weekly at 3:00", "0 3 * * SUN");
    row("every month on the last Friday at 16:00", "0 16 * * FRIL");
    row("  EVERY   Weekday,  at 7:30. ", "30 7 * * MON-FRI");
}

void TestCronWords::understands()
{
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    const CronFromWords made = cronFromWords(words);
    const auto *refused = std::get_if<NotUnderstood>(&made);
    QVERIFY2(!refused, qPrintable(refused ? refused->reason : QString()));
    QTEST(toString(std::get<CronExpression>(made)), "expression");
}

void TestCronWords::understandsGerman_data()
{
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *words, const char *expression) { QTest::newRow(words) << QString::fromLatin1(expression); };
    row("jeden Werktag um 7:30", "30 7 * * MON-FRI");
    row("Jeden Werktag um 7 Uhr 30", "30 7 * * MON-FRI");
    row("werktags um 7.30 Uhr", "30 7 * * MON-FRI");
    row("letzter Freitag im Monat um 12 Uhr", "0 12 * * FRIL");
    row("am letzten Freitag des Monats mittags", "0 12 * * FRIL");
    row("alle 15 Minuten zwischen 9 und 17 Uhr werktags", "*/15 9-17 * * MON-FRI");
    row("jede Viertelstunde", "*/15 * * * *");
    row("jede halbe Stunde", "*/30 * * * *");
    row("jede Minute", "* * * * *");
    row("jede zweite Stunde", "0 */2 * * *");
    row("alle zwei Stunden", "0 */2 * * *");
    row("alle 10 Sekunden", "*/10 * * * * *");
    row("stündlich", "0 * * * *");
    row("täglich um Mitternacht", "0 0 * * *");
    row("um 9, 12 und 17 Uhr an Werktagen", "0 9,12,17 * * MON-FRI");
    row("jede Stunde von 9 bis 17 Uhr, Montag bis Freitag", "0 9-17 * * MON-FRI");
    row("Mo-Fr um 8 Uhr", "0 8 * * MON-FRI");
    row("montags und donnerstags um 6:00", "0 6 * * MON,THU");
    row("am Wochenende um 10 Uhr", "0 10 * * SUN,SAT");
    row("jeden Montag, Mittwoch und Freitag um 18:45 Uhr", "45 18 * * MON,WED,FRI");
    row("erster Montag jeden Monats um 8 Uhr", "0 8 * * MON#1");
    row("jeden dritten Donnerstag im Monat um 8 Uhr", "0 8 * * THU#3");
    row("am 1. und 15. um 12 Uhr", "0 12 1,15 * *");
    row("am 1. des Monats", "0 0 1 * *");
    row("letzter Tag des Monats um 23:30", "30 23 L * *");
    row("am ersten Werktag des Monats um 9 Uhr", "0 9 1W * *");
    row("jeden Tag um 6 Uhr von Juni bis August", "0 6 * 6-8 *");
    row("am 29. Februar um 12 Uhr", "0 12 29 2 *");
    row("monatlich", "0 0 1 * *");
}

void TestCronWords::understandsGerman()
{
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    const CronFromWords made = cronFromWords(words, WordLanguage::German);
    const auto *refused = std::get_if<NotUnderstood>(&made);
    QVERIFY2(!refused, qPrintable(refused ? refused->reason : QString()));
    QTEST(toString(std::get<CronExpression>(made)), "expression");
}

void TestCronWords::saysWhatGermanItDoesNot_data()
{
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *words, const char *refused) { QTest::newRow(words) << QString::fromUtf8(refused); };
    row("jeden Vollmond", "Vollmond");
    row("jeden Werktag um 7:30 außer bei Regen", "außer bei Regen");
    row("alle 7 Minuten", "alle 7 Minuten");
    row("jeden zweiten Montag um 7 Uhr", "jeden zweiten Montag");
    row("um 25 Uhr", "25 Uhr");
    row("um 9:00 und 17:30", "um 9:00 und 17:30");
}

void TestCronWords::saysWhatGermanItDoesNot()
{
    const CronFromWords made = cronFromWords(QString::fromUtf8(QTest::currentDataTag()), WordLanguage::German);
    const auto *refused = std::get_if<NotUnderstood>(&made);
    QVERIFY2(refused, qPrintable(refused ? QString() : toString(std::get<CronExpression>(made))));
    QTEST(refused->words.join(u' '), "refused");
}

void TestCronWords::saysWhatItDoesNot_data()
{
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *words, const char *refused) { QTest::newRow(words) << QString::fromLatin1(refused); };
    row("every blue moon", "blue moon");
    row("every weekday at 7:30 unless Raining", "unless Raining");
    row("every day at 25:00", "25:00");
    row("every 7 minutes", "every 7 minutes");
    row("every 5 hours", "every 5 hours");
    row("every 2 days at 7:00", "every 2 days");
    row("every second Monday at 7:00", "every second Monday");
    row("sixth Friday of the month", "sixth");
    row("third weekday of the month", "third weekday");
    row("at 9:00 and 17:30", "at 9:00 and 17:30");
    row("every hour between 9:30 and 17:00", "between 9:30 and 17:00");
    row("every 5 minutes at 7:00", "every 5 minutes at 7:00");
    row("every day at", "every day at");
    row("on the", "on the");
    row("on 31 31", "31 31");
    row("day 40 at noon", "day 40 at noon");
    row("", "");
}

void TestCronWords::saysWhatItDoesNot()
{
    const CronFromWords made = cronFromWords(QString::fromUtf8(QTest::currentDataTag()));
    const auto *refused = std::get_if<NotUnderstood>(&made);
    QVERIFY2(refused, qPrintable(refused ? QString() : toString(std::get<CronExpression>(made))));
    QTEST(refused->words.join(u' '), "refused");
    QVERIFY(!refused->reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestCronWords)
#include "tst_cronwords.moc"
