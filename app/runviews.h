// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

namespace runsheet {

// What several verbs need about runs.

//! --state, --label, ... : which runs. `list` has more.
[[nodiscard]] QList<OptionSpec> selectionOptions();
[[nodiscard]] bool hasSelection(const CommandLine &line);
//! The keys of a filter in JSON, as text.
[[nodiscard]] Result<QJsonObject> selectionFrom(const CommandLine &line);
[[nodiscard]] QByteArray queryFrom(const QJsonObject &words);

//! The list of runs as a table for people.
void printRuns(const QJsonArray &runs);
//! One run for people.
void printRun(const QJsonObject &run);

struct Awaited
{
    QString id;
    QString state;
    [[nodiscard]] bool isFinal() const;
};
//! Waits by the journal until all are final; TimedOut after `timeout`. In the order given.
[[nodiscard]] Story<QList<Awaited>> untilFinal(SessionPtr session, QStringList ids, std::optional<Duration> timeout = {});
//! The same for all runs that are not final now.
[[nodiscard]] Story<QList<Awaited>> untilAllFinal(SessionPtr session, std::optional<Duration> timeout = {});

} // namespace runsheet
