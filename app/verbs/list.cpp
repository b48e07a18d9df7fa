// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runviews.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> pathOf(const CommandLine &line)
{
    Result<QJsonObject> words = selectionFrom(line);
    if (!words)
        return words.error();
    if (line.has("sort"))
        (*words)[u"sort"_s] = QString::fromUtf8(line.bytes("sort"));
    for (const char *option : {"limit", "offset"}) {
        if (!line.has(option))
            continue;
        const Result<qint64> number = line.number(option, 0, std::numeric_limits<int>::max());
        if (!number)
            return number.error();
        (*words)[QLatin1String(option)] = QString::number(*number);
    }
    if (line.has("count"))
        (*words)[u"count"_s] = u"true"_s;
    return QByteArray("runs" + queryFrom(*words));
}

ExitStory go(SessionPtr session)
{
    const Result<QByteArray> path = pathOf(session->line);
    if (!path)
        co_return fail(path.error());
    Story<QJsonObject> asking = session->engine().get(*path);
    const Result<QJsonObject> list = co_await std::move(asking);
    if (!list)
        co_return fail(list.error());
    const QJsonArray items = list->value(u"items"_s).toArray();
    if (session->line.isJson())
        printDocument(*list);
    else if (session->line.has("count"))
        printLine(QString::number(qint64(list->value(u"total"_s).toDouble())));
    else if (items.isEmpty())
        printNote(u"no runs"_s);
    else
        printRuns(items);
    co_return 0;
}

} // namespace

Verb listVerb()
{
    return {{.verb = "list",
             .words = "",
             .summary = "Lists runs, newest first.",
             .options = selectionOptions() +
                        QList<OptionSpec>{{"sort", "FIELD", "created, started, ended, name, state, duration or priority; -FIELD backwards"},
                                          {"limit", "N", "at most so many rows; default 100"},
                                          {"offset", "N", "leave out the first so many"},
                                          {"count", "", "print their number alone"},
                                          viewOption()}},
            go};
}

} // namespace runsheet
