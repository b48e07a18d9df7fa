// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"

#include <QObject>

namespace runsheet {

//! Lets something happen soon after each request, but no more often than a least interval. Thread: its owner's.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    Pacer(std::shared_ptr<Clock> clock, Duration least, QObject *parent);
    //! due() comes at once, or when the interval since the last one is over; once, however often it is asked for.
    void request();

Q_SIGNALS:
    void due();

private:
    void fire();

    std::shared_ptr<Clock> m_clock;
    Duration m_least;
    std::optional<Duration> m_last;
    std::shared_ptr<void> m_timer;
};

} // namespace runsheet
