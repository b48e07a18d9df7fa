// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/rungridview.h"

#include "ui/delegates/outcomemark.h"
#include "ui/format/durations.h"
#include "ui/format/states.h"
#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/focusframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

Duration niceStep(Duration longest)
{
    using namespace std::chrono;
    for (const Duration step : {Duration(1s), Duration(5s), Duration(15s), Duration(30s), Duration(1min), Duration(5min), Duration(10min),
                                Duration(30min), Duration(1h), Duration(3h), Duration(6h)}) {
        if (longest <= 3 * step)
            return step;
    }
    return days(longest / 3 / days(1) + 1);
}

} // namespace

RunGridView::RunGridView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"runGrid"_s);
    setAccessibleName(tr("Runs by stage"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void RunGridView::setGrid(const RunGrid &grid)
{
    if (m_grid == grid)
        return;
    const RunKey current = currentRun();
    m_grid = grid;
    m_current.row = std::min(m_current.row, int(m_grid.rows.size()) - 1);
    m_current.column = -1;
    setCurrentRun(current);
    updateGeometry();
    update();
}

void RunGridView::setCurrentRun(RunKey run)
{
    const auto column = std::ranges::find(m_grid.columns, run, &GridColumn::run);
    m_current.column = column == m_grid.columns.end() ? -1 : int(column - m_grid.columns.begin());
    setAccessibleDescription(currentSentence());
    update();
}

RunKey RunGridView::currentRun() const
{
    return m_current.column >= 0 && m_current.column < m_grid.columns.size() ? m_grid.columns.at(m_current.column).run : RunKey();
}

QString RunGridView::currentSentence() const
{
    return sentence(m_current);
}

QString RunGridView::sentence(const Place &place) const
{
    if (place.column < 0 || place.column >= m_grid.columns.size())
        return {};
    const GridColumn &column = m_grid.columns.at(place.column);
    const QString run = tr("Run %1: %2", "number, state").arg(QLocale().toString(column.number), stateWord(column.status));
    if (place.row >= 0 && place.row < m_grid.rows.size())
        return tr("%1. %2: %3", "run, stage, what became of it").arg(run, m_grid.rows.at(place.row), cellWord(column.cells.at(place.row)));
    return column.duration ? tr("%1, %2", "run, duration").arg(run, durationText(*column.duration)) : run;
}

QSize RunGridView::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {40 * metrics.h, barsHeight() + int(m_grid.rows.size()) * (metrics.h + metrics.halfGap()) + 2 * metrics.h};
}

QSize RunGridView::minimumSizeHint() const
{
    return {15 * metricsOf(this).h, sizeHint().height()};
}

int RunGridView::barsHeight() const
{
    return 6 * metricsOf(this).h;
}

int RunGridView::namesWidth() const
{
    int width = 4 * metricsOf(this).h;
    for (const QString &row : m_grid.rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row));
    return std::min(width, this->width() / 3) + 2 * metricsOf(this).paneSide();
}

QRect RunGridView::columnRect(int column) const
{
    const Metrics metrics = metricsOf(this);
    const int count = std::max(1, int(m_grid.columns.size()));
    const int room = width() - namesWidth() - metrics.paneSide();
    const int step = std::min(room / count, metrics.h + metrics.u);
    const QRect rect(namesWidth() + column * step, 0, step, height());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QRect RunGridView::cellRect(int column, int row) const
{
    const Metrics metrics = metricsOf(this);
    const QRect whole = columnRect(column);
    const int rowHeight = metrics.h + metrics.halfGap();
    return {whole.left(), barsHeight() + row * rowHeight, whole.width(), rowHeight};
}

RunGridView::Place RunGridView::placeAt(const QPoint &point) const
{
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        if (point.x() < columnRect(column).left() || point.x() > columnRect(column).right())
            continue;
        for (int row = 0; row < m_grid.rows.size(); ++row) {
            if (cellRect(column, row).contains(point))
                return {column, row};
        }
        return {column, -1};
    }
    return {};
}

Duration RunGridView::longest() const
{
    Duration most(1000);
    for (const GridColumn &column : m_grid.columns)
        most = std::max(most, column.duration.value_or(Duration(0)));
    return most;
}

void RunGridView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    if (m_current.column >= 0)
        painter.fillRect(columnRect(m_current.column), hasFocus() ? colours.selection : colours.selectionIdle);
    paintScale(painter);
    paintBars(painter);
    paintNames(painter);
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        for (int row = 0; row < m_grid.rows.size(); ++row)
            paintMark(&painter, cellRect(column, row), markOf(m_grid.columns.at(column).cells.at(row)), palette(), metrics.u);
    }
    paintNumbers(painter);
    if (hasFocus() && m_current.column >= 0 && m_current.row >= 0) {
        painter.setPen(QPen(colours.accent, 2));
        QRect ring(0, 0, metrics.h, metrics.h);
        ring.moveCenter(cellRect(m_current.column, m_current.row).center());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(ring, metrics.halfGap(), metrics.halfGap());
    } else if (m_current.column < 0) {
        paintFocusFrame(&painter, *this);
    }
}

