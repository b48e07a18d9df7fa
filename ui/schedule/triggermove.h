// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/actions/jobcommands.h"

class QWidget;

namespace runsheet {

//! Asks whether a job is to start at another time from now on, and changes its trigger so; undo takes it back. Where its trigger has no
//! time of day that could be moved by itself, says so by refused(). Thread: main; the engine and the commands outlive it.
class TriggerMove final : public QObject
{
    Q_OBJECT

public:
    TriggerMove(Engine &engine, JobCommands &commands, QWidget *parent);
    void ask(JobKey job, Instant from, Instant to);

Q_SIGNALS:
    void refused(const QString &sentence, runsheet::JobKey job);

private:
    void confirm(const Job &job, const Trigger &moved, Instant to);

    Engine &m_engine;
    JobCommands &m_commands;
    QWidget *m_window;
};

} // namespace runsheet
