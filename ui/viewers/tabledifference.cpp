// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/tabledifference.h"

#include "ui/viewers/csvstream.h"

#include <QHash>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampledRows = 1000;

//! The rows of a table, one after the other.
class RowReader
{
public:
    explicit RowReader(const QByteArray &path) : m_stream(path)
    {
        QList<QStringList> records;
        m_hasPiece = m_stream.next();
        for (size_t i = 0; m_hasPiece && i < m_stream.ends().size() && records.size() <= sampledRows; ++i)
            records.append(csvCells(record(i), m_stream.separator()));
        m_shape = shapeOf(records);
        if (m_shape.hasHeader && !records.isEmpty()) {
            records.removeFirst();
            m_next = 1;
        }
        m_sample = records;
    }

    [[nodiscard]] const QList<CsvColumn> &columns() const { return m_shape.columns; }
    [[nodiscard]] const QList<QStringList> &sample() const { return m_sample; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_stream.error(); }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QByteArrayView bytes() const { return m_record; }
    [[nodiscard]] QStringList cells() const { return csvCells(m_record, m_stream.separator()); }

    //! False at the end.
    bool next()
    {
        while (m_hasPiece && m_next >= m_stream.ends().size()) {
            m_hasPiece = m_stream.next();
            m_next = 0;
        }
        if (!m_hasPiece)
            return false;
        m_record = record(m_next++);
        ++m_number;
        return true;
    }

private:
    [[nodiscard]] QByteArrayView record(size_t index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_stream.ends()[index - 1];
        return m_stream.bytes().sliced(begin, m_stream.ends()[index] - begin);
    }

    CsvStream m_stream;
    CsvShape m_shape;
    QList<QStringList> m_sample;
    QByteArrayView m_record;
    size_t m_next = 0;
    qint64 m_number = -1;
    bool m_hasPiece = false;
};

qsizetype placeOf(const QString &name, const QList<CsvColumn> &columns)
{
    const auto found = std::ranges::find(columns, name, &CsvColumn::name);
    return found == columns.end() ? -1 : found - columns.begin();
}

bool areSame(const QString &left, const QString &right, double tolerance)
{
    if (left == right)
        return true;
    const std::optional<double> one = csvNumber(left.toUtf8());
    const std::optional<double> other = csvNumber(right.toUtf8());
    return one && other && std::abs(*one - *other) <= tolerance * std::max(std::abs(*one), std::abs(*other));
}

bool isKey(const QList<QStringList> &rows, qsizetype column)
{
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty() || seen.contains(cell))
            return false;
        seen.insert(cell);
    }
    return !rows.isEmpty();
}

class TableComparer
{
public:
    using Promise = QPromise<Result<TableDifference>>;

    TableComparer(const QByteArray &left, const QByteArray &right, const TableMatching &matching, Promise &promise)
        : m_left(left), m_right(right), m_matching(matching), m_promise(promise)
    {
    }

    void compare()
    {
        matchColumns();
        m_difference.key.isEmpty() ? compareByNumber() : compareByKey();
        for (const RowReader *reader : {&m_left, &m_right}) {
            if (reader->error()) {
                m_promise.addResult(Result<TableDifference>(*reader->error()));
                return;
            }
        }
        if (!m_promise.isCanceled())
            m_promise.addResult(Result<TableDifference>(std::move(m_difference)));
    }

private:
    void matchColumns()
    {
        m_difference.columns = m_left.columns();
        for (const CsvColumn &column : m_right.columns()) {
            if (placeOf(column.name, m_left.columns()) < 0)
                m_difference.columns.append(column);
            else
                m_difference.keys.append(column.name);
        }
        for (const CsvColumn &column : std::as_const(m_difference.columns))
            m_places.append({placeOf(column.name, m_left.columns()), placeOf(column.name, m_right.columns())});
        const QString wanted =
            m_matching.key ? *m_matching.key : likelyKey(m_left.sample(), m_left.columns(), m_right.sample(), m_right.columns());
        if (m_difference.keys.contains(wanted))
            m_difference.key = wanted;
    }

    void compareByNumber()
    {
        bool hasLeft = m_left.next();
        bool hasRight = m_right.next();
        while ((hasLeft || hasRight) && !m_promise.isCanceled()) {
            if (hasLeft && hasRight && m_left.bytes() == m_right.bytes() && m_left.columns() == m_right.columns())
                ++m_difference.same;
            else
                add(hasLeft ? std::optional(m_left.cells()) : std::nullopt, hasLeft ? m_left.number() : -1,
                    hasRight ? std::optional(m_right.cells()) : std::nullopt, hasRight ? m_right.number() : -1);
            hasLeft = hasLeft && m_left.next();
            hasRight = hasRight && m_right.next();
        }
    }

