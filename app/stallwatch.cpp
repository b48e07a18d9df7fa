// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stallwatch.h"

#include "app/stalllog.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace runsheet {

StallWatch::StallWatch(QByteArray logFile, std::chrono::milliseconds patience)
    : m_file(std::move(logFile)), m_patience(patience), m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)),
      m_end(eventfd(0, EFD_CLOEXEC))
{
    trimStallLog(m_file);
    if (m_timer.isValid() && m_end.isValid()) // else nothing is noted, which is no reason not to work
        m_thread = std::thread([this] { watch(); });
}

StallWatch::~StallWatch()
{
    if (!m_thread.joinable())
        return;
    eventfd_write(m_end.get(), 1);
    m_thread.join();
}

void StallWatch::begins()
{
    m_heldSince = Steady::now().time_since_epoch();
    if (!m_isArmed.exchange(true))
        arm(m_patience);
}

void StallWatch::rests()
{
    const Steady::duration since = m_heldSince.exchange({});
    if (since != Steady::duration{} && since == m_noted.load())
        note(Steady::time_point(since), true);
}

void StallWatch::watch()
{
    while (waitForTimer())
        look();
}

// False: it is time to end.
bool StallWatch::waitForTimer() const
{
    pollfd fds[] = {{m_timer.get(), POLLIN, 0}, {m_end.get(), POLLIN, 0}};
    while (::poll(fds, std::size(fds), -1) < 0 && errno == EINTR) {
    }
    quint64 expirations = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_timer.get(), &expirations, sizeof expirations);
    return fds[1].revents == 0;
}

void StallWatch::arm(Steady::duration delay) const
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(delay);
    itimerspec wanted{};
    wanted.it_value = {.tv_sec = whole.count(), .tv_nsec = std::chrono::nanoseconds(delay - whole).count()};
    timerfd_settime(m_timer.get(), 0, &wanted, nullptr);
}

void StallWatch::look()
{
    m_isArmed = false;
    const Steady::duration since = m_heldSince;
    if (since == Steady::duration{})
        return;
    const Steady::duration left = m_patience - (Steady::now().time_since_epoch() - since);
    if (left > Steady::duration{}) {
        if (!m_isArmed.exchange(true))
            arm(left);
        return;
    }
    m_noted = since; // first of all: whoever goes on in this moment tells it
    if (m_heldSince.load() == since)
        note(Steady::time_point(since), false);
}

void StallWatch::note(Steady::time_point since, bool isOver) const
{
    const auto lasted = std::chrono::duration_cast<Duration>(Steady::now() - since);
    Stall stall;
    stall.since = std::chrono::floor<milliseconds>(std::chrono::system_clock::now()) - lasted;
    stall.pid = ::getpid();
    if (isOver)
        stall.lasted = lasted;
    noteStall(m_file, since.time_since_epoch().count(), stall);
}

} // namespace runsheet
