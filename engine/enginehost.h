// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"
#include "engine/folders.h"

#include <memory>

namespace runsheet {

struct HostOptions
{
    Folders folders;
    int slotCount = 0;                 //!< of the pool `default`; 0 is the number of cores
    QByteArray runnerProgram;          //!< absolute; empty: `runsheet-runner` beside the program
    std::shared_ptr<Clock> clock;      //!< empty: the computer's
    enum class Mode { Full, OnlyOwnRuns } mode = Mode::Full; //!< OnlyOwnRuns: a hosting `run` (interfaces.md 1.3)
    enum class WhenHeld { Refuse, Wait } whenHeld = WhenHeld::Refuse;
    Duration keepProgressEvery = seconds(1); //!< the store keeps measurements of runs at most once in this time
    bool view = false;                 //!< read-only, no lock, nothing starts: `grab`, `doctor`
};

//! Owns the lock of a data folder, the engine and its thread. Made and destroyed in one thread (main), which it blocks
//! while the store opens and closes. Destroying it ends the engine as stop() does; runs go on under their runners.
class EngineHost
{
public:
    static Result<std::unique_ptr<EngineHost>> start(const HostOptions &options);
    //! With a lock that the caller waited for.
    static Result<std::unique_ptr<EngineHost>> start(const HostOptions &options, FolderLock lock);
    ~EngineHost();

    [[nodiscard]] Engine &engine();
    //! Begins recovery and then dispatch: called once the caller listens to the engine's signals.
    void serve();
    //! The computer has woken: what is due is looked for anew. After serve().
    void lookAtClock();
    //! OnlyOwnRuns: this one may start.
    void allow(RunKey run);

private:
    EngineHost();
    static Result<std::unique_ptr<EngineHost>> open(const HostOptions &options, std::optional<FolderLock> lock);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace runsheet
