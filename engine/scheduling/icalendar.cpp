// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/icalendar.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Nobody closes for longer; a wrong year must not make a million days.
constexpr int longestEventDays = 3660;

//! `DTSTART;VALUE=DATE:20261225`, with its line in the file.
struct Property
{
    QString name;
    QString parameters; //!< as written, without the first semicolon
    QString value;
    int line = 0;
    [[nodiscard]] QString text() const { return name + (parameters.isEmpty() ? QString() : u';' + parameters) + u':' + value; }
};

//! A day or a time of a day, on the clock of its zone.
struct Moment
{
    QDateTime wall; //!< in UTC, whatever the zone
    bool isDay = false;
    CronZone zone;
    [[nodiscard]] Instant instant() const { return Instant(seconds(zone.instantOf(wall.toSecsSinceEpoch()))); }
};

struct Event
{
    std::optional<Property> start, end, duration, rule;
    bool isCancelled = false;
};

//! The lines of the file, long ones put together again, each with the number of its first one.
QList<std::pair<int, QString>> unfolded(const QByteArray &bytes)
{
    QList<std::pair<int, QString>> lines;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        const bool goesOn = (line.startsWith(' ') || line.startsWith('\t')) && !lines.isEmpty();
        if (goesOn)
            lines.last().second += QString::fromUtf8(line.mid(1));
        else if (!line.isEmpty())
            lines.append({number, QString::fromUtf8(line)});
    }
    return lines;
}

