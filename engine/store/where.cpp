// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/where.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestTrigram = 3;

template<class Enum>
QString numbersOf(const QSet<Enum> &values)
{
    QStringList numbers;
    for (const Enum value : values)
        numbers.append(QString::number(int(value)));
    std::ranges::sort(numbers);
    return numbers.join(u", ");
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

// A phrase of the full-text index.
QString phrase(QString word)
{
    word.replace(u'"', u"\"\""_s);
    return u'"' + word + u'"';
}

// The index is filled after the acknowledgement: what waits for it is compared by itself, so that a search misses nothing.
void addRunWord(Where &where, const QString &word)
{
    const QString pattern = likePattern(word);
    const QString compare = u"(r.name LIKE ? ESCAPE '\\' OR r.labels LIKE ? ESCAPE '\\' OR r.error_text LIKE ? ESCAPE '\\')"_s;
    if (word.size() < shortestTrigram)
        where.add(compare, pattern, pattern, pattern);
    else
        where.add(u"(r.key IN (SELECT rowid FROM search WHERE search MATCH ?) OR (r.key IN (SELECT run FROM search_queue) AND "_s +
                      compare + u"))"_s,
                  phrase(word), pattern, pattern, pattern);
}

void addJobWord(Where &where, const QString &word)
{
    const QString pattern = likePattern(word);
    where.add(u"(j.name LIKE ? ESCAPE '\\' OR j.labels LIKE ? ESCAPE '\\' OR"
              " (SELECT r.error_text FROM run r WHERE r.key = j.focus_run) LIKE ? ESCAPE '\\')"_s,
              pattern, pattern, pattern);
}

} // namespace

Where whereOf(const RunFilter &filter)
{
    Where where;
    where.add(u"r.deleted_at IS NULL"_s);
    if (!filter.states.isEmpty())
        where.add(u"r.state IN (%1)"_s.arg(numbersOf(filter.states)));
    if (filter.notFinal)
        where.add(u"r.state < 7"_s);
    if (filter.job)
        where.add(u"r.job = ?"_s, filter.job->value);
    if (!filter.jobWord.isEmpty())
        where.add(u"r.job IN (SELECT key FROM job WHERE id = ? OR (name = ? COLLATE NOCASE AND name = ?))"_s, filter.jobWord,
                  filter.jobWord, filter.jobWord);
    if (!filter.label.isEmpty())
        where.add(u"r.key IN (SELECT run FROM run_label WHERE label = ?)"_s, filter.label);
    if (!filter.space.isEmpty())
        where.add(u"r.space = ?"_s, filter.space);
    if (filter.parent)
        where.add(u"r.parent = ?"_s, *filter.parent);
    if (filter.since)
        where.add(u"r.created >= ?"_s, *filter.since);
    if (filter.until)
        where.add(u"r.created < ?"_s, *filter.until);
    for (const QString &word : wordsOf(filter.search))
        addRunWord(where, word);
    return where;
}

Where whereOf(const JobFilter &filter)
{
    Where where;
    where.add(u"j.deleted_at IS NULL"_s);
    if (!filter.states.isEmpty())
        where.add(u"j.status IN (%1)"_s.arg(numbersOf(filter.states)));
    if (!filter.label.isEmpty())
        where.add(u"j.key IN (SELECT job FROM job_label WHERE label = ?)"_s, filter.label);
    if (!filter.space.isEmpty())
        where.add(u"j.space = ?"_s, filter.space);
    if (!filter.withOneOffs)
        where.add(u"j.kind <> 1"_s);
    else if (filter.oneOffsSince)
        where.add(u"(j.kind <> 1 OR j.ended IS NULL OR j.ended >= ?)"_s, *filter.oneOffsSince);
    for (const QString &word : wordsOf(filter.search))
        addJobWord(where, word);
    return where;
}

} // namespace runsheet
