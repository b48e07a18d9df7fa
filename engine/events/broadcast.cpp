// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/broadcast.h"

namespace runsheet {
namespace {

constexpr Duration tellEvery{200};

} // namespace

Broadcast::Broadcast(std::shared_ptr<Clock> clock, Duration keepEvery, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_keepEvery(keepEvery)
{
}

void Broadcast::fact(const ChangeSet &changes)
{
    const bool isFirst = m_facts.isEmpty();
    m_facts.merge(changes);
    if (isFirst && !m_facts.isEmpty())
        QMetaObject::invokeMethod(this, &Broadcast::tell, Qt::QueuedConnection);
}

void Broadcast::measurement(const ProgressUpdate &update)
{
    m_measurements.insert(update.run, update);
    m_toKeep.insert(update.run, update);
    if (!m_timer)
        m_timer = m_clock->after(tellEvery, this, [this] { tellMeasurements(); });
    if (!m_keepTimer) {
        m_keepTimer = m_clock->after(m_keepEvery, this, [this] {
            m_keepTimer.reset();
            Q_EMIT measured(std::exchange(m_toKeep, {}).values());
        });
    }
}

void Broadcast::tell()
{
    Q_EMIT changed(std::exchange(m_facts, {}));
}

void Broadcast::tellMeasurements()
{
    m_timer.reset();
    ChangeSet changes;
    for (const ProgressUpdate &update : std::exchange(m_measurements, {})) {
        changes.output.insert(update.run);
        changes.progress.append(update);
    }
    Q_EMIT changed(changes);
}

} // namespace runsheet
