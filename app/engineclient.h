// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpclient.h"
#include "engine/folders.h"
#include "engine/story.h"

#include <QJsonObject>

#include <chrono>

namespace runsheet {

//! The engine that serves a data folder, as verbs see it: JSON there and back, errors as values. While the folder's lock is held, or
//! after a connection broke, it tries again for 10 s: the engine may be changing hands. Used in the main thread.
class EngineClient
{
public:
    explicit EngineClient(Folders folders);

    //! `path` is below /api/v1 with its query, percent-encoded.
    [[nodiscard]] Story<QJsonObject> get(QByteArray path);
    //! Is not tried again once the request may have been acted upon.
    [[nodiscard]] Story<QJsonObject> send(QByteArray method, QByteArray path, QJsonObject body = {});
    [[nodiscard]] Story<QJsonObject> sendLines(QByteArray path, QByteArray lines);
    //! A stream, such as events or output. `isAgain`: it broke before, so the engine is expected to come back.
    [[nodiscard]] Story<std::shared_ptr<HttpReader>> open(QByteArray path, bool isAgain = false);

    [[nodiscard]] const Folders &folders() const { return m_folders; }

private:
    [[nodiscard]] Story<QJsonObject> ask(HttpRequest request, std::chrono::seconds timeout);

    Folders m_folders;
    HttpClient m_http;
};

//! A word as one part of a path.
[[nodiscard]] QByteArray pathPart(const QByteArray &word);
//! Whether an engine holds the folder's lock, or is on its way to or from it.
[[nodiscard]] bool isLockHeld(const Folders &folders);
//! Ends after that time, in the main thread.
[[nodiscard]] QFuture<void> later(Duration delay);

} // namespace runsheet
