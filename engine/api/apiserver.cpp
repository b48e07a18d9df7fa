// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/apiserver.h"

#include "engine/api/batchreader.h"
#include "engine/api/http/unixsocket.h"
#include "engine/api/router.h"
#include "engine/api/routes/routes.h"

#include <pwd.h>
#include <unistd.h>

namespace runsheet {
namespace {

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

} // namespace

struct ApiServer::State
{
    State(Engine &served, const Folders &where)
        : folders(where), context{.engine = served,
                                  .feed = std::make_shared<ChangeFeed>(),
                                  .clock = systemClock(),
                                  .hop = {},
                                  .user = userName(),
                                  .attached = {},
                                  .raised = {},
                                  .windowFacts = {}},
          http({}, admission(), handler())
    {
        context.hop = http.hop();
    }

    HttpServer::Admit admission()
    {
        return [this](const HttpRequest &request) { return router.admit(request); };
    }
    HttpServer::Handle handler()
    {
        return [this](HttpRequest request, const HttpAnswer &answer) { router.handle(std::move(request), answer); };
    }

    Folders folders;
    ApiContext context;
    Router router;
    HttpServer http; // last: its thread uses all the others until it has ended
    QMetaObject::Connection changes;
    bool isListening = false;
};

ApiServer::ApiServer(Engine &engine, const Folders &folders) : m_state(std::make_unique<State>(engine, folders))
{
    addAllRoutes(m_state->router, m_state->context);
    m_state->router.setBatchSink([] { return std::make_shared<BatchReader>(); });
    // Direct, in the engine's thread: what it needs is captured, so that it may still run while this object goes.
    m_state->changes =
        QObject::connect(&engine, &Engine::changed, [hop = m_state->context.hop, feed = m_state->context.feed](const ChangeSet &changes) {
            hop([feed, changes] { feed->tell(changes); });
        });
}

ApiServer::~ApiServer()
{
    QObject::disconnect(m_state->changes);
    if (m_state->isListening)
        removeUnix(m_state->folders.data, Folders::socketName());
}

void ApiServer::onAttached(std::function<void(RunKey)> tell)
{
    m_state->context.attached = std::move(tell);
}

void ApiServer::onRaise(std::function<void()> raise)
{
    m_state->context.raised = std::move(raise);
}

void ApiServer::onAskedForWindow(std::function<QJsonObject()> facts)
{
    m_state->context.windowFacts = std::move(facts);
}

Result<Done> ApiServer::listen()
{
    const Result<int> socket = listenUnix(m_state->folders.data, Folders::socketName());
    if (!socket)
        return socket.error();
    m_state->isListening = true;
    m_state->http.start(*socket);
    return Done{};
}

} // namespace runsheet
