// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpserver.h"
#include "engine/domain/result.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QUrlQuery>

namespace runsheet {

//! A request that found its route.
struct ApiCall
{
    HttpRequest request;
    QByteArrayList words; //!< what stands for the `*` of the route's path, decoded
    QList<QPair<QString, QString>> query;
    QJsonObject body;

    [[nodiscard]] QString word(qsizetype index) const { return QString::fromUtf8(words.at(index)); }
    [[nodiscard]] QString queryValue(const QString &key) const;
};

//! What a route wants after its header.
enum class ApiBody {
    None,
    Optional, //!< a JSON object or nothing
    Json,     //!< a JSON object
    Batch     //!< a JSON object, or JSON lines that go to the sink of `newSink`
};

//! Whether a caller may give a POST a key of its own, so that asking again makes nothing twice.
enum class RequestKeys { Refused, Taken };

//! Finds the function for a method and a path. Immutable once it serves; used in the API's thread.
class Router
{
public:
    using Handle = std::function<void(ApiCall, HttpAnswer)>;

    //! `path` below /api/v1, such as `runs/*/log`.
    void add(const QByteArray &method, const QByteArray &path, ApiBody body, Handle handle, RequestKeys keys = RequestKeys::Refused);
    //! Method and path of all of them, as they were added.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> routes() const;
    void setBatchSink(std::function<std::shared_ptr<HttpSink>()> newSink) { m_newSink = std::move(newSink); }

    [[nodiscard]] std::variant<HttpAdmission, HttpResponse> admit(const HttpRequest &request) const;
    void handle(HttpRequest request, const HttpAnswer &answer) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList path;
        ApiBody body = ApiBody::None;
        Handle handle;
        RequestKeys keys = RequestKeys::Refused;
    };
    struct Found
    {
        const Route *route = nullptr;
        QByteArrayList words;
        QByteArrayList allowed; //!< methods of the path, where the method is not among them
    };
    [[nodiscard]] Found find(const QByteArray &method, const QByteArrayList &path) const;

    QList<Route> m_routes;
    std::function<std::shared_ptr<HttpSink>()> m_newSink;
};

} // namespace runsheet
