// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "engine/execution/runner/order.h"
#include "engine/execution/runnerorder.h"

#include <QObject>

class QSocketNotifier;

namespace runsheet {

//! One runner process: its socket and its death. Lives in the engine thread and never blocks; the runner outlives it.
class RunnerLink final : public QObject
{
    Q_OBJECT

public:
    //! Starts a runner. ExecutionFailed when the program is missing or the system has no processes left.
    static Result<std::unique_ptr<RunnerLink>> start(const QByteArray &program);
    ~RunnerLink() override;
    Q_DISABLE_COPY_MOVE(RunnerLink)

    //! False when the runner is gone; then died() follows.
    bool order(const RunnerOrder &order, int record, int folder);
    bool wish(const QByteArray &nonce, runner_wish_kind kind);
    //! Lets it go: it ends by itself when nothing is left to do.
    void hangUp();
    void kill();

Q_SIGNALS:
    void told(const runner_event &event);
    //! Reaped, after everything that it had told.
    void died();

private:
    RunnerLink(UniqueFd socket, qint64 pid, UniqueFd pidfd);
    void readSocket();
    void reap();

    UniqueFd m_socket;
    UniqueFd m_pidfd;
    qint64 m_pid;
    std::unique_ptr<QSocketNotifier> m_socketNotifier;
    std::unique_ptr<QSocketNotifier> m_deathNotifier;
};

} // namespace runsheet
