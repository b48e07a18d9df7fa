// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/incidents.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data();
    void sequences();
    void jobsAreToldApart();
    void aNoticeSaysWhatAndWhy();
};

namespace {

// o: went well, a and b: failed with one error or another, c: cancelled, l: lost.
Run endOf(QChar letter, qint64 job = 1)
{
    Run run;
    run.jobKey = JobKey{job};
    run.jobName = u"Load"_s;
    run.startedAt = instantFromMs(1'000'000);
    run.endedAt = instantFromMs(1'061'000);
    run.state = Failed{};
    if (letter == u'o')
        run.state = Succeeded{};
    else if (letter == u'c')
        run.state = Cancelled{};
    else if (letter == u'l')
        run.state = Lost{};
    else
        run.outcome.error = RunError{{}, letter == u'a' ? u"no such table 17"_s : u"time limit"_s, {}};
    return run;
}

} // namespace

void TestIncidents::sequences_data()
{
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("told"); // F, R or . for each
    QTest::newRow("all is well") << u"ooo"_s << u"..."_s;
    QTest::newRow("a failure once, then its end") << u"oaaao"_s << u".F..R"_s;
    QTest::newRow("another error is another incident") << u"aabbo"_s << u"F.F.R"_s;
    QTest::newRow("the first error again after the other") << u"aba"_s << u"FFF"_s;
    QTest::newRow("failing again after a recovery") << u"aoao"_s << u"FRFR"_s;
    QTest::newRow("what somebody cancelled is no news") << u"cacao"_s << u".F..R"_s;
    QTest::newRow("lost is a failure of its own") << u"all"_s << u"FF."_s;
}

void TestIncidents::sequences()
{
    QFETCH(QString, ends);
    QFETCH(QString, told);
    Incidents incidents;
    QString said;
    for (const QChar end : ends) {
        const auto notice = incidents.take(endOf(end));
        said += !notice ? u'.' : notice->kind == Notice::Kind::Failure ? u'F' : u'R';
    }
    QCOMPARE(said, told);
}

void TestIncidents::jobsAreToldApart()
{
    Incidents incidents;
    QVERIFY(incidents.take(endOf(u'a', 1)));
    QVERIFY(incidents.take(endOf(u'a', 2)));
    QVERIFY(!incidents.take(endOf(u'o', 3)));
    QVERIFY(incidents.take(endOf(u'o', 2)));
}

void TestIncidents::aNoticeSaysWhatAndWhy()
{
    Incidents incidents;
    const auto failure = incidents.take(endOf(u'a'));
    QCOMPARE(failure->title, u"“Load”: Failed"_s);
    QCOMPARE(failure->body, u"no such table 17"_s);
    const auto recovery = incidents.take(endOf(u'o'));
    QCOMPARE(recovery->title, u"“Load” goes well again"_s);
    QCOMPARE(recovery->body, u"It took 1 min 01 s."_s);
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