void RunGridView::paintScale(QPainter &painter) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    const int top = metrics.h;
    const int bottom = barsHeight() - metrics.u;
    const Duration most = longest();
    const Duration step = niceStep(most);
    const auto heightOf = [&](Duration time) { return int(double(bottom - top) * double(time.count()) / double(most.count())); };
    painter.setFont(axisFont(font()));
    for (Duration time(0); time <= most; time += step) {
        const int y = bottom - heightOf(time);
        painter.setPen(colours.line);
        painter.drawLine(QStyle::visualPos(layoutDirection(), rect(), {namesWidth(), y}),
                         QStyle::visualPos(layoutDirection(), rect(), {width() - metrics.paneSide(), y}));
        const QRect label(0, y - metrics.h / 2, namesWidth() - metrics.u, metrics.h);
        painter.setPen(colours.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), roughDurationText(time));
    }
    if (m_grid.usual) {
        painter.setPen(QPen(colours.text, 1, Qt::DotLine));
        const int y = bottom - heightOf(*m_grid.usual);
        painter.drawLine(QStyle::visualPos(layoutDirection(), rect(), {namesWidth(), y}),
                         QStyle::visualPos(layoutDirection(), rect(), {width() - metrics.paneSide(), y}));
    }
}

void RunGridView::paintBars(QPainter &painter) const
{
    const Metrics metrics = metricsOf(this);
    const int top = metrics.h;
    const int bottom = barsHeight() - metrics.u;
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        const GridColumn &run = m_grid.columns.at(column);
        const QRect whole = columnRect(column);
        const int width = std::min(whole.width() - metrics.u, 3 * metrics.u + metrics.halfGap());
        int height = 0;
        if (run.duration)
            height = std::max(2, int(double(bottom - top) * double(run.duration->count()) / double(longest().count())));
        painter.fillRect(QRect(whole.center().x() - width / 2, bottom - height, width, height), fillColor(fillOf(run.status), palette()));
        if (const Mark mark = markOf(run.status); mark != Mark::Good && mark != Mark::Pie && mark != Mark::Hollow)
            paintMark(&painter, {whole.left(), bottom - height - metrics.h, whole.width(), metrics.h}, mark, palette(), metrics.u);
    }
}

void RunGridView::paintNames(QPainter &painter) const
{
    const Metrics metrics = metricsOf(this);
    painter.setFont(font());
    painter.setPen(themeColors(palette()).text);
    for (int row = 0; row < m_grid.rows.size(); ++row) {
        QRect place = cellRect(0, row);
        place.setLeft(metrics.paneSide());
        place.setWidth(namesWidth() - 2 * metrics.paneSide());
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(width() - metrics.paneSide());
        painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         fontMetrics().elidedText(m_grid.rows.at(row), Qt::ElideRight, place.width()));
    }
}

// Every tenth, and the last.
void RunGridView::paintNumbers(QPainter &painter) const
{
    const Metrics metrics = metricsOf(this);
    painter.setFont(axisFont(font()));
    painter.setPen(themeColors(palette()).muted);
    const int y = cellRect(0, int(m_grid.rows.size())).top() + metrics.halfGap();
    for (int column = 0; column < m_grid.columns.size(); ++column) {
        const bool isLast = column == m_grid.columns.size() - 1;
        const int number = m_grid.columns.at(column).number;
        if (!isLast && (number % 10 != 0 || column > m_grid.columns.size() - 4))
            continue;
        const QRect place(columnRect(column).center().x() - 2 * metrics.h, y, 4 * metrics.h, metrics.h);
        painter.drawText(place, Qt::AlignCenter, QLocale().toString(number));
    }
}

void RunGridView::moveTo(const Place &place)
{
    if (m_grid.columns.isEmpty())
        return;
    m_current.column = std::clamp(place.column, 0, int(m_grid.columns.size()) - 1);
    m_current.row = std::clamp(place.row, -1, int(m_grid.rows.size()) - 1);
    setAccessibleDescription(currentSentence());
    update();
    Q_EMIT currentChanged(currentRun());
}

void RunGridView::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({m_current.column - ahead, m_current.row});
    case Qt::Key_Right:
        return moveTo({m_current.column + ahead, m_current.row});
    case Qt::Key_Up:
        return moveTo({m_current.column, m_current.row - 1});
    case Qt::Key_Down:
        return moveTo({m_current.column, m_current.row + 1});
    case Qt::Key_Home:
        return moveTo({0, m_current.row});
    case Qt::Key_End:
        return moveTo({int(m_grid.columns.size()) - 1, m_current.row});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRun().isValid())
            Q_EMIT opened(currentRun());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RunGridView::mousePressEvent(QMouseEvent *event)
{
    if (const Place place = placeAt(event->pos()); place.column >= 0)
        moveTo(place);
}

void RunGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (placeAt(event->pos()).column >= 0 && currentRun().isValid())
        Q_EMIT opened(currentRun());
}

bool RunGridView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainTip(sentence(placeAt(help->pos()))), this);
    return true;
}

} // namespace runsheet
