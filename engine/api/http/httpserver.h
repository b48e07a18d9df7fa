// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpmessage.h"

#include <chrono>
#include <memory>
#include <variant>

namespace runsheet {

//! Calls work in the server's thread, or never when the server has ended. From any thread, and longer than the server lives.
using Hop = std::function<void(std::function<void()>)>;

//! The place for one answer. Copies share it. When the last copy goes without an answer, 503 is sent.
class HttpAnswer
{
public:
    struct State;

    explicit HttpAnswer(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    //! From any thread, at once; only the first counts, and none when the client has left.
    void send(HttpResponse response) const;

private:
    std::shared_ptr<State> m_state;
};

//! What may come after a request's header.
struct HttpAdmission
{
    qint64 bodyLimit = 0;
    std::shared_ptr<HttpSink> sink; //!< takes the body; empty: it becomes HttpRequest::body
};

struct HttpLimits
{
    qsizetype headerBytes = 16 * 1024;
    int idleConnections = 64;           //!< that have no request under way: the oldest makes room for a new one
    int connections = 1024;             //!< in all
    int requestsPerSecond = 1000;       //!< of one connection, which may use a second's worth at once
    qint64 allBodies = 64'000'000;      //!< bytes of the bodies of all requests that are in memory
    std::chrono::seconds header{10};    //!< for the first byte of a connection and for each header
    std::chrono::seconds idle{60};      //!< between two requests
    std::chrono::seconds body{30};      //!< for each piece
    std::chrono::seconds keepAlive{15}; //!< of a source that is silent
};

//! HTTP/1.1 on a Unix socket, on a thread of its own that never waits for anything but the network. Requests of one connection are
//! answered in their order. Made, started and destroyed in one thread; destroying it ends all connections.
class HttpServer
{
public:
    //! Both are called in the server's thread. `admit` sees a request without its body.
    using Admit = std::function<std::variant<HttpAdmission, HttpResponse>(const HttpRequest &)>;
    using Handle = std::function<void(HttpRequest, HttpAnswer)>;

    HttpServer(HttpLimits limits, Admit admit, Handle handle);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    //! Takes over a listening socket and starts.
    void start(int listeningSocket);
    [[nodiscard]] Hop hop() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace runsheet
