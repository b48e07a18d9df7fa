// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logdifference.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Work and memory grow with the square of it.
constexpr int mostDifferences = 2000;

//! Myers' way through the grid of two sequences: the furthest points of each number of differences are kept to walk back.
class Difference
{
public:
    Difference(const std::vector<int> &left, const std::vector<int> &right) : m_left(left), m_right(right) {}

    [[nodiscard]] QList<DifferentLine> find()
    {
        while (m_begin < std::min(m_left.size(), m_right.size()) && m_left[m_begin] == m_right[m_begin])
            ++m_begin;
        size_t end = 0;
        while (m_begin + end < std::min(m_left.size(), m_right.size()) &&
               m_left[m_left.size() - 1 - end] == m_right[m_right.size() - 1 - end])
            ++end;
        m_rows = qsizetype(m_left.size() - end - m_begin);
        m_columns = qsizetype(m_right.size() - end - m_begin);
        for (size_t i = 0; i < m_begin; ++i)
            m_lines.append({DifferenceKind::Same, qsizetype(i), qsizetype(i)});
        searched() ? walkBack() : giveUp();
        for (size_t i = end; i > 0; --i)
            m_lines.append({DifferenceKind::Same, qsizetype(m_left.size() - i), qsizetype(m_right.size() - i)});
        return m_lines;
    }

private:
    [[nodiscard]] bool isEqual(qsizetype row, qsizetype column) const
    {
        return m_left[m_begin + size_t(row)] == m_right[m_begin + size_t(column)];
    }

    bool searched()
    {
        const int most = int(std::min<qsizetype>(mostDifferences, m_rows + m_columns));
        std::vector<int> furthest(size_t(2 * most + 3), 0);
        const auto at = [&](int diagonal) -> int & { return furthest[size_t(diagonal + most + 1)]; };
        for (int count = 0; count <= most; ++count) {
            m_steps.emplace_back(furthest.begin() + most + 1 - count - 1, furthest.begin() + most + 1 + count + 2);
            for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                const bool isDown = diagonal == -count || (diagonal != count && at(diagonal - 1) < at(diagonal + 1));
                int row = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (row < m_rows && row - diagonal < m_columns && row - diagonal >= 0 && isEqual(row, row - diagonal))
                    ++row;
                at(diagonal) = row;
                if (row >= m_rows && row - diagonal >= m_columns)
                    return true;
            }
        }
        return false;
    }

    void walkBack()
    {
        QList<DifferentLine> back;
        qsizetype row = m_rows;
        qsizetype column = m_columns;
        const auto begin = qsizetype(m_begin);
        for (int count = int(m_steps.size()) - 1; count >= 0; --count) {
            const std::vector<int> &step = m_steps[size_t(count)];
            const auto at = [&](qsizetype diagonal) { return step[size_t(diagonal + count + 1)]; };
            const qsizetype diagonal = row - column;
            const bool isDown = diagonal == -count || (diagonal != count && at(diagonal - 1) < at(diagonal + 1));
            const qsizetype from = count == 0 ? 0 : isDown ? at(diagonal + 1) : at(diagonal - 1);
            // Where the equal lines began that led here, after the difference.
            const qsizetype middleRow = count == 0 ? 0 : isDown ? from : from + 1;
            const qsizetype middleColumn = middleRow - diagonal;
            while (row > middleRow && column > middleColumn) {
                --row;
                --column;
                back.append({DifferenceKind::Same, begin + row, begin + column});
            }
            if (count == 0)
                break;
            if (isDown)
                back.append({DifferenceKind::Added, -1, begin + --column});
            else
                back.append({DifferenceKind::Removed, begin + --row, -1});
        }
        std::ranges::reverse(back);
        m_lines += back;
    }

    void giveUp()
    {
        for (qsizetype row = 0; row < m_rows; ++row)
            m_lines.append({DifferenceKind::Removed, qsizetype(m_begin) + row, -1});
        for (qsizetype column = 0; column < m_columns; ++column)
            m_lines.append({DifferenceKind::Added, -1, qsizetype(m_begin) + column});
    }

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
    size_t m_begin = 0;
    qsizetype m_rows = 0;
    qsizetype m_columns = 0;
    std::vector<std::vector<int>> m_steps;
    QList<DifferentLine> m_lines;
};

std::vector<int> numbered(const QStringList &lines, QHash<QString, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(size_t(lines.size()));
    for (const QString &line : lines) {
        const QString plain = withoutTimes(line);
        const auto found = known.constFind(plain);
        numbers.push_back(found != known.constEnd() ? *found : *known.insert(plain, int(known.size())));
    }
    return numbers;
}

} // namespace

QString withoutTimes(const QString &line)
{
    static const QRegularExpression changing(
        uR"(\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{2,4}|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)"_s +
        uR"(|\b(?:pid|PID|process)[ =:]*\d+|\[\d{2,}\]|0x[0-9a-fA-F]+)"_s +
        uR"(|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b\d+(?:\.\d+)? ?(?:ms|µs|us|ns|s|sec|seconds|min)\b)"_s);
    QString plain = line;
    return plain.replace(changing, u"\u2026"_s);
}

QList<DifferentLine> differenceOf(const QStringList &left, const QStringList &right)
{
    QHash<QString, int> known;
    const std::vector<int> one = numbered(left, known);
    const std::vector<int> other = numbered(right, known);
    return Difference(one, other).find();
}

} // namespace runsheet
