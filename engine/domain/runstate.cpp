// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/runstate.h"

#include "engine/domain/run.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

template<class State, class... States>
constexpr bool isOneOf = (std::is_same_v<State, States> || ...);

template<class State>
constexpr bool isFinalState = isOneOf<State, Succeeded, Partial, Failed, Cancelled, Expired, Skipped, Lost>;

template<class State>
constexpr bool isBeforeStart = isOneOf<State, Waiting, Queued>;

ProcessIdentity identityOf(const RunState &state)
{
    return std::visit([]<class State>(const State &from) -> ProcessIdentity {
        if constexpr (isOneOf<State, Running, Paused, Stopping>)
            return from.identity;
        else
            return {};
    }, state);
}

std::optional<StopWish> wishOf(const RunState &state)
{
    if (const auto *stopping = std::get_if<Stopping>(&state))
        return stopping->wish;
    return std::nullopt;
}

// A repeated wish changes nothing; force is a wish of its own. A person's cancel does not become a limit's end.
Stopping strengthened(Stopping stopping, const StopWish &wish)
{
    stopping.wish.force = stopping.wish.force || wish.force;
    return stopping;
}

//! One overload for each event: the new state, or nothing where domain.md knows no such move.
template<class From>
struct Move
{
    const From &from;
    const RunState &state;
    using Answer = std::optional<RunState>;

    Answer operator()(const event::BecameEligible &) const { return when<Waiting>(Queued{}); }
    Answer operator()(const event::MustWait &event) const { return when<Queued, Finishing, Waiting>(event.on); }
    Answer operator()(const event::Claimed &event) const { return when<Queued>(Starting{event.attempt, event.nonce}); }
    Answer operator()(const event::GivenBack &) const
    {
        if constexpr (std::is_same_v<From, Stopping>) // it has not run, and nobody wants it to
            return Cancelled{from.wish.by, false};
        return when<Starting>(Queued{});
    }
    Answer operator()(const event::Requeued &) const { return when<Running>(Queued{}); }
    Answer operator()(const event::Started &event) const
    {
        if constexpr (isOneOf<From, Stopping>) { // asked to stop while it was being prepared: the wish stands
            Stopping stopping = from;
            stopping.identity = event.identity;
            return stopping;
        }
        return when<Starting>(Running{event.identity});
    }
    Answer operator()(const event::PauseTook &event) const { return when<Running>(Paused{event.at, identityOf(state)}); }
    Answer operator()(const event::ResumeTook &) const { return when<Paused>(Running{identityOf(state)}); }
    Answer operator()(const event::StopAsked &event) const
    {
        if constexpr (isBeforeStart<From>)
            return Cancelled{event.wish.by, false};
        else if constexpr (std::is_same_v<From, Stopping>)
            return strengthened(from, event.wish);
        else if constexpr (std::is_same_v<From, Finishing>)
            return state; // it has ended already: nothing to stop any more
        return when<Starting, Running, Paused>(Stopping{event.wish, identityOf(state)});
    }
    Answer operator()(const event::Ended &event) const
    {
        return when<Starting, Running, Paused, Stopping>(Finishing{event.record, wishOf(state)});
    }
    Answer operator()(const event::Concluded &event) const
    {
        const RunStatus to = statusOf(event.final);
        if (!isFinal(to) || to == RunStatus::Skipped)
            return std::nullopt;
        return when<Finishing>(event.final);
    }
    Answer operator()(const event::Passed &event) const { return when<Waiting, Queued>(Expired{event.limit}); }
    Answer operator()(const event::WasSkipped &event) const { return when<Waiting, Queued>(event.why); }
    Answer operator()(const event::WasLost &event) const
    {
        return when<Starting, Running, Paused, Stopping, Finishing>(Lost{event.cause});
    }

private:
    template<class... Allowed>
    static Answer when(const RunState &to)
    {
        if constexpr (isOneOf<From, Allowed...>)
            return to;
        else
            return std::nullopt;
    }
};

constexpr QLatin1String eventWords[] = {"to become eligible"_L1, "to wait"_L1,   "to be claimed"_L1, "to be given back"_L1, "to be queued again"_L1,
                                        "to start"_L1,           "to pause"_L1,  "to resume"_L1,     "to stop"_L1,          "to end"_L1,
                                        "to be concluded"_L1,    "to expire"_L1, "to be skipped"_L1, "to be lost"_L1};
static_assert(std::size(eventWords) == std::variant_size_v<RunEvent>);

Error illegal(const RunState &state, const RunEvent &event)
{
    const QString what = u"The run is %1 and cannot be asked %2"_s.arg(toWord(statusOf(state)), eventWords[event.index()]);
    if (isFinal(statusOf(state)) && std::holds_alternative<event::StopAsked>(event))
        return refused(u"The run has ended already (%1); there is nothing to stop."_s.arg(toWord(statusOf(state))));
    return {.code = ErrorCode::IllegalTransition, .message = what + u'.', .detail = {}, .fields = {}};
}

} // namespace

RunStatus statusOf(const RunState &state)
{
    static_assert(std::variant_size_v<RunState> == size_t(runStatusCount));
    return RunStatus(state.index());
}

bool isFinal(RunStatus status)
{
    return status >= RunStatus::Succeeded;
}

bool isUnderWay(RunStatus status)
{
    return status >= RunStatus::Starting && status <= RunStatus::Finishing;
}

Result<RunState> transition(const RunState &state, const RunEvent &event)
{
    const std::optional<RunState> next = std::visit([&](const auto &from) { return std::visit(Move<std::decay_t<decltype(from)>>{from, state}, event); }, state);
    if (next)
        return *next;
    return illegal(state, event);
}

std::optional<Duration> Run::duration(Instant now) const
{
    if (!startedAt)
        return std::nullopt;
    Duration paused = pausedTotal;
    if (const auto *pause = std::get_if<Paused>(&state))
        paused += std::max(now - pause->since, Duration(0));
    return std::max(endedAt.value_or(now) - *startedAt - paused, Duration(0));
}

Progress progressAt(const Run &run, Instant now)
{
    constexpr double mostOfAGuess = 0.99;
    Progress progress = run.progress;
    if (!progress.estimated || !progress.eta || !run.startedAt || isFinal(run.status()))
        return progress;
    const double whole = double((*progress.eta - *run.startedAt).count());
    const double passed = double(std::max(now - *run.startedAt, Duration(0)).count());
    progress.fraction = whole > 0 ? std::min(passed / whole, mostOfAGuess) : mostOfAGuess;
    return progress;
}

} // namespace runsheet
