// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/moments.h"

#include <QTest>

using namespace runsheet;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ago_data();
    void ago();
    void moments_data();
    void moments();
    void tips();
};

namespace {

// A Tuesday, 07:12 UTC.
const Instant now = *instantFromIso(u"2026-10-20T07:12:00Z"_s);

} // namespace

void TestMoments::initTestCase()
{
    qputenv("TZ", "UTC");
}

void TestMoments::ago_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("this very second") << qint64(0) << u"now"_s;
    QTest::newRow("seconds") << qint64(2) << u"2 s ago"_s;
    QTest::newRow("minutes are whole ones") << qint64(14 * 60 + 59) << u"14 min ago"_s;
    QTest::newRow("hours") << qint64(3'700) << u"1 h ago"_s;
    QTest::newRow("from 12 hours on the clock says more") << qint64(12 * 3600) << u"Mon 19:12"_s;
    QTest::newRow("what is yet to come is no past") << qint64(-60) << u"today 07:13"_s;
}

void TestMoments::ago()
{
    QFETCH(qint64, secondsAgo);
    QTEST(agoText(now - seconds(secondsAgo), now, QLocale::c()), "text");
}

void TestMoments::moments_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same day") << u"2026-10-20T07:30:00Z"_s << u"today 07:30"_s;
    QTest::newRow("tomorrow is a day of the week") << u"2026-10-21T02:30:00Z"_s << u"Wed 02:30"_s;
    QTest::newRow("six days ahead") << u"2026-10-26T06:00:00Z"_s << u"Mon 06:00"_s;
    QTest::newRow("a week ahead would name today's day") << u"2026-10-27T06:00:00Z"_s << u"27 Oct"_s;
    QTest::newRow("six days back") << u"2026-10-14T06:00:00Z"_s << u"Wed 06:00"_s;
    QTest::newRow("another year is named") << u"2027-01-02T06:00:00Z"_s << u"2 Jan 2027"_s;
}

void TestMoments::moments()
{
    QFETCH(QString, iso);
    QTEST(momentText(*instantFromIso(iso), now, QLocale::c()), "text");
}

void TestMoments::tips()
{
    QCOMPARE(momentTip(now, QLocale::c()), u"Tue 20 Oct 2026 07:12:00 UTC\n2026-10-20 07:12:00 UTC"_s);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
