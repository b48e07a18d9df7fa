// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/durations.h"

#include <QTest>

using namespace runsheet;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestDurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data();
    void exact();
    void rough_data();
    void rough();
};

void TestDurations::exact_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("a clock that went back counts as nothing") << qint64(-5000) << u"0 s"_s;
    QTest::newRow("the shortest is not nothing") << qint64(3) << u"0.1 s"_s;
    QTest::newRow("less than a second") << qint64(420) << u"0.4 s"_s;
    QTest::newRow("whole seconds") << qint64(48'999) << u"48 s"_s;
    QTest::newRow("minutes have seconds of two digits") << qint64(185'000) << u"3 min 05 s"_s;
    QTest::newRow("minutes and seconds") << qint64(192'000) << u"3 min 12 s"_s;
    QTest::newRow("the last second before an hour") << qint64(3'599'000) << u"59 min 59 s"_s;
    QTest::newRow("hours have minutes of two digits") << qint64(3'840'000) << u"1 h 04 min"_s;
    QTest::newRow("days and hours") << qint64(51 * 3'600'000) << u"2 d 3 h"_s;
}

void TestDurations::exact()
{
    QFETCH(qint64, ms);
    QTEST(durationText(milliseconds(ms), QLocale::c()), "text");
}

void TestDurations::rough_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds stay") << qint64(48) << u"48 s"_s;
    QTest::newRow("minutes are rounded") << qint64(228) << u"4 min"_s;
    QTest::newRow("an hour is made of rounded minutes") << qint64(3'595) << u"1 h 00 min"_s;
    QTest::newRow("hours keep minutes") << qint64(3'840) << u"1 h 04 min"_s;
}

void TestDurations::rough()
{
    QFETCH(qint64, seconds);
    QTEST(roughDurationText(std::chrono::seconds(seconds), QLocale::c()), "text");
}

QTEST_GUILESS_MAIN(TestDurations)
#include "tst_durations.moc"
