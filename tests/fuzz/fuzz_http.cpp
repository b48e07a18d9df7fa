// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/batchreader.h"
#include "engine/api/http/unixsocket.h"
#include "engine/api/replies.h"
#include "engine/api/router.h"
#include "tests/fuzz/target.h"

#include <QTemporaryDir>

#include <sys/socket.h>
#include <unistd.h>

using namespace runsheet;

namespace {

// The server as the engine uses it: its socket, its parser, its router with a route of each kind; only nothing behind them.
class Server
{
public:
    Server()
        : m_http(
              HttpLimits{}, [this](const HttpRequest &request) { return m_router.admit(request); },
              [this](HttpRequest request, const HttpAnswer &answer) { m_router.handle(std::move(request), answer); })
    {
        const auto agree = [](const ApiCall &call, const HttpAnswer &answer) {
            if (const auto reader = std::static_pointer_cast<BatchReader>(call.request.sink))
                return answer.send(jsonResponse({{QStringLiteral("understood"), reader->finish().has_value()}}));
            answer.send(jsonResponse(call.body));
        };
        m_router.add("GET", "health", ApiBody::None, agree);
        m_router.add("GET", "runs/*", ApiBody::None, agree);
        m_router.add("POST", "runs", ApiBody::Batch, agree, RequestKeys::Taken);
        m_router.add("POST", "runs/*/cancel", ApiBody::Optional, agree);
        m_router.add("PATCH", "runs/*", ApiBody::Json, agree);
        m_router.setBatchSink([] { return std::make_shared<BatchReader>(); });
        const Result<int> socket = listenUnix(folder(), "engine.sock");
        test::require(socket.has_value(), "the server has a socket");
        m_http.start(*socket);
    }

    [[nodiscard]] QByteArray folder() const { return m_folder.path().toUtf8(); }

private:
    QTemporaryDir m_folder;
    Router m_router;
    HttpServer m_http; // last: its thread uses the router
};

QByteArray answerTo(const QByteArray &request, const Server &server)
{
    const Result<int> fd = connectUnix(server.folder(), "engine.sock");
    test::require(fd.has_value(), "the server still listens");
    [[maybe_unused]] const ssize_t sent = send(*fd, request.constData(), size_t(request.size()), MSG_NOSIGNAL);
    shutdown(*fd, SHUT_WR);
    QByteArray heard;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (ssize_t count = 0; (count = recv(*fd, piece.data(), size_t(piece.size()), 0)) > 0;)
        heard += piece.left(count);
    close(*fd);
    return heard;
}

} // namespace

// What comes over the socket. Whatever it is, the server answers in HTTP or not at all, and serves the next one.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Server server;
    const QByteArray heard = answerTo(test::inputOf(data, size), server);
    test::require(heard.isEmpty() || heard.startsWith("HTTP/1.1 "), "an answer is HTTP");
    return 0;
}
