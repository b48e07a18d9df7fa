// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/icalendar.h"

#include <cstdint>

// A calendar file of a stranger is read or refused, and leaves a table of a size in keeping with its own.

using namespace runsheet;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CronZones zones;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<ICalendar> file = readICalendar(bytes, QString(), CronZone(), zones))
        (void)firstAllowed(file->calendar, instantFromMs(1'630'000'000'000), CronZone());
    return 0;
}
