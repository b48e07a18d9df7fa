// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apiserver.h"
#include "engine/api/http/httpclient.h"
#include "tests/support/fakeengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace runsheet::test {

//! A server over a fake engine in a folder of its own, and a client for it.
struct ApiHarness
{
    ApiHarness() : server(engine, folders)
    {
        if (const auto listening = server.listen(); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    //! Waits for an answer; the test fails by its empty response when none comes.
    HttpResponse ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                     const QByteArray &type = "application/json")
    {
        HttpRequest request{.method = method, .target = "/api/v1/" + path, .headers = {}, .body = body, .sink = {}};
        if (!body.isEmpty())
            request.headers.append({"content-type", type});
        return answerOf(client.send(request));
    }
    QJsonObject json(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {})
    {
        const HttpResponse response = ask(method, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
        return QJsonDocument::fromJson(response.body).object();
    }
    static HttpResponse answerOf(QFuture<Result<HttpResponse>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000))
            return {.status = 0, .headers = {}, .body = "no answer", .source = {}};
        const Result<HttpResponse> result = future.result();
        return result ? *result : HttpResponse{.status = 0, .headers = {}, .body = result.error().message.toUtf8(), .source = {}};
    }
    //! Reads until the text contains `wanted` or the stream ends.
    static QByteArray readUntil(HttpReader &reader, const QByteArray &wanted)
    {
        QByteArray text;
        while (!text.contains(wanted)) {
            QFuture<Result<QByteArray>> next = reader.next();
            if (!QTest::qWaitFor([&next] { return next.isFinished(); }, 5000) || !next.result() || next.result()->isEmpty())
                break;
            text += *next.result();
        }
        return text;
    }
    std::shared_ptr<HttpReader> open(const QByteArray &path)
    {
        QFuture<Result<std::shared_ptr<HttpReader>>> future =
            client.open({.method = "GET", .target = "/api/v1/" + path, .headers = {}, .body = {}, .sink = {}});
        const bool isDone = QTest::qWaitFor([&future] { return future.isFinished(); }, 5000);
        return isDone && future.result() ? *future.result() : nullptr;
    }
    RunKey submit(const QString &name)
    {
        using namespace Qt::StringLiterals;
        json("POST", "runs", {{u"name"_s, name}, {u"parameters"_s, QJsonObject{{u"program"_s, u"/bin/true"_s}}}});
        return engine.newest();
    }

    QTemporaryDir folder;
    FakeEngine engine;
    Folders folders{folder.path().toUtf8(), folder.path().toUtf8()};
    ApiServer server;
    HttpClient client{folders.data, Folders::socketName()};
};

} // namespace runsheet::test
