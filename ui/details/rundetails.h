// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace runsheet {

//! What the details show of one run, fetched from the engine and kept up to date. Answers about a run that is no longer shown are dropped;
//! of several wishes for the same part while one is under way, one more is asked. Lives in the window's thread.
class RunDetails : public QObject
{
    Q_OBJECT

public:
    RunDetails(Engine &engine, QObject *parent);

    //! Forgets the run before. An invalid key shows nothing.
    void open(RunKey run);
    void apply(const ChangeSet &changes);

    [[nodiscard]] RunKey key() const { return m_key; }
    //! Nothing until it is known.
    [[nodiscard]] const std::optional<Run> &run() const { return m_run.value; }
    [[nodiscard]] const std::optional<RunReport> &report() const { return m_report.value; }
    [[nodiscard]] const std::optional<QList<Artifact>> &artifacts() const { return m_artifacts.value; }

Q_SIGNALS:
    void runChanged();
    void reportChanged();
    void artifactsChanged();
    void outputGrew();
    void failed(const runsheet::Error &error);

private:
    template<class T>
    struct Part
    {
        std::optional<T> value;
        bool isAsking = false;
        bool isOutdated = false; //!< it changed while it was asked for
    };
    template<class T>
    using AskFunction = Answer<T> (Engine::*)(RunKey);
    template<class T>
    void ask(Part<T> RunDetails::*part, AskFunction<T> function, void (RunDetails::*changed)());
    void askAll();

    Engine &m_engine;
    RunKey m_key;
    int m_serial = 0;
    Part<Run> m_run;
    Part<RunReport> m_report;
    Part<QList<Artifact>> m_artifacts;
};

} // namespace runsheet
