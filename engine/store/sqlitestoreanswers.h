// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/sqlitestore.h"

// How SqliteStore hands its work to the writer and the readers: for the files that implement it.

namespace runsheet {

inline Error viewRefusal()
{
    return {.code = ErrorCode::Refused,
            .message = QStringLiteral("The store is open to be looked at only; ask the engine that serves it."),
            .detail = {},
            .fields = {}};
}

template<class T>
Store::Answer<T> SqliteStore::write(std::function<T(Transaction &)> work, Writer::Work::InTrouble inTrouble, Writer::Work::Sync sync)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Answer<T> answer = promise->future();
    const auto finish = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (!m_writer) {
        finish(viewRefusal());
        return answer;
    }
    auto value = std::make_shared<std::optional<T>>();
    m_writer->post({.carryOut = [work = std::move(work), value](Transaction &transaction) { *value = work(transaction); },
                    .finish = [finish, value](
                                  const std::optional<Error> &error) { finish(error ? Result<T>(*error) : Result<T>(std::move(**value))); },
                    .sync = sync,
                    .inTrouble = inTrouble});
    return answer;
}

template<class T>
Store::Answer<T> SqliteStore::read(std::function<T(Connection &)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Answer<T> answer = promise->future();
    m_readers->post([this, promise, question = std::move(question)](const Result<Connection *> &connection) -> std::function<void()> {
        auto result = std::make_shared<Result<T>>();
        try {
            if (!connection)
                *result = connection.error();
            else if (!promise->isCanceled()) // nobody waits for it any more
                *result = question(**connection);
        } catch (const StoreFailure &failure) {
            *result = failure.error;
            if (failure.driverCode != 0 && m_writer) [[maybe_unused]]
                const auto looking = probe(); // somebody may have done something to its file
        }
        return [promise, result] {
            promise->addResult(std::move(*result));
            promise->finish();
        };
    });
    return answer;
}

} // namespace runsheet
