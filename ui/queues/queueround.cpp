// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queueround.h"

#include "ui/format/durations.h"
#include "ui/format/enginesentences.h"
#include "ui/format/moments.h"
#include "ui/format/states.h"

#include <QCoreApplication>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::QueueRound)
};

// Its turn has not come: it waits for the one before it.
bool isPending(const Run &run)
{
    const auto *waiting = std::get_if<Waiting>(&run.state);
    return waiting && waiting->prerequisites > 0;
}

const Run *previousOf(const QueueRound &round, const Run &member)
{
    const auto place = std::ranges::find(round.members, member.key, &Run::key);
    return place == round.members.begin() || place == round.members.end() ? nullptr : &*std::prev(place);
}

Instant expectedEndOf(const Run &run, const std::optional<Duration> &expected, Instant now)
{
    if (run.progress.eta)
        return std::max(*run.progress.eta, now);
    const Duration rest = expected.value_or(Duration(0)) - run.duration(now).value_or(Duration(0));
    return now + std::max(rest, Duration(0));
}

} // namespace

const Run *QueueRound::runOf(JobKey job) const
{
    const auto newest = std::find_if(members.crbegin(), members.crend(), [job](const Run &run) { return run.jobKey == job; });
    return newest == members.crend() ? nullptr : &*newest;
}

int membersOver(const QueueRound &round)
{
    return int(std::ranges::count_if(round.members, [](const Run &run) { return isFinal(run.status()); }));
}

const Run *currentMember(const QueueRound &round)
{
    const auto current = std::ranges::find_if(round.members, [](const Run &run) { return !isFinal(run.status()) && !isPending(run); });
    return current == round.members.end() ? nullptr : &*current;
}

const Run *nextMember(const QueueRound &round)
{
    const auto next = std::ranges::find_if(round.members, isPending);
    return next == round.members.end() ? nullptr : &*next;
}

std::optional<Instant> expectedEnd(const QueueRound &round, const ExpectedDurations &expected, Instant now)
{
    if (!round.isActive())
        return std::nullopt;
    Instant end = now;
    for (const Run &member : round.members) {
        if (isFinal(member.status()))
            continue;
        if (!expected.contains(member.jobKey) && !member.progress.eta)
            return std::nullopt;
        if (isUnderWay(member.status()))
            end = expectedEndOf(member, expected.value(member.jobKey), now);
        else
            end += expected.value(member.jobKey);
    }
    return end;
}

QString roundText(const QueueRound &round, const ExpectedDurations &expected, Instant now)
{
    const int count = int(round.members.size());
    if (!round.isActive()) {
        const QString when = round.run.endedAt ? agoText(*round.run.endedAt, now) : QString();
        return round.run.status() == RunStatus::Succeeded || round.run.outcome.text.isEmpty()
                   ? when
                   : Text::tr("%1, %2", "when, what became of it").arg(when, inUsersWords(round.run.outcome.text));
    }
    QString text = Text::tr("%1 of %2 done").arg(QLocale().toString(membersOver(round)), QLocale().toString(count));
    const Run *next = nextMember(round);
    const Run *current = currentMember(round);
    if (next && next->held && current)
        return Text::tr("%1, pauses after “%2”").arg(text, current->jobName);
    if (const std::optional<Instant> end = expectedEnd(round, expected, now))
        text = Text::tr("%1, ends ≈ %2", "how far, time").arg(text, clockText(*end));
    return text;
}

QString memberText(const QueueRound &round, const Run &member, const QString &why, Instant now)
{
    if (member.held && !isFinal(member.status()) && !isUnderWay(member.status()))
        return Text::tr("paused before its start");
    if (isPending(member)) {
        const Run *previous = previousOf(round, member);
        return previous ? Text::tr("after “%1”").arg(previous->jobName) : QString();
    }
    if (member.status() == RunStatus::Succeeded && member.endedAt)
        return momentText(*member.endedAt, now);
    JobRow row;
    row.run = member;
    row.status = jobStatusOf(member.status());
    return stateReason(row, why, now);
}

// One after the other. Behind a member of which nothing is expected nobody knows where the next would stand.
RoundLine lineOf(const QueueRound &round, const ExpectedDurations &expected, Instant now)
{
    RoundLine line;
    Instant end = now;
    bool isKnown = round.isActive();
    for (const Run &member : round.members) {
        std::optional<TimelineItem> item = itemOf(member, now);
        if (item && isUnderWay(member.status())) {
            end =
                expectedEndOf(member, expected.contains(member.jobKey) ? std::optional(expected.value(member.jobKey)) : std::nullopt, now);
            if (end > now)
                item->expectedEnd = end;
        } else if (!item && isKnown && expected.contains(member.jobKey)) {
            item.emplace();
            item->job = member.jobKey;
            item->name = member.jobName;
            item->begin = end;
            end += expected.value(member.jobKey);
            item->end = end;
        } else if (!item) {
            isKnown = false;
        }
        if (item)
            line.items.append(*item);
    }
    const Instant begin = round.run.startedAt.value_or(now);
    const Instant last = round.isActive() ? std::max(end, now) : round.run.endedAt.value_or(now);
    const Duration margin = std::max<Duration>((last - begin) / 20, seconds(1));
    line.window = {.from = begin, .until = last + margin, .now = round.isActive() ? now : last + 2 * margin};
    return line;
}

QString roundHint(const QueueRound &round, const ExpectedDurations &expected, Instant now)
{
    if (!round.run.startedAt)
        return {};
    const QString started = Text::tr("started %1", "a time").arg(momentText(*round.run.startedAt, now));
    Duration most = std::chrono::minutes(1);
    const Run *slow = nullptr;
    for (const Run &member : round.members) {
        if (!expected.contains(member.jobKey))
            continue;
        const Duration usual = expected.value(member.jobKey);
        const Duration more = member.duration(now).value_or(Duration(0)) - usual;
        if (more > most && more > usual / 5) {
            most = more;
            slow = &member;
        }
    }
    return slow ? Text::tr("%1, %2 longer than usual by “%3”", "when, how long, job").arg(started, roughDurationText(most), slow->jobName)
                : started;
}

} // namespace runsheet
