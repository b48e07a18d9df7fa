// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/schedule.h"

class QLocale;
class QTimeZone;

namespace runsheet {

//! A trigger in a sentence: what stands out, and the rest of it with its full stop.
struct TriggerSentence
{
    QString main; //!< `At 02:30 every day`
    QString rest; //!< `, Berlin time.`
    [[nodiscard]] QString text() const { return main + rest; }
    friend bool operator==(const TriggerSentence &, const TriggerSentence &) = default;
};

//! When this schedule fires. `zone` is the one that it is computed in.
[[nodiscard]] TriggerSentence sentenceOf(const Schedule &schedule, const QTimeZone &zone, const QLocale &locale);
//! `Berlin time`, `UTC`
[[nodiscard]] QString zoneText(const QTimeZone &zone);
//! The zone of a trigger, or the computer's.
[[nodiscard]] QTimeZone zoneOf(const Trigger &trigger);

} // namespace runsheet
