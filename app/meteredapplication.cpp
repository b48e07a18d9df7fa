// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/meteredapplication.h"

#include "engine/execution/processidentity.h"

#include <QThread>

#include <ctime>
#include <unistd.h>

namespace runsheet {
namespace {

// Exact to the kernel's tick of 10 ms.
std::chrono::milliseconds sinceProcessStart()
{
    const std::optional<ProcessFacts> facts = processFacts(getpid());
    timespec now{};
    if (!facts || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::chrono::milliseconds(0);
    const qint64 startMs = qint64(facts->startTime) * 1000 / sysconf(_SC_CLK_TCK);
    return std::chrono::milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startMs);
}

} // namespace

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    // Every thread delivers its events through here.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool isFirstFrame = !m_hasPainted && event->type() == QEvent::Expose; // the event is gone afterwards
    const bool isTaken = m_depth > 0 ? notifyWatched(receiver, event) : notifyMetered(receiver, event);
    if (isFirstFrame) {
        m_hasPainted = true;
        m_meter.painted(sinceProcessStart());
    }
    return isTaken;
}

// A menu or a drag has a loop of its own, in which the window answers although the event that opened it has not ended.
bool MeteredApplication::notifyWatched(QObject *receiver, QEvent *event)
{
    const int loop = thread()->loopLevel();
    if (!m_watch || loop <= m_loop)
        return QApplication::notify(receiver, event);
    const int outer = std::exchange(m_loop, loop);
    m_watch->begins();
    const bool isTaken = QApplication::notify(receiver, event);
    m_watch->rests();
    m_loop = outer;
    return isTaken;
}

bool MeteredApplication::notifyMetered(QObject *receiver, QEvent *event)
{
    ++m_depth;
    const auto begin = std::chrono::steady_clock::now();
    const bool isTaken = notifyWatched(receiver, event);
    m_meter.took(std::chrono::steady_clock::now() - begin);
    --m_depth;
    return isTaken;
}

} // namespace runsheet
