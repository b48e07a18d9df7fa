// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvpass.h"

#include "ui/viewers/csvmatcher.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace runsheet {

namespace {

//! Rows by a number: equal ones keep the order of the file, what is no number comes last.
class NumberKeys
{
public:
    explicit NumberKeys(Qt::SortOrder order) : m_descends(order == Qt::DescendingOrder) {}
    [[nodiscard]] bool isFull() const { return qint64(m_keys.size()) >= CsvArranged::mostRows; }
    void add(quint32 row, QByteArrayView cell)
    {
        const double none = m_descends ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
        m_keys.emplace_back(csvNumber(cell).value_or(none), row);
    }
    [[nodiscard]] std::vector<quint32> sorted()
    {
        std::ranges::sort(m_keys, [this](const auto &left, const auto &right) {
            if (left.first == right.first)
                return left.second < right.second;
            return m_descends ? right.first < left.first : left.first < right.first;
        });
        std::vector<quint32> rows(m_keys.size());
        std::ranges::transform(m_keys, rows.begin(), &std::pair<double, quint32>::second);
        return rows;
    }

private:
    std::vector<std::pair<double, quint32>> m_keys;
    bool m_descends;
};

//! Rows by a text without regard to case. The texts stand in one piece of memory, so that its size is known.
class TextKeys
{
public:
    explicit TextKeys(Qt::SortOrder order) : m_descends(order == Qt::DescendingOrder) {}
    [[nodiscard]] bool isFull() const
    {
        return qint64(m_keys.size()) >= CsvArranged::mostRows || m_texts.size() >= CsvArranged::mostKeyBytes;
    }
    void add(quint32 row, QByteArrayView cell)
    {
        const QByteArray text = csvText(cell).toCaseFolded().toUtf8().left(longestText);
        m_keys.push_back({quint32(m_texts.size()), quint32(text.size()), row});
        m_texts += text;
    }
    [[nodiscard]] std::vector<quint32> sorted()
    {
        const auto text = [this](const Key &key) { return QByteArrayView(m_texts).sliced(key.offset, key.length); };
        std::ranges::sort(m_keys, [&](const Key &left, const Key &right) {
            const int order = text(left).compare(text(right));
            return order == 0 ? left.row < right.row : m_descends ? order > 0 : order < 0;
        });
        std::vector<quint32> rows(m_keys.size());
        std::ranges::transform(m_keys, rows.begin(), &Key::row);
        return rows;
    }

private:
    static constexpr qsizetype longestText = 200;
    struct Key
    {
        quint32 offset = 0;
        quint32 length = 0;
        quint32 row = 0;
    };
    QByteArray m_texts;
    std::vector<Key> m_keys;
    bool m_descends;
};

template<class Keys>
void sortInto(QPromise<CsvArranged> &promise, const CsvTable &table, const CsvOrder &order, Keys keys)
{
    CsvArranged arranged;
    std::vector<QByteArrayView> cells;
    const bool isThrough = eachRow(table, order.filter, promise, [&](qint64 row, QByteArrayView record) {
        ++arranged.matching;
        if (keys.isFull())
            return;
        splitCsv(record, table.separator(), cells);
        keys.add(quint32(row), size_t(order.column) < cells.size() ? cells[size_t(order.column)] : QByteArrayView());
    });
    if (!isThrough)
        return;
    arranged.rows = keys.sorted();
    promise.addResult(std::move(arranged));
}

void filterInto(QPromise<CsvArranged> &promise, const CsvTable &table, const CsvFilter &filter)
{
    CsvArranged arranged;
    const bool isThrough = eachRow(table, filter, promise, [&](qint64 row, QByteArrayView) {
        ++arranged.matching;
        if (qint64(arranged.rows.size()) < CsvArranged::mostRows)
            arranged.rows.push_back(quint32(row));
    });
    if (isThrough)
        promise.addResult(std::move(arranged));
}

//! One column's statistics, value by value. A sample of bounded size stands for all where order matters.
class ColumnCount
{
public:
    explicit ColumnCount(CsvType type) : m_type(type) {}

