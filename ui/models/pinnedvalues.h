// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pin.h"

namespace runsheet {

//! The pinned values of the jobs that are looked at: which one a job has, and what it is in the job's newest run that has ended. Asks
//! about rows that are looked at, once for each job and run; files are read on threads of the pool. Thread: main; the engine outlives it.
class PinnedValues : public QObject
{
    Q_OBJECT

public:
    PinnedValues(Engine &engine, QObject *parent);

    //! This row is on screen, as it is now.
    void look(const JobRow &row);
    //! Which value is pinned may be another one.
    void apply(const ChangeSet &changes);

Q_SIGNALS:
    //! Nothing: nothing is pinned.
    void changed(runsheet::JobKey job, const std::optional<runsheet::PinnedText> &text);

private:
    struct Known
    {
        bool isAsked = false; //!< which pin it has
        std::optional<Pin> pin;
        RunKey run; //!< whose value is shown or read
    };
    void takePin(const JobRow &row, const std::optional<Pin> &pin);
    void read(const JobRow &row);
    void readReported(const JobRow &row, const Pin &pin);
    void readFile(const JobRow &row, const Pin &pin);
    void take(const JobRow &row, const Pin &pin, const Result<QString> &value);

    Engine &m_engine;
    QHash<JobKey, Known> m_known;
};

} // namespace runsheet
