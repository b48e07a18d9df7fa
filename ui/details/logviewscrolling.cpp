// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logrow.h"
#include "ui/details/logview.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace runsheet {

namespace {

constexpr int rowsOfANotch = 3;
constexpr int angleOfANotch = 120;

} // namespace

//! A wrapped line has several rows; one that is not in memory counts as one.
int LogView::rowsOf(qint64 line)
{
    const LogRow *shown = m_wraps ? row(line) : nullptr;
    return shown ? std::max(1, shown->layout.lineCount()) : 1;
}

LogView::Top LogView::moved(Top from, qint64 rows)
{
    const qint64 count = m_document.lineCount();
    if (!m_wraps)
        return {std::clamp<qint64>(from.line + rows, 0, std::max<qint64>(0, count - 1)), 0};
    while (rows > 0 && from.line < count) {
        const qint64 step = std::min<qint64>(rows, rowsOf(from.line) - 1 - from.hiddenRows);
        from.hiddenRows += int(step);
        rows -= step;
        if (rows == 0 || from.line == count - 1)
            break;
        from = {from.line + 1, 0};
        --rows;
    }
    while (rows < 0) {
        const qint64 step = std::min<qint64>(-rows, from.hiddenRows);
        from.hiddenRows -= int(step);
        rows += step;
        if (rows == 0 || from.line == 0)
            break;
        from = {from.line - 1, rowsOf(from.line - 1) - 1};
        ++rows;
    }
    return from;
}

//! With it the last row stands at the bottom.
LogView::Top LogView::lastTop()
{
    const qint64 count = m_document.lineCount();
    if (!m_wraps)
        return {std::max<qint64>(0, count - fullLines()), 0};
    return count == 0 ? Top() : moved({count - 1, rowsOf(count - 1) - 1}, 1 - fullLines());
}

void LogView::setTop(Top top)
{
    const Top last = lastTop();
    const Top wanted = std::min(top, last);
    const bool moves = wanted != Top{topLine(), m_hiddenRows};
    {
        const QScopedValueRollback setting(m_setting, true);
        verticalScrollBar()->setValue(int(wanted.line));
    }
    m_hiddenRows = wanted.hiddenRows;
    viewport()->update();
    if (moves && m_follows && wanted < last)
        setFollows(false);
}

void LogView::updateScrollBars()
{
    const QScopedValueRollback setting(m_setting, true);
    m_lastTop = lastTop();
    verticalScrollBar()->setRange(0, int(std::min<qint64>(m_lastTop.line, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(fullLines());
    verticalScrollBar()->setSingleStep(1);
    m_hiddenRows = std::clamp(m_hiddenRows, 0, topLine() == m_lastTop.line ? m_lastTop.hiddenRows : rowsOf(topLine()) - 1);
    const int overhang = m_wraps ? 0 : std::max(0, m_widest - textWidth());
    horizontalScrollBar()->setRange(0, overhang);
    horizontalScrollBar()->setPageStep(textWidth());
    horizontalScrollBar()->setSingleStep(viewport()->fontMetrics().averageCharWidth() * 4);
}

void LogView::scrollToEnd()
{
    const QScopedValueRollback setting(m_setting, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_hiddenRows = m_lastTop.hiddenRows;
}

void LogView::scrollContentsBy(int, int dy)
{
    viewport()->update();
    if (m_setting)
        return;
    // The bar moves by whole lines; at its end stands the end of the last one.
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (dy != 0)
        m_hiddenRows = isAtEnd ? m_lastTop.hiddenRows : 0;
    if (m_follows && !isAtEnd)
        setFollows(false);
}

void LogView::moveTop(qint64 rows)
{
    setTop(moved({topLine(), m_hiddenRows}, rows));
}

void LogView::showLine(qint64 line, qsizetype column)
{
    setFollows(false);
    m_markedLine = line;
    const LogRow *shown = m_wraps ? row(line) : nullptr;
    const QTextLine part = shown ? shown->layout.lineForTextPosition(int(std::min(column, shown->text.size()))) : QTextLine();
    const Top place{line, part.isValid() ? part.lineNumber() : 0};
    const Top top{topLine(), m_hiddenRows};
    if (place < top || !(place < moved(top, fullLines() - 1)))
        setTop(moved(place, -fullLines() / 2));
    viewport()->update();
}

void LogView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
    } else {
        m_wheelAngle += event->angleDelta().y() * rowsOfANotch;
        moveTop(-(m_wheelAngle / angleOfANotch));
        m_wheelAngle %= angleOfANotch;
    }
    event->accept(); // the pane around does not scroll on at the end
}

} // namespace runsheet
