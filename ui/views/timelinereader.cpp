// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinereader.h"

#include "ui/details/onanswer.h"

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr int pageSize = 200;
constexpr int mostEnded = 5'000; // then the strip is full of them anyway
constexpr int mostActive = 500;
constexpr int mostComing = 2'000;
constexpr Duration comingReserve = minutes(10); // read ahead, so that not every minute asks

} // namespace

TimelineReader::TimelineReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_pacer(clock, seconds(1), nullptr)
{
    connect(&m_pacer, &Pacer::due, this, &TimelineReader::read);
}

void TimelineReader::setShown(bool shown)
{
    if (m_isShown == shown)
        return;
    m_isShown = shown;
    if (!shown)
        return m_minute.reset();
    m_pacer.request();
    armMinute();
}

TimelineWindow TimelineReader::window() const
{
    const Instant now = m_clock->now();
    return {.from = now - reach, .until = now + reach, .now = now};
}

QList<TimelineItem> TimelineReader::items() const
{
    const Instant now = m_clock->now();
    QList<TimelineItem> items = m_ended.values();
    for (const Run &run : m_active) {
        if (const std::optional<TimelineItem> item = itemOf(run, now))
            items.append(*item);
    }
    std::ranges::copy_if(m_coming, std::back_inserter(items), [now](const TimelineItem &item) { return item.begin > now; });
    return items;
}

void TimelineReader::apply(const ChangeSet &changes)
{
    const bool isKnownRun = std::ranges::any_of(changes.runs, [this](RunKey run) { return m_ended.contains(run); });
    if (isKnownRun) { // what is over changes no more, but it may be deleted, or come back
        m_ended.clear();
        m_knownUntil.reset();
    }
    if (!changes.schedules.isEmpty() || changes.calendars)
        m_comingIsStale = true;
    if (changes.runs.isEmpty() && !m_comingIsStale)
        return;
    m_isStale = true;
    if (m_isShown)
        m_pacer.request();
}

void TimelineReader::read()
{
    if (!m_isShown)
        return;
    if (std::exchange(m_isStale, false)) {
        ++m_question;
        readEnded(0);
        readActive();
    }
    const Instant now = m_clock->now();
    if (std::exchange(m_comingIsStale, false) || !m_comingUntil || *m_comingUntil < now + reach)
        readComing();
}

// Newest first, until what is known already or the window begins.
void TimelineReader::readEnded(int offset)
{
    RunQuery query;
    query.filter.states = {RunStatus::Succeeded, RunStatus::Partial, RunStatus::Failed, RunStatus::Cancelled,
                           RunStatus::Expired,   RunStatus::Skipped, RunStatus::Lost};
    query.sort = RunSort::Ended;
    query.offset = offset;
    query.limit = pageSize;
    onAnswer(m_engine.runs(query), this, [this, offset, question = m_question](const Result<RunPage> &answer) {
        if (answer && question == m_question)
            takeEnded(*answer, offset);
    });
}

void TimelineReader::takeEnded(const RunPage &page, int offset)
{
    const Instant now = m_clock->now();
    const Instant since = std::max(m_knownUntil.value_or(now - reach), now - reach);
    if (offset == 0)
        m_newestEnd = page.rows.isEmpty() ? now - reach : page.rows.first().endedAt.value_or(now - reach);
    bool isAllNew = !page.rows.isEmpty();
    for (const Run &run : page.rows) {
        const std::optional<TimelineItem> item = itemOf(run, now);
        if (item && item->end >= now - reach)
            m_ended.insert(run.key, *item);
        isAllNew = isAllNew && run.endedAt && *run.endedAt >= since;
    }
    const bool isMore = isAllNew && offset + page.rows.size() < std::min<qint64>(page.total, mostEnded);
    if (isMore)
        return readEnded(offset + int(page.rows.size()));
    m_knownUntil = m_newestEnd;
    m_hasPast = true;
    forgetOld();
    Q_EMIT changed();
}

void TimelineReader::readActive()
{
    RunQuery query;
    query.filter.states = {RunStatus::Starting, RunStatus::Running, RunStatus::Paused, RunStatus::Stopping, RunStatus::Finishing};
    query.limit = mostActive;
    onAnswer(m_engine.runs(query), this, [this](const Result<RunPage> &answer) {
        if (!answer)
            return;
        m_active = answer->rows;
        m_hasActive = true;
        Q_EMIT changed();
    });
}

void TimelineReader::readComing()
{
    const Instant now = m_clock->now();
    const ScheduleQuery query{.from = now, .until = now + reach + comingReserve, .job = {}, .limit = mostComing};
    onAnswer(m_engine.schedule(query), this, [this, until = query.until](const Result<SchedulePage> &answer) {
        if (!answer)
            return;
        m_coming.clear();
        for (const ComingFire &fire : answer->items)
            m_coming.append(itemOf(fire));
        m_comingUntil = until;
        m_hasComing = true;
        Q_EMIT changed();
    });
}

void TimelineReader::forgetOld()
{
    const Instant from = m_clock->now() - reach;
    m_ended.removeIf([from](const auto &each) { return each.value().end < from; });
}

// The line of now goes on by the minute, on the minute.
void TimelineReader::armMinute()
{
    const qint64 past = toMs(m_clock->now()) % 60'000;
    m_minute = m_clock->after(milliseconds(60'000 - past), this, [this] {
        forgetOld();
        read();
        Q_EMIT changed();
        armMinute();
    });
}

} // namespace runsheet
