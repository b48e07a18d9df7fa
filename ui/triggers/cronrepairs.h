// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronerror.h"
#include "engine/cron/cronexpression.h"

#include <QList>

namespace runsheet {

//! `Hour, column 4: 25 is too large.`: the error for people, in their language.
[[nodiscard]] QString headlineOf(const CronError &error);
//! `Allowed: 0 to 23, *, lists 6,18, ranges 8-17, steps */2.`; empty where there is nothing to say.
[[nodiscard]] QString allowedText(const CronError &error);
//! `The hour cannot be read.`: why there are no times.
[[nodiscard]] QString unreadableText(const CronError &error);
//! The part of the text that is wrong: the item at the error's column.
struct CronErrorSpan
{
    int at = 0; //!< from 0
    int size = 0;
    friend bool operator==(CronErrorSpan, CronErrorSpan) = default;
};
[[nodiscard]] CronErrorSpan spanOf(const QString &text, const CronError &error);

//! What may have been meant: an expression that can be read.
struct CronRepair
{
    QString text;
    CronExpression expression;
    friend bool operator==(const CronRepair &, const CronRepair &) = default;
};
//! The likeliest first, at most three; none where there is nothing to guess.
[[nodiscard]] QList<CronRepair> repairsOf(const QString &text, const CronError &error);

} // namespace runsheet
