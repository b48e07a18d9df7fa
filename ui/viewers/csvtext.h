// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace runsheet {

// Tables as text, RFC 4180 and what programs really write. Pure.

//! The separator that divides the first records most evenly: comma, semicolon, tab or bar.
[[nodiscard]] char detectSeparator(QByteArrayView sample);

//! Bytes of a byte order mark at the beginning, which are no part of the table.
[[nodiscard]] qsizetype bomLength(QByteArrayView bytes);

//! Where a reader stands in a record.
enum class CsvState { CellStart, Plain, Quoted, QuoteInQuoted };
//! After `c`. A cell ends where CellStart is reached: by the separator, or with its record by a line feed.
[[nodiscard]] CsvState nextState(CsvState state, char c, char separator);

//! Finds where records begin, through quoted line ends, over pieces of any length.
class CsvScanner
{
public:
    explicit CsvScanner(char separator) : m_separator(separator) {}
    //! Appends the offsets, within `bytes`, behind each record that ends in it. Nothing is remembered of the bytes but the state of
    //! quoting.
    void scan(QByteArrayView bytes, std::vector<qsizetype> &ends);

private:
    char m_separator;
    CsvState m_state = CsvState::CellStart;
};

//! The cells of one record as they are written, with their quotes, into `cells`, whose memory is used again.
void splitCsv(QByteArrayView record, char separator, std::vector<QByteArrayView> &cells);
//! A written cell without its quotes.
[[nodiscard]] QString csvText(QByteArrayView cell);
//! The number that a written cell holds, as fast as can be.
[[nodiscard]] std::optional<double> csvNumber(QByteArrayView cell);

//! The time that a written cell holds, in milliseconds since 1970: of UTC when it names its zone, else of its own clock.
[[nodiscard]] std::optional<double> csvTime(QByteArrayView cell);

//! The cells of one record, with or without its end. A quote that is never closed reaches to the end.
[[nodiscard]] QStringList csvCells(QByteArrayView record, char separator);

enum class CsvType { Text, Integer, Decimal, Boolean, DateTime };
[[nodiscard]] bool isNumber(CsvType type);

//! The narrowest type that all cells have, where empty ones count for nothing; Text when all are empty.
[[nodiscard]] CsvType typeOf(const QStringList &cells);

struct CsvColumn
{
    QString name;
    CsvType type = CsvType::Text;
    friend bool operator==(const CsvColumn &, const CsvColumn &) = default;
};

struct CsvShape
{
    bool hasHeader = true; //!< the first record names the columns
    QList<CsvColumn> columns;
};

//! Columns of the first records. A first record with a number or an empty cell in it is data; then the columns are `Column 1`, ...
[[nodiscard]] CsvShape shapeOf(const QList<QStringList> &records);

//! What is typed in the filter field: `column = value` with = != < > <= >=, else words that must all occur in the row.
struct CsvFilter
{
    enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Condition
    {
        qsizetype column = 0;
        Comparison comparison = Comparison::Equal;
        QString value;
        friend bool operator==(const Condition &, const Condition &) = default;
    };
    std::optional<Condition> condition;
    QStringList words;

    [[nodiscard]] bool isEmpty() const { return !condition && words.isEmpty(); }
    [[nodiscard]] bool matches(const QStringList &cells, const QList<CsvColumn> &columns) const;
    //! Whether the condition holds for the written cell of its column.
    [[nodiscard]] bool holdsFor(QByteArrayView cell, const QList<CsvColumn> &columns) const;
    friend bool operator==(const CsvFilter &, const CsvFilter &) = default;
};
[[nodiscard]] CsvFilter csvFilter(const QString &text, const QList<CsvColumn> &columns);

//! By value for numbers, else by letters without regard to case; what is no number comes last.
[[nodiscard]] int compareCells(const QString &left, const QString &right, CsvType type);

} // namespace runsheet
