// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/housekeeping.h"
#include "tests/engine/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

//! What is removed for good, and when it is not.
class TestHousekeeping : public QObject
{
    Q_OBJECT

private:
    //! A run whose one result is kept for an hour.
    static RunKey endedWithAResult(StoreFixture &fixture)
    {
        Submission submission = oneOff(u"report"_s);
        submission.draft.definition.retention.resultTtl = std::chrono::hours(1);
        const RunKey run = fixture.submit(submission).run;
        const QByteArray nonce = "nonce";
        const auto folderOf = [root = fixture.store->stateRoot()](const RunId &, int) { return QByteArray(root + "/runs/x"); };
        (void)valueOf(fixture.store->claim({Claim{run, nonce, fixture.clock->now()}}, "boot", folderOf));
        RunEnd end = endOf(fixture.run(run), nonce, 0, fixture.clock->now());
        Artifact artifact;
        artifact.name = artifact.path = "/run/results/a.csv";
        end.artifacts = {artifact};
        (void)valueOf(fixture.store->recordEnds({end}));
        return run;
    }

    static bool isExpired(StoreFixture &fixture, RunKey run) { return valueOf(fixture.store->artifacts(run)).constFirst().expired; }

private Q_SLOTS:
    void resultsGoWithinAnHourOfTheirTime()
    {
        StoreFixture fixture;
        const RunKey run = endedWithAResult(fixture);
        Housekeeping housekeeping(*fixture.store, fixture.clock);
        housekeeping.begin();
        fixture.clock->advance(Duration(0));
        QTRY_COMPARE(fixture.clock->armed(), 2); // it has looked
        QVERIFY(!isExpired(fixture, run));
        fixture.clock->advance(std::chrono::hours(1));
        QTRY_VERIFY(isExpired(fixture, run));
    }

    void noneGoWhileTheClockIsDoubted()
    {
        StoreFixture fixture;
        const RunKey run = endedWithAResult(fixture);
        const Instant right = fixture.clock->now();
        Housekeeping housekeeping(*fixture.store, fixture.clock);
        QSignalSpy failed(&housekeeping, &Housekeeping::failed);
        housekeeping.begin();
        fixture.clock->advance(Duration(0));
        QTRY_COMPARE(fixture.clock->armed(), 2);
        fixture.clock->set(right + std::chrono::hours(24 * 3653)); // ten years
        fixture.clock->advance(std::chrono::hours(1));
        QTRY_COMPARE(failed.size(), 1);
        const QString message = failed.first().first().value<Error>().message;
        QVERIFY2(message.contains(u"3653 days"_s) && message.contains(u"kept"_s), qPrintable(message));
        fixture.clock->advance(std::chrono::hours(1));
        fixture.clock->advance(std::chrono::hours(1));
        QVERIFY(!isExpired(fixture, run));
        QCOMPARE(failed.size(), 1);                        // said once
        fixture.clock->set(right + std::chrono::hours(3)); // set right again: the hour is over in truth
        fixture.clock->advance(std::chrono::hours(1));
        QTRY_VERIFY(isExpired(fixture, run));
    }
};

QTEST_GUILESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
