// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/store/store.h"
#include "engine/story.h"

#include <QThreadPool>

namespace runsheet {

//! Empties the trash: runs that were deleted 30 days ago leave for good, folder first and row second, so that a crash in
//! between leaves a row that is cleaned the next time. At the start of the engine and once a day. Lives in the engine thread.
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
    [[nodiscard]] bool drain() { return waitForPool(m_files); }

Q_SIGNALS:
    void failed(const runsheet::Error &error);

private:
    QCoro::Task<> emptyTrash();

    Store &m_store;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<void> m_timer;
    QThreadPool m_files;
};

} // namespace runsheet
