// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/execution/runnerlink.h"

#include <QHash>

#include <vector>

namespace runsheet {

//! The runners of this engine: each looks after one run at a time and takes the next when nothing of the last is left;
//! one more may wait behind it. One that had nothing to do for 2 s is let go. Lives in the engine thread and never blocks.
class RunnerPool final : public QObject
{
    Q_OBJECT

public:
    RunnerPool(QByteArray program, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~RunnerPool() override;
    Q_DISABLE_COPY_MOVE(RunnerPool)

    struct Order
    {
        QByteArray nonce;
        const RunnerOrder &order;
        int record;
        int folder;
    };
    //! To an idle runner, or to a new one. From here on the record's lock is the runner's.
    Result<Done> order(const Order &order);
    //! To the runner that has `leader`, to be started when nothing of that is left; a leader that lives gives it back after 50 ms.
    //! As the other one when that runner is no longer busy with `leader` alone.
    Result<Done> orderBehind(const QByteArray &leader, const Order &order);
    //! Nothing happens when no runner has this run.
    void wish(const QByteArray &nonce, runner_wish_kind kind);
    //! Of a runner that is deaf: its program's start hangs.
    void kill(const QByteArray &nonce);
    //! Never uses again the runner that has this run: it cannot get rid of it.
    void abandon(const QByteArray &nonce);
    [[nodiscard]] int count() const { return static_cast<int>(m_seats.size()); }

Q_SIGNALS:
    void told(const QByteArray &nonce, const runner_event &event);
    //! The runner of this run is dead and has told all it knew.
    void died(const QByteArray &nonce);

private:
    struct Seat
    {
        std::unique_ptr<RunnerLink> link;
        QByteArray nonce;    //!< of its run; empty: idle
        QByteArray follower; //!< of the run that waits behind it
        bool isLast = false; //!< its run may leave processes behind, with which the runner goes: it takes no other
        std::shared_ptr<void> idleTimer;
    };

    Result<Seat *> freeSeat();
    Seat *seatOf(const QByteArray &nonce);
    Seat *seatOf(const RunnerLink *link);
    void onTold(RunnerLink *link, const runner_event &event);
    void onDied(RunnerLink *link);
    void moveUp(Seat &seat);
    void becomeIdle(Seat &seat);

    QByteArray m_program;
    std::shared_ptr<Clock> m_clock;
    std::vector<std::unique_ptr<Seat>> m_seats;
};

} // namespace runsheet
