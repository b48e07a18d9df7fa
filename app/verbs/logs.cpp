// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputreader.h"
#include "app/terminal.h"
#include "app/textfilter.h"
#include "app/verbs.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Result<OutputWish> wishFrom(const CommandLine &line)
{
    OutputWish wish;
    wish.which = line.has("stderr") ? LogQuery::Which::Err : LogQuery::Which::Out;
    wish.follow = line.has("follow");
    if (line.has("attempt")) {
        const Result<qint64> attempt = line.number("attempt", 1, std::numeric_limits<int>::max());
        if (!attempt)
            return attempt.error();
        wish.attempt = int(*attempt);
    }
    if (line.has("tail")) {
        const Result<qint64> tail = line.number("tail", 0, std::numeric_limits<int>::max());
        if (!tail)
            return tail.error();
        wish.tail = *tail;
    }
    return wish;
}

ExitStory go(SessionPtr session)
{
    Result<OutputWish> wish = wishFrom(session->line);
    if (!wish)
        co_return fail(wish.error());
    // The word may come to mean another run while this one is followed: its id does not.
    Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(session->line.words().first()));
    const Result<QJsonObject> run = co_await std::move(asking);
    if (!run)
        co_return fail(run.error());
    wish->run = run->value(u"id"_s).toString().toUtf8();
    const bool isRaw = session->line.has("raw");
    OutputReader output(session->engine(), *wish);
    TextFilter filter;
    qint64 cutBytes = 0;
    for (;;) {
        Story<OutputReader::Part> reading = output.next();
        const Result<OutputReader::Part> part = co_await std::move(reading);
        if (!part)
            co_return fail(part.error());
        for (const LogPiece &piece : part->pieces) {
            if (!printBytes(isRaw ? piece.bytes : filter.filtered(piece.bytes)))
                co_return 0; // nobody reads any more, as in `logs | head`
        }
        cutBytes += part->cutBytes;
        if (part->isEnd)
            break;
    }
    if (cutBytes > 0 && !wish->tail)
        printErrorBytes("runsheet: " + QByteArray::number(cutBytes) + " bytes in the middle of the output were not kept ... cut\n");
    co_return 0;
}

} // namespace

Verb logsVerb()
{
    return {{.verb = "logs",
             .words = "RUN",
             .summary = "Prints the output of a run's last attempt.",
             .options = {viewOption(), {"attempt", "N", "of this attempt"},
                         {"follow", "", "go on until the run is final"},
                         {"stderr", "", "its standard error"},
                         {"tail", "N", "the last N lines"},
                         {"raw", "", "byte for byte, with control characters"}},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
