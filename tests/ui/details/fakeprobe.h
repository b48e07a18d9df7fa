// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/jobprobe.h"

namespace runsheet::test {

//! Answers what the test wants it to.
class FakeProbe final : public JobProbe
{
public:
    Result<Usage> usage;
    EnvironmentPair pair;
    QList<JobDefinition> asked;
    Answer<Usage> usageOf(JobDefinition definition) override
    {
        asked.append(definition);
        return QtFuture::makeReadyFuture(usage);
    }
    Answer<EnvironmentPair> environmentsFor(JobDefinition definition) override
    {
        asked.append(definition);
        return QtFuture::makeReadyFuture(Result<EnvironmentPair>(pair));
    }
};

} // namespace runsheet::test
