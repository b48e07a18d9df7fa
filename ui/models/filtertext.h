// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QString>

#include <optional>

namespace runsheet {

//! What a filter text means: words, `state:failed,lost`, `label:x`, `space:x`; a value with spaces stands in quotes.
struct FilterText
{
    JobFilter filter;
    QString problem; //!< a sentence; empty where all is understood
};
[[nodiscard]] FilterText filterFromText(const QString &text);

//! States that people look for together: `running` is everything that is under way.
struct StateGroup
{
    QString word; //!< in a filter text
    JobStatus shownAs = JobStatus::Running;
    QSet<JobStatus> states;
};
//! In the order of the sidebar.
[[nodiscard]] const QList<StateGroup> &stateGroups();

//! `text` with its term of this key replaced (or removed, where `value` is empty); the words stay.
[[nodiscard]] QString withTerm(const QString &text, const QString &key, const QString &value);
//! The value of the only term of this key; nothing where there is none or several.
[[nodiscard]] std::optional<QString> termOf(const QString &text, const QString &key);

} // namespace runsheet
