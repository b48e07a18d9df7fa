// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/statement.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace runsheet {

//! A few threads with a read-only connection each. Each question is answered in one read transaction, so that what belongs
//! together fits together. Thread: post() from any.
class Readers
{
public:
    //! Called exactly once, in a reader's thread: with its connection, or with the reason why there is none. What it returns is
    //! called when the read transaction is over: it gives the answer.
    using Question = std::function<std::function<void()>(const Result<Connection *> &)>;

    Readers(QByteArray file, Connection::Mode mode, int threads);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    void post(Question question);
    //! Answers what waits and ends the threads. Blocking. What is posted later is refused.
    void stop();

private:
    void run();
    std::optional<Question> take();
    void answer(const Question &question, std::unique_ptr<Connection> &connection);

    QByteArray m_file;
    Connection::Mode m_mode;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Question> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace runsheet
