// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/calendarjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCalendarJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarComesBackAsItWas()
    {
        Calendar calendar;
        calendar.name = u"work"_s;
        calendar.weekdays = 0b1000001;
        calendar.yearlyDays = {{.month = 12, .day = 25}, {.month = 2, .day = 29}};
        calendar.days = {QDate(2026, 5, 14)};
        calendar.windows = {{.from = instantFromMs(1000), .until = instantFromMs(2000)}};
        const auto again = calendarFromJson(toJson(calendar));
        QVERIFY(again);
        QCOMPARE(*again, calendar);
        QCOMPARE(toJson(calendar).value(u"weekdays"_s).toArray(), (QJsonArray{u"sun"_s, u"sat"_s}));
        QCOMPARE(toJson(calendar).value(u"yearly"_s).toArray(), (QJsonArray{u"02-29"_s, u"12-25"_s}));
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({})") << u"name"_s;
        QTest::newRow("a weekday") << QByteArray(R"({"name": "x", "weekdays": ["someday"]})") << u"weekdays"_s;
        QTest::newRow("a day of no year") << QByteArray(R"({"name": "x", "yearly": ["02-30"]})") << u"yearly"_s;
        QTest::newRow("a day") << QByteArray(R"({"name": "x", "days": ["Christmas"]})") << u"days"_s;
        QTest::newRow("a window that ends before it begins")
            << QByteArray(R"({"name": "x", "windows": [{"from": "2026-01-02T00:00:00Z", "until": "2026-01-01T00:00:00Z"}]})")
            << u"windows"_s;
        QTest::newRow("windows that are no list") << QByteArray(R"({"name": "x", "windows": "always"})") << u"windows"_s;
        QTest::newRow("an unknown key") << QByteArray(R"({"name": "x", "holidays": []})") << u"holidays"_s;
    }

    void whatDoesNotFitIsNamed()
    {
        QFETCH(QByteArray, json);
        const auto calendar = calendarFromJson(objectFrom(json));
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, ErrorCode::BadInput);
        QTEST(calendar.error().fields.constFirst().field, "field");
    }

    void twoTogetherExcludeWhatEitherDoes()
    {
        const Calendar weekend =
            *calendarFromJson(objectFrom(R"({"name": "weekend", "weekdays": ["sat", "sun"], "days": ["2026-05-14"]})"));
        const Calendar feasts = *calendarFromJson(objectFrom(R"({"name": "feasts", "yearly": ["12-25"], "days": ["2026-05-15"]})"));
        const Calendar both = united(weekend, feasts);
        QCOMPARE(both.name, u"weekend"_s);
        QCOMPARE(both.days.size(), 2U);
        QVERIFY(isExcluded(both, QDate(2026, 12, 25)) && isExcluded(both, QDate(2026, 5, 16)));
        QVERIFY(!isExcluded(both, QDate(2026, 5, 13)));
    }
};

QTEST_GUILESS_MAIN(TestCalendarJson)
#include "tst_calendarjson.moc"
