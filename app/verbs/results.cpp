// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include "engine/domain/bytes.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void printResults(const QJsonObject &results)
{
    QList<QStringList> rows;
    for (const QJsonValue item : results.value(u"items"_s).toArray()) {
        const QString name = visible(bytesFromJson(item[u"name"]).value_or(QByteArray()));
        rows.append(
            {name, shownSize(item[u"size"].toDouble()), item[u"type"].toString(), item[u"expired"].toBool() ? u"expired"_s : QString()});
    }
    for (const QJsonValue value : results.value(u"values"_s).toArray()) {
        const QString shown =
            value[u"number"].isDouble() ? QString::number(value[u"number"].toDouble(), 'g', 15) : value[u"text"].toString();
        rows.append({value[u"name"].toString(), shown, value[u"unit"].toString()});
    }
    if (rows.isEmpty())
        printNote(u"no results"_s);
    else
        printTable(rows);
}

// Writes beside the target and renames: a file is there whole or not at all.
Story<Done> copyTo(std::shared_ptr<HttpReader> reader, QByteArray target)
{
    const bool toStdout = target.isEmpty() || target == "-";
    QFile file(QFile::decodeName(target + ".part"));
    const auto failed = [&file, &target] {
        return Error{.code = ErrorCode::ExecutionFailed,
                     .message = u"“%1” cannot be written: %2."_s.arg(visible(target), file.errorString()),
                     .detail = {},
                     .fields = {}};
    };
    if (!toStdout && !file.open(QIODevice::WriteOnly))
        co_return failed();
    for (;;) {
        QFuture<Result<QByteArray>> reading = reader->next();
        const Result<QByteArray> piece = co_await reading;
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            break;
        if (toStdout)
            printBytes(*piece);
        else if (file.write(*piece) != piece->size())
            co_return failed();
    }
    if (toStdout)
        co_return Done{};
    file.close();
    const QByteArray part = target + ".part";
    if (rename(part.constData(), target.constData()) != 0)
        co_return failed();
    co_return Done{};
}

ExitStory go(SessionPtr session)
{
    const CommandLine &line = session->line;
    const QByteArray path = "runs/" + pathPart(line.words().first()) + "/results";
    if (line.has("get")) {
        Story<std::shared_ptr<HttpReader>> opening = session->engine().open(path + '/' + pathPart(line.bytes("get")));
        const Result<std::shared_ptr<HttpReader>> reader = co_await std::move(opening);
        if (!reader)
            co_return fail(reader.error());
        Story<Done> copying = copyTo(*reader, line.bytes("output"));
        const Result<Done> copied = co_await std::move(copying);
        co_return copied ? 0 : fail(copied.error());
    }
    Story<QJsonObject> asking = session->engine().get(path);
    const Result<QJsonObject> results = co_await std::move(asking);
    if (!results)
        co_return fail(results.error());
    if (line.isJson())
        printDocument(*results);
    else
        printResults(*results);
    co_return 0;
}

} // namespace

Verb resultsVerb()
{
    return {{.verb = "results",
             .words = "RUN",
             .summary = "Lists what a run produced, or gets one of its files.",
             .options = {viewOption(), {"get", "NAME", "print this file"}, {"output", "FILE", "write it there (also -o FILE)"}},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
