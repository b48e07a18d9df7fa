// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/poolhold.h"

#include "ui/format/errors.h"

#include <algorithm>

namespace runsheet {

namespace {

QStringList namesOf(const QList<Pool> &pools, bool held)
{
    QStringList names;
    for (const Pool &pool : pools) {
        if (pool.held == held)
            names.append(pool.name);
    }
    return names;
}

} // namespace

PoolHold::PoolHold(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::changed, this, [this](const ChangeSet &changes) {
        if (changes.pools)
            read();
    });
    read();
}

void PoolHold::read()
{
    m_engine.pools().then(this, [this](const Result<QList<Pool>> &answer) {
        if (!answer)
            return Q_EMIT failed(describe(answer.error()));
        m_pools = *answer;
        Q_EMIT changed();
    });
}

bool PoolHold::holdsAll() const
{
    return !m_pools.isEmpty() && std::ranges::all_of(m_pools, &Pool::held);
}

void PoolHold::hold()
{
    m_heldBefore = namesOf(m_pools, true);
    setHeld(namesOf(m_pools, false), true);
}

//! Who held them is not known any more after a restart: then all are let go.
void PoolHold::release()
{
    QStringList names = namesOf(m_pools, true);
    if (m_heldBefore.size() < names.size())
        names.removeIf([this](const QString &name) { return m_heldBefore.contains(name); });
    m_heldBefore.clear();
    setHeld(names, false);
}

void PoolHold::setHeld(const QStringList &names, bool held)
{
    for (const QString &name : names) {
        m_engine.updatePool(name, {}, held).then(this, [this](const Result<Pool> &answer) {
            if (answer)
                return;
            Q_EMIT failed(describe(answer.error()));
            Q_EMIT changed(); // what asked for it shows again what is so
        });
    }
}

} // namespace runsheet
