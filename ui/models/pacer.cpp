// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pacer.h"

namespace runsheet {

Pacer::Pacer(std::shared_ptr<Clock> clock, Duration least, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_least(least) {}

void Pacer::request()
{
    if (m_timer)
        return;
    const Duration now = m_clock->elapsed();
    if (!m_last || now - *m_last >= m_least)
        fire();
    else
        m_timer = m_clock->after(*m_last + m_least - now, this, [this] { fire(); });
}

void Pacer::fire()
{
    m_timer.reset();
    m_last = m_clock->elapsed();
    Q_EMIT due();
}

} // namespace runsheet
