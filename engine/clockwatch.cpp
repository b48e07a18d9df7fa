// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clockwatch.h"

#include "engine/execution/uniquefd.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <fcntl.h>
#include <string_view>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace runsheet {
namespace {

constexpr auto zoneFile = "/etc/localtime";
constexpr auto zoneFolder = "/etc";
// Those who wait are a little late themselves.
constexpr Duration patience = seconds(1);
constexpr Instant never = Instant(std::chrono::hours(24 * 365 * 500));

timespec timeOf(Instant instant)
{
    const auto whole = std::chrono::floor<seconds>(instant);
    return {.tv_sec = whole.time_since_epoch().count(), .tv_nsec = std::chrono::nanoseconds(instant - whole).count()};
}

//! Which file the zone is read from, and in which state.
struct ZoneFile
{
    dev_t device = 0;
    ino_t inode = 0;
    timespec modified{};
    friend bool operator==(const ZoneFile &a, const ZoneFile &b)
    {
        return a.device == b.device && a.inode == b.inode && a.modified.tv_sec == b.modified.tv_sec &&
               a.modified.tv_nsec == b.modified.tv_nsec;
    }
};

ZoneFile currentZoneFile()
{
    struct stat info = {};
    if (::stat(zoneFile, &info) != 0)
        return {};
    return {.device = info.st_dev, .inode = info.st_ino, .modified = info.st_mtim};
}

class SystemClockWatch final : public ClockWatch
{
public:
    SystemClockWatch()
        : m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)), m_names(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)),
          m_mounts(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)), m_zone(currentZoneFile())
    {
        watch(m_timer.get(), QSocketNotifier::Read, &SystemClockWatch::readTimer);
        if (m_names.get() >= 0 && inotify_add_watch(m_names.get(), zoneFolder, IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_ONLYDIR) >= 0)
            watch(m_names.get(), QSocketNotifier::Read, &SystemClockWatch::readNames);
        watch(m_mounts.get(), QSocketNotifier::Exception, &SystemClockWatch::lookAtZone);
        expect(std::nullopt);
    }

    void expect(std::optional<Instant> deadline) override
    {
        m_deadline = deadline;
        itimerspec wanted{};
        wanted.it_value = timeOf(deadline ? *deadline + patience : never);
        timerfd_settime(m_timer.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &wanted, nullptr);
    }

private:
    void watch(int fd, QSocketNotifier::Type what, void (SystemClockWatch::*tell)())
    {
        if (fd < 0)
            return; // then nobody tells; whoever looks at the clock finds out
        m_notifiers.push_back(std::make_unique<QSocketNotifier>(fd, what));
        connect(m_notifiers.back().get(), &QSocketNotifier::activated, this, tell);
    }

    void readTimer()
    {
        quint64 expirations = 0;
        const bool wasCancelled = ::read(m_timer.get(), &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        expect(wasCancelled ? m_deadline : std::nullopt); // one that is past would tell again and again
        Q_EMIT changed();
    }

    void readNames()
    {
        alignas(inotify_event) char buffer[4096];
        bool isZone = false;
        for (ssize_t got = 0; (got = ::read(m_names.get(), buffer, sizeof buffer)) > 0;) {
            for (const char *at = buffer; at < buffer + got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(at);
                isZone = isZone || event->len == 0 || std::string_view(event->name) == "localtime";
                at += sizeof(inotify_event) + event->len;
            }
        }
        if (isZone)
            lookAtZone();
    }

    void lookAtZone()
    {
        const ZoneFile zone = currentZoneFile();
        if (zone == std::exchange(m_zone, zone))
            return;
        Q_EMIT changed();
    }

    UniqueFd m_timer;
    UniqueFd m_names;
    UniqueFd m_mounts;
    std::optional<Instant> m_deadline;
    ZoneFile m_zone;
    std::vector<std::unique_ptr<QSocketNotifier>> m_notifiers; // go before what they watch
};

} // namespace

std::unique_ptr<ClockWatch> systemClockWatch()
{
    return std::make_unique<SystemClockWatch>();
}

} // namespace runsheet
