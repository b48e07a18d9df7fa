// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRecords = 20;

//! How many cells the first records have with this separator.
QList<qsizetype> cellCounts(QByteArrayView sample, char separator)
{
    std::vector<qsizetype> ends;
    CsvScanner(separator).scan(sample, ends);
    if (ends.empty())
        ends.push_back(sample.size());
    QList<qsizetype> counts;
    qsizetype start = 0;
    for (const qsizetype end : ends) {
        if (counts.size() == sampledRecords)
            break;
        counts.append(csvCells(sample.sliced(start, end - start), separator).size());
        start = end;
    }
    return counts;
}

//! Records that agree on a number of cells above one, weighted by nothing else.
qsizetype evenness(const QList<qsizetype> &counts)
{
    return counts.first() < 2 ? 0 : counts.count(counts.first());
}

bool isInteger(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

bool isDecimal(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

bool isBoolean(const QString &text)
{
    return text.compare(u"true"_s, Qt::CaseInsensitive) == 0 || text.compare(u"false"_s, Qt::CaseInsensitive) == 0;
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    return shape.match(text).hasMatch() && QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

QByteArrayView withoutEnd(QByteArrayView record)
{
    if (record.endsWith('\n'))
        record.chop(1);
    if (record.endsWith('\r'))
        record.chop(1);
    return record;
}

bool holds(CsvFilter::Comparison comparison, int order)
{
    switch (comparison) {
    case CsvFilter::Comparison::Equal:
        return order == 0;
    case CsvFilter::Comparison::NotEqual:
        return order != 0;
    case CsvFilter::Comparison::Less:
        return order < 0;
    case CsvFilter::Comparison::LessOrEqual:
        return order <= 0;
    case CsvFilter::Comparison::Greater:
        return order > 0;
    case CsvFilter::Comparison::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

//! Reads a written time from left to right; QDateTime would take a hundred times as long.
class TimeReader
{
public:
    explicit TimeReader(QByteArrayView text) : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool after(char expected)
    {
        const bool isThere = m_rest.startsWith(expected);
        m_rest = m_rest.sliced(isThere ? 1 : 0);
        return isThere;
    }

    std::optional<int> digits(qsizetype count)
    {
        if (m_rest.size() < count || !std::ranges::all_of(m_rest.first(count), [](char c) { return c >= '0' && c <= '9'; }))
            return std::nullopt;
        int number = 0;
        for (const char c : m_rest.first(count))
            number = 10 * number + (c - '0');
        m_rest = m_rest.sliced(count);
        return number;
    }

    //! Milliseconds of UTC since midnight: `07:30`, `07:30:01.5`, with a zone's distance behind it or not.
    std::optional<double> clock()
    {
        const std::optional<int> hours = digits(2);
        const std::optional<int> minutes = after(':') ? digits(2) : std::nullopt;
        if (!hours || !minutes)
            return std::nullopt;
        double time = (*hours * 60 + *minutes) * 60'000.0;
        if (after(':')) {
            const std::optional<int> seconds = digits(2);
            if (!seconds)
                return std::nullopt;
            time += *seconds * 1000 + fraction();
        }
        const std::optional<double> distance = zone();
        return distance && atEnd() ? std::optional(time - *distance) : std::nullopt;
    }

private:
    double fraction()
    {
        if (!after('.') && !after(','))
            return 0;
        double unit = 1000;
        double part = 0;
        for (std::optional<int> digit = digits(1); digit; digit = digits(1)) {
            unit /= 10;
            part += *digit * unit;
        }
        return part;
    }

    std::optional<double> zone()
    {
        if (atEnd() || after('Z'))
            return 0;
        const int sign = after('+') ? 1 : after('-') ? -1 : 0;
        const std::optional<int> hours = digits(2);
        after(':');
        const std::optional<int> minutes = digits(2);
        return sign != 0 && hours && minutes ? std::optional(sign * (*hours * 60 + *minutes) * 60'000.0) : std::nullopt;
    }

    QByteArrayView m_rest;
};

CsvFilter::Comparison comparisonFromText(const QString &text)
{
    static const QStringList signs{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    return CsvFilter::Comparison(signs.indexOf(text));
}

} // namespace

qsizetype bomLength(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

char detectSeparator(QByteArrayView sample)
{
    static constexpr std::array candidates{',', ';', '\t', '|'};
    const auto worth = [sample](char separator) { return evenness(cellCounts(sample, separator)); };
    return *std::ranges::max_element(candidates, {}, worth);
}

CsvState nextState(CsvState state, char c, char separator)
{
    if (state == CsvState::Quoted)
        return c == '"' ? CsvState::QuoteInQuoted : CsvState::Quoted;
    if (c == separator || c == '\n')
        return CsvState::CellStart;
    return c == '"' && state != CsvState::Plain ? CsvState::Quoted : CsvState::Plain;
}

QString csvText(QByteArrayView cell)
{
    const bool isQuoted = cell.startsWith('"');
    if (!isQuoted)
        return QString::fromUtf8(cell);
    const qsizetype close = cell.lastIndexOf('"');
    const QByteArrayView inner = close > 0 ? cell.sliced(1, close - 1) : cell.sliced(1);
    const QByteArrayView behind = close > 0 ? cell.sliced(close + 1) : QByteArrayView();
    return QString::fromUtf8(inner).replace(u"\"\""_s, u"\""_s) + QString::fromUtf8(behind);
}

std::optional<double> csvNumber(QByteArrayView cell)
{
    if (cell.size() > 1 && cell.startsWith('"') && cell.endsWith('"'))
        cell = cell.sliced(1, cell.size() - 2);
    cell = cell.trimmed();
    if (cell.size() > 1 && cell.startsWith('+') && cell[1] != '-')
        cell = cell.sliced(1);
    double number = 0;
    const auto [end, error] = std::from_chars(cell.begin(), cell.end(), number);
    if (error != std::errc() || end != cell.end() || std::isnan(number))
        return std::nullopt;
    return number;
}

std::optional<double> csvTime(QByteArrayView cell)
{
    if (cell.size() > 1 && cell.startsWith('"') && cell.endsWith('"'))
        cell = cell.sliced(1, cell.size() - 2);
    TimeReader read(cell);
    const auto year = read.digits(4);
    const auto month = read.after('-') ? read.digits(2) : std::nullopt;
    const auto day = read.after('-') ? read.digits(2) : std::nullopt;
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return std::nullopt;
    const double midnight = double(std::chrono::sys_days(date).time_since_epoch().count()) * 86'400'000;
    if (read.atEnd())
        return midnight;
    const std::optional<double> clock = read.after(' ') || read.after('T') ? read.clock() : std::nullopt;
    return clock ? std::optional(midnight + *clock) : std::nullopt;
}

void CsvScanner::scan(QByteArrayView bytes, std::vector<qsizetype> &ends)
{
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        // A line without a quote is a record, or the rest of one: most files have no others.
        if (i == lineBegin && (m_state == CsvState::CellStart || m_state == CsvState::Plain)) {
            const QByteArrayView rest = bytes.sliced(i);
            const auto *line = static_cast<const char *>(std::memchr(rest.data(), '\n', size_t(rest.size())));
            const qsizetype length = line ? line - rest.data() : rest.size();
            if (line && !std::memchr(rest.data(), '"', size_t(length))) {
                m_state = CsvState::CellStart;
                i += length;
                lineBegin = i + 1;
                ends.push_back(lineBegin);
                continue;
            }
        }
        m_state = nextState(m_state, bytes[i], m_separator);
        if (m_state != CsvState::CellStart || bytes[i] != '\n')
            continue;
        lineBegin = i + 1;
        ends.push_back(lineBegin);
    }
}

void splitCsv(QByteArrayView record, char separator, std::vector<QByteArrayView> &cells)
{
    record = withoutEnd(record);
    cells.clear();
    qsizetype start = 0;
    if (!record.contains('"')) {
        for (qsizetype end = record.indexOf(separator); end >= 0; end = record.indexOf(separator, start)) {
            cells.push_back(record.sliced(start, end - start));
            start = end + 1;
        }
        cells.push_back(record.sliced(start));
        return;
    }
    CsvState state = CsvState::CellStart;
    for (qsizetype i = 0; i < record.size(); ++i) {
        state = nextState(state, record[i], separator);
        if (state != CsvState::CellStart)
            continue;
        cells.push_back(record.sliced(start, i - start));
        start = i + 1;
    }
    cells.push_back(record.sliced(start));
}

QStringList csvCells(QByteArrayView record, char separator)
{
    std::vector<QByteArrayView> written;
    splitCsv(record, separator, written);
    QStringList cells;
    cells.reserve(qsizetype(written.size()));
    std::ranges::transform(written, std::back_inserter(cells), csvText);
    return cells;
}

bool isNumber(CsvType type)
{
    return type == CsvType::Integer || type == CsvType::Decimal;
}

CsvType typeOf(const QStringList &cells)
{
    QStringList filled;
    std::ranges::copy_if(cells, std::back_inserter(filled), [](const QString &cell) { return !cell.isEmpty(); });
    if (filled.isEmpty())
        return CsvType::Text;
    if (std::ranges::all_of(filled, isInteger))
        return CsvType::Integer;
    if (std::ranges::all_of(filled, isDecimal))
        return CsvType::Decimal;
    if (std::ranges::all_of(filled, isBoolean))
        return CsvType::Boolean;
    return std::ranges::all_of(filled, isDateTime) ? CsvType::DateTime : CsvType::Text;
}

CsvShape shapeOf(const QList<QStringList> &records)
{
    CsvShape shape;
    const QStringList first = records.value(0);
    shape.hasHeader = std::ranges::none_of(first, [](const QString &cell) { return cell.isEmpty() || isDecimal(cell); });
    qsizetype width = 0;
    for (const QStringList &record : records)
        width = std::max(width, record.size());
    for (qsizetype column = 0; column < width; ++column) {
        QStringList cells;
        for (qsizetype row = shape.hasHeader ? 1 : 0; row < records.size(); ++row)
            cells.append(records.at(row).value(column));
        const QString number = QCoreApplication::translate("runsheet::CsvShape", "Column %1").arg(column + 1);
        const bool isNamed = shape.hasHeader && column < first.size();
        shape.columns.append({isNamed ? first.at(column) : number, typeOf(cells)});
    }
    return shape;
}

CsvFilter csvFilter(const QString &text, const QList<CsvColumn> &columns)
{
    static const QRegularExpression shape(u"^\\s*(.+?)\\s*(!=|<=|>=|=|<|>)\\s*(.*?)\\s*$"_s);
    CsvFilter filter;
    const QRegularExpressionMatch match = shape.match(text);
    const auto isNamed = [&match](const CsvColumn &column) { return column.name.compare(match.captured(1), Qt::CaseInsensitive) == 0; };
    const auto column = match.hasMatch() ? std::ranges::find_if(columns, isNamed) : columns.end();
    if (column != columns.end())
        filter.condition = {column - columns.begin(), comparisonFromText(match.captured(2)), match.captured(3)};
    else
        filter.words = text.split(u' ', Qt::SkipEmptyParts);
    return filter;
}

bool CsvFilter::matches(const QStringList &cells, const QList<CsvColumn> &columns) const
{
    if (condition) {
        const QString cell = cells.value(condition->column);
        return holds(condition->comparison, compareCells(cell, condition->value, columns.at(condition->column).type));
    }
    return std::ranges::all_of(words, [&cells](const QString &word) {
        return std::ranges::any_of(cells, [&word](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

bool CsvFilter::holdsFor(QByteArrayView cell, const QList<CsvColumn> &columns) const
{
    const CsvType type = columns.at(condition->column).type;
    if (!isNumber(type))
        return holds(condition->comparison, compareCells(csvText(cell), condition->value, type));
    const std::optional<double> left = csvNumber(cell);
    const std::optional<double> right = csvNumber(condition->value.toUtf8());
    if (!left || !right)
        return holds(condition->comparison, int(right.has_value()) - int(left.has_value()));
    return holds(condition->comparison, *left < *right ? -1 : int(*left > *right));
}

int compareCells(const QString &left, const QString &right, CsvType type)
{
    if (!isNumber(type))
        return left.compare(right, Qt::CaseInsensitive);
    bool leftOk = false;
    bool rightOk = false;
    const double leftNumber = left.toDouble(&leftOk);
    const double rightNumber = right.toDouble(&rightOk);
    if (!leftOk || !rightOk)
        return int(rightOk) - int(leftOk);
    return leftNumber < rightNumber ? -1 : int(leftNumber > rightNumber);
}

} // namespace runsheet
