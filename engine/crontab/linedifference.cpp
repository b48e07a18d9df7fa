// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/linedifference.h"

#include <vector>

namespace runsheet {
namespace {

// Beyond this the table of common lines would be too large: then all lines between the first and the last difference count.
constexpr qsizetype largestTable = 4'000'000;

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf('\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines += text.sliced(start, end - start);
        start = end;
    }
    return lines;
}

//! How many lines the rests of both texts have in common, for each pair of rests.
class CommonLines
{
public:
    CommonLines(const QByteArrayList &before, const QByteArrayList &after)
        : m_columns(after.size() + 1), m_counts(size_t((before.size() + 1) * m_columns))
    {
        for (qsizetype row = before.size() - 1; row >= 0; --row) {
            for (qsizetype column = after.size() - 1; column >= 0; --column)
                at(row, column) =
                    before.at(row) == after.at(column) ? 1 + at(row + 1, column + 1) : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    int &at(qsizetype row, qsizetype column) { return m_counts[size_t(row * m_columns + column)]; }

private:
    qsizetype m_columns;
    std::vector<int> m_counts;
};

void note(QList<LineChange> &changes, LineChange::Kind kind, const QByteArrayList &lines, qsizetype offset)
{
    for (qsizetype index = 0; index < lines.size(); ++index)
        changes.append({kind, offset + index + 1, lines.at(index)});
}

QList<LineChange> between(const QByteArrayList &before, const QByteArrayList &after, qsizetype offset)
{
    QList<LineChange> changes;
    if (before.size() * after.size() > largestTable) {
        note(changes, LineChange::Kind::Removed, before, offset);
        note(changes, LineChange::Kind::Added, after, offset);
        return changes;
    }
    CommonLines common(before, after);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < before.size() || column < after.size()) {
        if (row < before.size() && column < after.size() && before.at(row) == after.at(column)) {
            ++row;
            ++column;
        } else if (row < before.size() && (column == after.size() || common.at(row + 1, column) >= common.at(row, column + 1))) {
            changes.append({LineChange::Kind::Removed, offset + row + 1, before.at(row)});
            ++row;
        } else {
            changes.append({LineChange::Kind::Added, offset + column + 1, after.at(column)});
            ++column;
        }
    }
    return changes;
}

} // namespace

QList<LineChange> lineDifference(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList old = linesOf(before);
    QByteArrayList now = linesOf(after);
    qsizetype same = 0;
    while (same < old.size() && same < now.size() && old.at(same) == now.at(same))
        ++same;
    while (old.size() > same && now.size() > same && old.last() == now.last()) {
        old.removeLast();
        now.removeLast();
    }
    return between(old.mid(same), now.mid(same), same);
}

} // namespace runsheet
