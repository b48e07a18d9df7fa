// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/domain/clock.h"

#include <QHash>
#include <QObject>

namespace runsheet {

//! Gathers what was committed and measured and tells it: facts at most once a turn of the loop, measurements at most
//! five times a second. Lives in the engine thread.
class Broadcast : public QObject
{
    Q_OBJECT

public:
    Broadcast(std::shared_ptr<Clock> clock, Duration keepEvery, QObject *parent = nullptr);

    void fact(const ChangeSet &changes);
    void measurement(const ProgressUpdate &update);

Q_SIGNALS:
    void changed(const runsheet::ChangeSet &changes);
    //! What was measured since the last time, to be kept: at most once in `keepEvery`.
    void measured(const QList<runsheet::ProgressUpdate> &updates);

private:
    void tell();
    void tellMeasurements();

    std::shared_ptr<Clock> m_clock;
    Duration m_keepEvery;
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_keepTimer;
    ChangeSet m_facts;
    QHash<RunKey, ProgressUpdate> m_measurements;
    QHash<RunKey, ProgressUpdate> m_toKeep;
};

} // namespace runsheet
