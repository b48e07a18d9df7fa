// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pin.h"

namespace runsheet {

//! Which value of the shown job stands in the Result column, and how to change that. Lives in the window's thread.
class JobPin : public QObject
{
    Q_OBJECT

public:
    JobPin(Engine &engine, QObject *parent);

    //! Invalid: none.
    void showJob(JobKey job);
    void apply(const ChangeSet &changes);
    [[nodiscard]] const std::optional<Pin> &pin() const { return m_pin; }
    //! Changes the job, of which the rest stays as it is. changed() or refused() follows.
    void set(const std::optional<Pin> &pin);

Q_SIGNALS:
    void changed();
    void refused(const runsheet::Error &error);

private:
    void ask();
    void update(const Job &job, const std::optional<Pin> &pin);

    Engine &m_engine;
    JobKey m_job;
    std::optional<Pin> m_pin;
    int m_serial = 0;
};

} // namespace runsheet