Property propertyOf(int line, const QString &text)
{
    static const QRegularExpression form(u"^([^;:]+)(?:;((?:[^:\"]|\"[^\"]*\")*))?:(.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return {.name = match.captured(1).toUpper(), .parameters = match.captured(2), .value = match.captured(3).trimmed(), .line = line};
}

QString parameterOf(const Property &property, const QString &name)
{
    const QRegularExpression form(u"(?:^|;)%1=\"?([^;\"]*)\"?"_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    return form.match(property.parameters).captured(1);
}

//! `P2D`, `PT90M`, `P1W` as seconds; nothing when it is none.
std::optional<qint64> secondsOf(const QString &duration)
{
    const std::optional<Duration> length = durationFromText(duration);
    return length ? std::optional(length->count() / 1000) : std::nullopt;
}

class Reader
{
public:
    Reader(const QString &name, const CronZone &zone, CronZones &zones) : m_zone(zone), m_zones(zones) { m_read.calendar.name = name; }

    Result<ICalendar> run(const QByteArray &bytes)
    {
        for (const auto &[line, text] : unfolded(bytes))
            take(propertyOf(line, text));
        if (!m_isCalendar)
            return badInput(
                u"This is no calendar file: it has no line BEGIN:VCALENDAR. Export it from the calendar as “iCalendar” (.ics)."_s);
        return std::move(m_read);
    }

private:
    void take(const Property &property)
    {
        const QString value = property.value.toUpper();
        if (property.name == u"BEGIN"_s) {
            m_isCalendar = m_isCalendar || value == u"VCALENDAR"_s;
            m_inside.append(value);
            if (value == u"VEVENT"_s)
                m_event = {};
        } else if (property.name == u"END"_s) {
            if (value == u"VEVENT"_s)
                addEvent();
            if (!m_inside.isEmpty())
                m_inside.removeLast();
        } else if (!m_inside.isEmpty() && m_inside.last() == u"VEVENT"_s) {
            takeOfEvent(property);
        }
    }

    void takeOfEvent(const Property &property)
    {
        if (property.name == u"DTSTART"_s)
            m_event.start = property;
        else if (property.name == u"DTEND"_s)
            m_event.end = property;
        else if (property.name == u"DURATION"_s)
            m_event.duration = property;
        else if (property.name == u"RRULE"_s)
            m_event.rule = property;
        else if (property.name == u"RDATE"_s || property.name == u"EXDATE"_s)
            doNotUnderstand(property);
        else if (property.name == u"STATUS"_s)
            m_event.isCancelled = property.value.compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
    }

    void doNotUnderstand(const Property &property)
    {
        m_read.notUnderstood.append(u"line %1: %2"_s.arg(property.line).arg(property.text()));
    }

    std::optional<Moment> momentOf(const Property &property)
    {
        const bool isUtc = property.value.endsWith(u'Z', Qt::CaseInsensitive);
        const QString digits = isUtc ? property.value.chopped(1) : property.value;
        const QDate day = QDate::fromString(digits, u"yyyyMMdd"_s);
        if (day.isValid())
            return Moment{.wall = QDateTime(day, QTime(0, 0), Qt::UTC), .isDay = true, .zone = m_zone};
        QDateTime wall = QDateTime::fromString(digits, u"yyyyMMdd'T'HHmmss"_s);
        wall = QDateTime(wall.date(), wall.time(), Qt::UTC);
        const QString zoneName = parameterOf(property, u"TZID"_s);
        const std::optional<CronZone> zone = isUtc ? CronZone() : zoneName.isEmpty() ? m_zone : m_zones.find(zoneName.toUtf8());
        if (!wall.isValid() || !zone)
            return std::nullopt;
        return Moment{.wall = wall, .isDay = false, .zone = *zone};
    }

    void addEvent()
    {
        if (m_event.isCancelled || !m_event.start)
            return;
        const std::optional<Moment> start = momentOf(*m_event.start);
        const std::optional<Moment> end = endOf(start);
        if (!start)
            doNotUnderstand(*m_event.start);
        else if (!end)
            doNotUnderstand(m_event.end ? *m_event.end : *m_event.duration);
        else if (start->isDay)
            addDays(start->wall.date(), end->wall.date());
        else
            addWindow(*start, *end);
    }

    //! Without an end a day lasts a day, and a time no time.
    std::optional<Moment> endOf(const std::optional<Moment> &start)
    {
        if (!start || m_event.end)
            return start ? momentOf(*m_event.end) : std::nullopt;
        Moment end = *start;
        const std::optional<qint64> length =
            m_event.duration ? secondsOf(m_event.duration->value) : std::optional<qint64>(start->isDay ? 86400 : 0);
        if (!length)
            return std::nullopt;
        end.wall = start->wall.addSecs(*length);
        return end;
    }

    void addDays(QDate first, QDate end)
    {
        const bool isYearly = m_event.rule && isPlainYearly(*m_event.rule);
        if (m_event.rule && !isYearly)
            doNotUnderstand(*m_event.rule);
        const QDate last = std::max(first.addDays(1), std::min(end, first.addDays(longestEventDays)));
        for (QDate day = first; day < last; day = day.addDays(1)) {
            if (isYearly)
                m_read.calendar.yearlyDays.insert({.month = day.month(), .day = day.day()});
            else
                m_read.calendar.days.insert(day);
        }
    }

    void addWindow(const Moment &start, const Moment &end)
    {
        if (m_event.rule)
            doNotUnderstand(*m_event.rule);
        if (end.instant() > start.instant())
            m_read.calendar.windows.push_back({.from = start.instant(), .until = end.instant()});
    }

    //! Every year on the day of the event, for ever.
    static bool isPlainYearly(const Property &rule)
    {
        for (const QString &part : rule.value.toUpper().split(u';', Qt::SkipEmptyParts)) {
            const bool isPlain = part == u"FREQ=YEARLY"_s || part == u"INTERVAL=1"_s || part.startsWith(u"WKST=");
            if (!isPlain)
                return false;
        }
        return rule.value.contains(u"YEARLY", Qt::CaseInsensitive);
    }

    const CronZone &m_zone;
    CronZones &m_zones;
    ICalendar m_read;
    QStringList m_inside;
    Event m_event;
    bool m_isCalendar = false;
};

} // namespace

Result<ICalendar> readICalendar(const QByteArray &bytes, const QString &name, const CronZone &zone, CronZones &zones)
{
    return Reader(name, zone, zones).run(bytes);
}

} // namespace runsheet
