// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

//! Which results have outlived their time to live.
class TestExpiry : public QObject
{
    Q_OBJECT

private:
    //! A run that ended with one result of its own and one declared by reference.
    static RunKey endedWithResults(StoreFixture &fixture, Duration ttl)
    {
        Submission submission = oneOff(u"report"_s);
        submission.draft.definition.retention.resultTtl = ttl;
        const RunKey run = fixture.submit(submission).run;
        const QByteArray nonce = fixture.claim(run);
        RunEnd said = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
        Artifact own, declared;
        own.name = own.path = "/run/results/a.csv";
        declared.name = declared.path = "/home/anna/b.csv";
        declared.owner = Artifact::Owner::User;
        said.artifacts = {own, declared};
        (void)valueOf(fixture.store->recordEnds({said}));
        return run;
    }

    static QList<RunKey> expired(StoreFixture &fixture, RunKey after = {}, int limit = 10)
    {
        QList<RunKey> runs;
        for (const ExpiredResults &one : valueOf(fixture.store->expired(fixture.clock->now(), after, limit)))
            runs.append(one.run);
        return runs;
    }

private Q_SLOTS:
    void resultsExpireAtTheirTimeAndNotBefore()
    {
        StoreFixture fixture;
        const RunKey run = endedWithResults(fixture, seconds(60));
        (void)endedWithResults(fixture, {}); // kept as long as the run
        fixture.clock->advance(milliseconds(59'999));
        QVERIFY(expired(fixture).isEmpty());
        fixture.clock->advance(milliseconds(1));
        QCOMPARE(expired(fixture), QList<RunKey>{run});
    }

    void whatIsMarkedIsNotNamedAgainAndWhatWasDeclaredStays()
    {
        StoreFixture fixture;
        const RunKey run = endedWithResults(fixture, seconds(1));
        fixture.clock->advance(seconds(2));
        (void)valueOf(fixture.store->markExpired({run}));
        QVERIFY(expired(fixture).isEmpty());
        const QList<Artifact> artifacts = valueOf(fixture.store->artifacts(run));
        QVERIFY(artifacts[0].expired);
        QVERIFY(!artifacts[1].expired);
    }

    void manyComeInPortions()
    {
        StoreFixture fixture;
        QList<RunKey> runs;
        for (int i = 0; i < 5; ++i)
            runs.append(endedWithResults(fixture, seconds(1)));
        fixture.clock->advance(seconds(2));
        QCOMPARE(expired(fixture, {}, 2), runs.first(2));
        QCOMPARE(expired(fixture, runs[1], 10), runs.last(3));
    }

    void runsUnderWayAndInTheTrashAreLeftAlone()
    {
        StoreFixture fixture;
        const RunKey deleted = endedWithResults(fixture, seconds(1));
        (void)valueOf(fixture.store->deleteRuns({deleted}, u"tester"_s));
        Submission submission = oneOff(u"running"_s);
        submission.draft.definition.retention.resultTtl = seconds(1);
        const RunKey running = fixture.submit(submission).run;
        fixture.start(running, fixture.claim(running));
        fixture.clock->advance(seconds(10));
        QVERIFY(expired(fixture).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
