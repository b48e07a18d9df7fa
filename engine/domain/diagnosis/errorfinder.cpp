// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/errorfinder.h"

#include <QRegularExpression>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4000;
constexpr qsizetype longestText = 500;
constexpr qint64 hintReach = 12; //!< lines

//! A line as text, without colours and without what a carriage return has overwritten.
QString plain(QByteArrayView line)
{
    static const QRegularExpression sequence(u"\x1b(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|.)"_s);
    while (line.endsWith('\r'))
        line.chop(1);
    line = line.sliced(line.lastIndexOf('\r') + 1);
    QString text = QString::fromUtf8(line.first(std::min(line.size(), longestLine)));
    if (text.contains(u'\x1b'))
        text.remove(sequence);
    return text;
}

//! `/home/mara/report.js:3` alone in a line, as Node prints it above the source; `Quitting from lines 12-15 [x] (report.Rmd)` of knitr.
std::optional<CodePlace> hintIn(QByteArrayView line)
{
    static const QRegularExpression alone(uR"(^(?:file://)?([^\s:]+\.\w+):(\d+)$)"_s);
    static const QRegularExpression quitting(uR"(^Quitting from lines (\d+)-\d+ .*\((.+)\))"_s);
    if (line.isEmpty() || line.size() > longestText || (!line.startsWith("Quitting") && (line.back() < '0' || line.back() > '9')))
        return std::nullopt;
    const QString text = QString::fromUtf8(line);
    if (const auto found = alone.match(text); found.hasMatch())
        return CodePlace{found.captured(1), found.captured(2).toInt(), {}};
    if (const auto found = quitting.match(text); found.hasMatch())
        return CodePlace{found.captured(2), found.captured(1).toInt(), {}};
    return std::nullopt;
}

//! A line that says only that something failed; what, says the line before.
bool pointsBack(const QString &text)
{
    return text.startsWith("exit status "_L1) || (text.startsWith("r("_L1) && text.endsWith(");"_L1));
}

} // namespace

std::optional<FoundError> firstOf(const std::optional<FoundError> &one, const std::optional<FoundError> &other)
{
    if (!one || !other)
        return one ? one : other;
    if (one->rank != other->rank)
        return one->rank > other->rank ? one : other;
    return one->line <= other->line ? one : other;
}

void ErrorFinder::keep(const std::optional<FoundError> &error)
{
    m_found = firstOf(m_found, error);
    if (m_found)
        m_found->text.truncate(longestText);
}

void ErrorFinder::finish()
{
    if (m_trace)
        keep(m_trace->error());
    m_trace.reset();
}

std::optional<FoundError> ErrorFinder::found() const
{
    ErrorFinder copy = *this;
    copy.finish();
    return copy.m_found;
}

void ErrorFinder::remember(QByteArrayView line, qint64 number)
{
    if (line.trimmed().isEmpty())
        return;
    const QByteArrayView kept = line.first(std::min(line.size(), longestText));
    m_before.resize(0);
    m_before.append(kept.data(), kept.size());
    m_beforeNumber = number;
    if (const std::optional<CodePlace> hint = hintIn(line)) {
        m_hint = hint;
        m_hintNumber = number;
    }
}

void ErrorFinder::begin(const QString &line, const ErrorShape &shape, qint64 number)
{
    if (pointsBack(line)) {
        keep(FoundError{plain(m_before), shape.rank, shape.place, m_beforeNumber});
        return;
    }
    if (shape.kind == TraceKind::None) {
        keep(FoundError{shape.text.trimmed(), shape.rank, shape.place, number});
        return;
    }
    m_trace.emplace(shape, number, m_hint && number - m_hintNumber <= hintReach ? m_hint : std::nullopt);
}

void ErrorFinder::take(QByteArrayView bytes, qint64 number)
{
    if (m_found && m_found->rank == ErrorRank::Trace)
        return; // nothing comes before it
    const bool mayTell = mayTellError(bytes);
    if (m_trace || mayTell) {
        const QString line = plain(bytes);
        const ErrorTrace::Verdict verdict = m_trace ? m_trace->take(line, number) : ErrorTrace::Verdict::End;
        const std::optional<ErrorShape> shape = mayTell && verdict != ErrorTrace::Verdict::Part ? shapeOf(line) : std::nullopt;
        if (verdict == ErrorTrace::Verdict::End || shape)
            finish();
        if (shape)
            begin(line, *shape, number);
    }
    remember(bytes, number);
}

std::optional<FoundError> findFirstError(QByteArrayView log)
{
    ErrorFinder finder;
    for (qint64 number = 0; !log.isEmpty(); ++number) {
        const qsizetype end = log.indexOf('\n');
        finder.take(end < 0 ? log : log.first(end), number);
        log = end < 0 ? QByteArrayView() : log.sliced(end + 1);
    }
    return finder.found();
}

} // namespace runsheet
