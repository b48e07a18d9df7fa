// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/domain/dispatchview.h"
#include "engine/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace runsheet {

//! Applies selectRunnable() when something changed, and waits for the next due time with one timer. Decides nothing itself.
//! Lives in the engine thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<DispatchView>>(const DispatchWish &)>;

    Dispatcher(Fetch fetch, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    //! Something changed that may let a run start. Any number of calls in one turn are one look.
    void poke();
    //! Nothing is chosen until resume().
    void suspend();
    void resume();
    //! Nothing is chosen for so long, whatever happens meanwhile.
    void rest(Duration duration);
    //! Only these may be chosen (a hosting `run`).
    void restrictTo(const QSet<RunKey> &runs);

    //! So many may be claimed of this pool beyond its slots, from the next look on.
    void lookAhead(const QString &pool, int count);

    //! This run takes a slot that the store does not show (yet, or any more): while it is claimed, and after its end
    //! until nothing of it is left.
    void occupy(RunKey run, const QString &pool);
    void vacate(RunKey run);

Q_SIGNALS:
    //! Each is occupied already; vacate() when its claim is committed or refused.
    void chosen(const QList<runsheet::Choice> &choices);
    //! A waiting run's time has come.
    void due();
    void failed(const runsheet::Error &error);

private:
    void look();
    void take(const Result<DispatchView> &view);
    void choose(DispatchView view);
    void arm(const std::optional<Instant> &nextDue);

    Fetch m_fetch;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_rest;
    std::optional<Instant> m_armedFor;
    QHash<RunKey, QString> m_occupied;
    QHash<QString, int> m_ahead;     // by pool; none is 0
    QSet<RunKey> m_vacatedMeanwhile; // while a view that may not know of it yet is under way
    std::optional<QSet<RunKey>> m_only;
    enum class Look { Idle, Planned, UnderWay, UnderWayAndStale } m_look = Look::Idle;
    bool m_suspended = false;
};

} // namespace runsheet
