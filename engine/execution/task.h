// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"
#include "engine/domain/result.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace runsheet {

//! What a task may do to the outside: tell how far it is, write artifacts, ask whether it should end.
//! Thread: used by the task in its pool thread only; the executor reads from the engine thread.
class TaskContext
{
public:
    virtual ~TaskContext() = default;
    [[nodiscard]] virtual std::stop_token stopToken() const = 0;
    //! Blocks until resumed when a pause was asked; to be called between two pieces of work.
    virtual void checkPause() = 0;
    //! How much there is to do in all; unknown until called.
    virtual void setTotal(qint64 ticks) = 0;
    virtual void advance(qint64 ticks = 1) = 0;
    virtual void message(const QString &text) = 0;
    virtual void process(const QString &name) = 0;
    virtual void stage(const QString &name, qint64 total) = 0;
    virtual void item(const QString &name, NodeStatus status, const QString &error = {}) = 0;
    virtual void value(const ResultValue &value) = 0;
    //! A line of the run's log.
    virtual void log(const QString &line) = 0;
    //! Absolute path of the results folder, made at first use.
    virtual QByteArray resultsFolder() = 0;
    //! Waits, but returns at once (false) when a stop is asked. The only way for a task to pass time.
    virtual bool sleep(Duration duration) = 0;
};

//! Work written in C++. Runs once on a pool thread; touches no engine object. A Result error becomes Failed with its
//! message as text and its detail as trace; returning after a stop was asked becomes Cancelled.
using Task = std::function<Result<Done>(TaskContext &)>;
using TaskFactory = std::function<Task()>;

} // namespace runsheet
