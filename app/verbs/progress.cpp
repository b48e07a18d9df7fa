// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void printNodes(const QJsonArray &nodes, int depth)
{
    for (const QJsonValue value : nodes) {
        const QJsonObject node = value.toObject();
        QString line = QString(depth * 2, u' ') + node.value(u"status"_s).toString().leftJustified(10) + node.value(u"name"_s).toString();
        if (node.value(u"total"_s).isDouble())
            line += u"  %1/%2"_s.arg(node.value(u"done"_s).toDouble()).arg(node.value(u"total"_s).toDouble());
        for (const QString &key : {u"message"_s, u"error"_s}) {
            if (!node.value(key).toString().isEmpty())
                line += u"  "_s + node.value(key).toString();
        }
        printLine(line);
        printNodes(node.value(u"children"_s).toArray(), depth + 1);
    }
}

ExitStory go(SessionPtr session)
{
    Story<QJsonObject> asking = session->engine().get("runs/" + pathPart(session->line.words().first()) + "/progress");
    const Result<QJsonObject> tree = co_await std::move(asking);
    if (!tree)
        co_return fail(tree.error());
    if (session->line.isJson()) {
        printDocument(*tree);
        co_return 0;
    }
    const QJsonObject progress = tree->value(u"progress"_s).toObject();
    const QJsonValue fraction = progress.value(u"fraction"_s);
    const QString percent = fraction.isDouble() ? u"%1 %%2"_s.arg(qRound(fraction.toDouble() * 100))
                                                      .arg(progress.value(u"estimated"_s).toBool() ? u" (estimated)"_s : QString())
                                                : u"unknown"_s;
    printLine(percent + (progress.value(u"message"_s).isString() ? u"  "_s + progress.value(u"message"_s).toString() : QString()));
    printNodes(tree->value(u"nodes"_s).toArray(), 0);
    co_return 0;
}

} // namespace

Verb progressVerb()
{
    return {{.verb = "progress",
             .words = "RUN",
             .summary = "Shows how far a run is, with its processes, stages and items.",
             .options = {},
             .leastWords = 1,
             .mostWords = 1},
            go};
}

} // namespace runsheet
