// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>

namespace runsheet {

//! Names in lower case.
using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

//! Takes a body piece by piece, so that a big one is never in memory as a whole. Used by the API's thread only.
class HttpSink
{
public:
    virtual ~HttpSink() = default;
    virtual void take(const QByteArray &piece) = 0;
};

//! Gives a body piece by piece, for as long as it grows. Made, used and destroyed in the API's thread.
class HttpSource
{
public:
    //! An empty piece is the end. From any thread; only the first call of each counts.
    using Give = std::function<void(QByteArray)>;

    virtual ~HttpSource() = default;
    //! Called again only when the last piece was written, so a slow reader slows the source.
    virtual void next(Give give) = 0;
    //! Written when nothing came for a while, to find out whether the reader is still there.
    [[nodiscard]] virtual QByteArray keepAlive() const { return {}; }
};

struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target; //!< path and query, percent-encoded as sent
    HttpHeaders headers;
    QByteArray body;
    std::shared_ptr<HttpSink> sink; //!< has the body where the admission gave one

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    std::shared_ptr<HttpSource> source; //!< instead of `body`; the connection ends with it

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace runsheet
