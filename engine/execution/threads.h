// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace runsheet {

//! Gives a new pool all its threads, for as long as it lives. A pool makes them when they are needed, and where that fails, as at
//! a limit of processes, the work is lost without a word. Returns at once.
inline void makeThreads(QThreadPool &pool, int count)
{
    constexpr int longestWait = 1000; // ms: a thread that could not be made even now must not keep the others
    pool.setMaxThreadCount(count);
    pool.setExpiryTimeout(-1);
    const auto arrived = std::make_shared<QSemaphore>();
    for (int i = 0; i < count; ++i) {
        pool.start([arrived, count] { // none is free for the next one before all are there
            arrived->release();
            if (arrived->tryAcquire(count, longestWait))
                arrived->release(count);
        });
    }
}

} // namespace runsheet
