// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/clocktrust.h"
#include "engine/domain/clock.h"
#include "engine/store/store.h"
#include "engine/story.h"

#include <QThreadPool>

namespace runsheet {

//! Empties the trash, and removes results that have outlived their time to live: files first and rows second, so that a crash in
//! between leaves a row that is cleaned the next time. Runs leave for good 30 days after their deletion, looked for at the start of
//! the engine and once a day; results go once an hour, a few runs at a time with pauses, so that very many that expire at once harm
//! nobody. Nothing goes while the clock is doubted (ClockTrust). Lives in the engine thread.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    Housekeeping(Store &store, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~Housekeeping() override;

    void begin();
    //! Folder and rows of these runs, now.
    Story<Done> remove(QList<Trashed> runs);
    //! Waits for what its threads do. True when they did something.
    [[nodiscard]] bool drain();

Q_SIGNALS:
    void failed(const runsheet::Error &error);

private:
    QCoro::Task<> emptyTrash();
    QCoro::Task<> expireResults(RunKey after);
    void expireLater(RunKey after, Duration delay);
    [[nodiscard]] bool mayRemove();

    Store &m_store;
    std::shared_ptr<Clock> m_clock;
    ClockTrust m_trust;
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_expiryTimer;
    QThreadPool m_files;
    QThreadPool m_expiring; // its own thread: results on a mount that hangs keep nobody else
};

} // namespace runsheet
