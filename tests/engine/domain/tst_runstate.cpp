// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/runstate.h"

#include "engine/domain/run.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

const ProcessIdentity identity{"boot", 42, 7};
const StopWish wish{StopReason::Cancel, instantFromMs(5000), u"ada"_s, false};

RunState stateFor(RunStatus status)
{
    switch (status) {
    case RunStatus::Waiting: return Waiting{std::nullopt, 1};
    case RunStatus::Queued: return Queued{};
    case RunStatus::Starting: return Starting{1, "n"};
    case RunStatus::Running: return Running{identity};
    case RunStatus::Paused: return Paused{instantFromMs(1), identity};
    case RunStatus::Stopping: return Stopping{wish, identity};
    case RunStatus::Finishing: return Finishing{};
    case RunStatus::Succeeded: return Succeeded{};
    case RunStatus::Partial: return Partial{};
    case RunStatus::Failed: return Failed{};
    case RunStatus::Cancelled: return Cancelled{};
    case RunStatus::Expired: return Expired{};
    case RunStatus::Skipped: return Skipped{};
    case RunStatus::Lost: return Lost{};
    }
    return Queued{};
}

struct Case
{
    const char *name;
    RunEvent event;
    // For each of the 14 states, in their order: the status it becomes, or -1 where the move is refused.
    std::array<int, 14> becomes;
};

constexpr int no = -1;

const std::vector<Case> &cases()
{
    enum { W, Q, S, R, P, X, F, Su, Pa, Fa, Ca, Ex, Sk, L };
    static const std::vector<Case> all{
        {"becomes eligible", event::BecameEligible{}, {Q, no, no, no, no, no, no, no, no, no, no, no, no, no}},
        {"must wait", event::MustWait{}, {W, W, no, no, no, no, W, no, no, no, no, no, no, no}},
        {"is claimed", event::Claimed{2, "x"}, {no, S, no, no, no, no, no, no, no, no, no, no, no, no}},
        {"is given back", event::GivenBack{}, {no, no, Q, no, no, Ca, no, no, no, no, no, no, no, no}},
        {"is queued again by a cluster", event::Requeued{}, {no, no, no, Q, no, no, no, no, no, no, no, no, no, no}},
        {"starts", event::Started{identity}, {no, no, R, no, no, X, no, no, no, no, no, no, no, no}},
        {"pauses", event::PauseTook{instantFromMs(9)}, {no, no, no, P, no, no, no, no, no, no, no, no, no, no}},
        {"resumes", event::ResumeTook{}, {no, no, no, no, R, no, no, no, no, no, no, no, no, no}},
        {"is asked to stop", event::StopAsked{wish}, {Ca, Ca, X, X, X, X, F, no, no, no, no, no, no, no}},
        {"ends", event::Ended{}, {no, no, F, F, F, F, no, no, no, no, no, no, no, no}},
        {"is concluded well", event::Concluded{Succeeded{}}, {no, no, no, no, no, no, Su, no, no, no, no, no, no, no}},
        {"is concluded as skipped, which no end can be", event::Concluded{Skipped{}}, {no, no, no, no, no, no, no, no, no, no, no, no, no, no}},
        {"passes its deadline", event::Passed{}, {Ex, Ex, no, no, no, no, no, no, no, no, no, no, no, no}},
        {"is skipped", event::WasSkipped{}, {Sk, Sk, no, no, no, no, no, no, no, no, no, no, no, no}},
        {"is lost", event::WasLost{}, {no, no, L, L, L, L, L, no, no, no, no, no, no, no}},
    };
    return all;
}

} // namespace

class TestRunState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveOfTheTable_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("from");
        for (size_t row = 0; row < cases().size(); ++row) {
            for (int from = 0; from < runStatusCount; ++from)
                QTest::addRow("a run that is %s %s", qPrintable(toWord(RunStatus(from))), cases()[row].name) << int(row) << from;
        }
    }

    void everyMoveOfTheTable()
    {
        QFETCH(int, row);
        QFETCH(int, from);
        const Case &test = cases()[size_t(row)];
        const int expected = test.becomes[size_t(from)];
        const Result<RunState> next = transition(stateFor(RunStatus(from)), test.event);
        QCOMPARE(next.has_value(), expected != no);
        if (next)
            QCOMPARE(int(statusOf(*next)), expected);
        else
            QVERIFY(next.error().code == ErrorCode::IllegalTransition || next.error().code == ErrorCode::Refused);
    }

    void aStopOfAFinalRunIsRefusedAndNotABug()
    {
        QCOMPARE(transition(Succeeded{}, event::StopAsked{wish}).error().code, ErrorCode::Refused);
    }

    void identitySurvivesPauseResumeAndStop()
    {
        const RunState paused = *transition(Running{identity}, event::PauseTook{instantFromMs(3)});
        const RunState resumed = *transition(paused, event::ResumeTook{});
        QCOMPARE(std::get<Running>(resumed).identity, identity);
        QCOMPARE(std::get<Stopping>(*transition(paused, event::StopAsked{wish})).identity, identity);
    }

    void aSecondCancelChangesNothingAndForceIsAdded()
    {
        StopWish second = wish;
        second.since = instantFromMs(9000);
        second.by = u"bob"_s;
        QCOMPARE(*transition(Stopping{wish, identity}, event::StopAsked{second}), RunState(Stopping{wish, identity}));
        second.force = true;
        const Stopping forced = std::get<Stopping>(*transition(Stopping{wish, identity}, event::StopAsked{second}));
        QVERIFY(forced.wish.force);
        QCOMPARE(forced.wish.by, u"ada"_s);
    }

    void finishingKeepsTheWish()
    {
        QCOMPARE(std::get<Finishing>(*transition(Stopping{wish, identity}, event::Ended{})).wish, std::optional(wish));
    }

    void anEstimateGrowsWithTimeAndNeverReachesTheEnd()
    {
        Run run;
        run.state = Running{identity};
        run.startedAt = instantFromMs(1000);
        run.progress.estimated = true;
        run.progress.eta = instantFromMs(3000);
        QCOMPARE(progressAt(run, instantFromMs(1500)).fraction, std::optional(0.25));
        QCOMPARE(progressAt(run, instantFromMs(9000)).fraction, std::optional(0.99));
        QCOMPARE(progressAt(run, instantFromMs(500)).fraction, std::optional(0.0));
        run.progress.estimated = false;
        QCOMPARE(progressAt(run, instantFromMs(1500)).fraction, std::optional<double>());
    }

    void durationLeavesOutPausesAndIsNeverNegative()
    {
        Run run;
        QCOMPARE(run.duration(instantFromMs(10)), std::optional<Duration>());
        run.startedAt = instantFromMs(1000);
        run.pausedTotal = Duration(300);
        run.state = Paused{instantFromMs(3000), identity};
        QCOMPARE(run.duration(instantFromMs(4000)), std::optional(Duration(1700)));
        run.endedAt = instantFromMs(500);
        run.state = Succeeded{};
        QCOMPARE(run.duration(instantFromMs(4000)), std::optional(Duration(0)));
    }
};

QTEST_GUILESS_MAIN(TestRunState)
#include "tst_runstate.moc"
