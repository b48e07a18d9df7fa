// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/systemzone.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <ctime>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 quarterOfAYear = qint64(86400) * 91;

qint64 offsetOfLibrary(qint64 instant)
{
    const time_t time = instant;
    tm parts{};
    localtime_r(&time, &parts);
    return parts.tm_gmtoff;
}

//! The zone shows what the C library does, this quarter of a year and in those that follow.
bool isAsTheLibrarySays(const CronZone &zone)
{
    const qint64 now = time(nullptr);
    return std::ranges::all_of(std::array{0, 1, 2, 3}, [&](int quarter) {
        return zone.offsetAt(now + quarter * quarterOfAYear) == offsetOfLibrary(now + quarter * quarterOfAYear);
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A zone whose file says the same as the system's.
std::optional<CronZone> zoneOfTheFile()
{
    const QByteArray wanted = bytesOf(u"/etc/localtime"_s);
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        if (wanted.isEmpty() || bytesOf(u"/usr/share/zoneinfo/"_s + QString::fromUtf8(name)) != wanted)
            continue;
        const std::optional<CronZone> zone = CronZone::named(name);
        if (zone && isAsTheLibrarySays(*zone))
            return zone;
    }
    return std::nullopt;
}

} // namespace

CronZone currentSystemZone()
{
    tzset();
    const CronZone byName(QTimeZone::systemTimeZone());
    return isAsTheLibrarySays(byName) ? byName : zoneOfTheFile().value_or(byName);
}

} // namespace runsheet
