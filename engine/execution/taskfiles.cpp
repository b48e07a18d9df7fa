// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/taskfiles.h"

#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runsheet {

namespace {

int makeFolders(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/', 1);; slash = path.indexOf('/', slash + 1)) {
        const QByteArray part = slash < 0 ? path : path.left(slash);
        if (::mkdir(part.constData(), 0700) != 0 && errno != EEXIST)
            return errno;
        if (slash < 0)
            return 0;
    }
}

} // namespace

int TaskFiles::makeFolder()
{
    if (const int error = makeFolders(m_path))
        return error;
    m_folder = UniqueFd(::open(m_path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return m_folder.isValid() ? 0 : errno;
}

void TaskFiles::append(UniqueFd &file, const char *name, const QByteArray &bytes) const
{
    if (!file.isValid())
        file = UniqueFd(::openat(m_folder.get(), name, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600));
    for (qsizetype written = 0; file.isValid() && written < bytes.size();) {
        const ssize_t step = ::write(file.get(), bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return;
        written += step;
    }
}

void TaskFiles::appendReport(const QByteArray &line)
{
    append(m_report, "report.jsonl", line);
}

void TaskFiles::appendOutput(const QByteArray &bytes, Instant at)
{
    append(m_output, "out", bytes);
    m_outputBytes += bytes.size();
    QByteArray entry(16, '\0');
    qToLittleEndian<qint64>(toMs(at) * 1000, entry.data());
    qToLittleEndian<quint32>(static_cast<quint32>(bytes.size()), entry.data() + 8);
    append(m_index, "log.idx", entry);
}

QByteArray TaskFiles::resultsFolder()
{
    ::mkdirat(m_folder.get(), "results", 0700);
    return m_path + "/results";
}

} // namespace runsheet
