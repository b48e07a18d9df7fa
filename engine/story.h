// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>

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

//! Begins a story in the context's thread and answers by a future. `begin` returns the story.
template<class T, class Begin>
QFuture<Result<T>> tell(QObject *context, Begin begin)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(context, [begin = std::move(begin), promise]() mutable { deliver<T>(begin(), promise); }, Qt::QueuedConnection);
    return future;
}

} // namespace runsheet
