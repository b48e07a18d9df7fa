// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/replies.h"
#include "engine/api/routes/journalsource.h"
#include "engine/api/routes/routes.h"
#include "engine/domain/draftjson.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int entriesAtOnce = 1000;
constexpr qint64 fromTheFirst = -1;

void listEvents(const ApiContext &context, qint64 since, bool follow, JournalLines lines, const HttpAnswer &answer)
{
    whenReady(context.hop, context.engine.events(since, entriesAtOnce), answer,
              [&context, answer, since, follow, lines](const QList<JournalEntry> &entries) {
                  if (follow)
                      return answer.send({.status = 200,
                                          .headers = {{"content-type", "text/event-stream"}},
                                          .body = {},
                                          .source = std::make_shared<JournalSource>(context, since, lines, entries)});
                  QJsonArray items;
                  for (const JournalEntry &entry : entries) {
                      if (isWanted(entry, lines))
                          items.append(toJson(entry));
                  }
                  answer.send(jsonResponse({{u"items"_s, items}}));
              });
}

} // namespace

void addEventRoutes(Router &router, const ApiContext &context)
{
    router.add("GET", "events", ApiBody::None, [&context](const ApiCall &call, const HttpAnswer &answer) {
        const QString word = call.queryValue(u"since"_s);
        bool isNumber = true;
        const qint64 since = word.isEmpty() ? fromTheFirst : word.toLongLong(&isNumber);
        if (!isNumber || (since < 0 && !word.isEmpty()))
            return answer.send(errorResponse(badInput(u"since must be a sequence number"_s, {{u"since"_s, u"must be a number from 0"_s}})));
        const JournalLines lines = call.queryValue(u"ends"_s) == "true"_L1 ? JournalLines::Ends : JournalLines::All;
        listEvents(context, since, call.queryValue(u"follow"_s) != "false"_L1, lines, answer);
    });
}

} // namespace runsheet
