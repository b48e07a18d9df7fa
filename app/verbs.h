// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

namespace runsheet {

//! A verb of the program: what it takes and what it does.
struct Verb
{
    Syntax syntax;
    ExitStory (*go)(SessionPtr session) = nullptr;
};

[[nodiscard]] const QList<Verb> &allVerbs();
//! The first words of verbs that have two, such as `job`.
[[nodiscard]] QByteArrayList verbGroups();

// One file for each, app/verbs/.
[[nodiscard]] QList<Verb> actionVerbs(); //!< cancel, kill, pause, resume, hold, release, retry, delete, set
[[nodiscard]] QList<Verb> calendarVerbs();
[[nodiscard]] Verb completionVerb();
[[nodiscard]] QList<Verb> cronVerbs();
[[nodiscard]] QList<Verb> crontabVerbs();
[[nodiscard]] Verb demoVerb();
[[nodiscard]] Verb doctorVerb();
[[nodiscard]] Verb eventsVerb();
[[nodiscard]] Verb grabVerb();
[[nodiscard]] QList<Verb> jobVerbs();
[[nodiscard]] Verb listVerb();
[[nodiscard]] Verb logsVerb();
[[nodiscard]] Verb pingVerb();
[[nodiscard]] QList<Verb> poolVerbs();
[[nodiscard]] Verb progressVerb();
[[nodiscard]] QList<Verb> queueVerbs();
[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb resultsVerb();
[[nodiscard]] Verb runVerb();
[[nodiscard]] QList<Verb> scheduleVerbs();
[[nodiscard]] Verb serveVerb();
[[nodiscard]] Verb showVerb();
[[nodiscard]] Verb submitVerb();
[[nodiscard]] QList<Verb> typeVerbs();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb versionVerb();
[[nodiscard]] Verb waitVerb();
[[nodiscard]] Verb whyVerb();

} // namespace runsheet
