// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/domain/condition.h"

#include <QObject>

#include <atomic>

namespace runsheet {

//! Gathers what keeps the engine from all its work, and asks to try again what may pass by itself: after a second, then after
//! twice as long each time, up to 15 seconds. Lives in the engine thread; all() may be called from any.
class ConditionWatch final : public QObject
{
    Q_OBJECT

public:
    ConditionWatch(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    //! What the store suffers from now.
    void takeStore(const Conditions &conditions);
    //! What others noted; one of each kind.
    void note(const Condition &condition);
    void forget(Condition::Kind kind);
    [[nodiscard]] Conditions all() const;

Q_SIGNALS:
    void changed(const runsheet::Conditions &conditions);
    //! Time to look whether something has passed.
    void tryAgain();

private:
    void publish();
    void arm();

    std::shared_ptr<Clock> m_clock;
    Conditions m_store;
    Conditions m_others;
    std::atomic<std::shared_ptr<const Conditions>> m_all;
    Duration m_pause = seconds(1);
    std::shared_ptr<void> m_timer;
};

} // namespace runsheet
