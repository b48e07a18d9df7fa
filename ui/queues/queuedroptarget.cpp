// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuedroptarget.h"

#include "ui/queues/queuesequencemodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueDropTarget::QueueDropTarget(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"queueDropTarget"_s);
    setAccessibleName(tr("Drop a job here to run it last"));
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize QueueDropTarget::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {15 * metrics.h, metrics.h + 6 * metrics.u};
}

void QueueDropTarget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColors colours = themeColors(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isOver ? colours.accent : colours.buttonBorder, 1, m_isOver ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_isOver ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
    const int radius = metricsOf(this).radius();
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(accessibleName(), Qt::ElideRight, width()));
}

void QueueDropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    if (jobsIn(event->mimeData()).isEmpty())
        return;
    m_isOver = true;
    update();
    event->acceptProposedAction();
}

void QueueDropTarget::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void QueueDropTarget::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_isOver = false;
    update();
}

void QueueDropTarget::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(jobsIn(event->mimeData()));
}

} // namespace runsheet
