// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvstream.h"
#include "ui/viewers/csvtable.h"

#include <QPromise>

namespace runsheet {

//! Whether a record matches a filter, with as little taken apart as will do.
class CsvMatcher
{
public:
    CsvMatcher(const CsvFilter &filter, const CsvTable &table)
        : m_filter(filter), m_columns(table.columns()), m_separator(table.separator())
    {
    }

    [[nodiscard]] bool operator()(QByteArrayView record);

private:
    CsvFilter m_filter;
    QList<CsvColumn> m_columns;
    char m_separator;
    std::vector<QByteArrayView> m_cells;
};

//! Calls take(row, record) for each row that matches. False when it was cancelled.
template<class T, class Take>
bool eachRow(const CsvTable &table, const CsvFilter &filter, const QPromise<T> &promise, Take take)
{
    CsvMatcher matches(filter, table);
    CsvStream stream(table.path(), table.separator(), table.begin(), table.end());
    for (qint64 row = -table.headerRecords(); stream.next();) {
        if (promise.isCanceled())
            return false;
        qsizetype begin = 0;
        for (const qsizetype end : stream.ends()) {
            const QByteArrayView record = stream.bytes().sliced(begin, end - begin);
            if (row >= 0 && matches(record))
                take(row, record);
            ++row;
            begin = end;
        }
    }
    return !promise.isCanceled();
}

} // namespace runsheet
