// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabedit.h"

#include "engine/cron/cronparser.h"
#include "engine/crontab/crontabcommand.h"
#include "engine/crontab/crontablinereader.h"
#include "engine/domain/bytes.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

struct Replacement
{
    CrontabSpan span;
    QByteArray by;
};

QByteArrayList wordsOf(const QByteArray &text)
{
    const QByteArray plain = text.simplified();
    return plain.isEmpty() ? QByteArrayList() : plain.split(' ');
}

QList<Replacement> scheduleReplacements(const CrontabLine &line, const QByteArrayList &words)
{
    const QList<CrontabSpan> &fields = line.entry.fields;
    if (words.size() != fields.size()) // a macro for fields, or fields for a macro
        return {{{fields.first().at, fields.last().at + fields.last().size - fields.first().at}, words.join(' ')}};
    QList<Replacement> replacements;
    for (qsizetype index = 0; index < words.size(); ++index)
        replacements.append({fields.at(index), words.at(index)});
    return replacements;
}

Result<QList<Replacement>> replacementsOf(const CrontabLine &line, const CrontabEdit &edit)
{
    QList<Replacement> replacements;
    if (edit.schedule) {
        const CronParse parse = parseCron(QString::fromUtf8(*edit.schedule), CronDialect::Unix5);
        if (const auto *error = std::get_if<CronError>(&parse))
            return badInput(u"A crontab cannot have the schedule “%1”: %2."_s.arg(visible(*edit.schedule), toString(*error)));
        replacements = scheduleReplacements(line, wordsOf(*edit.schedule));
    }
    if (edit.program) {
        const std::optional<QByteArray> text = crontabTextOf(*edit.program);
        if (!text)
            return badInput(u"A line of a crontab cannot hold the command “%1”."_s.arg(visible(*edit.program)));
        replacements.append({line.entry.command, *text});
    }
    return replacements;
}

// From behind, so that the places before stay where they are.
QByteArray replaced(QByteArray text, const QList<Replacement> &replacements)
{
    for (auto change = replacements.rbegin(); change != replacements.rend(); ++change)
        text.replace(change->span.at, change->span.size, change->by);
    return text;
}

Result<Done> carryOut(CrontabLine &line, const CrontabEdit &edit)
{
    if (line.kind != CrontabLine::Kind::Entry)
        return badInput(u"Line %1 of the crontab is no entry."_s.arg(edit.line + 1));
    const Result<QList<Replacement>> replacements = replacementsOf(line, edit);
    if (!replacements)
        return replacements.error();
    CrontabLine changed = readCrontabLine(replaced(line.text, *replacements), line.entry.variables);
    changed.ending = line.ending;
    line = changed;
    return Done{};
}

} // namespace

Result<Crontab> edited(const Crontab &crontab, const QList<CrontabEdit> &edits)
{
    Crontab result = crontab;
    QList<qsizetype> gone;
    for (const CrontabEdit &edit : edits) {
        if (edit.line < 0 || edit.line >= crontab.lines.size())
            return badInput(u"The crontab has no line %1."_s.arg(edit.line + 1));
        if (const Result<Done> done = carryOut(result.lines[edit.line], edit); !done)
            return done.error();
        if (edit.removes)
            gone.append(edit.line);
    }
    std::ranges::sort(gone, std::greater());
    for (const qsizetype line : std::as_const(gone))
        result.lines.removeAt(line);
    return result;
}

} // namespace runsheet
