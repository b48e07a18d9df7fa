// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontab.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/crontab/crontabfile.h"
#include "engine/crontab/linedifference.h"
#include "engine/domain/bytes.h"
#include "engine/domain/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

void printNotes(const QJsonValue &notes)
{
    for (const QJsonValue note : notes.toArray())
        printNote(u"line %1: %2"_s.arg(note[u"line"].toInt()).arg(note[u"text"].toString()));
}

ExitStory import(SessionPtr session)
{
    const Result<QByteArray> bytes = readCrontabFile(session->line.words().first());
    if (!bytes)
        co_return fail(bytes.error());
    const QJsonObject body{{u"content"_s, QString::fromLatin1(bytes->toBase64())}};
    Story<QJsonObject> asking = session->engine().send("POST", "crontab", body);
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    printNotes(answer->value(u"notUnderstood"_s));
    if (session->line.isJson()) {
        printDocument(*answer);
        co_return 0;
    }
    for (const QJsonValue entry : answer->value(u"items"_s).toArray())
        printLine(entry[u"id"].toString());
    co_return 0;
}

void printDifference(const QByteArray &before, const QByteArray &after)
{
    for (const LineChange &change : lineDifference(before, after)) {
        QByteArray text = change.text;
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        const QString sign = change.kind == LineChange::Kind::Removed ? u"-"_s : u"+"_s;
        printErrorBytes(u"%1%2: %3\n"_s.arg(sign).arg(change.line).arg(visible(text)).toUtf8());
    }
}

// Shows what changes before it writes over a file, and asks on a terminal.
int writeTo(const QByteArray &name, const QByteArray &bytes, bool isSure)
{
    const bool isThere = QFileInfo::exists(QFile::decodeName(name));
    const Result<QByteArray> before = isThere ? readCrontabFile(name) : Result<QByteArray>(QByteArray());
    if (!before)
        return fail(before.error());
    if (isThere && *before == bytes) {
        printNote(u"“%1” is so already"_s.arg(visible(name)));
        return 0;
    }
    if (isThere) {
        printDifference(*before, bytes);
        if (!isConfirmed(u"Really write “%1”?"_s.arg(visible(name)), isSure))
            return fail(refused(u"Nothing was written."_s));
    }
    const Result<QByteArray> backup = writeCrontabFile(name, bytes);
    if (backup && !backup->isEmpty())
        printNote(u"what it was is kept in “%1”"_s.arg(visible(*backup)));
    return backup ? 0 : fail(backup.error());
}

ExitStory exportIt(SessionPtr session)
{
    const CommandLine &line = session->line;
    Story<QJsonObject> asking = session->engine().get("crontab");
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer.error());
    printNotes(answer->value(u"notes"_s));
    const QByteArray bytes = QByteArray::fromBase64(answer->value(u"content"_s).toString().toLatin1());
    if (line.has("output"))
        co_return writeTo(line.bytes("output"), bytes, line.has("yes"));
    if (line.isJson())
        printDocument(*answer);
    else
        printBytes(bytes);
    co_return 0;
}

QJsonObject shown(const Crontab &crontab)
{
    QJsonArray bad;
    int entries = 0;
    int variables = 0;
    for (qsizetype index = 0; index < crontab.lines.size(); ++index) {
        const CrontabLine &line = crontab.lines.at(index);
        entries += line.kind == CrontabLine::Kind::Entry;
        variables += line.kind == CrontabLine::Kind::Variable;
        if (line.kind == CrontabLine::Kind::NotUnderstood)
            bad.append(QJsonObject{{u"line"_s, int(index) + 1}, {u"text"_s, line.reason}});
    }
    return {{u"valid"_s, bad.isEmpty()},
            {u"lines"_s, crontab.lines.size()},
            {u"entries"_s, entries},
            {u"variables"_s, variables},
            {u"notUnderstood"_s, bad}};
}

ExitStory check(SessionPtr session)
{
    const Result<QByteArray> bytes = readCrontabFile(session->line.words().first());
    if (!bytes)
        co_return fail(bytes.error());
    const QJsonObject found = shown(readCrontab(*bytes));
    if (session->line.isJson())
        printDocument(found);
    else
        printLine(u"%1 lines, %2 entries, %3 variables"_s.arg(found[u"lines"].toInt())
                      .arg(found[u"entries"].toInt())
                      .arg(found[u"variables"].toInt()));
    printNotes(found.value(u"notUnderstood"_s));
    co_return found.value(u"valid"_s).toBool() ? 0 : 1;
}

} // namespace

QList<Verb> crontabVerbs()
{
    return {
        {{.verb = "crontab import",
          .words = "FILE|-",
          .summary = "Makes a disabled job of each entry and prints their ids; lines that are not understood are named and kept.",
          .options = {},
          .leastWords = 1,
          .mostWords = 1},
         import},
        {{.verb = "crontab export",
          .words = "",
          .summary = "Prints the last imported crontab; only what was changed in its jobs differs.",
          .options = {{"output", "FILE", "write it there (also -o FILE); shows what changes and keeps what was there in FILE.bak"},
                      {"yes", "", "do not ask before a file is changed"}}},
         exportIt},
        {{.verb = "crontab check",
          .words = "FILE|-",
          .summary = "Says which lines of a crontab are not understood, and why.",
          .options = {},
          .leastWords = 1,
          .mostWords = 1},
         check},
    };
}

} // namespace runsheet
