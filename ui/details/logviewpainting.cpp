// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logrow.h"
#include "ui/details/logview.h"

#include "ui/format/moments.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QScrollBar>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal asideOpacity = 0.55; //!< of lines of other stages

//! The sixteen colours are states' colours, so that they read on our base; black and white are the text's.
QColor ansiColour(int number, const QPalette &palette)
{
    switch (number % 8) {
    case 1:
        return stateColor(RunStatus::Failed, palette);
    case 2:
        return stateColor(RunStatus::Succeeded, palette);
    case 3:
        return stateColor(RunStatus::Partial, palette);
    case 4:
        return stateColor(RunStatus::Running, palette);
    case 5:
        return stateColor(RunStatus::Lost, palette);
    case 6:
        return stateColor(RunStatus::Finishing, palette);
    default:
        return number == 8 ? themeColors(palette).muted : themeColors(palette).text;
    }
}

QTextCharFormat formatOf(AnsiStyle style, const QPalette &palette)
{
    QTextCharFormat format;
    if (style.colour >= 0)
        format.setForeground(ansiColour(style.colour, palette));
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underline);
    return format;
}

QTextCharFormat levelFormat(LogLevel level, const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(stateColor(level == LogLevel::Error ? RunStatus::Failed : RunStatus::Partial, palette));
    return format;
}

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    return {int(start), int(length), format};
}

} // namespace

QList<QTextLayout::FormatRange> LogView::styles(const AnsiText &text, const LogRow &row) const
{
    const LogLine &line = row.line;
    QList<QTextLayout::FormatRange> ranges;
    if (line.kind == LogLine::Kind::Cut) {
        QTextCharFormat format;
        format.setForeground(themeColors(palette()).muted);
        format.setFontItalic(true);
        return {range(0, text.text.size(), format)};
    }
    if (line.level != LogLevel::Plain && text.spans.isEmpty())
        ranges.append(range(0, text.text.size(), levelFormat(line.level, palette())));
    for (const AnsiSpan &span : text.spans)
        ranges.append(range(span.start, span.length, formatOf(span.style, palette())));
    const ThemeColors colours = themeColors(palette());
    QTextCharFormat format;
    if (text.text.startsWith("Traceback (most recent call last)"_L1)) {
        format.setForeground(stateColor(RunStatus::Failed, palette()));
        ranges.append(range(0, text.text.size(), format));
    }
    for (const PlaceInText &place : row.places) {
        const bool isFrame = isLibrary(place.place);
        format.setForeground(isFrame ? colours.muted : colours.accent);
        format.setFontUnderline(!isFrame);
        const qsizetype named = place.length - (place.place.function.isEmpty() ? 0 : place.place.function.size() + 5); // ", in "
        isFrame ? ranges.append(range(0, text.text.size(), format)) : ranges.append(range(place.start, named, format));
    }
    return ranges;
}

QList<QTextLayout::FormatRange> LogView::marks(qint64 line, qsizetype length) const
{
    const ThemeColors colours = themeColors(palette());
    QList<QTextLayout::FormatRange> ranges;
    for (auto match = std::ranges::lower_bound(m_matches, line, {}, &LogMatch::line); match != m_matches.end() && match->line == line;
         ++match) {
        const bool isCurrent = match - m_matches.begin() == m_currentMatch;
        QTextCharFormat format;
        format.setBackground(isCurrent ? colours.currentMatch : colours.found);
        format.setForeground(isCurrent ? colours.onCurrentMatch : colours.text);
        ranges.append(range(match->start, match->length, format));
    }
    const auto [from, to] = selection();
    if (from == to || line < from.line || line > to.line)
        return ranges;
    const qsizetype start = line == from.line ? from.column : 0;
    const qsizetype end = std::min(length, line == to.line ? to.column : length);
    QTextCharFormat format;
    format.setBackground(hasFocus() ? colours.accent : colours.faint);
    format.setForeground(hasFocus() ? colours.onAccent : colours.base);
    if (end > start)
        ranges.append(range(start, end - start, format));
    return ranges;
}

void LogView::paintGutter(QPainter &painter, qint64 number, const LogRow &row, const QRect &rect) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    const Gutter places = gutter();
    painter.fillRect(rect, row.line.level == LogLevel::Error ? colours.banner : colours.base);
    if (row.line.level == LogLevel::Error)
        painter.fillRect(QRect(0, rect.top(), metrics.selectionBar(), rect.height()), stateColor(RunStatus::Failed, palette()));
    if (row.line.stream == LogStream::Err)
        painter.fillRect(QRect(places.text - metrics.u - metrics.halfGap(), rect.top(), metrics.halfGap(), rect.height()), colours.control);
    painter.setPen(colours.muted);
    const int baseline = rect.top() + textOffset() + painter.fontMetrics().ascent();
    const QString numberText = QString::number(number + 1);
    if (m_document.isCounted())
        painter.drawText(places.number - painter.fontMetrics().horizontalAdvance(numberText), baseline, numberText);
    if (row.line.at)
        painter.drawText(places.time, baseline, clockTextWithSeconds(*row.line.at));
}

void LogView::paintRow(QPainter &painter, qint64 number, const LogRow &row, int y) const
{
    const ThemeColors colours = themeColors(palette());
    const QRect rect(0, y, viewport()->width(), row.height);
    const Gutter places = gutter();
    if (row.line.level == LogLevel::Error)
        painter.fillRect(rect, colours.banner);
    if (m_markedLine == number)
        painter.fillRect(rect, row.line.level == LogLevel::Error ? colours.banner : colours.selection);
    const bool isAside = m_stage && (number < m_stage->first || number >= m_stage->second);
    painter.setOpacity(isAside ? asideOpacity : 1);
    painter.setPen(colours.text);
    painter.setClipRect(QRect(places.text, y, textWidth(), row.height));
    row.layout.draw(&painter, QPointF(places.text - horizontalScrollBar()->value(), y + textOffset()), marks(number, row.text.size()));
    painter.setClipping(false);
    painter.setOpacity(1);
    if (m_stage && !isAside)
        painter.fillRect(QRect(viewport()->width() - metricsOf(this).halfGap(), y, metricsOf(this).halfGap(), row.height), colours.accent);
    paintGutter(painter, number, row, QRect(0, y, places.text, row.height));
}

void LogView::paintEmpty(QPainter &painter)
{
    const Metrics metrics = metricsOf(this);
    const bool isReading = !m_document.isCounted() && m_document.problem().isEmpty();
    const QString nothing =
        m_document.isLive() ? tr("Nothing was written yet. Output appears here as it comes.") : tr("This run wrote no output.");
    const QString text = !m_document.problem().isEmpty() ? m_document.problem() : isReading ? QString() : nothing;
    painter.setFont(font());
    painter.setPen(themeColors(palette()).muted);
    const QRect room = viewport()->rect().adjusted(metrics.paneSide(), metrics.paneTop(), -metrics.paneSide(), 0);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text);
}

} // namespace runsheet
