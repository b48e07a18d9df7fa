// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/lineup.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

Choice choice(Choice::Place place, int poolSize = 1, const QString &pool = u"default"_s)
{
    Choice made;
    made.candidate.pool = pool;
    made.place = place;
    made.poolSize = poolSize;
    return made;
}

const Choice ofSlot = choice(Choice::Place::Slot);
const Choice ahead = choice(Choice::Place::Ahead);

using Starts = QList<Lineup::Start>;

Lineup withRunning(const QByteArray &nonce)
{
    Lineup lineup;
    lineup.claim(nonce, ofSlot);
    (void)lineup.ready(nonce, Lineup::Kind::Program);
    return lineup;
}

} // namespace

//! Every case is one pool of one slot where not said otherwise; "a" runs, "b" and "c" were claimed after it.
class TestLineup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasASlotStartsWhenItIsReady()
    {
        Lineup lineup;
        lineup.claim("a", ofSlot);
        QCOMPARE(lineup.ready("a", Lineup::Kind::Program), (Starts{{"a", {}}}));
    }

    void theNextStandsBehindAProgramAndStartsThere()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", "a"}}));
        QCOMPARE(lineup.freed("a"), Starts()); // its runner goes on by itself
    }

    void oneStandsBehindEachAndTheOthersWaitTheirTurn()
    {
        Lineup lineup = withRunning("a");
        for (const QByteArray nonce : {"b", "c", "d"})
            lineup.claim(nonce, ahead);
        QCOMPARE(lineup.ready("d", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", "a"}}));
        QCOMPARE(lineup.ready("c", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.waiting(), (QList<QByteArray>{"c", "d"}));
        QCOMPARE(lineup.freed("a"), (Starts{{"c", "b"}}));
        QCOMPARE(lineup.freed("b"), (Starts{{"d", "c"}}));
    }

    void whoWaitsInVainGoesBackWithAllBehindIt()
    {
        Lineup lineup = withRunning("a");
        lineup.isLong("a");
        for (const QByteArray nonce : {"b", "c", "d"})
            lineup.claim(nonce, ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.ready("d", Lineup::Kind::Program), Starts());
        lineup.turnBack("b");
        QCOMPARE(lineup.waiting(), QList<QByteArray>());
        QCOMPARE(lineup.takeTurnedBack(), QList<QByteArray>{"b"}); // d not before c
        QCOMPARE(lineup.freed("a"), Starts());                     // and none of them starts
        QCOMPARE(lineup.ready("c", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.takeTurnedBack(), (QList<QByteArray>{"c", "d"}));
        QCOMPARE(lineup.takeTurnedBack(), QList<QByteArray>());
        for (const QByteArray nonce : {"b", "c", "d"})
            QCOMPARE(lineup.unstarted(nonce), Starts());
        lineup.claim("e", ofSlot);
        QCOMPARE(lineup.ready("e", Lineup::Kind::Program), (Starts{{"e", {}}}));
    }

    void whoIsGivenBackByALeaderTakesThoseBehindItAlong()
    {
        Lineup lineup = withRunning("a");
        for (const QByteArray nonce : {"b", "c"}) {
            lineup.claim(nonce, ahead);
            (void)lineup.ready(nonce, Lineup::Kind::Program);
        }
        lineup.turnBack("b"); // which stood behind a
        QCOMPARE(lineup.unstarted("b"), Starts());
        QCOMPARE(lineup.takeTurnedBack(), QList<QByteArray>{"c"});
        QCOMPARE(lineup.freed("a"), Starts());
    }

    void theOrderOfTheClaimsIsKeptThoughALaterOneIsReadyFirst()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ahead);
        lineup.claim("c", ahead);
        QCOMPARE(lineup.ready("c", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.freed("a"), Starts()); // the slot is the earlier one's
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", {}}, {"c", "b"}}));
    }

    void oneThatIsNeverReadyHoldsOneSlotAndNoMore()
    {
        Lineup lineup;
        lineup.claim("a", choice(Choice::Place::Slot, 2));
        lineup.claim("b", choice(Choice::Place::Slot, 2));
        (void)lineup.ready("a", Lineup::Kind::Program);
        (void)lineup.ready("b", Lineup::Kind::Program);
        for (const QByteArray nonce : {"hangs", "c", "d"})
            lineup.claim(nonce, choice(Choice::Place::Ahead, 2));
        (void)lineup.ready("c", Lineup::Kind::Program);
        (void)lineup.ready("d", Lineup::Kind::Program);
        QCOMPARE(lineup.freed("a"), (Starts{{"c", "b"}}));
        QCOMPARE(lineup.freed("b"), (Starts{{"d", "c"}}));
    }

    void whoIsReadyLateTakesTheFreeSlot()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ahead);
        QCOMPARE(lineup.freed("a"), Starts());
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", {}}}));
    }

    void aTaskStandsBehindNobody()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Task), Starts());
        QCOMPARE(lineup.freed("a"), (Starts{{"b", {}}}));
    }

    void nobodyStandsBehindATask()
    {
        Lineup lineup;
        lineup.claim("a", ofSlot);
        (void)lineup.ready("a", Lineup::Kind::Task);
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), Starts());
    }

    void nobodyStandsBehindALongRun()
    {
        Lineup lineup = withRunning("a");
        lineup.isLong("a");
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.waiting(), QList<QByteArray>{"b"});
    }

    void whoIsGivenBackFromBehindMakesRoomForNobody()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ahead);
        (void)lineup.ready("b", Lineup::Kind::Program);
        lineup.isLong("a");
        QCOMPARE(lineup.unstarted("b"), Starts());
        lineup.claim("c", ahead);
        QCOMPARE(lineup.ready("c", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.freed("a"), (Starts{{"c", {}}}));
    }

    void aClaimThatCameToNothingPassesItsSlotOn()
    {
        Lineup lineup;
        lineup.claim("a", ofSlot);
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), Starts());
        QCOMPARE(lineup.unstarted("a"), (Starts{{"b", {}}}));
    }

    void aPoolThatIsOverItsNumberPassesNothingOn()
    {
        Lineup lineup = withRunning("a");
        lineup.adopt("resumed", u"default"_s);
        lineup.isLong("a");
        lineup.claim("b", ahead);
        (void)lineup.ready("b", Lineup::Kind::Program);
        QCOMPARE(lineup.freed("a"), Starts());
        QCOMPARE(lineup.freed("resumed"), (Starts{{"b", {}}}));
    }

    void whoIsPausedHoldsNoSlot()
    {
        Lineup lineup = withRunning("a");
        lineup.isLong("a");
        lineup.pause("a");
        lineup.claim("b", ahead);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", {}}}));
        lineup.resume("a");
        lineup.claim("c", ahead);
        QCOMPARE(lineup.ready("c", Lineup::Kind::Program), (Starts{{"c", "b"}}));
    }

    void poolsDoNotMix()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", choice(Choice::Place::Ahead, 1, u"other"_s));
        lineup.claim("c", choice(Choice::Place::Slot, 1, u"other"_s));
        (void)lineup.ready("c", Lineup::Kind::Program);
        QCOMPARE(lineup.ready("b", Lineup::Kind::Program), (Starts{{"b", "c"}}));
        QCOMPARE(lineup.freed("a"), Starts());
    }

    void onlyShortRunsInARowAllowToClaimAhead()
    {
        Lineup lineup = withRunning("a");
        lineup.claim("b", ofSlot);
        lineup.claim("c", ofSlot);
        lineup.ended("a", milliseconds(2));
        QCOMPARE(lineup.ahead(u"default"_s), 0);
        lineup.ended("b", milliseconds(50));
        QCOMPARE(lineup.ahead(u"default"_s), Lineup::mostAhead);
        QCOMPARE(lineup.ahead(u"other"_s), 0);
        lineup.ended("c", milliseconds(51));
        QCOMPARE(lineup.ahead(u"default"_s), 0);
    }

    void oneThatTurnsOutLongEndsIt()
    {
        Lineup lineup = withRunning("a");
        for (const QByteArray nonce : {"b", "c"}) {
            lineup.claim(nonce, ofSlot);
            lineup.ended(nonce, milliseconds(1));
        }
        lineup.isLong("a");
        QCOMPARE(lineup.ahead(u"default"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestLineup)
#include "tst_lineup.moc"
