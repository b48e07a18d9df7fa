// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpmessage.h"
#include "engine/domain/result.h"

#include <QFuture>

#include <chrono>

namespace runsheet {

//! A response that is read piece by piece. Destroying it closes the connection.
class HttpReader
{
public:
    struct State;

    explicit HttpReader(std::shared_ptr<State> state);
    ~HttpReader();
    Q_DISABLE_COPY_MOVE(HttpReader)

    //! Status and headers; the body comes by next().
    [[nodiscard]] const HttpResponse &head() const;
    //! The next piece; empty is the orderly end, NoEngine a connection that broke. One at a time.
    [[nodiscard]] QFuture<Result<QByteArray>> next();
    //! next() answers at once: the connection is given up.
    void close();

private:
    std::shared_ptr<State> m_state;
};

//! Speaks HTTP/1.1 to the engine's Unix socket on a thread of its own. A connection for each call. Futures end in that thread;
//! those that are open when the client goes answer Stopping.
class HttpClient
{
public:
    HttpClient(QByteArray folder, QByteArray socketName);
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    //! NoEngine when nobody listens. `detail` is "sent" when the connection broke after the request may have been acted upon.
    [[nodiscard]] QFuture<Result<HttpResponse>> send(HttpRequest request, std::chrono::seconds timeout = std::chrono::seconds(60));
    //! Waits for the header only.
    [[nodiscard]] QFuture<Result<std::shared_ptr<HttpReader>>> open(HttpRequest request);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace runsheet
