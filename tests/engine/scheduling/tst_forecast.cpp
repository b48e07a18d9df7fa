// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/forecast.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace runsheet;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant eight = *instantFromIso(u"2026-10-26T08:00:00Z"_s);

//! So many minutes after eight, of so many minutes; job and name from its place.
struct Start
{
    int at = 0;
    int takes = 0;
    QString pool = u"heavy"_s;
};

QList<ComingFire> firesOf(const QList<Start> &starts)
{
    QList<ComingFire> fires;
    for (const Start &start : starts) {
        ComingFire fire;
        fire.at = eight + minutes(start.at);
        fire.job = JobKey{fires.size() + 1};
        fire.jobName = QString(QChar(u'A' + int(fires.size())));
        if (start.takes > 0)
            fire.expected = minutes(start.takes);
        fire.pool = start.pool;
        fires.append(fire);
    }
    return fires;
}

const QList<Pool> pools{{.name = u"heavy"_s, .size = 2}, {.name = u"single"_s, .size = 1}};

QList<int> lateMinutes(const Forecast &forecast)
{
    QList<int> late;
    for (const Duration each : forecast.late)
        late.append(int(std::chrono::floor<minutes>(each).count()));
    return late;
}

} // namespace

Q_DECLARE_METATYPE(QList<Start>)

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAreLateWhereSlotsAreFew_data()
    {
        QTest::addColumn<QList<Start>>("starts");
        QTest::addColumn<QList<int>>("late");
        QTest::addColumn<int>("collisions");
        QTest::newRow("nothing") << QList<Start>{} << QList<int>{} << 0;
        QTest::newRow("as many as slots") << QList<Start>{{0, 30}, {0, 30}} << QList<int>{0, 0} << 0;
        QTest::newRow("one more than slots") << QList<Start>{{0, 30}, {0, 20}, {0, 10}} << QList<int>{0, 0, 20} << 1;
        QTest::newRow("five at once") << QList<Start>{{0, 40}, {0, 22}, {0, 21}, {0, 18}, {0, 12}} << QList<int>{0, 0, 22, 40, 43} << 1;
        QTest::newRow("one after the other") << QList<Start>{{0, 10}, {10, 10}, {20, 10}} << QList<int>{0, 0, 0} << 0;
        QTest::newRow("the very moment of an end") << QList<Start>{{0, 10, u"single"_s}, {10, 10, u"single"_s}} << QList<int>{0, 0} << 0;
        QTest::newRow("a few minutes are tolerable") << QList<Start>{{0, 14, u"single"_s}, {10, 10, u"single"_s}} << QList<int>{0, 4} << 0;
        QTest::newRow("pools are apart") << QList<Start>{{0, 30}, {0, 30}, {0, 30, u"single"_s}} << QList<int>{0, 0, 0} << 0;
        QTest::newRow("a pool that is not known has room") << QList<Start>{{0, 30, u"x"_s}, {0, 30, u"x"_s}} << QList<int>{0, 0} << 0;
        QTest::newRow("what has no history takes no time") << QList<Start>{{0, 0, u"single"_s}, {0, 30, u"single"_s}} << QList<int>{0, 0} << 0;
        QTest::newRow("two crowds") << QList<Start>{{0, 20, u"single"_s}, {5, 20, u"single"_s}, {120, 20, u"single"_s}, {125, 1, u"single"_s}}
                                    << QList<int>{0, 15, 0, 15} << 2;
        QTest::newRow("who comes while others wait waits too")
            << QList<Start>{{0, 60, u"single"_s}, {10, 60, u"single"_s}, {20, 60, u"single"_s}} << QList<int>{0, 50, 100} << 1;
    }

    void startsAreLateWhereSlotsAreFew()
    {
        QFETCH(QList<Start>, starts);
        const Forecast forecast = forecastOf(firesOf(starts), pools);
        QTEST(lateMinutes(forecast), "late");
        QTEST(int(forecast.collisions.size()), "collisions");
    }

    void aCollisionNamesWhoHasAPartInIt()
    {
        const Forecast forecast = forecastOf(firesOf({{-90, 20}, {0, 40}, {0, 22}, {0, 21}, {0, 18}, {0, 12}, {300, 5}}), pools);
        QCOMPARE(forecast.collisions.size(), 1);
        const Collision &collision = forecast.collisions.constFirst();
        QCOMPARE(collision.at, eight);
        QCOMPARE(collision.pool, u"heavy"_s);
        QCOMPARE(collision.slots, 2);
        QCOMPARE(collision.fires, (QList<qsizetype>{1, 2, 3, 4, 5}));
        QCOMPARE(collision.latest, 5);
        QCOMPARE(collision.late, minutes(43));
    }

    void queuesTakeNoSlot()
    {
        QList<ComingFire> fires = firesOf({{0, 60, u"single"_s}, {0, 60, u"single"_s}});
        fires[0].jobType = u"queue"_s;
        QCOMPARE(lateMinutes(forecastOf(fires, pools)), (QList<int>{0, 0}));
    }

    void aRemedyMakesRoom()
    {
        const QList<ComingFire> fires = firesOf({{-60, 50, u"single"_s}, {0, 30, u"single"_s}, {10, 20, u"single"_s}});
        const Forecast forecast = forecastOf(fires, pools);
        const std::optional<Remedy> remedy = remedyFor(forecast.collisions.constFirst(), fires, pools, eight - hours(24));
        QVERIFY(remedy);
        QCOMPARE(remedy->late, Duration());
        QList<ComingFire> moved = fires;
        moved[remedy->fire].at = remedy->to;
        std::ranges::sort(moved, {}, &ComingFire::at);
        QVERIFY(forecastOf(moved, pools).collisions.isEmpty());
    }

    void aRemedyNeverLiesInThePast()
    {
        const QList<ComingFire> fires = firesOf({{0, 120, u"single"_s}, {0, 120, u"single"_s}});
        const Forecast forecast = forecastOf(fires, pools);
        const std::optional<Remedy> remedy = remedyFor(forecast.collisions.constFirst(), fires, pools, eight - minutes(10));
        QVERIFY(remedy);
        QVERIFY(remedy->to > eight);
    }

    void whatFiresAgainAndAgainIsNotMoved()
    {
        QList<ComingFire> fires = firesOf({{0, 60, u"single"_s}, {5, 60, u"single"_s}, {180, 1, u"single"_s}, {185, 1, u"single"_s}});
        fires[2].job = fires[0].job;
        fires[3].job = fires[1].job;
        const Forecast forecast = forecastOf(fires, pools);
        QCOMPARE(forecast.collisions.size(), 1);
        QVERIFY(!remedyFor(forecast.collisions.constFirst(), fires, pools, eight - hours(24)));
        fires[3].job = JobKey{99};
        QCOMPARE(remedyFor(forecast.collisions.constFirst(), fires, pools, eight - hours(24))->fire, 1);
    }

    void oneMoreFitsOrCollides_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("late");
        QTest::addColumn<bool>("collides");
        QTest::newRow("long before") << -200 << 0 << 0 << true; // it takes so long that others wait for it
        QTest::newRow("beside one") << 45 << 1 << 0 << false;
        QTest::newRow("where all is taken") << 10 << 2 << 20 << true;
        QTest::newRow("after all") << 500 << 0 << 0 << false;
    }

    void oneMoreFitsOrCollides()
    {
        QFETCH(int, at);
        const QList<ComingFire> others = firesOf({{0, 30}, {0, 60}, {300, 10}});
        ComingFire own;
        own.at = eight + minutes(at);
        own.pool = u"heavy"_s;
        own.expected = minutes(at < 0 ? 250 : 12);
        const std::optional<Fit> fit = fitOf(own, others, pools);
        QVERIFY(fit);
        QCOMPARE(fit->slots, 2);
        QTEST(fit->taken, "taken");
        QTEST(int(std::chrono::floor<minutes>(fit->late).count()), "late");
        QTEST(fit->collision.has_value(), "collides");
        own.pool = u"unknown"_s;
        QVERIFY(!fitOf(own, others, pools));
    }

    void twentyThousandFireTimesAreQuick()
    {
        QList<Start> starts;
        for (int i = 0; i < 20'000; ++i)
            starts.append({i / 2, 1 + i % 7});
        const QList<ComingFire> fires = firesOf(starts);
        QElapsedTimer timer;
        timer.start();
        const Forecast forecast = forecastOf(fires, pools);
        if (!forecast.collisions.isEmpty())
            (void)remedyFor(forecast.collisions.constFirst(), fires, pools, eight);
        // 20 ms is what is wanted; a loaded machine may be slower, work in the square of the fire times is slower by far.
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
