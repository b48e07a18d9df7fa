// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/filtertext.h"

namespace runsheet {

//! What the terms of a filter can say now.
struct FilterWords
{
    Counts counts; //!< of all rows: states, labels, spaces
    QStringList pools;
    QStringList types;
};

//! A way to go on with the piece under the cursor.
struct FilterCompletion
{
    QString term; //!< `state:failed`, or `label:` where its value comes next
    QString about;
    std::optional<qint64> count;
    std::optional<JobStatus> status; //!< whose icon stands before it
    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

//! A list of completions and what they would replace in the text.
struct FilterCompletions
{
    qsizetype from = 0;
    qsizetype length = 0;
    QList<FilterCompletion> list; //!< the best first; not what stands there already
};
//! For the piece that ends at or holds the cursor; keys where no key is typed yet.
[[nodiscard]] FilterCompletions completionsFor(const QString &text, qsizetype cursor, const FilterWords &words);

} // namespace runsheet
