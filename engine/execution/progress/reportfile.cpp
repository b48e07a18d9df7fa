// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfile.h"

#include "engine/domain/bytes.h"
#include "engine/execution/uniquefd.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>

namespace runsheet {

using namespace Qt::StringLiterals;

Result<Done> appendReport(const QByteArray &runFolder, const ReportLine &line)
{
    const QByteArray text = toJsonLine(line);
    const UniqueFd folder(::open(runFolder.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const UniqueFd file(::openat(folder.get(), "report.jsonl", O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    // One write: the program may append at the same time.
    if (file.isValid() && ::write(file.get(), text.constData(), size_t(text.size())) == text.size())
        return Done{};
    return Error{.code = ErrorCode::ExecutionFailed,
                 .message =
                     u"The report could not be added to “%1/report.jsonl”: %2. Free space or restore the folder, then report again."_s.arg(
                         visible(runFolder), QString::fromLocal8Bit(std::strerror(errno))),
                 .detail = {},
                 .fields = {}};
}

} // namespace runsheet
