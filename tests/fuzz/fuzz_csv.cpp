// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/target.h"
#include "ui/viewers/csvtext.h"

using namespace runsheet;

namespace {

std::vector<qsizetype> endsOf(const QByteArray &bytes, char separator, qsizetype piece)
{
    CsvScanner scanner(separator);
    std::vector<qsizetype> ends;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        std::vector<qsizetype> some;
        scanner.scan(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), some);
        for (const qsizetype end : some)
            ends.push_back(at + end);
    }
    return ends;
}

} // namespace

// A table that a job wrote. The first line is what somebody types into the filter above it, too.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = test::inputOf(data, size);
    bytes.remove(0, bomLength(bytes));
    const char separator = detectSeparator(bytes);
    const std::vector<qsizetype> ends = endsOf(bytes, separator, std::max<qsizetype>(bytes.size(), 1));
    test::require(ends == endsOf(bytes, separator, 3), "where it is cut changes nothing");
    QList<QStringList> records;
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        test::require(end > begin && end <= bytes.size(), "records follow each other");
        if (records.size() < 100)
            records += csvCells(QByteArrayView(bytes).sliced(begin, end - begin), separator);
        begin = end;
    }
    const CsvShape shape = shapeOf(records);
    const CsvFilter filter = csvFilter(QString::fromUtf8(bytes.left(bytes.indexOf('\n'))), shape.columns);
    for (const QStringList &cells : std::as_const(records)) {
        [[maybe_unused]] const bool isShown = filter.matches(cells, shape.columns);
        const QString first = cells.value(0);
        const QString last = cells.value(cells.size() - 1);
        const CsvType type = shape.columns.isEmpty() ? CsvType::Text : shape.columns.first().type;
        test::require((compareCells(first, last, type) < 0) == (compareCells(last, first, type) > 0), "an order has two directions");
        test::require(compareCells(first, first, type) == 0, "a cell is equal to itself");
    }
    return 0;
}
