// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/store.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace runsheet::test {

//! A store in a folder of its own, with a clock that stands still.
class StoreFixture
{
public:
    StoreFixture();
    explicit StoreFixture(const QByteArray &dataFolder);

    [[nodiscard]] StoreOptions options() const;
    //! Closes it and opens it again.
    void reopen();
    [[nodiscard]] QByteArray folder() const { return m_folder; }
    [[nodiscard]] QByteArray file() const { return m_folder + "/jobs.db"; }

    RunKey submit(const QString &name, const QList<Submission::Prerequisite> &after = {});
    StoredSubmission submit(const Submission &submission);
    //! Queued > Starting.
    QByteArray claim(RunKey run);
    void start(RunKey run, const QByteArray &nonce);
    //! Claims, starts and ends it.
    void finish(RunKey run, int exitCode = 0, int failedItems = 0);
    [[nodiscard]] Run run(RunKey key);
    [[nodiscard]] RunStatus status(RunKey key) { return run(key).status(); }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Store> store;

private:
    QTemporaryDir m_temporary;
    QByteArray m_folder;
};

[[nodiscard]] Submission oneOff(const QString &name);
[[nodiscard]] Submission keptJob(const QString &name);
[[nodiscard]] RunEnd endOf(const Run &run, const QByteArray &nonce, int exitCode, Instant at);

//! Waits for the answer; a failure fails the test with its message.
template<class T>
T valueOf(const QFuture<Result<T>> &answer)
{
    const Result<T> result = answer.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message + u' ' + result.error().detail));
    return *result;
}

} // namespace runsheet::test
