// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logsearch.h"

#include <QtConcurrentRun>

namespace runsheet {

namespace {

constexpr qsizetype batchLines = 5000;
constexpr qsizetype batchBytes = 512 << 10;

} // namespace

QRegularExpression LogNeedle::expression() const
{
    const auto options = matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(isExpression ? text : QRegularExpression::escape(text), options);
}

QList<LogMatch> matchesIn(const QString &text, qint64 line, const QRegularExpression &expression)
{
    QList<LogMatch> matches;
    QRegularExpressionMatchIterator found = expression.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength() > 0)
            matches.append({line, match.capturedStart(), match.capturedLength()});
    }
    return matches;
}

LogSearch::LogSearch(LogDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &LogDocument::opened, this, &LogSearch::restart);
    connect(&document, &LogDocument::counted, this, &LogSearch::restart);
    connect(&document, &LogDocument::grew, this, &LogSearch::goOn);
    connect(&document, &LogDocument::loaded, this, &LogSearch::goOn);
    connect(&m_searching, &QFutureWatcherBase::finished, this, &LogSearch::take);
}

LogSearch::~LogSearch()
{
    m_searching.cancel();
}

void LogSearch::start(const LogNeedle &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    m_expression = needle.expression();
    restart();
}

void LogSearch::restart()
{
    m_searching.cancel();
    m_searching.setFuture({});
    m_isSearching = false;
    m_matches.clear();
    m_line = 0;
    Q_EMIT changed();
    goOn();
}

QString LogSearch::problem() const
{
    if (m_needle.text.isEmpty() || m_expression.isValid())
        return {};
    return tr("Not a regular expression: %1, at character %2").arg(m_expression.errorString()).arg(m_expression.patternErrorOffset() + 1);
}

bool LogSearch::isThrough() const
{
    return m_needle.text.isEmpty() || !m_expression.isValid() || m_matches.size() >= mostMatches ||
           (m_document.isCounted() && m_line >= m_document.lineCount() && !m_isSearching);
}

LogSearch::Batch LogSearch::nextBatch()
{
    Batch batch{m_line, {}};
    for (qsizetype bytes = 0; m_line < m_document.lineCount() && batch.lines.size() < batchLines && bytes < batchBytes; ++m_line) {
        const std::optional<ShownLine> line = m_document.line(m_line);
        if (!line)
            break; // loaded() goes on
        batch.lines.append(line->line.kind == LogLine::Kind::Text ? line->bytes.toByteArray() : QByteArray());
        bytes += line->bytes.size();
    }
    return batch;
}

void LogSearch::goOn()
{
    if (m_isSearching || isThrough() || !m_document.isCounted())
        return;
    const Batch batch = nextBatch();
    if (batch.lines.isEmpty())
        return;
    m_isSearching = true;
    m_searching.setFuture(QtConcurrent::run([batch, expression = m_expression](QPromise<QList<LogMatch>> &promise) {
        QList<LogMatch> found;
        for (qsizetype i = 0; i < batch.lines.size() && !promise.isCanceled(); ++i)
            found += matchesIn(parseAnsi(batch.lines.at(i)).text, batch.firstLine + i, expression);
        promise.addResult(found);
    }));
}

void LogSearch::take()
{
    if (m_searching.isCanceled() || m_searching.future().resultCount() == 0)
        return;
    m_isSearching = false;
    const QList<LogMatch> found = m_searching.result();
    m_matches.append(found.first(qMin(found.size(), mostMatches - m_matches.size())));
    Q_EMIT changed();
    goOn();
}

} // namespace runsheet
