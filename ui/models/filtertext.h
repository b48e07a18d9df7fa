// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QString>

#include <optional>

namespace runsheet {

//! A piece of a filter text: a word, or a term such as `state:failed` or `-param.date:2026`. Positions count from the text's begin.
struct FilterPiece
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool without = false; //!< `-` before a key
    QString key;          //!< in lower case; empty: a word
    QString name;         //!< of the parameter
    QString value;        //!< without quotes; empty while it is typed
};
[[nodiscard]] QList<FilterPiece> filterPieces(const QString &text);

//! The keys that a term may have; `param` is followed by a dot and the parameter's name.
[[nodiscard]] const QStringList &filterKeys();

//! A piece that says nothing, and what it could say.
struct FilterProblem
{
    FilterPiece piece;
    QString sentence;
};

//! What a filter text means. All of it must hold. A term without a value means nothing yet.
struct FilterText
{
    QString search;
    QSet<JobStatus> states;
    QList<FilterTerm> terms;
    std::optional<Instant> since, until;
    QList<FilterProblem> problems; //!< these pieces are left out of the meaning

    [[nodiscard]] JobFilter jobs() const;
    [[nodiscard]] RunFilter runs() const;
    //! The first problem's sentence; empty where all is understood.
    [[nodiscard]] QString problem() const { return problems.isEmpty() ? QString() : problems.first().sentence; }
};
//! `now` is what `after:yesterday` and `after:7d` count from. Days are those of the computer's time zone.
[[nodiscard]] FilterText filterFromText(const QString &text, Instant now);

//! States that people look for together: `running` is everything that is under way.
struct StateGroup
{
    QString word; //!< in a filter text
    JobStatus shownAs = JobStatus::Running;
    QSet<JobStatus> states;
};
//! In the order of the sidebar.
[[nodiscard]] const QList<StateGroup> &stateGroups();
//! The states that a word of `state:` means; nothing where it is none.
[[nodiscard]] std::optional<QSet<JobStatus>> statesOfWord(const QString &word);

//! `text` with its term of this key replaced (or removed, where `value` is empty); the rest stays.
[[nodiscard]] QString withTerm(const QString &text, const QString &key, const QString &value);
//! The value of the only term of this key; nothing where there is none or several, or where it leaves out.
[[nodiscard]] std::optional<QString> termOf(const QString &text, const QString &key);
//! A term as text that reads as it again.
[[nodiscard]] QString termText(const FilterPiece &piece);

} // namespace runsheet
