// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/usage.h"
#include "engine/engine.h"

namespace runsheet {

//! What a job would find around it, and what its user's terminal has.
struct EnvironmentPair
{
    QByteArray shell; //!< that was asked
    Environment inJob;
    Environment inTerminal;
};

//! What the job editor can learn only by running something of its user's, so only when its user asks. The application has it.
class JobProbe
{
public:
    virtual ~JobProbe() = default;
    //! Runs the program of this definition once with `--help`.
    virtual Answer<Usage> usageOf(JobDefinition definition) = 0;
    //! Starts the login shell once.
    virtual Answer<EnvironmentPair> environmentsFor(JobDefinition definition) = 0;
};

} // namespace runsheet
