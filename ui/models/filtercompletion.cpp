// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtercompletion.h"

#include "ui/format/states.h"

#include <QCoreApplication>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::FilterCompletion)
};

constexpr int mostCompletions = 8;

QString aboutKey(const QString &key)
{
    static const QHash<QString, const char *> abouts{
        {u"state"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "running, failed, …; several with commas")},
        {u"label"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "one of its labels")},
        {u"space"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "the space it is in")},
        {u"type"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "the type of the job")},
        {u"pool"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "the pool whose slots it needs")},
        {u"after"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "started at or after: today, 7d, 2026-10-01")},
        {u"before"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "started before: today, 7d, 2026-10-01")},
        {u"error"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "a part of the error")},
        {u"param"_s, QT_TRANSLATE_NOOP("runsheet::FilterCompletion", "a part of a parameter's value")}};
    return Text::tr(abouts.value(key));
}

qint64 countOf(const Counts &counts, const QSet<JobStatus> &states)
{
    qint64 sum = 0;
    for (const JobStatus status : states)
        sum += counts.jobs.value(status);
    return sum;
}

QList<FilterCompletion> keyCompletions(const FilterPiece &piece)
{
    const bool without = piece.value.startsWith(u'-');
    const QString typed = (without ? piece.value.mid(1) : piece.value).toLower();
    QList<FilterCompletion> list;
    for (const QString &key : filterKeys()) {
        if (key.startsWith(typed))
            list.append({(without ? u"-"_s : QString()) + key + (key == "param"_L1 ? u'.' : u':'), aboutKey(key), {}, {}});
    }
    return list;
}

QList<FilterCompletion> stateCompletions(const QString &before, const FilterWords &words)
{
    QList<FilterCompletion> list;
    for (const StateGroup &group : stateGroups())
        list.append({before + group.word, stateWord(group.shownAs), countOf(words.counts, group.states), group.shownAs});
    return list;
}

QList<FilterCompletion> momentCompletions()
{
    return {{u"today"_s, Text::tr("since midnight"), {}, {}},
            {u"yesterday"_s, Text::tr("the midnight before"), {}, {}},
            {u"12h"_s, Text::tr("12 hours ago"), {}, {}},
            {u"7d"_s, Text::tr("7 days ago"), {}, {}},
            {u"30d"_s, Text::tr("30 days ago"), {}, {}}};
}

QList<FilterCompletion> nameCompletions(const QStringList &names, const QMap<QString, qint64> &counts)
{
    QList<FilterCompletion> list;
    for (const QString &name : names)
        list.append({name, {}, counts.contains(name) ? std::optional(counts.value(name)) : std::nullopt, {}});
    return list;
}

// Of the value: the rest of the term is put before it.
QList<FilterCompletion> valueCompletions(const FilterPiece &piece, const FilterWords &words)
{
    if (piece.key == "state"_L1)
        return stateCompletions(piece.value.left(piece.value.lastIndexOf(u',') + 1).toLower(), words);
    if (piece.key == "label"_L1)
        return nameCompletions(words.counts.labels.keys(), words.counts.labels);
    if (piece.key == "space"_L1)
        return nameCompletions(words.counts.spaces.keys(), words.counts.spaces);
    if (piece.key == "pool"_L1)
        return nameCompletions(words.pools, {});
    if (piece.key == "type"_L1)
        return nameCompletions(words.types, {});
    if (piece.key == "after"_L1 || piece.key == "before"_L1)
        return momentCompletions();
    return {};
}

// What begins with the typed value before what only holds it; what is there more often before what is there less.
void sortFor(const QString &typed, QList<FilterCompletion> &list)
{
    list.removeIf([&](const FilterCompletion &one) { return !one.term.contains(typed, Qt::CaseInsensitive) || one.term == typed; });
    QList<FilterCompletion> ranks[4];
    for (const FilterCompletion &one : std::as_const(list))
        ranks[(one.term.startsWith(typed, Qt::CaseInsensitive) ? 0 : 2) + (one.count == 0 ? 1 : 0)].append(one);
    list = ranks[0] + ranks[1] + ranks[2] + ranks[3];
}

} // namespace

FilterCompletions completionsFor(const QString &text, qsizetype cursor, const FilterWords &words)
{
    FilterPiece piece{.from = cursor, .length = 0, .without = false, .key = {}, .name = {}, .value = {}};
    for (const FilterPiece &each : filterPieces(text)) {
        if (each.from < cursor && cursor <= each.from + each.length)
            piece = each;
    }
    FilterCompletions found{.from = piece.from, .length = piece.length, .list = {}};
    if (piece.key.isEmpty()) {
        found.list = keyCompletions(piece);
        return found;
    }
    found.list = valueCompletions(piece, words);
    sortFor(piece.value, found.list);
    found.list = found.list.mid(0, mostCompletions);
    for (FilterCompletion &one : found.list) {
        piece.value = one.term;
        one.term = termText(piece);
    }
    return found;
}

} // namespace runsheet
