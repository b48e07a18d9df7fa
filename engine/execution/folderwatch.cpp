// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/folderwatch.h"

#include <QSocketNotifier>

#include <sys/inotify.h>

#include <array>
#include <utility>

namespace runsheet {

namespace {

constexpr Duration lookInterval = milliseconds(200);
// One event, then silence until the next look: a program that writes much must not wake us more often.
constexpr quint32 wanted = IN_MODIFY | IN_CREATE | IN_CLOSE_WRITE | IN_ONESHOT | IN_ONLYDIR;

RunReport wholeReport(const std::shared_ptr<ReportFollower> &follower)
{
    follower->finish();
    return follower->report();
}

} // namespace

FolderWatch::FolderWatch(IoPool &io, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_io(io), m_clock(std::move(clock)), m_inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::follow(const QByteArray &nonce, const QByteArray &runFolder)
{
    if (!m_notifier && m_inotify.isValid()) {
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify.get(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::readEvents);
    }
    m_followed.insert(nonce, {runFolder, std::make_shared<ReportFollower>(runFolder), -1, false, false, {}, {}});
    look(nonce);
}

void FolderWatch::finish(const QByteArray &nonce, const QByteArray &runFolder, std::function<void(RunReport)> done)
{
    auto it = m_followed.find(nonce);
    if (it != m_followed.end() && it->reading) {
        it->finished = std::move(done);
        return;
    }
    const auto follower = it != m_followed.end() ? it->follower : std::make_shared<ReportFollower>(runFolder);
    forget(nonce);
    m_io.run(
        this, [follower] { return wholeReport(follower); }, std::move(done));
}

void FolderWatch::forget(const QByteArray &nonce)
{
    const Followed followed = m_followed.take(nonce);
    if (followed.watch >= 0 && m_watches.remove(followed.watch))
        ::inotify_rm_watch(m_inotify.get(), followed.watch);
}

void FolderWatch::arm(const QByteArray &nonce, Followed &followed)
{
    followed.watch = ::inotify_add_watch(m_inotify.get(), followed.folder.constData(), wanted);
    if (followed.watch >= 0)
        m_watches.insert(followed.watch, nonce);
}

void FolderWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    const ssize_t got = ::read(m_inotify.get(), buffer.data(), buffer.size());
    for (ssize_t at = 0; at < got;) {
        const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
        at += static_cast<ssize_t>(sizeof *event + event->len);
        const QByteArray nonce = m_watches.take(event->wd);
        const auto it = m_followed.find(nonce);
        if (it == m_followed.end() || it->timer)
            continue;
        it->watch = -1;
        it->timer = m_clock->after(lookInterval, this, [this, nonce] { look(nonce); });
    }
}

void FolderWatch::look(const QByteArray &nonce)
{
    const auto it = m_followed.find(nonce);
    if (it == m_followed.end())
        return;
    it->timer.reset();
    it->due = it->reading;
    if (it->reading)
        return;
    it->reading = true;
    arm(nonce, *it); // before the look: what comes during it is seen the next time
    const auto work = [follower = it->follower] { return follower->readOn() ? std::optional(follower->report()) : std::nullopt; };
    m_io.run(this, work, [this, nonce](const std::optional<RunReport> &report) { onLooked(nonce, report); });
}

void FolderWatch::onLooked(const QByteArray &nonce, const std::optional<RunReport> &report)
{
    const auto it = m_followed.find(nonce);
    if (it == m_followed.end())
        return;
    it->reading = false;
    if (it->finished) {
        finish(nonce, it->folder, std::exchange(it->finished, {}));
        return;
    }
    if (it->due)
        look(nonce);
    if (report)
        Q_EMIT reported(nonce, *report);
    Q_EMIT touched(nonce);
}

} // namespace runsheet
