// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/waitreason.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestWaitReason : public QObject
{
    Q_OBJECT

private:
    static Run queuedRun()
    {
        Run run;
        run.state = Queued{};
        run.pool = u"heavy"_s;
        run.jobName = u"Backtest"_s;
        run.definition = std::make_shared<JobDefinition>();
        return run;
    }

    static QString why(const Run &run, const std::optional<Pool> &pool = Pool{u"heavy"_s, 2, false, 1, 0}, int active = 0,
                       bool dispatching = true)
    {
        return sentence(whyWaiting({.run = run, .pool = pool, .activeOfJob = active, .dispatching = dispatching, .restsUntil = {}, .now = instantFromMs(0)}));
    }

private Q_SLOTS:
    void aRunThatDoesNotWaitHasNoReason()
    {
        Run run = queuedRun();
        run.state = Running{};
        QCOMPARE(why(run), QString());
        run.state = Failed{};
        QCOMPARE(why(run), QString());
    }

    void holdComesBeforeAllElse()
    {
        Run run = queuedRun();
        run.held = true;
        QCOMPARE(why(run, std::nullopt), u"held; release it to let it go on"_s);
    }

    void prerequisitesAreNamed()
    {
        Run run = queuedRun();
        run.state = Waiting{std::nullopt, 2};
        run.prerequisites = {Edge{{1}, {u"aa"_s}, u"Done one"_s, EdgeCondition::Ok, true},
                             Edge{{2}, {u"bb"_s}, u"Nightly FX"_s, EdgeCondition::Ok, false},
                             Edge{{3}, {u"cc"_s}, {}, EdgeCondition::Any, false}};
        QCOMPARE(why(run), u"after “Nightly FX” and 1 more"_s);
    }

    void membersWaitForTheirTurn()
    {
        Run run = queuedRun();
        run.state = Waiting{std::nullopt, 1};
        run.parent = RunId{u"aa"_s};
        run.queue = u"nightly"_s;
        QCOMPARE(why(run), u"its turn in the queue “nightly” has not come"_s);
        run.state = Waiting{instantFromMs(0), 0};
        run.attempt = 1;
        QVERIFY(why(run).startsWith(u"next attempt at 19"_s));
    }

    void plansNeedNoSlot()
    {
        Run run = queuedRun();
        run.type = u"queue"_s;
        QCOMPARE(why(run, std::nullopt), u"another run of “Backtest” is active"_s);
    }

    void dates()
    {
        Run run = queuedRun();
        run.state = Waiting{instantFromMs(0), 0};
        QVERIFY(why(run).startsWith(u"not before 19"_s));
        run.attempt = 1;
        QVERIFY(why(run).startsWith(u"next attempt at 19"_s));
    }

    void pools()
    {
        const Run run = queuedRun();
        QCOMPARE(why(run), u"about to start"_s);
        QCOMPARE(why(run, Pool{u"heavy"_s, 2, false, 2, 0}), u"pool “heavy” is full (2 of 2)"_s);
        QCOMPARE(why(run, Pool{u"heavy"_s, 2, true, 0, 0}), u"pool “heavy” is held; release the pool to let it start"_s);
        QCOMPARE(why(run, std::nullopt), u"pool “heavy” is not there; make it or choose another pool"_s);
    }

    void aShortageMattersOnlyWhereASlotIsFree()
    {
        const Run run = queuedRun();
        WaitFacts facts{.run = run, .pool = Pool{u"heavy"_s, 2, false, 1, 0}, .activeOfJob = 0, .dispatching = true, .restsUntil = instantFromMs(0), .now = {}};
        QVERIFY(sentence(whyWaiting(facts)).startsWith(u"the computer has too few file handles"_s));
        facts.pool->used = 2;
        QVERIFY(sentence(whyWaiting(facts)).contains(u"is full"_s));
    }

    void overlapAndHosting()
    {
        Run run = queuedRun();
        JobDefinition definition;
        definition.overlap.kind = OverlapPolicy::Kind::Queue;
        run.definition = std::make_shared<JobDefinition>(definition);
        QCOMPARE(why(run, Pool{u"heavy"_s, 2, false, 1, 0}, 1), u"another run of “Backtest” is active"_s);
        QVERIFY(why(run, Pool{u"heavy"_s, 2, false, 1, 0}, 0, false).startsWith(u"starts when an engine serves"_s));
    }

    void controlCharactersOfNamesDoNotReachTheSentence()
    {
        Run run = queuedRun();
        run.pool = u"a\x1b[31m"_s;
        QVERIFY(!why(run, std::nullopt).contains(QChar(0x1b)));
    }
};

QTEST_GUILESS_MAIN(TestWaitReason)
#include "tst_waitreason.moc"
