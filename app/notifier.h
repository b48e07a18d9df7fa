// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/incidents.h"
#include "ui/models/pacer.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

class QDBusPendingCallWatcher;

namespace runsheet {

//! Tells the desktop of failures and recoveries, one bubble for each job, with buttons where the desktop has them. Waits for nothing: where
//! nobody shows notifications, none are shown. Lives in the main thread; the engine outlives it.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    Notifier(Engine &engine, std::shared_ptr<Clock> clock, QDBusConnection bus, QObject *parent);
    void setEnabled(bool enabled) { m_isEnabled = enabled; }

Q_SIGNALS:
    void runWanted(const runsheet::Run &run);
    void runAgainWanted(runsheet::JobKey job);

private Q_SLOTS:
    void takeAction(uint bubble, const QString &action);
    void takeClosed(uint bubble, uint reason);

private:
    void askCapabilities();
    void readPast();
    void remember(const QList<Run> &failed, const QList<Run> &newestFirst);
    void readEnds();
    void take(const QList<Run> &newestFirst);
    void show(const Notice &notice);
    void send(const Notice &notice);
    [[nodiscard]] QString bodyOf(const Notice &notice) const;

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    QDBusConnection m_bus;
    Pacer m_pacer;
    Incidents m_incidents;
    Instant m_since;                           //!< ends before it were told, or before our time
    QSet<RunKey> m_atSince;                    //!< those that ended in that very millisecond
    std::optional<QStringList> m_capabilities; //!< of who shows them; nothing: not answered yet
    QList<Notice> m_waiting;                   //!< for that answer
    QHash<JobKey, uint> m_bubbles;
    QHash<uint, Run> m_runs; //!< that a bubble is about
    bool m_isEnabled = true;
    bool m_knowsPast = false; //!< before that, nothing can be told from what was told
};

} // namespace runsheet
