// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/domain/progress.h"
#include "engine/execution/iopool.h"
#include "engine/execution/progress/reportfollower.h"
#include "engine/execution/uniquefd.h"

#include <QHash>
#include <QObject>

class QSocketNotifier;

namespace runsheet {

//! Follows what living runs tell in their folders: one inotify for all, at most five looks a second at each. Lives in the
//! engine thread; reads on the i/o threads.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    FolderWatch(IoPool &io, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~FolderWatch() override;
    Q_DISABLE_COPY_MOVE(FolderWatch)

    void follow(const QByteArray &nonce, const QByteArray &runFolder);
    //! Reads to the end and hands out the whole report, its open nodes still open; for a folder that was not followed, too.
    //! Follows no more.
    void finish(const QByteArray &nonce, const QByteArray &runFolder, std::function<void(RunReport)> done);
    void forget(const QByteArray &nonce);

Q_SIGNALS:
    //! Something in the folder changed.
    void touched(const QByteArray &nonce);
    void reported(const QByteArray &nonce, const runsheet::RunReport &report);

private:
    struct Followed
    {
        QByteArray folder;
        std::shared_ptr<ReportFollower> follower;
        int watch = -1;
        bool reading = false; //!< on an i/o thread: the follower is nobody else's
        bool due = false;     //!< to be looked at again when that is over
        std::shared_ptr<void> timer;
        std::function<void(RunReport)> finished; //!< asked for while reading
    };

    void readEvents();
    void arm(const QByteArray &nonce, Followed &followed);
    void look(const QByteArray &nonce);
    void onLooked(const QByteArray &nonce, const std::optional<RunReport> &report);

    IoPool &m_io;
    std::shared_ptr<Clock> m_clock;
    UniqueFd m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<QByteArray, Followed> m_followed;
    QHash<int, QByteArray> m_watches;
};

} // namespace runsheet
