// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logsearch.h"

#include <QElapsedTimer>
#include <QTimer>

namespace runsheet {

namespace {

//! Half a frame, so that the window stays fluent while a long log is searched.
constexpr int sliceMs = 8;

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
           (m_document.isCounted() && m_line >= m_document.lineCount());
}

void LogSearch::search(qint64 line, QByteArrayView bytes)
{
    const QList<LogMatch> found = matchesIn(parseAnsi(bytes).text, line, m_expression);
    m_matches.append(found.first(qMin(found.size(), mostMatches - m_matches.size())));
}

void LogSearch::goOn()
{
    if (m_scheduled || isThrough() || !m_document.isCounted())
        return;
    QElapsedTimer slice;
    slice.start();
    while (!isThrough()) {
        const std::optional<ShownLine> line = m_document.line(m_line);
        if (!line)
            return; // loaded() goes on
        if (line->line.kind == LogLine::Kind::Text)
            search(m_line, line->bytes);
        ++m_line;
        if (slice.elapsed() < sliceMs)
            continue;
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] {
            m_scheduled = false;
            goOn();
        });
        break;
    }
    Q_EMIT changed();
}

} // namespace runsheet
