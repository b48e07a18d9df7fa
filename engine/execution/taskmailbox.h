// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace runsheet {

//! Carries words from pool threads to the executor's thread for as long as the executor is there. A task may outlive it.
class TaskMailbox
{
public:
    explicit TaskMailbox(QObject *reader) : m_reader(reader) {}

    //! From any thread. `word` runs in the reader's thread, never inside this call; not at all once it is closed.
    void post(std::function<void()> word)
    {
        const std::lock_guard lock(m_mutex);
        if (m_reader)
            QMetaObject::invokeMethod(m_reader, std::move(word), Qt::QueuedConnection);
    }
    //! In the reader's thread, before it goes.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_reader = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_reader;
};

} // namespace runsheet
