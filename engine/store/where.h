// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "engine/store/statement.h"

#include <QStringList>

namespace runsheet {

//! Conditions over a table with the values of their placeholders.
class Where
{
public:
    template<class... Values>
    void add(const QString &condition, const Values &...values)
    {
        m_conditions.append(condition);
        (m_values.append(sql::toValue(values)), ...);
    }
    [[nodiscard]] QString text() const { return m_conditions.join(u" AND "); }
    //! For a walk along an index: each row's key is looked up among those that a condition lists, never the listed ones in the index.
    [[nodiscard]] QString textForWalk() const;
    [[nodiscard]] const QList<sql::Value> &values() const { return m_values; }
    [[nodiscard]] qsizetype count() const { return m_conditions.size(); }

private:
    QStringList m_conditions;
    QList<sql::Value> m_values;
};

// Filters exist once, as SQL: these two functions. Columns are those of `run r` and `job j`. Pure.
//! One word, long enough for the full-text index of runs.
[[nodiscard]] bool isIndexedWord(const QString &search);
//! The word as the full-text index is asked for it.
[[nodiscard]] QString phrase(QString word);

[[nodiscard]] Where whereOf(const RunFilter &filter);
[[nodiscard]] Where whereOf(const JobFilter &filter);

} // namespace runsheet
