// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/nexttimes.h"

#include "engine/cron/wallmatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::NextTimes)
};

constexpr Duration leastTime(1);
constexpr int mostCounted = 1000;

qint64 secondsOf(Instant instant)
{
    return std::chrono::floor<seconds>(instant).time_since_epoch().count();
}

ClockChange changeAt(const CronZone &zone, size_t index)
{
    return {.at = Instant(seconds(zone.stretch(index).begin)), .by = seconds(zone.stretch(index).offset - zone.stretch(index - 1).offset)};
}

//! Walks from fire time to fire time, and says what lies between.
class Walk
{
public:
    Walk(const Schedule &schedule, const ScheduleHistory &history, Instant now)
        : m_schedule(schedule), m_free(schedule), m_history(history), m_zone(schedule.zone), m_before(now)
    {
        m_free.calendar = {};
        if (!isCounted())
            m_history.lastFire = std::max(now, history.countsFrom);
    }

    QList<NextTime> run(int count)
    {
        for (int found = 0; found < count;) {
            const std::optional<Instant> next = nextFire();
            if (!next)
                break;
            addGaps(*next);
            if (isLeftOut(*next)) {
                if (!leaveOut(*next))
                    break;
                continue;
            }
            addFire(*next);
            ++found;
            if (isCounted())
                break;
        }
        return m_times;
    }

private:
    //! Its next time counts from a run that has not been, or it has one alone.
    [[nodiscard]] bool isCounted() const
    {
        return m_schedule.trigger.kind == Trigger::Kind::FixedDelay || m_schedule.trigger.kind == Trigger::Kind::Once;
    }
    [[nodiscard]] bool isCron() const { return m_schedule.trigger.kind == Trigger::Kind::Cron; }
    [[nodiscard]] bool isFixed() const { return isCron() && !m_schedule.expression.isFreeRunning(); }
    [[nodiscard]] bool isLeftOut(Instant instant) const
    {
        return !isCounted() && m_schedule.calendar != Calendar{} && isExcluded(m_schedule.calendar, instant, m_zone);
    }

    [[nodiscard]] std::optional<Instant> nextFire() const
    {
        const std::optional<Due> due = nextDue(isCounted() ? m_schedule : m_free, m_history);
        return due ? std::optional(due->fireTime) : std::nullopt;
    }

    //! The first time of the expression that the clock skips at the begin of this stretch.
    [[nodiscard]] std::optional<qint64> skippedWall(size_t index) const
    {
        if (!isFixed() || changeAt(m_zone, index).by <= Duration::zero())
            return std::nullopt;
        return firstMatch(m_schedule.expression, m_zone.stretch(index - 1).wallEnd(), m_zone.stretch(index).wallBegin() - 1);
    }

    void addGaps(Instant next)
    {
        const size_t last = m_zone.stretchAt(secondsOf(next));
        for (size_t index = m_zone.stretchAt(secondsOf(m_before)) + 1; index <= last; ++index) {
            const std::optional<qint64> wall = skippedWall(index);
            const bool runsAfterIt = next == changeAt(m_zone, index).at && m_schedule.dst == DstPolicy::RunOnce;
            if (wall && !runsAfterIt)
                m_times.append(
                    {.kind = NextTime::Kind::NotThere, .at = changeAt(m_zone, index).at, .wall = wall, .change = changeAt(m_zone, index)});
        }
    }

    void addFire(Instant instant)
    {
        NextTime time{.at = instant, .wall = {}, .change = {}};
        const qint64 at = secondsOf(instant);
        const size_t index = m_zone.stretchAt(at);
        const qint64 wall = at + m_zone.stretch(index).offset;
        const bool isFirst = index + 1 < m_zone.count() && wall >= m_zone.stretch(index + 1).wallBegin();
        time.isSecond = index > 0 && wall < m_zone.stretch(index - 1).wallEnd();
        if (isCron() && (isFirst || time.isSecond)) {
            time.change = changeAt(m_zone, isFirst ? index + 1 : index);
            time.runsTwice = !isFixed() || m_schedule.dst == DstPolicy::Repeat;
        } else if (isCron() && at == m_zone.stretch(index).begin && skippedWall(index)) {
            time.wall = skippedWall(index);
            time.change = changeAt(m_zone, index);
        }
        time.movesInUtc = isCron() && !time.change && m_zone.offsetAt(secondsOf(m_before)) != m_zone.stretch(index).offset;
        m_times.append(time);
        goTo(instant);
    }

