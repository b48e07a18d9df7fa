// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronzone.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
using Stretches = std::vector<CronZone::Stretch>;

// Far enough that sums with offsets and days stay in range.
constexpr qint64 beginOfTime = std::numeric_limits<qint64>::min() / 4;
constexpr qint64 endOfTime = std::numeric_limits<qint64>::max() / 4;

QDateTime newYear(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), Qt::UTC};
}

//! Qt ends such a list where the explicit part of the zone's file ends; asked again from there it goes on by the rule.
QTimeZone::OffsetDataList transitionsOf(const QTimeZone &zone, QDateTime from, const QDateTime &to)
{
    QTimeZone::OffsetDataList all;
    for (;;) {
        const QTimeZone::OffsetDataList some = zone.transitions(from, to);
        if (some.isEmpty())
            return all;
        all += some;
        from = some.last().atUtc.addSecs(1);
    }
}

Stretches stretchesOf(const QTimeZone &zone)
{
    const QDateTime first = newYear(1800);
    Stretches stretches{{.begin = beginOfTime, .end = endOfTime, .offset = zone.offsetFromUtc(first)}};
    for (const QTimeZone::OffsetData &transition : transitionsOf(zone, first, newYear(2400))) {
        const qint64 at = transition.atUtc.toSecsSinceEpoch();
        // Many transitions change the name alone.
        if (transition.offsetFromUtc == stretches.back().offset || at <= stretches.back().begin)
            continue;
        stretches.back().end = at;
        stretches.push_back({.begin = at, .end = endOfTime, .offset = transition.offsetFromUtc});
    }
    return stretches;
}

//! Qt lists no aliases (GMT, US/Eastern) as available, and takes any word for a zone of that name (`Foo`): only the file tells them apart.
//! The tables below `right/` count leap seconds, which our seconds do not.
bool hasZoneFile(const QByteArray &name)
{
    if (name.startsWith('/') || name.startsWith("right/") || name.contains(".."))
        return false;
    for (const auto folder : {"/usr/share/zoneinfo/"_L1, "/usr/lib/zoneinfo/"_L1}) {
        const QString path = folder + QString::fromUtf8(name);
        if (QFile file(path); QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
            return file.read(4) == "TZif";
    }
    return false;
}

} // namespace

CronZone::CronZone() : m_stretches(std::make_shared<const Stretches>(Stretches{{.begin = beginOfTime, .end = endOfTime, .offset = 0}})) {}

CronZone::CronZone(const QTimeZone &zone) : m_stretches(std::make_shared<const Stretches>(stretchesOf(zone))) {}

std::optional<CronZone> CronZone::named(const QByteArray &name)
{
    if (!QTimeZone::isTimeZoneIdAvailable(name) && !hasZoneFile(name))
        return std::nullopt;
    return CronZone(QTimeZone(name));
}

size_t CronZone::stretchAt(qint64 instant) const
{
    const auto after = std::ranges::upper_bound(*m_stretches, instant, {}, &Stretch::begin);
    return after == m_stretches->begin() ? 0 : size_t(after - m_stretches->begin()) - 1;
}

qint64 CronZone::instantOf(qint64 wall) const
{
    // Wall times of different stretches overlap or leave gaps of a day at most.
    size_t index = stretchAt(wall - qint64(2) * 86400);
    while (wall >= stretch(index).wallEnd())
        ++index;
    return std::max(wall - stretch(index).offset, stretch(index).begin);
}

std::optional<CronZone> CronZones::find(const QByteArray &name)
{
    if (name.isEmpty())
        return CronZone();
    const auto known = m_zones.constFind(name);
    return known != m_zones.cend() ? *known : *m_zones.insert(name, CronZone::named(name));
}

} // namespace runsheet
