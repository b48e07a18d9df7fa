// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QFutureWatcher>

#include <utility>

namespace runsheet {

//! Calls `take(Result<T>)` in the context's thread when the answer is there. Nothing happens when the context died first.
template<class T, class Take>
void onAnswer(Answer<T> answer, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace runsheet
