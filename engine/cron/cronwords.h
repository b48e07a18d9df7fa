// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronexpression.h"

#include <QStringList>

#include <variant>

namespace runsheet {

//! Why plain words make no expression.
struct NotUnderstood
{
    QStringList words; //!< as they were typed
    QString reason;    //!< a sentence for people
    friend bool operator==(const NotUnderstood &, const NotUnderstood &) = default;
};
using CronFromWords = std::variant<CronExpression, NotUnderstood>;

enum class WordLanguage { English, German };

//! Reads plain English: `every weekday at 7:30`, `last Friday of the month at noon`, `every 15 minutes between 9 and 17 on weekdays`. The
//! expression is unix5, or spring6 where there are seconds. Without a time of day it is midnight. Nothing is left out silently: one word
//! that is not understood refuses the whole. The same in German: `jeden Werktag um 7:30`, `letzter Freitag im Monat um 12 Uhr`. Reasons are
//! English.
[[nodiscard]] CronFromWords cronFromWords(const QString &text, WordLanguage language = WordLanguage::English);

} // namespace runsheet
