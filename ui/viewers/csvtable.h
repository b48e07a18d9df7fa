// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/viewers/csvtext.h"

#include <QFuture>
#include <QPointF>

#include <memory>

namespace runsheet {

//! Some consecutive whole records. Immutable once made, so that threads share it.
struct CsvBlock
{
    QByteArray bytes;
    std::vector<qsizetype> ends; //!< behind each record
    [[nodiscard]] qint64 size() const { return qint64(ends.size()); }
    [[nodiscard]] QByteArrayView record(qint64 row) const;
};
using CsvBlockPtr = std::shared_ptr<const CsvBlock>;

//! Where in a file a block begins.
struct CsvPlace
{
    qint64 offset = 0;
    qint64 firstRecord = 0;
    friend bool operator==(const CsvPlace &, const CsvPlace &) = default;
};

//! What was learned of a file since the last part.
struct CsvPart
{
    CsvBlockPtr first; //!< the beginning of the table; only in the first part
    char separator = ',';
    QList<CsvPlace> places;     //!< further blocks
    qint64 records = 0;         //!< so far
    qint64 end = 0;             //!< the offset behind them
    std::optional<Error> error; //!< the file could not be read on
    bool brokeRecord = false;   //!< one was too long
};

//! Looks through a file on a thread of the pool, for where its records are. A first small part comes soon. Stops when cancelled.
[[nodiscard]] QFuture<CsvPart> indexCsv(const QByteArray &path);

//! What is known of a table: its columns, its first rows, and where in the file blocks of rows are. The file itself stays where it is.
//! A value; copying shares.
class CsvTable
{
public:
    static constexpr qint64 blockBytes = 256 << 10;

    CsvTable() = default;
    explicit CsvTable(const QByteArray &path) : m_path(path) {}
    void append(const CsvPart &part);

    [[nodiscard]] const QByteArray &path() const { return m_path; }
    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] const QList<CsvColumn> &columns() const { return m_shape.columns; }
    [[nodiscard]] qint64 rowCount() const { return m_records - headerRecords(); }
    [[nodiscard]] qint64 headerRecords() const { return m_shape.hasHeader && m_records > 0 ? 1 : 0; }
    [[nodiscard]] qint64 begin() const { return m_places.isEmpty() ? 0 : m_places.first().offset; }
    [[nodiscard]] qint64 end() const { return m_end; }

    //! The cells of a row below the header, when it is one of the first; else its block must be read.
    [[nodiscard]] std::optional<QStringList> cells(qint64 row) const;
    [[nodiscard]] qsizetype blockOf(qint64 row) const;
    //! The cells of a row, from its block; nothing when the block was read before the row was there.
    [[nodiscard]] std::optional<QStringList> cells(qint64 row, const CsvBlock &block) const;
    //! Reads a block of the file. In a worker's thread.
    [[nodiscard]] CsvBlockPtr readBlock(qsizetype block) const;

private:
    QByteArray m_path;
    CsvBlockPtr m_first;
    QList<CsvPlace> m_places;
    qint64 m_records = 0;
    qint64 m_end = 0;
    char m_separator = ',';
    CsvShape m_shape;
};

} // namespace runsheet
