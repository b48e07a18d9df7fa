// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

class QTimeZone;

namespace runsheet {

//! A time zone as a table of its offsets, from 1800 to 2400; outside the first and the last one holds.
//! A value, cheap to copy; never changes, so that every thread may read it. Times are seconds since 1970.
class CronZone
{
public:
    //! A stretch of time with one offset.
    struct Stretch
    {
        qint64 begin = 0;
        qint64 end = 0; //!< not part of it
        int offset = 0; //!< of the wall clock from UTC, in seconds
        [[nodiscard]] qint64 wallBegin() const { return begin + offset; }
        [[nodiscard]] qint64 wallEnd() const { return end + offset; }
    };

    //! UTC
    CronZone();
    //! Reads all transitions: about a millisecond. Keep the value.
    explicit CronZone(const QTimeZone &zone);
    //! By its IANA name; nothing when there is no such zone.
    [[nodiscard]] static std::optional<CronZone> named(const QByteArray &name);

    //! The stretch of an instant.
    [[nodiscard]] size_t stretchAt(qint64 instant) const;
    [[nodiscard]] const Stretch &stretch(size_t index) const { return (*m_stretches)[index]; }
    [[nodiscard]] size_t count() const { return m_stretches->size(); }
    [[nodiscard]] int offsetAt(qint64 instant) const { return stretch(stretchAt(instant)).offset; }
    //! The first instant at which the wall clock shows this; for a time that is skipped, the first instant after the gap.
    [[nodiscard]] qint64 instantOf(qint64 wall) const;

private:
    std::shared_ptr<const std::vector<Stretch>> m_stretches;
};

//! Zones that were asked for, by name. For one user at a time.
class CronZones
{
public:
    //! Empty is UTC. Nothing when there is no such zone.
    [[nodiscard]] std::optional<CronZone> find(const QByteArray &name);

private:
    QHash<QByteArray, std::optional<CronZone>> m_zones;
};

} // namespace runsheet
