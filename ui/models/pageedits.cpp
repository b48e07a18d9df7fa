// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pageedits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace runsheet {

namespace {

QSet<JobKey> setOf(const QList<JobKey> &keys)
{
    return {keys.begin(), keys.end()};
}

QList<RowEdit> removalsOf(const QList<JobKey> &before, const QSet<JobKey> &kept)
{
    QList<RowEdit> removals;
    for (int row = int(before.size()) - 1; row >= 0; --row) {
        const JobKey key = before.at(row);
        if (!key.isValid() || kept.contains(key))
            continue;
        if (!removals.isEmpty() && removals.last().at == row + 1) {
            --removals.last().at;
            ++removals.last().count;
        } else {
            removals.append({RowEdit::Kind::Remove, row, 1});
        }
    }
    return removals;
}

// The read rows take the places of read rows in their new order; places that are not read stay where they are.
QList<int> orderOf(const QList<JobKey> &rows, const QHash<JobKey, int> &placeAfter)
{
    QList<int> places;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).isValid())
            places.append(row);
    }
    QList<int> sorted = places;
    const auto placeOf = [&](int row) { return placeAfter.value(rows.at(row)); };
    std::ranges::sort(sorted, {}, placeOf);
    if (sorted == places)
        return {};
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    for (int i = 0; i < places.size(); ++i)
        order[places.at(i)] = sorted.at(i);
    return order;
}

void addStep(QList<RowEdit> &steps, RowEdit::Kind kind, int at)
{
    const bool joins =
        !steps.isEmpty() && steps.last().kind == kind && at == steps.last().at + (kind == RowEdit::Kind::Insert ? steps.last().count : 0);
    if (joins)
        ++steps.last().count;
    else
        steps.append({kind, at, 1});
}

QList<RowEdit> stepsOf(const QList<JobKey> &rows, const QList<JobKey> &after)
{
    const QSet<JobKey> known = setOf(rows);
    QList<RowEdit> steps;
    qsizetype next = 0;
    int at = 0;
    while (at < after.size()) {
        const bool isHere = next < rows.size() && rows.at(next) == after.at(at);
        const bool isUnread = next < rows.size() && !rows.at(next).isValid();
        if (isUnread && known.contains(after.at(at))) {
            addStep(steps, RowEdit::Kind::Remove, at);
            ++next;
            continue;
        }
        if (isHere || isUnread)
            ++next;
        else
            addStep(steps, RowEdit::Kind::Insert, at);
        ++at;
    }
    for (; next < rows.size(); ++next)
        addStep(steps, RowEdit::Kind::Remove, at);
    return steps;
}

} // namespace

PageEdits pageEdits(const QList<JobKey> &before, const QList<JobKey> &after)
{
    const QSet<JobKey> kept = setOf(after);
    QList<JobKey> rows = before;
    rows.removeIf([&](JobKey key) { return key.isValid() && !kept.contains(key); });
    QHash<JobKey, int> placeAfter;
    for (int row = 0; row < after.size(); ++row)
        placeAfter.insert(after.at(row), row);

    PageEdits edits;
    edits.removals = removalsOf(before, kept);
    edits.order = orderOf(rows, placeAfter);
    if (!edits.order.isEmpty()) {
        const QList<JobKey> unordered = rows;
        std::ranges::transform(edits.order, rows.begin(), [&](int row) { return unordered.at(row); });
    }
    edits.steps = stepsOf(rows, after);
    return edits;
}

QList<int> placesInShownOrder(const QList<JobKey> &shown, const QList<JobKey> &read)
{
    QHash<JobKey, int> placeShown;
    for (int row = 0; row < shown.size(); ++row)
        placeShown.insert(shown.at(row), row);
    QList<int> kept;
    for (int row = 0; row < read.size(); ++row) {
        if (placeShown.contains(read.at(row)))
            kept.append(row);
    }
    QList<int> sorted = kept;
    std::ranges::sort(sorted, {}, [&](int row) { return placeShown.value(read.at(row)); });
    QList<int> places(read.size());
    std::iota(places.begin(), places.end(), 0);
    for (int i = 0; i < kept.size(); ++i)
        places[kept.at(i)] = sorted.at(i);
    return places;
}

} // namespace runsheet
