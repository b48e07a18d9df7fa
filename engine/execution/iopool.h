// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/threads.h"

#include <QMetaObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace runsheet {

//! The execution i/o threads: whatever touches run folders happens here, its answer comes back to the asking thread.
class IoPool
{
public:
    explicit IoPool(int threads) { makeThreads(m_pool, threads); }
    ~IoPool() { drain(); }
    Q_DISABLE_COPY_MOVE(IoPool)

    //! `work` runs on an i/o thread, then `done(result)` in the thread of `context`.
    template<class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        const auto shared = std::make_shared<std::pair<Work, Done>>(std::move(work), std::move(done));
        m_pool.start([context, shared] {
            const auto result = std::make_shared<decltype(shared->first())>(shared->first());
            QMetaObject::invokeMethod(
                context, [shared, result] { shared->second(std::move(*result)); }, Qt::QueuedConnection);
        });
    }

    //! Waits for what is under way. To be called before any context goes that has asked for something.
    void drain() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace runsheet
