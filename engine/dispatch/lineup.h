// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/dispatchview.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace runsheet {

//! Who of the claimed attempts starts when, so that a pool of short runs never waits for a commit: what was claimed ahead takes the
//! slot of a run that ends, at once, and one may stand behind each short program at its runner. A value; decides, and starts nothing.
//! Attempts go by their nonce.
class Lineup
{
public:
    //! How far ahead of its slots a pool may claim while its runs are short: what two slots use up between two commits (measured: 6 left
    //! a third of the processors idle, 24 brought nothing more).
    static constexpr int mostAhead = 12;
    //! A run that lives longer is not short: nobody waits behind it.
    static constexpr Duration shortRun = milliseconds(50);

    struct Start
    {
        QByteArray nonce;
        QByteArray leader; //!< behind this one; empty: at once
        friend bool operator==(const Start &, const Start &) = default;
    };

    void claim(const QByteArray &nonce, const Choice &choice);
    //! Runs already, under a runner that takes nothing from us: recovered.
    void adopt(const QByteArray &nonce, const QString &pool);

    enum class Kind { Program, Task };
    //! It can be started from now on. Answers who starts now, here as below.
    [[nodiscard]] QList<Start> ready(const QByteArray &nonce, Kind kind);
    void isLong(const QByteArray &nonce);
    void pause(const QByteArray &nonce);
    void resume(const QByteArray &nonce);
    void ended(const QByteArray &nonce, Duration wall);
    //! It was claimed or launched for nothing.
    [[nodiscard]] QList<Start> unstarted(const QByteArray &nonce);
    //! Nothing of it is left.
    [[nodiscard]] QList<Start> freed(const QByteArray &nonce);

    //! How many this pool may claim beyond its slots.
    [[nodiscard]] int ahead(const QString &pool) const;
    //! Ready, and without a slot; in order.
    [[nodiscard]] QList<QByteArray> waiting() const;

    //! It waits in vain and goes back to the queue; with it go all of its pool that were claimed after it and wait, or one of them would
    //! start before it.
    void turnBack(const QByteArray &nonce);
    //! Those that go back now, each once and in order: nobody before one that is not ready yet.
    [[nodiscard]] QList<QByteArray> takeTurnedBack();

private:
    struct Entry
    {
        QByteArray nonce;
        QString pool;
        Choice::Place place = Choice::Place::Slot;
        enum class Phase { Claimed, Ready, Launched, Paused, Leaving } phase = Phase::Claimed;
        bool takesFollower = false;
        bool isTurnedBack = false;
        QByteArray leader;
    };
    struct PoolPace
    {
        int size = 0;
        int shortEnds = 0; // in a row
    };

    Entry *find(const QByteArray &nonce);
    void remove(const QByteArray &nonce);
    [[nodiscard]] static bool waits(const Entry &entry);
    [[nodiscard]] int slotsTaken(const QString &pool) const;
    [[nodiscard]] QByteArray leaderIn(const QString &pool) const;
    QList<Start> startsIn(const QString &pool);

    std::vector<Entry> m_entries; // in the order of their claims
    QHash<QString, PoolPace> m_pools;
};

} // namespace runsheet
