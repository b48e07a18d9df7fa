// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineclient.h"

#include "engine/domain/draftjson.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration patience = seconds(10);
constexpr Duration pace = milliseconds(50);

HttpRequest requestOf(const QByteArray &method, const QByteArray &path)
{
    return {.method = method, .target = "/api/v1/" + path, .headers = {}, .body = {}, .sink = {}};
}

// Nothing was done: nobody listened, or what was asked changes nothing.
bool mayAskAgain(const Error &error, const QByteArray &method)
{
    const bool wasHeard = !error.detail.isEmpty();
    return (error.code == ErrorCode::NoEngine && (!wasHeard || method == "GET")) || (error.code == ErrorCode::Stopping && method == "GET");
}

Result<QJsonObject> objectOf(const HttpResponse &response)
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (response.status < 400)
        return object;
    return errorFromJson(object);
}

bool isHeld(const QByteArray &path)
{
    const int fd = open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool isHeld = flock(fd, LOCK_SH | LOCK_NB) != 0;
    close(fd);
    return isHeld;
}

} // namespace

EngineClient::EngineClient(Folders folders) : m_folders(std::move(folders)), m_http(m_folders.data, Folders::socketName()) {}

Story<QJsonObject> EngineClient::get(QByteArray path)
{
    HttpRequest request = requestOf("GET", path);
    return ask(std::move(request), std::chrono::seconds(60));
}

Story<QJsonObject> EngineClient::send(QByteArray method, QByteArray path, QJsonObject body)
{
    HttpRequest request = requestOf(method, path);
    if (!body.isEmpty() || method == "PATCH") {
        request.headers = {{"content-type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return ask(std::move(request), std::chrono::seconds(120));
}

Story<QJsonObject> EngineClient::sendLines(QByteArray path, QByteArray lines)
{
    HttpRequest request = requestOf("POST", path);
    request.headers = {{"content-type", "application/x-ndjson"}};
    request.body = std::move(lines);
    return ask(std::move(request), std::chrono::seconds(600));
}

Story<QJsonObject> EngineClient::ask(HttpRequest request, std::chrono::seconds timeout)
{
    QElapsedTimer trying;
    trying.start();
    for (;;) {
        QFuture<Result<HttpResponse>> sending = m_http.send(request, timeout);
        const Result<HttpResponse> response = co_await sending;
        const Result<QJsonObject> answer = response ? objectOf(*response) : Result<QJsonObject>(response.error());
        if (answer || !mayAskAgain(answer.error(), request.method) || !isLockHeld(m_folders) || Duration(trying.elapsed()) > patience)
            co_return answer;
        QFuture<void> pause = later(pace);
        co_await pause;
    }
}

Story<std::shared_ptr<HttpReader>> EngineClient::open(QByteArray path, bool isAgain)
{
    QElapsedTimer trying;
    trying.start();
    for (;;) {
        HttpRequest request = requestOf("GET", path);
        QFuture<Result<std::shared_ptr<HttpReader>>> opening = m_http.open(std::move(request));
        const Result<std::shared_ptr<HttpReader>> reader = co_await opening;
        std::optional<Error> error;
        if (!reader)
            error = reader.error();
        else if ((*reader)->head().status >= 400) {
            QFuture<Result<QByteArray>> reading = (*reader)->next();
            const Result<QByteArray> body = co_await reading;
            error = errorFromJson(QJsonDocument::fromJson(body.value_or(QByteArray())).object());
        }
        if (!error)
            co_return *reader;
        if (!mayAskAgain(*error, "GET") || !(isAgain || isLockHeld(m_folders)) || Duration(trying.elapsed()) > patience)
            co_return *error;
        QFuture<void> pause = later(pace);
        co_await pause;
    }
}

QByteArray pathPart(const QByteArray &word)
{
    return word.toPercentEncoding();
}

bool isLockHeld(const Folders &folders)
{
    return isHeld(folders.lockFile()) || isHeld(folders.nextFile());
}

QFuture<void> later(Duration delay)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QTimer::singleShot(delay, [promise] { promise->finish(); });
    return promise->future();
}

} // namespace runsheet
