// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/router.h"

#include "engine/api/replies.h"

#include <QJsonDocument>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualLimit = 10'000'000;
constexpr qint64 batchLimit = 256'000'000;
constexpr qint64 ignoredBody = 64 * 1024;

// One decoded part of a path: an id, or a name with any character but NUL. What only an attempt to get somewhere else looks like
// is no part.
bool isClean(const QByteArray &part)
{
    return !part.isEmpty() && part != "." && part != ".." && !part.contains('\0');
}

// The path below /api/v1 in decoded parts.
Result<QByteArrayList> pathOf(const QByteArray &target)
{
    static constexpr QByteArrayView prefix = "/api/v1/";
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    QByteArrayList parts;
    for (const QByteArray &part : path.mid(1).split('/'))
        parts += QByteArray::fromPercentEncoding(part);
    if (!path.startsWith('/') || !std::ranges::all_of(parts, isClean))
        return badInput(u"This is no path: it must begin with one slash, and no part of it may be empty, dots or have a NUL."_s);
    if (!path.startsWith(prefix))
        return notFound(u"There is nothing at this path. The API is below /api/v1/."_s);
    return parts.mid(2);
}

QList<QPair<QString, QString>> queryOf(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    QString text = QString::fromLatin1(target.mid(mark + 1));
    return QUrlQuery(text.replace(u'+', u' ')).queryItems(QUrl::FullyDecoded);
}

HttpResponse wrongMethod(const QByteArrayList &allowed)
{
    HttpResponse response = errorResponse(badInput(u"This path takes only %1."_s.arg(QString::fromLatin1(allowed.join(", ")))), 405);
    response.headers.append({"allow", allowed.join(", ")});
    return response;
}

bool hasBody(const HttpRequest &request)
{
    return request.header("transfer-encoding").toLower().contains("chunked") || request.header("content-length").toLongLong() > 0;
}

bool saysLength(const HttpRequest &request)
{
    return !request.header("transfer-encoding").isEmpty() || !request.header("content-length").isEmpty();
}

// Two ends of a connection that take the length of a body differently see different requests.
bool hasStrangeCoding(const HttpRequest &request)
{
    const auto count = [&request](const char *name) {
        return std::ranges::count(request.headers, name, &QPair<QByteArray, QByteArray>::first);
    };
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    const QByteArray coding = request.header("transfer-encoding");
    return count("content-length") + count("transfer-encoding") > 1 || (!coding.isEmpty() && coding.toLower() != "chunked") ||
           !std::ranges::all_of(request.header("content-length"), isDigit);
}

QByteArray mediaType(const HttpRequest &request)
{
    return request.header("content-type").split(';').first().trimmed().toLower();
}

bool isJsonLines(const QByteArray &type)
{
    return type == "application/jsonl" || type == "application/x-ndjson" || type == "application/json-lines";
}

Result<QJsonObject> bodyOf(const HttpRequest &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (document.isObject())
        return document.object();
    if (error.error == QJsonParseError::NoError)
        return badInput(u"The body must be a JSON object."_s);
    return badInput(u"The body is no JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
}

} // namespace

QString ApiCall::queryValue(const QString &key) const
{
    for (const auto &[name, value] : query) {
        if (name == key)
            return value;
    }
    return {};
}

void Router::add(const QByteArray &method, const QByteArray &path, ApiBody body, Handle handle, RequestKeys keys)
{
    m_routes.append({method, path.split('/'), body, std::move(handle), keys});
}

QList<QPair<QByteArray, QByteArray>> Router::routes() const
{
    QList<QPair<QByteArray, QByteArray>> all;
    for (const Route &route : m_routes)
        all.append({route.method, route.path.join('/')});
    return all;
}

Router::Found Router::find(const QByteArray &method, const QByteArrayList &path) const
{
    Found found;
    for (const Route &route : m_routes) {
        if (route.path.size() != path.size())
            continue;
        QByteArrayList words;
        const auto fits = [&words](const QByteArray &pattern, const QByteArray &part) {
            if (pattern == "*")
                words += part;
            return pattern == "*" || pattern == part;
        };
        if (!std::ranges::equal(route.path, path, fits))
            continue;
        if (route.method == method || (method == "HEAD" && route.method == "GET"))
            return {&route, words, {}};
        if (!found.allowed.contains(route.method))
            found.allowed += route.method;
    }
    return found;
}

std::variant<HttpAdmission, HttpResponse> Router::admit(const HttpRequest &request) const
{
    if (hasStrangeCoding(request))
        return errorResponse(badInput(u"The body may come with Content-Length or in chunks, and in no other coding."_s));
    const Result<QByteArrayList> path = pathOf(request.target);
    if (!path)
        return errorResponse(path.error());
    const Found found = find(request.method, *path);
    if (!found.route)
        return found.allowed.isEmpty() ? errorResponse(notFound(u"There is nothing at this path."_s)) : wrongMethod(found.allowed);
    // Taken for granted and not kept, it would let something be made twice.
    if (found.route->keys == RequestKeys::Refused && !request.header("idempotency-key").isEmpty())
        return errorResponse(badInput(u"This request takes no Idempotency-Key."_s));
    if (found.route->body == ApiBody::None)
        return HttpAdmission{ignoredBody, {}};
    if (found.route->body != ApiBody::Optional && !saysLength(request))
        return errorResponse(badInput(u"The request needs a body with Content-Length."_s), 411);
    const QByteArray type = mediaType(request);
    if (found.route->body == ApiBody::Batch && isJsonLines(type))
        return HttpAdmission{batchLimit, m_newSink()};
    if (hasBody(request) && type != "application/json")
        return errorResponse(badInput(u"The body must be of type application/json."_s), 415);
    return HttpAdmission{usualLimit, {}};
}

void Router::handle(HttpRequest request, const HttpAnswer &answer) const
{
    const Found found = find(request.method, pathOf(request.target).value_or(QByteArrayList()));
    if (!found.route)
        return answer.send(errorResponse(notFound(u"There is nothing at this path."_s)));
    ApiCall call{.request = {}, .words = found.words, .query = queryOf(request.target), .body = {}};
    const bool readsJson =
        found.route->body != ApiBody::None && !request.sink && (found.route->body != ApiBody::Optional || !request.body.isEmpty());
    if (readsJson) {
        Result<QJsonObject> body = bodyOf(request);
        if (!body)
            return answer.send(errorResponse(body.error()));
        call.body = *std::move(body);
    }
    call.request = std::move(request);
    found.route->handle(std::move(call), answer);
}

} // namespace runsheet
