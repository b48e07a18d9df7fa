// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checks.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

ExitStory go(SessionPtr session)
{
    static const QStringList words{u"ok"_s, u"note"_s, u"wrong"_s};
    QJsonArray items;
    QList<QStringList> rows;
    bool isWell = true;
    for (const Check &check : allChecks(session->folders)) {
        const QString verdict = words.at(int(check.verdict));
        rows.append({verdict, check.name, check.text});
        items.append(QJsonObject{{u"check"_s, check.name}, {u"verdict"_s, verdict}, {u"text"_s, check.text}});
        isWell = isWell && check.verdict != Check::Verdict::Bad;
    }
    if (session->line.isJson())
        printDocument({{u"items"_s, items}});
    else
        printTable(rows);
    co_return isWell ? 0 : 1;
}

} // namespace

Verb doctorVerb()
{
    return {{.verb = "doctor",
             .words = "",
             .summary = "Checks store, folders, engine, runner and display, a line for each. Needs no engine.",
             .options = {}},
            go};
}

} // namespace runsheet
