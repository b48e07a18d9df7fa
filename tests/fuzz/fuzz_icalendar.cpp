// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/icalendar.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

// An .ics file from anywhere.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    CronZones zones;
    const Result<ICalendar> file = readICalendar(test::inputOf(data, size), QString(), CronZone(), zones);
    if (!file)
        return 0;
    test::require(file->calendar.yearlyDays.size() <= 366, "a year has no more days");
    const Instant asked = instantFromMs(1'630'000'000'000);
    const std::optional<Instant> allowed = firstAllowed(file->calendar, asked, CronZone());
    test::require(!allowed || (*allowed >= asked && !isExcluded(file->calendar, *allowed, CronZone())), "what is allowed is not excluded");
    return 0;
}
