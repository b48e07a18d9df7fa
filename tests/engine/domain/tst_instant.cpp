// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/instant.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QString::fromLatin1(text) << ms; };
        row("90", 90'000);
        row("90s", 90'000);
        row("5m", 300'000);
        row("2h", 7'200'000);
        row("1d", 86'400'000);
        row("0", 0);
        row("0.5", 500);
        row("250ms", 250);
        row("PT1H30M", 5'400'000);
        row("P1D", 86'400'000);
        row("P1W", 604'800'000);
        row("PT0.25S", 250);
        row("PT", -1);
        row("P", -1);
        row("P1DT", -1);
        row("-5", -1);
        row("5 weeks", -1);
        row("five", -1);
        row("", -1);
        row("1e9", -1);
        row("999999999999", -1);
    }

    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(durationFromText(text).value_or(Duration(-1)).count(), ms);
    }

    void isoRoundTrip()
    {
        const Instant instant = instantFromMs(1'790'000'000'123);
        QCOMPARE(toIso(instant), u"2026-09-21T14:13:20.123Z"_s);
        QCOMPARE(instantFromIso(toIso(instant)), std::optional(instant));
    }

    void offsetsAndLocalTimes()
    {
        QCOMPARE(instantFromIso(u"2026-01-01T01:00:00+01:00"_s), instantFromIso(u"2026-01-01T00:00:00Z"_s));
        qputenv("TZ", "Europe/Berlin");
        tzset();
        QCOMPARE(instantFromIso(u"2026-07-01T02:00:00"_s), instantFromIso(u"2026-07-01T00:00:00Z"_s));
        QVERIFY(!instantFromIso(u"2026-07-01"_s));
        QVERIFY(!instantFromIso(u"tomorrow"_s));
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
