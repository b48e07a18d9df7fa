// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace runsheet {

//! A tale with several awaits that ends in a value or an error. Rules: parameters by value, one await in a statement,
//! arguments as named locals (QCoro 0.8 and old compilers break on anything else).
template<class T>
using Story = QCoro::Task<Result<T>>;

template<class T>
QCoro::Task<> deliver(Story<T> story, std::shared_ptr<QPromise<Result<T>>> promise)
{
    auto result = co_await story;
    promise->addResult(std::move(result));
    promise->finish();
}

//! A promise that answers Stopping when it is dropped: a caller of an engine that goes never waits for ever.
template<class T>
std::shared_ptr<QPromise<Result<T>>> makePromise()
{
    const auto answerAndDelete = [](QPromise<Result<T>> *promise) {
        if (!promise->future().isFinished()) {
            promise->addResult(Result<T>(Error{.code = ErrorCode::Stopping, .message = QStringLiteral("The engine is ending."), .detail = {}, .fields = {}}));
            promise->finish();
        }
        delete promise;
    };
    std::shared_ptr<QPromise<Result<T>>> promise(new QPromise<Result<T>>, answerAndDelete);
    promise->start();
    return promise;
}

//! True when the pool was at work.
[[nodiscard]] inline bool drainPool(QThreadPool &pool)
{
    const bool wasBusy = pool.activeThreadCount() > 0;
    pool.waitForDone();
    return wasBusy;
}

//! Begins a story in the context's thread and answers by a future. `begin` returns the story.
template<class T, class Begin>
QFuture<Result<T>> tell(QObject *context, Begin begin)
{
    auto promise = makePromise<T>();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(context, [begin = std::move(begin), promise]() mutable { deliver<T>(begin(), promise); }, Qt::QueuedConnection);
    return future;
}

} // namespace runsheet
