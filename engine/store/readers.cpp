// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/readers.h"

namespace runsheet {

using namespace Qt::StringLiterals;

Readers::Readers(QByteArray file, Connection::Mode mode, int threads) : m_file(std::move(file)), m_mode(mode)
{
    for (int n = 0; n < threads; ++n)
        m_threads.emplace_back([this] { run(); });
}

Readers::~Readers()
{
    stop();
}

void Readers::post(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_waiting.push_back(std::move(question));
            m_wake.notify_one();
            return;
        }
    }
    const auto tell = question(Error{.code = ErrorCode::Stopping,
                                     .message = u"The engine is going away and answers no more; try again when it is back."_s,
                                     .detail = {},
                                     .fields = {}});
    tell();
}

void Readers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void Readers::run()
{
    std::unique_ptr<Connection> connection;
    while (const std::optional<Question> question = take())
        answer(*question, connection);
}

void Readers::answer(const Question &question, std::unique_ptr<Connection> &connection)
{
    std::function<void()> tell;
    try {
        if (!connection)
            connection = std::make_unique<Connection>(m_file, m_mode);
        connection->prepare(u"BEGIN"_s).run();
        tell = question(connection.get());
        connection->prepare(u"COMMIT"_s).run();
    } catch (const StoreFailure &failure) {
        connection.reset(); // the next question gets a fresh one
        if (!tell)
            tell = question(failure.error);
    }
    tell();
}

std::optional<Readers::Question> Readers::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_waiting.empty() || m_stopping; });
    if (m_waiting.empty())
        return std::nullopt;
    Question question = std::move(m_waiting.front());
    m_waiting.pop_front();
    return question;
}

} // namespace runsheet