    //! False when nothing is left after it.
    bool leaveOut(Instant first)
    {
        const std::optional<Instant> allowed = firstAllowed(m_schedule.calendar, first, m_zone);
        NextTime time{.kind = NextTime::Kind::LeftOut, .at = first, .wall = {}, .change = {}};
        goTo(first);
        for (std::optional<Instant> next = nextFire(); allowed && next && *next < *allowed && time.count < mostCounted; next = nextFire()) {
            goTo(*next);
            ++time.count;
        }
        m_times.append(time);
        if (allowed)
            goTo(std::max(*allowed - leastTime, m_before));
        return allowed.has_value();
    }

    void goTo(Instant instant)
    {
        m_before = instant;
        m_history.lastFire = instant;
    }

    const Schedule &m_schedule;
    Schedule m_free; //!< without its calendar
    ScheduleHistory m_history;
    const CronZone &m_zone;
    Instant m_before;
    QList<NextTime> m_times;
};

QString wallText(qint64 wall, const QLocale &locale)
{
    const QTime time = QDateTime::fromSecsSinceEpoch(wall, Qt::UTC).time();
    return locale.toString(time, time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

//! What the clock shows, or would show, so far from UTC.
QString wallText(Instant instant, int offset, const QLocale &locale)
{
    return wallText(secondsOf(instant) + offset, locale);
}

QString leftOutNote(const NextTime &time, const QString &calendar)
{
    if (time.count >= mostCounted)
        return Text::tr("Left out by “%1”, %2 times or more").arg(calendar).arg(time.count);
    return time.count == 1 ? Text::tr("Left out by “%1”").arg(calendar)
                           : Text::tr("%n time(s) left out by “%1”", nullptr, time.count).arg(calendar);
}

QString forwardNote(const NextTime &time, int offsetBefore, const QLocale &locale)
{
    const ClockChange &change = *time.change;
    const QString from = wallText(change.at, offsetBefore, locale);
    const int offsetAfter = offsetBefore + int(change.by / Duration(seconds(1)));
    const QString to = wallText(change.at, offsetAfter, locale);
    const QString begin =
        Text::tr("Clocks go forward from %1 to %2, so %3 does not come.").arg(from, to, wallText(time.wall.value_or(0), locale));
    return begin + u' ' +
           (time.kind == NextTime::Kind::NotThere ? Text::tr("Does not run.") : Text::tr("Runs at %1.", "a time of day").arg(to));
}

QString backNote(const NextTime &time, int offsetBefore, const QTimeZone &zone, const QLocale &locale)
{
    const QString at = wallText(time.change->at, offsetBefore, locale);
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(time.at), Qt::UTC));
    const QString begin = Text::tr("Clocks go back at %1, so %2 comes twice.").arg(at, wallText(time.at, offset, locale));
    if (!time.runsTwice)
        return begin + u' ' + Text::tr("Runs at the first.");
    return begin + u' ' + (time.isSecond ? Text::tr("Runs again at the second.") : Text::tr("Runs at both."));
}

} // namespace

QList<NextTime> nextTimes(const Schedule &schedule, const ScheduleHistory &history, Instant now, int count)
{
    const Trigger::Kind kind = schedule.trigger.kind;
    if (kind == Trigger::Kind::None || kind == Trigger::Kind::EngineStart)
        return {};
    return Walk(schedule, history, now).run(count);
}

QString noteOf(const NextTime &time, const QTimeZone &zone, const QString &calendar, const QLocale &locale)
{
    if (time.kind == NextTime::Kind::LeftOut)
        return leftOutNote(time, calendar);
    if (!time.change)
        return time.movesInUtc ? Text::tr("UTC moves by one hour") : QString();
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(toMs(time.change->at - leastTime), Qt::UTC);
    const int offsetBefore = zone.offsetFromUtc(before);
    return time.change->by > Duration::zero() ? forwardNote(time, offsetBefore, locale) : backNote(time, offsetBefore, zone, locale);
}

bool isNoticeable(const NextTime &time)
{
    return time.change.has_value();
}

} // namespace runsheet
