// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storewatch.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <string_view>
#include <sys/inotify.h>
#include <unistd.h>

namespace runsheet {
namespace {

constexpr quint32 changesOfNames = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

bool concerns(const inotify_event &event, std::string_view name)
{
    return event.len > 0 && std::string_view(event.name).starts_with(name);
}

} // namespace

StoreWatch::StoreWatch(const QByteArray &dataFolder, QObject *parent) : QObject(parent), m_fd(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
    if (m_fd < 0 || inotify_add_watch(m_fd, dataFolder.constData(), changesOfNames) < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StoreWatch::readEvents);
}

StoreWatch::~StoreWatch()
{
    m_notifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

void StoreWatch::readEvents()
{
    alignas(inotify_event) char buffer[4096];
    bool isStore = false;
    bool isCrashLog = false;
    for (ssize_t got = 0; (got = ::read(m_fd, buffer, sizeof buffer)) > 0;) {
        for (const char *at = buffer; at < buffer + got;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            isStore = isStore || event->len == 0 || concerns(*event, "jobs.db");
            isCrashLog = isCrashLog || concerns(*event, "crashes.log");
            at += sizeof(inotify_event) + event->len;
        }
    }
    if (isStore)
        Q_EMIT storeTouched();
    if (isCrashLog)
        Q_EMIT crashLogTouched();
}

} // namespace runsheet
