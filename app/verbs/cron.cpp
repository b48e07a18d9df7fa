// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cronbatch.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/cron/cronsentence.h"
#include "engine/cron/cronwords.h"
#include "engine/cron/firetime.h"
#include "engine/domain/bytes.h"
#include "engine/domain/clock.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <cstdio>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! The expression of the command line and how it is to be read.
struct Asked
{
    QString expression;
    CronDialect dialect = CronDialect::Unix5;
};

Result<Asked> askedFrom(const CommandLine &line)
{
    const Result<QString> expression = textOf(line.words().first(), u"The expression"_s);
    if (!expression)
        return expression.error();
    const Result<CronDialect> dialect = cronDialectFor(line.bytes("dialect"), *expression);
    if (!dialect)
        return dialect.error();
    return Asked{.expression = *expression, .dialect = *dialect};
}

Result<ParsedCron> parsedFrom(const CommandLine &line)
{
    const Result<Asked> asked = askedFrom(line);
    return asked ? parsedCron(asked->expression, asked->dialect) : asked.error();
}

Result<CronZone> zoneFrom(const CommandLine &line)
{
    CronZones zones;
    return line.has("zone") ? cronZoneFor(line.bytes("zone"), zones) : CronZone(QTimeZone::systemTimeZone());
}

Result<Instant> fromOf(const CommandLine &line, const CronZone &zone)
{
    if (!line.has("from"))
        return systemClock()->now();
    if (const std::optional<Instant> from = instantInZone(QString::fromUtf8(line.bytes("from")), zone))
        return *from;
    return line.instant("from").error();
}

Result<QStringList> fireTimesFrom(const CommandLine &line)
{
    const Result<ParsedCron> parsed = parsedFrom(line);
    const Result<CronZone> zone = zoneFrom(line);
    const Result<qint64> count = line.has("count") ? line.number("count", 1, 1'000'000) : Result<qint64>(1);
    if (!parsed || !zone || !count)
        return !parsed ? parsed.error() : !zone ? zone.error() : count.error();
    Result<Instant> after = fromOf(line, *zone);
    if (!after)
        return after.error();
    QStringList times;
    while (times.size() < *count) {
        const std::optional<Instant> next = nextFireTime(parsed->expression, *after, *zone);
        if (!next)
            break;
        times.append(isoInZone(*next, *zone));
        after = *next;
    }
    return times;
}

void printTimes(const QStringList &times, bool json)
{
    if (json) {
        printDocument({{u"total"_s, times.size()}, {u"items"_s, QJsonArray::fromStringList(times)}});
        return;
    }
    for (const QString &time : times)
        printLine(time);
    if (times.isEmpty())
        printLine(u"never"_s);
}

// Each line is answered before the next is waited for, so that a program may ask and read in turns.
int answerBatch(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    const bool isOpen = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(badInput(u"The batch “%1” cannot be read: %2."_s.arg(visible(name), file.errorString())));
    CronZones zones;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (!printBytes(cronAnswer(line, zones) + '\n'))
            return 1;
    }
    return 0;
}

ExitStory next(SessionPtr session)
{
    const CommandLine &line = session->line;
    if (line.has("batch") && !line.words().isEmpty())
        co_return fail(badInput(u"--batch takes no expression: its lines have theirs."_s));
    if (line.has("batch"))
        co_return answerBatch(line.bytes("batch"));
    if (line.words().isEmpty())
        co_return fail(badInput(u"“cron next” needs an expression or --batch. See “runsheet cron next --help”."_s));
    const Result<QStringList> times = fireTimesFrom(line);
    if (!times)
        co_return fail(times.error());
    printTimes(*times, line.isJson());
    co_return 0;
}

ExitStory describeIt(SessionPtr session)
{
    const Result<ParsedCron> parsed = parsedFrom(session->line);
    if (!parsed)
        co_return fail(parsed.error());
    const QString description = describe(parsed->expression, QLocale::c());
    if (session->line.isJson())
        printDocument({{u"dialect"_s, toWord(parsed->expression.dialect)}, {u"description"_s, description}});
    else
        printLine(description);
    co_return 0;
}

void printVerdict(const Asked &asked, const CronError *error)
{
    QJsonValue shown(QJsonValue::Null);
    if (error) {
        const QJsonValue field = error->field ? QJsonValue(toWord(*error->field)) : QJsonValue(QJsonValue::Null);
        shown = QJsonObject{{u"column"_s, error->column}, {u"field"_s, field}, {u"message"_s, toString(*error)}};
    }
    printDocument({{u"valid"_s, !error}, {u"dialect"_s, toWord(asked.dialect)}, {u"error"_s, shown}});
}

ExitStory check(SessionPtr session)
{
    const Result<Asked> asked = askedFrom(session->line);
    if (!asked)
        co_return fail(asked.error());
    const CronParse parse = parseCron(asked->expression, asked->dialect);
    const auto *error = std::get_if<CronError>(&parse);
    if (session->line.isJson())
        printVerdict(*asked, error);
    if (error)
        co_return session->line.isJson() ? exitCode(ErrorCode::BadInput) : fail(toError(*error));
    const ParsedCron &parsed = std::get<ParsedCron>(parse);
    if (!session->line.isJson())
        printLine(u"%1: %2"_s.arg(toWord(asked->dialect), describe(parsed.expression, QLocale::c())));
    for (const CronWarning &warning : parsed.warnings)
        printNote(toString(warning));
    co_return 0;
}

// A shell's words and one quoted text are the same.
ExitStory write(SessionPtr session)
{
    const Result<QString> words = textOf(session->line.words().join(' '), u"The text"_s);
    if (!words)
        co_return fail(words.error());
    const CronFromWords made = cronFromWords(*words);
    if (const auto *refused = std::get_if<NotUnderstood>(&made))
        co_return fail(badInput(u"“%1”: %2."_s.arg(visible(*words), refused->reason)));
    const CronExpression &expression = std::get<CronExpression>(made);
    if (session->line.isJson())
        printDocument({{u"expression"_s, toString(expression)},
                       {u"dialect"_s, toWord(expression.dialect)},
                       {u"description"_s, describe(expression, QLocale::c())}});
    else
        printLine(toString(expression));
    co_return 0;
}

} // namespace

QList<Verb> cronVerbs()
{
    const OptionSpec dialect{"dialect", "D", "auto, unix5, spring6 or quartz7; default: auto, by the number of fields"};
    return {
        {{.verb = "cron next",
          .words = "\"EXPR\"",
          .summary = "Prints when an expression fires next, or never.",
          .options = {dialect,
                      {"zone", "Z", "the time zone, such as Europe/Berlin; default: the system's"},
                      {"from", "T", "strictly after this time; default: now"},
                      {"count", "N", "how many times; default: 1"},
                      {"batch", "FILE", "answer lines of id, dialect, expression, zone, from and count; - is stdin"}},
          .mostWords = 1},
         next},
        {{.verb = "cron describe",
          .words = "\"EXPR\"",
          .summary = "Says in words when an expression fires.",
          .options = {dialect},
          .leastWords = 1,
          .mostWords = 1},
         describeIt},
        {{.verb = "cron check",
          .words = "\"EXPR\"",
          .summary = "Says what is wrong with an expression, and where.",
          .options = {dialect},
          .leastWords = 1,
          .mostWords = 1},
         check},
        {{.verb = "cron write",
          .words = "WORDS...",
          .summary = "Makes an expression of plain English, such as: every weekday at 7:30.",
          .options = {},
          .leastWords = 1,
          .mostWords = -1},
         write},
    };
}

} // namespace runsheet
