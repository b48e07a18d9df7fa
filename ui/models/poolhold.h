// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace runsheet {

//! Holds all pools, so that nothing new starts while what runs goes on, and lets them go again. A pool that was held before stays held.
//! Thread: main; the engine outlives it.
class PoolHold final : public QObject
{
    Q_OBJECT

public:
    PoolHold(Engine &engine, QObject *parent);
    //! Every pool is held, whoever did it.
    [[nodiscard]] bool holdsAll() const;
    void hold();
    void release();

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void read();
    void setHeld(const QStringList &names, bool held);

    Engine &m_engine;
    QList<Pool> m_pools;
    QStringList m_heldBefore;
};

} // namespace runsheet
