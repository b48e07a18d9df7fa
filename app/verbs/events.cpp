// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journalreader.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int entriesAtOnce = 1000;

Story<QJsonArray> pageAfter(SessionPtr session, qint64 since)
{
    const QByteArray path = since < 0 ? QByteArray("events?follow=false") : "events?follow=false&since=" + QByteArray::number(since);
    Story<QJsonObject> asking = session->engine().get(path);
    const Result<QJsonObject> page = co_await std::move(asking);
    if (!page)
        co_return page.error();
    co_return page->value(u"items"_s).toArray();
}

ExitStory printAll(SessionPtr session, qint64 since)
{
    for (;;) {
        Story<QJsonArray> asking = pageAfter(session, since);
        const Result<QJsonArray> page = co_await std::move(asking);
        if (!page)
            co_return fail(page.error());
        for (const QJsonValue event : *page) {
            since = qint64(event[u"seq"].toDouble());
            if (!printJsonLine(event.toObject()))
                co_return 0;
        }
        if (page->size() < entriesAtOnce)
            co_return 0;
    }
}

ExitStory follow(SessionPtr session, qint64 since)
{
    JournalReader journal(session->engine(), since);
    for (;;) {
        Story<QList<QJsonObject>> reading = journal.next();
        const Result<QList<QJsonObject>> events = co_await std::move(reading);
        if (!events)
            co_return fail(events.error());
        for (const QJsonObject &event : *events) {
            if (!printJsonLine(event))
                co_return 0;
        }
    }
}

ExitStory go(SessionPtr session)
{
    qint64 since = -1;
    if (session->line.has("since")) {
        const Result<qint64> given = session->line.number("since", 0, std::numeric_limits<qint64>::max());
        if (!given)
            co_return fail(given.error());
        since = *given;
    }
    ExitStory story = session->line.has("follow") ? follow(session, since) : printAll(session, since);
    const int code = co_await std::move(story);
    co_return code;
}

} // namespace

Verb eventsVerb()
{
    return {{.verb = "events",
             .words = "",
             .summary = "Prints the journal as JSON lines.",
             .options = {viewOption(), {"since", "SEQ", "what came after this number"}, {"follow", "", "go on with what comes"}}},
            go};
}

} // namespace runsheet
