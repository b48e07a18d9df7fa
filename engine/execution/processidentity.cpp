// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/processidentity.h"

#include <QList>

#include <fcntl.h>
#include <sys/syscall.h>

namespace runsheet {

QByteArray readSmallFile(const QByteArray &path, qsizetype most)
{
    const UniqueFd file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isValid())
        return {};
    QByteArray bytes;
    char buffer[4096];
    for (ssize_t got = 0; bytes.size() < most && (got = ::read(file.get(), buffer, sizeof buffer)) > 0;)
        bytes.append(buffer, got);
    return bytes.left(most);
}

QByteArray currentBootId()
{
    return readSmallFile(QByteArrayLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
}

std::optional<ProcessFacts> processFacts(qint64 pid)
{
    const QByteArray stat = readSmallFile("/proc/" + QByteArray::number(pid) + "/stat");
    // The name in parentheses may hold anything, so the fields are counted from its end; the first behind it is number 3.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields[0].isEmpty())
        return std::nullopt;
    return ProcessFacts{fields[0][0], fields[3].toLongLong(), fields[19].toULongLong()};
}

bool isAlive(const ProcessIdentity &identity)
{
    if (identity.pid <= 0 || identity.bootId != currentBootId())
        return false;
    const auto facts = processFacts(identity.pid);
    return facts && facts->startTime == identity.startTime && facts->state != 'Z' && facts->state != 'X';
}

UniqueFd openProcess(const ProcessIdentity &identity)
{
    if (identity.pid <= 0)
        return {};
    UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(identity.pid), 0)));
    // Looked at after it is held: from here on the number cannot mean another process.
    return pidfd.isValid() && isAlive(identity) ? std::move(pidfd) : UniqueFd();
}

bool signalProcess(const UniqueFd &pidfd, int signal)
{
    return pidfd.isValid() && ::syscall(SYS_pidfd_send_signal, pidfd.get(), signal, nullptr, 0) == 0;
}

} // namespace runsheet
