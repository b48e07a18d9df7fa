// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/axis.h"

#include <QTest>

#include <limits>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRound_data();
    void ticksAreRound();
    void noRangeHasNoTicks();
    void thereAreNeverTooMany();
};

void TestAxis::ticksAreRound_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, double from, double to, AxisKind kind, const QStringList &texts) {
        QTest::newRow(name) << from << to << int(kind) << texts;
    };
    row("numbers", 0, 10, AxisKind::Number, {u"0"_s, u"2"_s, u"4"_s, u"6"_s, u"8"_s, u"10"_s});
    row("small differences", 1.083, 1.086, AxisKind::Number, {u"1.083"_s, u"1.084"_s, u"1.085"_s, u"1.086"_s});
    row("around zero", -1, 1, AxisKind::Number, {u"-1.0"_s, u"-0.5"_s, u"0.0"_s, u"0.5"_s, u"1.0"_s});
    row("a day", 0, 86'400'000, AxisKind::WallTime, {u"00:00"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s, u"00:00"_s});
    row("some days", 0, 5 * 86'400'000.0, AxisKind::WallTime, {u"1 Jan"_s, u"2 Jan"_s, u"3 Jan"_s, u"4 Jan"_s, u"5 Jan"_s, u"6 Jan"_s});
    row("two days", 0, 2 * 86'400'000.0, AxisKind::WallTime, {u"1 Jan"_s, u"12:00"_s, u"2 Jan"_s, u"12:00"_s, u"3 Jan"_s});
    row("powers", -3.2, 2.1, AxisKind::PowerOfTen, {u"0.01"_s, u"1"_s, u"100"_s});
    row("part of a power", 0, 0.5, AxisKind::PowerOfTen, {u"1.0"_s, u"1.5"_s, u"2.0"_s, u"2.5"_s, u"3.0"_s});
    row("durations", 0, 120'000, AxisKind::Duration, {u"0 s"_s, u"30 s"_s, u"1 min 00 s"_s, u"1 min 30 s"_s, u"2 min 00 s"_s});
}

void TestAxis::ticksAreRound()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const int, kind);
    QFETCH(const QStringList, texts);
    QStringList found;
    for (const AxisTick &tick : axisTicks(from, to, 5, AxisKind(kind), QLocale(u"en"_s)))
        found.append(QString(tick.text).replace(QChar::Nbsp, u' '));
    QCOMPARE(found, texts);
}

void TestAxis::noRangeHasNoTicks()
{
    QVERIFY(axisTicks(1, 1, 5, AxisKind::Number).isEmpty());
    QVERIFY(axisTicks(2, 1, 5, AxisKind::WallTime).isEmpty());
    QVERIFY(axisTicks(0, std::numeric_limits<double>::quiet_NaN(), 5, AxisKind::Number).isEmpty());
    QVERIFY(axisTicks(0, std::numeric_limits<double>::infinity(), 5, AxisKind::Number).isEmpty());
}

void TestAxis::thereAreNeverTooMany()
{
    for (const double scale : {1e-12, 1e-3, 1.0, 1e6, 1e12, 1e18}) {
        for (const AxisKind kind : {AxisKind::Number, AxisKind::PowerOfTen, AxisKind::WallTime, AxisKind::Duration})
            QVERIFY(axisTicks(scale, 3.7 * scale, 5, kind).size() <= 7);
    }
}

QTEST_APPLESS_MAIN(TestAxis)
#include "tst_axis.moc"
