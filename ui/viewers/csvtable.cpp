// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace runsheet {

namespace {

constexpr qint64 firstPartBytes = 256 << 10;
constexpr qint64 partBytes = 8 << 20;
constexpr qint64 sampledRows = 1000;

//! Reads a file in parts that end where a record ends.
class CsvReader
{
public:
    explicit CsvReader(QPromise<CsvPart> &promise) : m_promise(promise) {}
    void read(const QByteArray &path);

private:
    void take(const QByteArray &bytes, bool atEnd);
    void publish(qsizetype length, std::vector<qsizetype> ends);

    QPromise<CsvPart> &m_promise;
    std::optional<CsvScanner> m_scanner;
    char m_separator = ',';
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

void CsvReader::publish(qsizetype length, std::vector<qsizetype> ends)
{
    auto block = std::make_shared<CsvBlock>();
    block->bytes = m_bytes.first(length);
    block->ends = std::move(ends);
    block->separator = m_separator;
    m_promise.addResult(CsvPart{std::move(block), {}, false});
    m_bytes.remove(0, length);
}

void CsvReader::take(const QByteArray &bytes, bool atEnd)
{
    const bool isFirst = !m_scanner;
    const QByteArray fresh = isFirst ? bytes.mid(bomLength(bytes)) : bytes;
    if (isFirst) {
        m_separator = detectSeparator(fresh);
        m_scanner.emplace(m_separator);
    }
    const qsizetype before = m_bytes.size();
    m_bytes += fresh;
    std::vector<qsizetype> ends;
    m_scanner->scan(fresh, ends);
    std::ranges::for_each(ends, [before](qsizetype &end) { end += before; });
    if (atEnd && (ends.empty() ? !m_bytes.isEmpty() : ends.back() < m_bytes.size()))
        ends.push_back(m_bytes.size());
    if (!ends.empty()) {
        const qsizetype length = ends.back();
        publish(length, std::move(ends));
    }
}

void CsvReader::read(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly)) {
        m_promise.addResult(CsvPart{{}, Error{ErrorCode::NotFound, file.errorString(), {}, {}}, false});
        return;
    }
    qint64 wanted = firstPartBytes;
    while (!m_promise.isCanceled()) {
        const QByteArray bytes = file.read(wanted);
        const bool isCut = file.pos() >= mostCsvBytes && !file.atEnd();
        take(bytes, file.atEnd() || bytes.isEmpty() || isCut);
        if (isCut)
            m_promise.addResult(CsvPart{{}, {}, true});
        if (isCut || bytes.isEmpty() || file.atEnd())
            return;
        wanted = partBytes;
    }
}

std::vector<quint32> matchingRows(const CsvTable &table, const CsvFilter &filter, const QPromise<std::vector<quint32>> &promise)
{
    std::vector<quint32> rows(size_t(table.rowCount()));
    std::iota(rows.begin(), rows.end(), 0U);
    if (filter.isEmpty())
        return rows;
    std::erase_if(rows, [&](quint32 row) { return promise.isCanceled() || !filter.matches(table.cells(row), table.columns()); });
    return rows;
}

//! One key for each row, made once: comparing never splits a record again.
template<class SortKey, class MakeKey>
void sortBy(std::vector<quint32> &rows, Qt::SortOrder order, MakeKey makeKey)
{
    std::vector<std::pair<SortKey, quint32>> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows)
        keyed.emplace_back(makeKey(row), row);
    using Keyed = std::pair<SortKey, quint32>;
    std::ranges::sort(keyed, [order](const Keyed &left, const Keyed &right) {
        if (left.first == right.first)
            return left.second < right.second; // equal cells keep the order of the file
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    std::ranges::transform(keyed, rows.begin(), &std::pair<SortKey, quint32>::second);
}

void sortRows(std::vector<quint32> &rows, const CsvTable &table, const CsvOrder &order)
{
    const auto cell = [&](quint32 row) { return table.cells(row).value(order.column); };
    if (!isNumber(table.columns().at(order.column).type)) {
        sortBy<QString>(rows, order.order, [&](quint32 row) { return cell(row).toCaseFolded(); });
        return;
    }
    const double last =
        order.order == Qt::AscendingOrder ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    sortBy<double>(rows, order.order, [&](quint32 row) {
        bool ok = false;
        const double number = cell(row).toDouble(&ok);
        return ok && number == number ? number : last;
    });
}

} // namespace

QByteArrayView CsvBlock::record(qint64 row) const
{
    const qsizetype start = row == 0 ? 0 : ends[size_t(row - 1)];
    return QByteArrayView(bytes).sliced(start, ends[size_t(row)] - start);
}

QFuture<CsvPart> readCsv(const QByteArray &path)
{
    return QtConcurrent::run([path](QPromise<CsvPart> &promise) { CsvReader(promise).read(path); });
}

void CsvTable::append(const CsvBlockPtr &block)
{
    if (m_blocks.isEmpty()) {
        QList<QStringList> sample;
        for (qint64 row = 0; row < std::min(block->size(), sampledRows); ++row)
            sample.append(csvCells(block->record(row), block->separator));
        m_shape = shapeOf(sample);
    }
    m_blocks.append(block);
    m_firstRows.append(m_rows);
    m_rows += block->size();
}

QStringList CsvTable::cells(qint64 row) const
{
    const qint64 record = row + (m_shape.hasHeader ? 1 : 0);
    const qsizetype index = std::ranges::upper_bound(m_firstRows, record) - m_firstRows.begin() - 1;
    const CsvBlock &block = *m_blocks.at(index);
    return csvCells(block.record(record - m_firstRows.at(index)), block.separator);
}

QFuture<std::vector<quint32>> arrangeCsv(const CsvTable &table, const CsvOrder &order)
{
    return QtConcurrent::run([table, order](QPromise<std::vector<quint32>> &promise) {
        std::vector<quint32> rows = matchingRows(table, order.filter, promise);
        if (order.column >= 0 && !promise.isCanceled())
            sortRows(rows, table, order);
        if (!promise.isCanceled())
            promise.addResult(std::move(rows));
    });
}

} // namespace runsheet
