// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/housekeeping.h"

#include "engine/execution/threads.h"
#include "engine/results/folderremoval.h"

#include <QtConcurrentRun>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration keptInTrash = std::chrono::hours(30 * 24);
constexpr Duration interval = std::chrono::hours(24);
constexpr int runsAtOnce = 100;
constexpr Duration expiryInterval = std::chrono::hours(1);
constexpr Duration expiryPause = milliseconds(100);
constexpr int expiredAtOnce = 20;

//! Those whose results are gone; one that cannot be removed keeps none of the others.
QList<RunKey> removeResults(const QByteArray &root, const QList<ExpiredResults> &expired)
{
    QList<RunKey> gone;
    for (const ExpiredResults &one : expired) {
        if (removeFolder(one.runFolder + "/results", root))
            gone.append(one.run);
    }
    return gone;
}

Error clockSetAhead(Duration ahead)
{
    return {.code = ErrorCode::Refused,
            .message = u"The clock was set ahead by %1 days: results and deleted runs that would expire by that are kept for another day. If it is wrong, set it back."_s
                           .arg(std::chrono::floor<std::chrono::hours>(ahead).count() / 24),
            .detail = {},
            .fields = {}};
}

} // namespace

Housekeeping::Housekeeping(Store &store, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)), m_trust(m_clock->now(), m_clock->elapsed())
{
    makeThreads(m_files, 1);
    makeThreads(m_expiring, 1);
}

Housekeeping::~Housekeeping()
{
    m_files.waitForDone();
    m_expiring.waitForDone();
}

bool Housekeeping::drain()
{
    const bool wasRemoving = drainPool(m_files);
    const bool wasExpiring = drainPool(m_expiring);
    return wasRemoving || wasExpiring;
}

void Housekeeping::begin()
{
    m_timer = m_clock->after(interval, this, [this] { begin(); });
    if (mayRemove())
        emptyTrash();
    if (!m_expiryTimer)
        expireLater({}, Duration(0));
}

void Housekeeping::expireLater(RunKey after, Duration delay)
{
    m_expiryTimer = m_clock->after(delay, this, [this, after] {
        if (mayRemove())
            expireResults(after);
        else
            expireLater(after, expiryInterval);
    });
}

bool Housekeeping::mayRemove()
{
    const ClockTrust::Verdict verdict = m_trust.ask(m_clock->now(), m_clock->elapsed());
    if (verdict == ClockTrust::Verdict::BeginsDoubt)
        Q_EMIT failed(clockSetAhead(m_trust.ahead()));
    return verdict == ClockTrust::Verdict::Trusted;
}

QCoro::Task<> Housekeeping::expireResults(RunKey after)
{
    auto asking = m_store.expired(m_clock->now(), after, expiredAtOnce);
    const auto expired = co_await asking;
    if (!expired)
        Q_EMIT failed(expired.error());
    if (!expired || expired->isEmpty()) {
        expireLater({}, expiryInterval);
        co_return;
    }
    const QList<ExpiredResults> some = *expired;
    const QByteArray root = m_store.stateRoot();
    auto removing = QtConcurrent::run(&m_expiring, [root, some] { return removeResults(root, some); });
    const QList<RunKey> gone = co_await removing;
    if (!gone.isEmpty()) {
        auto marking = m_store.markExpired(gone);
        const auto marked = co_await marking;
        if (!marked)
            Q_EMIT failed(marked.error());
    }
    expireLater(some.constLast().run, expiryPause);
}

QCoro::Task<> Housekeeping::emptyTrash()
{
    for (;;) {
        auto asking = m_store.deletedBefore(m_clock->now() - keptInTrash, runsAtOnce);
        const auto runs = co_await asking;
        if (!runs) {
            Q_EMIT failed(runs.error());
            co_return;
        }
        if (runs->isEmpty())
            co_return;
        const auto removed = co_await remove(*runs);
        if (!removed) { // what cannot be removed today is tried again tomorrow
            Q_EMIT failed(removed.error());
            co_return;
        }
    }
}

Story<Done> Housekeeping::remove(QList<Trashed> runs)
{
    const QByteArray root = m_store.stateRoot();
    auto removing = QtConcurrent::run(&m_files, [root, runs]() -> Result<Done> {
        for (const Trashed &run : runs) {
            if (const auto removed = removeRunFolders(root, run.id, run.attempts); !removed)
                return removed.error();
        }
        return Done{};
    });
    const Result<Done> removed = co_await removing;
    if (!removed)
        co_return removed.error();
    QList<RunKey> gone;
    for (const Trashed &run : std::as_const(runs))
        gone.append(run.run);
    auto purging = m_store.purgeRuns(gone);
    const auto purged = co_await purging;
    co_return purged;
}

} // namespace runsheet
