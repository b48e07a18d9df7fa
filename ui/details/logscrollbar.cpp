// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logscrollbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QPainter>

namespace runsheet {

LogScrollBar::LogScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {}

void LogScrollBar::setMarks(const QList<qint64> &errors, const QList<qint64> &matches, qint64 lines)
{
    m_errors = errors;
    m_matches = matches;
    m_lines = lines;
    update();
}

void LogScrollBar::paintMarks(QPainter &painter, const QList<qint64> &marks, int left, const QColor &colour) const
{
    const int thick = std::max(2, metricsOf(this).halfGap());
    int last = -thick;
    for (const qint64 line : marks) {
        const int y = int(line * (height() - thick) / std::max<qint64>(1, m_lines));
        if (y < last + thick)
            continue; // no more than one mark for each place
        painter.fillRect(left, y, width() - left, thick, colour);
        last = y;
    }
}

void LogScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    paintMarks(painter, m_matches, width() / 2, themeColors(palette()).currentMatch);
    paintMarks(painter, m_errors, 0, fillColor(Fill::Failed, palette()));
}

} // namespace runsheet
