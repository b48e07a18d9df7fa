// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draftoptions.h"
#include "app/reportlines.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Error cannotReport(const QString &why)
{
    return {.code = ErrorCode::ExecutionFailed, .message = u"The report was not written: %1."_s.arg(why), .detail = {}, .fields = {}};
}

ExitStory go(SessionPtr session)
{
    const QByteArray path = qgetenv("RUNSHEET_REPORT");
    if (path.isEmpty())
        co_return fail(badInput(u"“report” is for programs that Runsheet runs: RUNSHEET_REPORT is not set here."_s));
    const Result<QByteArrayList> lines = reportLines(session->line, currentFolder());
    if (!lines)
        co_return fail(lines.error());
    const int fd = open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        co_return fail(cannotReport(u"“%1”: %2"_s.arg(visible(path), QString::fromLocal8Bit(strerror(errno)))));
    for (const QByteArray &line : *lines) {
        // One write for each line: several programs may append to the file at the same time.
        if (write(fd, line.constData(), size_t(line.size())) != line.size()) {
            const Error error = cannotReport(QString::fromLocal8Bit(strerror(errno)));
            close(fd);
            co_return fail(error);
        }
    }
    close(fd);
    co_return 0;
}

} // namespace

Verb reportVerb()
{
    return {{.verb = "report",
             .words = "",
             .summary = "Tells Runsheet how far the calling job is. Needs no engine.",
             .options = reportOptions()},
            go};
}

} // namespace runsheet
