// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/runstate.h"

namespace runsheet {
namespace {

bool isCleanExit(const ExitRecord &record)
{
    return record.kind == ExitRecord::Kind::Exit && record.code == 0;
}

// domain.md, "Cancel": exit 0 after a wish and without KILL is true work, and so is any end before the wish was acted on.
bool wishCameTooLate(const ExitRecord &record, const StopWish &wish)
{
    if (record.forced)
        return false;
    return isCleanExit(record) || (!record.asked && record.endedAt < wish.since);
}

RunState endByWish(const StopWish &wish, bool forced)
{
    switch (wish.reason) {
    case StopReason::TimeLimit:
        return Expired{ExpiryLimit::TimeLimit};
    case StopReason::HangLimit:
        return Expired{ExpiryLimit::HangLimit};
    case StopReason::Cancel:
    case StopReason::Replaced:
        break;
    }
    return Cancelled{wish.by, forced};
}

// A limit acts in the runner, also while no engine is there: then the record is the only witness of the wish.
std::optional<StopWish> effectiveWish(const ExitRecord &record, const std::optional<StopWish> &stored)
{
    if (record.asked && (!stored || *record.asked != StopReason::Cancel))
        return StopWish{*record.asked, record.endedAt, stored ? stored->by : QString(), record.forced};
    return stored;
}

} // namespace

RunState conclude(const ExitRecord &record, const std::optional<StopWish> &stored, int failedItems, int skippedItems)
{
    const std::optional<StopWish> wish = effectiveWish(record, stored);
    const bool late = wish && wishCameTooLate(record, *wish);
    if (wish && !late)
        return endByWish(*wish, record.forced);
    if (!isCleanExit(record))
        return Failed{late};
    if (failedItems > 0 || skippedItems > 0)
        return Partial{failedItems, skippedItems, late};
    return Succeeded{late};
}

} // namespace runsheet
