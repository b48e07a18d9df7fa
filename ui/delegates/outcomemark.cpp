// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/outcomemark.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/statecolors.h"

#include <QCoreApplication>
#include <QPainter>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::OutcomeMark)
};

QRectF centred(const QRect &cell, double side)
{
    return {cell.x() + (cell.width() - side) / 2, cell.y() + (cell.height() - side) / 2, side, side};
}

void paintCross(QPainter *painter, const QRectF &box, const QColor &colour, double width)
{
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = box.adjusted(box.width() * 0.3, box.width() * 0.3, -box.width() * 0.3, -box.width() * 0.3);
    painter->drawLine(inner.topLeft(), inner.bottomRight());
    painter->drawLine(inner.topRight(), inner.bottomLeft());
}

JobStatus iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Warning:
        return JobStatus::Partial;
    case Mark::Ring:
        return JobStatus::Cancelled;
    case Mark::Pie:
        return JobStatus::Running;
    default:
        return JobStatus::Lost;
    }
}

void paintIcon(QPainter *painter, const QRect &cell, Mark mark, const QPalette &palette, int u)
{
    const int side = 7 * u / 2;
    const JobStatus status = iconOf(mark);
    painter->drawPixmap(centred(cell, side).topLeft().toPoint(),
                        statePixmap(status, side, painter->device()->devicePixelRatioF(), stateColor(status, palette)));
}

} // namespace

Mark markOf(GridCell cell)
{
    switch (cell) {
    case GridCell::NotYet:
        return Mark::Hollow;
    case GridCell::Running:
        return Mark::Pie;
    case GridCell::Good:
        return Mark::Good;
    case GridCell::Failed:
        return Mark::Failed;
    case GridCell::Partial:
        return Mark::Warning;
    case GridCell::Cancelled:
        return Mark::Ring;
    case GridCell::NotReached:
    case GridCell::Skipped:
        break;
    }
    return Mark::Dash;
}

Mark markOf(RunStatus status)
{
    switch (status) {
    case RunStatus::Succeeded:
        return Mark::Good;
    case RunStatus::Failed:
    case RunStatus::Expired:
        return Mark::Failed;
    case RunStatus::Partial:
        return Mark::Warning;
    case RunStatus::Cancelled:
        return Mark::Ring;
    case RunStatus::Skipped:
        return Mark::Dash;
    case RunStatus::Lost:
        return Mark::Lost;
    default:
        return isUnderWay(status) ? Mark::Pie : Mark::Hollow;
    }
}

QString cellWord(GridCell cell)
{
    switch (cell) {
    case GridCell::NotYet:
        return Text::tr("not begun");
    case GridCell::NotReached:
        return Text::tr("not reached");
    case GridCell::Running:
        return Text::tr("running");
    case GridCell::Good:
        return Text::tr("went well");
    case GridCell::Failed:
        return Text::tr("failed");
    case GridCell::Partial:
        return Text::tr("some items failed");
    case GridCell::Cancelled:
        return Text::tr("cancelled");
    case GridCell::Skipped:
        break;
    }
    return Text::tr("skipped");
}

void paintMark(QPainter *painter, const QRect &cell, Mark mark, const QPalette &palette, int u)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    switch (mark) {
    case Mark::Good:
        painter->setBrush(fillColor(Fill::Done, palette));
        painter->drawRoundedRect(centred(cell, 2 * u), u / 4.0, u / 4.0);
        break;
    case Mark::Failed: {
        const QRectF box = centred(cell, 3.5 * u);
        painter->setBrush(fillColor(Fill::Failed, palette));
        painter->drawRoundedRect(box, u / 2.0, u / 2.0);
        paintCross(painter, box, themeColors(palette).base, u * 0.45);
        break;
    }
    case Mark::Dash:
        painter->setBrush(fillColor(Fill::Skipped, palette));
        painter->drawRoundedRect(QRectF(cell.center().x() - 1.25 * u, cell.center().y() - u / 4.0, 2.5 * u, u / 2.0 + 1), 1, 1);
        break;
    case Mark::Hollow:
        painter->setPen(QPen(themeColors(palette).control, 1));
        painter->drawRoundedRect(centred(cell, 2 * u), u / 4.0, u / 4.0);
        break;
    default:
        paintIcon(painter, cell, mark, palette, u);
    }
    painter->restore();
}

} // namespace runsheet
