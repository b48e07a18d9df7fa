// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontabjobs.h"

#include "engine/cron/cronparser.h"
#include "engine/domain/bytes.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// Leaves room for ` (2)` below the longest name there is.
constexpr qsizetype longestName = 990;

QString nameOf(const CrontabEntry &entry)
{
    const QByteArray command = entry.program.trimmed();
    return visible(command).left(longestName);
}

Trigger triggerOf(const CrontabLine &line)
{
    Trigger trigger;
    const QString schedule = QString::fromLatin1(scheduleOf(line));
    trigger.kind = schedule.compare("@reboot"_L1, Qt::CaseInsensitive) == 0 ? Trigger::Kind::EngineStart : Trigger::Kind::Cron;
    if (trigger.kind == Trigger::Kind::EngineStart)
        return trigger;
    trigger.expression = schedule;
    trigger.dialect = toWord(CronDialect::Unix5);
    trigger.zone = QString::fromUtf8(zoneOf(line.entry.variables));
    return trigger;
}

QJsonObject parametersOf(const CrontabEntry &entry)
{
    return {{u"program"_s, bytesToJson(shellOf(entry))}, {u"arguments"_s, QJsonArray{u"-c"_s, bytesToJson(entry.program)}}};
}

QByteArrayList wordsOf(const JobDefinition &definition)
{
    QByteArrayList words{bytesFromJson(definition.parameters.value("program"_L1)).value_or(QByteArray())};
    for (const QJsonValue &argument : definition.parameters.value("arguments"_L1).toArray())
        words += bytesFromJson(argument).value_or(QByteArray());
    return words;
}

// The text that the line's shell is to be given to do what the job does.
QByteArray programOf(const JobDefinition &definition, const CrontabEntry &entry)
{
    const QByteArrayList words = wordsOf(definition);
    const bool isShell = words.size() == 3 && words.at(0) == shellOf(entry) && words.at(1) == "-c";
    return isShell ? words.at(2) : shellText(words);
}

// The five fields or the macro of a trigger, where there are such.
std::optional<QString> scheduleOf(const Trigger &trigger)
{
    if (trigger.kind == Trigger::Kind::EngineStart)
        return u"@reboot"_s;
    const bool isUnix = trigger.dialect.isEmpty() || trigger.dialect == "auto"_L1 ? cronDialectOf(trigger.expression) == CronDialect::Unix5
                                                                                  : trigger.dialect == toWord(CronDialect::Unix5);
    return trigger.kind == Trigger::Kind::Cron && isUnix ? std::optional(trigger.expression.simplified()) : std::nullopt;
}

// Besides when it fires, a trigger may have what no crontab knows.
bool hasMore(const Trigger &trigger, const Trigger &before)
{
    return (trigger.kind == Trigger::Kind::Cron && trigger.zone != before.zone) || trigger.start || trigger.end ||
           trigger.jitter > Duration(0) || !trigger.calendar.isEmpty();
}

void changeSchedule(CrontabChange &change, const Trigger &now, const Trigger &before)
{
    const std::optional<QString> schedule = scheduleOf(now);
    const bool fired = before.kind == Trigger::Kind::Cron || before.kind == Trigger::Kind::EngineStart;
    if (!schedule && fired) {
        change.note = u"its trigger is of a kind that crontabs do not have"_s;
        return;
    }
    if (schedule != scheduleOf(before))
        change.edit.schedule = schedule->toUtf8();
    if (hasMore(now, before))
        change.note = u"its trigger has a zone, dates, jitter or a calendar that this line cannot hold"_s;
}

// What cannot be written is left out, with the reason.
void dropImpossible(CrontabChange &change, const Crontab &crontab)
{
    const Result<Crontab> tried = edited(crontab, {change.edit});
    if (tried)
        return;
    change.note = tried.error().message;
    change.edit.schedule.reset();
    change.edit.program.reset();
}

bool isPlain(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           QByteArrayView("_@+=:,./-").contains(byte);
}

} // namespace

QByteArray inputFileOf(const CrontabEntry &entry, const QByteArray &inputFolder)
{
    if (!entry.input)
        return {};
    return inputFolder + '/' + QCryptographicHash::hash(*entry.input, QCryptographicHash::Sha256).toHex();
}

JobDraft jobDraftOf(const CrontabLine &line, const QByteArray &inputFolder)
{
    JobDraft draft;
    JobDefinition &definition = draft.definition;
    definition.type = u"command"_s;
    definition.name = nameOf(line.entry);
    definition.parameters = parametersOf(line.entry);
    definition.environment = line.entry.variables;
    definition.trigger = triggerOf(line);
    definition.stdinFile = inputFileOf(line.entry, inputFolder);
    if (const QByteArray home = line.entry.variables.value("HOME"); home.startsWith('/'))
        definition.workspace = home;
    draft.enabled = false;
    return draft;
}

CrontabChange crontabChangeFor(const Crontab &crontab, qsizetype line, const JobDefinition &now, const QByteArray &inputFolder)
{
    const CrontabLine &written = crontab.lines.at(line);
    const JobDefinition before = jobDraftOf(written, inputFolder).definition;
    CrontabChange change{.edit = {.line = line}, .note = {}};
    changeSchedule(change, now.trigger, before.trigger);
    if (const QByteArray program = programOf(now, written.entry); program != written.entry.program)
        change.edit.program = program;
    if (now.stdinFile != before.stdinFile)
        change.note = u"it reads another input than its line gives it"_s;
    if (change.edit.schedule || change.edit.program)
        dropImpossible(change, crontab);
    return change;
}

QByteArray shellText(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (QByteArray word : words) {
        if (word.isEmpty() || !std::ranges::all_of(word, isPlain))
            word = '\'' + word.replace('\'', "'\\''") + '\'';
        quoted += word;
    }
    return quoted.join(' ');
}

} // namespace runsheet
