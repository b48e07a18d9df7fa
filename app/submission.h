// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/draftoptions.h"
#include "app/session.h"

namespace runsheet {

//! The draft of the command line with its caller, ready to be sent.
[[nodiscard]] Result<QJsonObject> submissionFrom(const CommandLine &line, DraftVerb verb);
//! Says on stderr that nothing starts until an engine serves, where a hosting `run` took the submission.
void noteWhenNotDispatching(const QJsonObject &answer);
//! The id alone on a line, or the run in JSON.
[[nodiscard]] ExitStory printSubmitted(SessionPtr session, QJsonObject answer);

} // namespace runsheet