    void add(QByteArrayView cell)
    {
        if (cell.isEmpty()) {
            ++m_statistics.empty;
            return;
        }
        ++m_statistics.filled;
        if (m_seen.size() < CsvStatistics::mostDistinct)
            m_seen.insert(qHash(cell));
        if (const std::optional<double> value = csvValue(cell, m_type))
            addValue(*value);
    }

    [[nodiscard]] CsvStatistics result()
    {
        m_statistics.distinct = m_seen.size();
        if (m_values == 0)
            return m_statistics;
        m_statistics.mean = m_sum / double(m_values);
        std::ranges::sort(m_sample);
        m_statistics.median = m_sample[m_sample.size() / 2];
        m_statistics.histogram.assign(CsvStatistics::bins, 0);
        const double width = (*m_statistics.most - *m_statistics.least) / CsvStatistics::bins;
        for (const double value : m_sample) {
            const int bin = width > 0 ? int((value - *m_statistics.least) / width) : 0;
            ++m_statistics.histogram[size_t(std::clamp(bin, 0, CsvStatistics::bins - 1))];
        }
        return m_statistics;
    }

private:
    static constexpr size_t sampleSize = 8192;

    void addValue(double value)
    {
        if (!std::isfinite(value))
            return;
        ++m_values;
        m_sum += value;
        m_statistics.least = std::min(value, m_statistics.least.value_or(value));
        m_statistics.most = std::max(value, m_statistics.most.value_or(value));
        if (m_sample.size() < sampleSize)
            m_sample.push_back(value);
        else if (const quint64 at = m_random.generate64() % quint64(m_values); at < sampleSize)
            m_sample[at] = value;
    }

    CsvType m_type;
    CsvStatistics m_statistics;
    QSet<size_t> m_seen;
    std::vector<double> m_sample;
    QRandomGenerator m_random{1}; // the same file looks the same each time
    qint64 m_values = 0;
    double m_sum = 0;
};

} // namespace

std::optional<double> csvValue(QByteArrayView cell, CsvType type)
{
    if (isNumber(type))
        return csvNumber(cell);
    return type == CsvType::DateTime ? csvTime(cell) : std::nullopt;
}

QFuture<CsvArranged> arrangeCsv(const CsvTable &table, const CsvOrder &order)
{
    return QtConcurrent::run([table, order](QPromise<CsvArranged> &promise) {
        if (order.column < 0)
            filterInto(promise, table, order.filter);
        else if (isNumber(table.columns().at(order.column).type))
            sortInto(promise, table, order, NumberKeys(order.order));
        else
            sortInto(promise, table, order, TextKeys(order.order));
    });
}

QFuture<QList<CsvStatistics>> csvStatistics(const CsvTable &table, const CsvFilter &filter)
{
    return QtConcurrent::run([table, filter](QPromise<QList<CsvStatistics>> &promise) {
        std::vector<ColumnCount> counts;
        for (const CsvColumn &column : table.columns())
            counts.emplace_back(column.type);
        std::vector<QByteArrayView> cells;
        const bool isThrough = eachRow(table, filter, promise, [&](qint64, QByteArrayView record) {
            splitCsv(record, table.separator(), cells);
            for (size_t i = 0; i < counts.size(); ++i)
                counts[i].add(i < cells.size() ? cells[i] : QByteArrayView());
        });
        if (!isThrough)
            return;
        QList<CsvStatistics> statistics;
        std::ranges::transform(counts, std::back_inserter(statistics), &ColumnCount::result);
        promise.addResult(statistics);
    });
}

QFuture<QList<QStringList>> csvRows(const CsvTable &table, const QList<qint64> &rows)
{
    return QtConcurrent::run([table, rows](QPromise<QList<QStringList>> &promise) {
        QList<QStringList> all;
        qsizetype shown = -1;
        CsvBlockPtr block;
        for (const qint64 row : rows) {
            if (promise.isCanceled())
                return;
            const qsizetype wanted = table.blockOf(row);
            if (wanted != shown)
                block = table.readBlock(wanted);
            shown = wanted;
            all.append(table.cells(row, *block).value_or(QStringList()));
        }
        promise.addResult(all);
    });
}

} // namespace runsheet