    struct Kept
    {
        QStringList cells;
        qint64 number = 0;
    };
    using Rows = QHash<QString, Kept>;

    // A key that occurs again is told apart by how often it has.
    static QString keyOf(const QStringList &cells, qsizetype column, QHash<QString, int> &seen)
    {
        const QString key = cells.value(column);
        const int before = seen[key]++;
        return before == 0 ? key : key + QChar(u'\0') + QString::number(before);
    }

    Rows keepLeft(qsizetype column)
    {
        Rows kept;
        QHash<QString, int> seen;
        qint64 bytes = 0;
        while (!m_promise.isCanceled() && m_left.next()) {
            bytes += m_left.bytes().size();
            if (bytes > TableDifference::mostKeptBytes || kept.size() >= TableDifference::mostKeptRows) {
                m_difference.isCut = true;
                break;
            }
            const QStringList cells = m_left.cells();
            kept.insert(keyOf(cells, column, seen), {cells, m_left.number()});
        }
        return kept;
    }

    void compareByKey()
    {
        Rows kept = keepLeft(placeOf(m_difference.key, m_left.columns()));
        const qint64 compared = kept.size();
        const qsizetype column = placeOf(m_difference.key, m_right.columns());
        QHash<QString, int> seen;
        while (!m_promise.isCanceled() && m_right.next()) {
            if (m_difference.isCut && m_right.number() >= compared)
                break;
            const QStringList cells = m_right.cells();
            const auto found = kept.find(keyOf(cells, column, seen));
            if (found == kept.end()) {
                add(std::nullopt, -1, cells, m_right.number());
                continue;
            }
            add(found->cells, found->number, cells, m_right.number());
            kept.erase(found);
        }
        QList<Kept> gone = kept.values();
        std::ranges::sort(gone, {}, &Kept::number);
        for (const Kept &row : std::as_const(gone))
            add(row.cells, row.number, std::nullopt, -1);
    }

    void add(const std::optional<QStringList> &left, qint64 leftNumber, const std::optional<QStringList> &right, qint64 rightNumber)
    {
        DifferentRow row{left && right ? DifferentRow::Kind::Changed
                         : left        ? DifferentRow::Kind::Removed
                                       : DifferentRow::Kind::Added,
                         leftNumber,
                         rightNumber,
                         {}};
        for (const auto &[leftPlace, rightPlace] : std::as_const(m_places)) {
            DifferentCell cell;
            if (left && leftPlace >= 0)
                cell.left = left->value(leftPlace);
            if (right && rightPlace >= 0)
                cell.right = right->value(rightPlace);
            cell.differs = left && right && (!cell.left || !cell.right || !areSame(*cell.left, *cell.right, m_matching.tolerance));
            row.cells.append(cell);
        }
        count(row);
    }

    void count(const DifferentRow &row)
    {
        if (row.kind == DifferentRow::Kind::Changed && std::ranges::none_of(row.cells, &DifferentCell::differs)) {
            ++m_difference.same;
            return;
        }
        ++(row.kind == DifferentRow::Kind::Changed ? m_difference.changed
           : row.kind == DifferentRow::Kind::Added ? m_difference.added
                                                   : m_difference.removed);
        if (m_difference.rows.size() < TableDifference::mostShown)
            m_difference.rows.append(row);
    }

    RowReader m_left;
    RowReader m_right;
    const TableMatching &m_matching;
    Promise &m_promise;
    TableDifference m_difference;
    QList<std::pair<qsizetype, qsizetype>> m_places; //!< of each column in both tables, -1 where it is not
};

} // namespace

QString likelyKey(const QList<QStringList> &left, const QList<CsvColumn> &leftColumns, const QList<QStringList> &right,
                  const QList<CsvColumn> &rightColumns)
{
    for (qsizetype place = 0; place < leftColumns.size(); ++place) {
        const qsizetype other = placeOf(leftColumns.at(place).name, rightColumns);
        const bool isMeasured = leftColumns.at(place).type == CsvType::Decimal;
        if (other >= 0 && !isMeasured && isKey(left, place) && isKey(right, other))
            return leftColumns.at(place).name;
    }
    return {};
}

QFuture<Result<TableDifference>> compareTables(const QByteArray &left, const QByteArray &right, const TableMatching &matching)
{
    return QtConcurrent::run(
        [left, right, matching](QPromise<Result<TableDifference>> &promise) { TableComparer(left, right, matching, promise).compare(); });
}

} // namespace runsheet
