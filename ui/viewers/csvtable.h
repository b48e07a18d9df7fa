// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/viewers/csvtext.h"

#include <QFuture>

#include <memory>

namespace runsheet {

//! Some consecutive whole records. Immutable once made, so that threads share it.
struct CsvBlock
{
    QByteArray bytes;
    std::vector<qsizetype> ends; //!< behind each record
    char separator = ',';
    [[nodiscard]] qint64 size() const { return qint64(ends.size()); }
    [[nodiscard]] QByteArrayView record(qint64 row) const;
};
using CsvBlockPtr = std::shared_ptr<const CsvBlock>;

//! A part of a file, as it was read.
struct CsvPart
{
    CsvBlockPtr block;
    std::optional<Error> error; //!< the file could not be read on
    bool isCut = false;         //!< the file is longer than what is shown
};

//! How much of a file is shown as a table.
inline constexpr qint64 mostCsvBytes = 256LL << 20;

//! Reads a file on a thread of the pool; its parts come as results. A first small part comes soon. Stops when cancelled.
[[nodiscard]] QFuture<CsvPart> readCsv(const QByteArray &path);

//! The records so far, by row. A value; copying shares the blocks.
class CsvTable
{
public:
    void append(const CsvBlockPtr &block);
    [[nodiscard]] qint64 rowCount() const { return m_rows - (m_shape.hasHeader && m_rows > 0 ? 1 : 0); }
    [[nodiscard]] const QList<CsvColumn> &columns() const { return m_shape.columns; }
    //! The cells of a row below the header; fewer or more than there are columns where the row is ragged.
    [[nodiscard]] QStringList cells(qint64 row) const;

private:
    QList<CsvBlockPtr> m_blocks;
    QList<qint64> m_firstRows;
    qint64 m_rows = 0;
    CsvShape m_shape;
};

struct CsvOrder
{
    qsizetype column = -1; //!< -1: as in the file
    Qt::SortOrder order = Qt::AscendingOrder;
    CsvFilter filter;
    friend bool operator==(const CsvOrder &, const CsvOrder &) = default;
};

//! The rows that match, in order, found on a thread of the pool. No result when cancelled.
[[nodiscard]] QFuture<std::vector<quint32>> arrangeCsv(const CsvTable &table, const CsvOrder &order);

} // namespace runsheet
