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

QString ranksOf(const QSet<JobStatus> &states)
{
    QList<int> ranks;
    for (const JobStatus state : states)
        ranks.append(attentionRank(state));
    std::ranges::sort(ranks);
    QStringList numbers;
    for (const int rank : std::as_const(ranks))
        numbers.append(QString::number(rank));
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

// Too short for the index: looked for where it is most likely meant, in the names and labels of the few jobs behind the many runs.
void addShortWord(Where &where, const QString &word)
{
    const QString pattern = likePattern(word);
    where.add(u"r.job IN (SELECT key FROM job WHERE name LIKE ? ESCAPE '\\' OR labels LIKE ? ESCAPE '\\')"_s, pattern, pattern);
}

// The index is filled after the acknowledgement: what waits for it is compared by itself, so that a search misses nothing.
void addRunWord(Where &where, const QString &word)
{
    if (word.size() < shortestTrigram) {
        addShortWord(where, word);
        return;
    }
    const QString pattern = likePattern(word);
    where.add(u"(r.key IN (SELECT rowid FROM search WHERE search MATCH ?) OR (r.key IN (SELECT run FROM search_queue) AND"
              " (r.name LIKE ? ESCAPE '\\' OR r.labels LIKE ? ESCAPE '\\' OR r.error_text LIKE ? ESCAPE '\\')))"_s,
              phrase(word), pattern, pattern, pattern);
}

void addJobWord(Where &where, const QString &word)
{
    const QString pattern = likePattern(word);
    where.add(u"(j.name LIKE ? ESCAPE '\\' OR j.labels LIKE ? ESCAPE '\\' OR"
              " (SELECT r.error_text FROM run r WHERE r.key = j.focus_run) LIKE ? ESCAPE '\\')"_s,
              pattern, pattern, pattern);
}

QString errorOf(QChar table)
{
    const QString text = u"coalesce(r.error_code, '') || ' ' || coalesce(r.error_text, '') || ' ' || r.outcome_text || ' ' || r.reason"_s;
    return table == u'r' ? text : u"coalesce((SELECT "_s + text + u" FROM run r WHERE r.key = j.focus_run), '')"_s;
}

// A definition that cannot be read has no parameters, and is no error of the query.
QString parameterOf(QChar table)
{
    return u"EXISTS (SELECT 1 FROM definition d, json_each(CASE WHEN json_valid(d.json) THEN d.json ELSE '{}' END, '$.parameters') p"
           " WHERE d.key = %1.definition AND p.key = ? AND CAST(p.value AS TEXT) LIKE ? ESCAPE '\\')"_s.arg(table);
}

void addTerm(Where &where, QChar table, const FilterTerm &term)
{
    const QString no = term.without ? u"NOT "_s : QString();
    switch (term.what) {
    case FilterTerm::What::Label: {
        const QString of = table == u'r' ? u"run_label l WHERE l.run = r.key"_s : u"job_label l WHERE l.job = j.key"_s;
        where.add(no + u"EXISTS (SELECT 1 FROM "_s + of + u" AND l.label = ?)"_s, term.value);
        break;
    }
    case FilterTerm::What::Space:
        where.add(no + table + u".space = ?"_s, term.value);
        break;
    case FilterTerm::What::Type:
        where.add(no + table + u".type = ?"_s, term.value);
        break;
    case FilterTerm::What::Pool:
        where.add(no + table + u".pool = ?"_s, term.value);
        break;
    case FilterTerm::What::Error:
        where.add(no + u'(' + errorOf(table) + u") LIKE ? ESCAPE '\\'"_s, likePattern(term.value));
        break;
    case FilterTerm::What::Parameter:
        where.add(no + parameterOf(table), term.name, likePattern(term.value));
        break;
    }
}

} // namespace

bool isIndexedWord(const QString &search)
{
    return search.size() >= shortestTrigram && wordsOf(search) == QStringList{search};
}

QString phrase(QString word)
{
    word.replace(u'"', u"\"\""_s);
    return u'"' + word + u'"';
}

// The planner would skip through the index for each key that is listed where it believes that its first column has few values. A unary
// plus keeps it from that.
QString Where::textForWalk() const
{
    return text().replace(u"r.key IN ("_s, u"+r.key IN ("_s).replace(u"j.key IN ("_s, u"+j.key IN ("_s);
}

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
        where.add(u"r.key IN (SELECT run FROM run_label INDEXED BY run_label_by_label WHERE label = ?)"_s, filter.label);
    if (!filter.space.isEmpty())
        where.add(u"r.space = ?"_s, filter.space);
    if (filter.parent)
        where.add(u"r.parent = ?"_s, *filter.parent);
    if (filter.since)
        where.add(u"r.created >= ?"_s, *filter.since);
    if (filter.until)
        where.add(u"r.created < ?"_s, *filter.until);
    if (!filter.causes.isEmpty())
        where.add(u"r.cause IN (%1)"_s.arg(numbersOf(filter.causes)));
    for (const FilterTerm &term : filter.terms)
        addTerm(where, u'r', term);
    for (const QString &word : wordsOf(filter.search))
        addRunWord(where, word);
    return where;
}

Where whereOf(const JobFilter &filter)
{
    Where where;
    where.add(u"j.deleted_at IS NULL"_s);
    if (!filter.states.isEmpty())
        where.add(u"j.rank IN (%1)"_s.arg(ranksOf(filter.states)));
    if (!filter.label.isEmpty())
        where.add(u"j.key IN (SELECT job FROM job_label WHERE label = ?)"_s, filter.label);
    if (!filter.space.isEmpty())
        where.add(u"j.space = ?"_s, filter.space);
    if (!filter.withOneOffs)
        where.add(u"j.kind IN (0, 2)"_s);
    else if (filter.oneOffsSince)
        where.add(u"(j.kind <> 1 OR j.ended IS NULL OR j.ended >= ?)"_s, *filter.oneOffsSince);
    if (filter.hasNextFire)
        where.add(u"j.next_fire IS NOT NULL"_s);
    if (filter.hasRestingTrigger)
        where.add(u"j.enabled = 0 AND j.draft = 0 AND (SELECT has_trigger FROM definition d WHERE d.key = j.definition)"_s);
    if (filter.since)
        where.add(u"coalesce(j.started, j.created) >= ?"_s, *filter.since);
    if (filter.until)
        where.add(u"coalesce(j.started, j.created) < ?"_s, *filter.until);
    for (const FilterTerm &term : filter.terms)
        addTerm(where, u'j', term);
    for (const QString &word : wordsOf(filter.search))
        addJobWord(where, word);
    return where;
}

} // namespace runsheet
