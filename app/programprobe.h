// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/jobprobe.h"

#include <QThreadPool>

#include <stop_token>

namespace runsheet {

//! Runs what the job editor asks about, in threads of its own. What runs when it goes is ended. Thread: main.
class ProgramProbe final : public JobProbe
{
public:
    ProgramProbe();
    ~ProgramProbe() override;
    Q_DISABLE_COPY_MOVE(ProgramProbe)

    Answer<Usage> usageOf(JobDefinition definition) override;
    Answer<EnvironmentPair> environmentsFor(JobDefinition definition) override;

private:
    std::stop_source m_stop;
    QThreadPool m_threads;
};

} // namespace runsheet
