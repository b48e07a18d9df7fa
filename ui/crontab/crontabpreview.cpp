// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crontab/crontabpreview.h"

#include "engine/cron/cronparser.h"
#include "engine/cron/cronsentence.h"
#include "engine/crontab/linedifference.h"
#include "engine/domain/bytes.h"
#include "ui/format/enginesentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CrontabPreview)
};

QString whenText(const CrontabLine &line, const QLocale &locale)
{
    const QString text = QString::fromUtf8(scheduleOf(line));
    const CronParse parse = parseCron(text, CronDialect::Unix5);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    return parsed ? describe(parsed->expression, locale) : text;
}

QString noteText(const CrontabLine &line)
{
    QStringList notes;
    if (const QByteArray zone = zoneOf(line.entry.variables); !zone.isEmpty())
        notes.append(Text::tr("time zone %1").arg(visible(zone)));
    if (const QByteArray shell = shellOf(line.entry); shell != "/bin/sh")
        notes.append(Text::tr("by %1", "a shell").arg(visible(shell)));
    if (line.entry.input)
        notes.append(Text::tr("with input"));
    return notes.join(u", "_s);
}

//! With what cannot be seen made visible, but for the end of the line.
QStringList linesOf(const QByteArray &text)
{
    static const QString tab = visible("\t"_ba);
    QStringList lines;
    QList<QByteArray> parts = text.split('\n');
    if (parts.last().isEmpty())
        parts.removeLast();
    for (const QByteArray &part : parts)
        lines.append(visible(part).replace(tab, u"\u21e5 "_s));
    return lines;
}

} // namespace

QList<CrontabPreviewRow> previewOf(const Crontab &crontab, const QLocale &locale)
{
    QList<CrontabPreviewRow> rows;
    for (qsizetype index = 0; index < crontab.lines.size(); ++index) {
        const CrontabLine &line = crontab.lines.at(index);
        const int number = int(index) + 1;
        if (line.kind == CrontabLine::Kind::Entry)
            rows.append({number, true, whenText(line, locale), visible(line.entry.program), noteText(line)});
        else if (line.kind == CrontabLine::Kind::NotUnderstood)
            rows.append({number, false, visible(line.text), {}, noteInUsersWords(line.reason)});
    }
    return rows;
}

bool CrontabDifference::isNone() const
{
    return std::ranges::all_of(lines, [](const DifferentLine &line) { return line.kind == DifferenceKind::Same; });
}

CrontabDifference crontabDifference(const QByteArray &before, const QByteArray &after)
{
    QSet<qsizetype> removed, added;
    for (const LineChange &change : lineDifference(before, after))
        (change.kind == LineChange::Kind::Removed ? removed : added).insert(change.line - 1);
    CrontabDifference difference{linesOf(before), linesOf(after), {}};
    for (qsizetype left = 0, right = 0; left < difference.before.size() || right < difference.after.size();) {
        if (removed.contains(left))
            difference.lines.append({DifferenceKind::Removed, left++, -1});
        else if (added.contains(right))
            difference.lines.append({DifferenceKind::Added, -1, right++});
        else
            difference.lines.append({DifferenceKind::Same, left++, right++});
    }
    return difference;
}

} // namespace runsheet
