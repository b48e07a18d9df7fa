// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpserver.h"
#include "engine/domain/result.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>

namespace runsheet {

[[nodiscard]] HttpResponse jsonResponse(const QJsonObject &object, int status = 200);
//! `status` 0 is the one of the error's code.
[[nodiscard]] HttpResponse errorResponse(const Error &error, int status = 0);

//! The engine ended before it answered.
[[nodiscard]] Error goingAway();

[[nodiscard]] QJsonObject listOf(const QJsonArray &items, qint64 total);

//! Goes on with the value in the API's thread; an error is the answer.
template<class T, class Go>
void whenReady(const Hop &hop, QFuture<Result<T>> future, const HttpAnswer &answer, Go go)
{
    future.then([hop, answer, go = std::move(go)](const Result<T> &result) mutable {
        hop([result, answer, go = std::move(go)]() mutable {
            if (result)
                go(*std::move(result));
            else
                answer.send(errorResponse(result.error()));
        });
    });
}

//! The same for several: goes on with all values in their order, or answers with the first error.
template<class T, class Go>
void whenAllReady(const Hop &hop, QList<QFuture<Result<T>>> futures, const HttpAnswer &answer, Go go)
{
    if (futures.isEmpty())
        return go(QList<T>());
    QtFuture::whenAll(futures.begin(), futures.end())
        .then([hop, answer, go = std::move(go)](const QList<QFuture<Result<T>>> &done) mutable {
            hop([done, answer, go = std::move(go)]() mutable {
                QList<T> values;
                for (const QFuture<Result<T>> &future : done) {
                    const Result<T> result = future.resultCount() > 0 ? future.result() : Result<T>(goingAway());
                    if (!result)
                        return answer.send(errorResponse(result.error()));
                    values.append(*result);
                }
                go(std::move(values));
            });
        });
}

} // namespace runsheet
