// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinestrip.h"

#include "ui/format/tips.h"
#include "ui/theme/focusframe.h"
#include "ui/theme/metrics.h"
#include "ui/views/timelineaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLanes = 5;

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    installTimelineAccessibility();
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline: the last six hours and the next six"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TimelineStrip::~TimelineStrip() = default;

void TimelineStrip::setLabels(TimelineMeasures::Labels labels)
{
    m_labels = labels;
    updateGeometry();
    arrange();
}

int TimelineStrip::lanes() const
{
    return m_labels == TimelineMeasures::Labels::Beside ? usualLanes : 1;
}

void TimelineStrip::setContent(const QList<TimelineItem> &items, const TimelineWindow &window)
{
    if (items == m_items && window == m_window)
        return;
    const TimelineItem before = m_current >= 0 ? m_items.at(m_layout.blocks.at(m_current).items.first()) : TimelineItem();
    m_items = items;
    m_window = window;
    m_current = -1;
    arrange();
    for (int block = 0; before.job.isValid() && block < m_layout.blocks.size(); ++block) {
        const TimelineItem &item = m_items.at(m_layout.blocks.at(block).items.first());
        if (item.job == before.job && item.run == before.run && (item.run.isValid() || item.begin == before.begin))
            m_current = block;
    }
}

TimelineGeometry TimelineStrip::geometryNow() const
{
    const Metrics metrics = metricsOf(this);
    return timelineGeometry(font(), rect().adjusted(metrics.paneSide(), metrics.halfGap(), -metrics.paneSide(), 0), layoutDirection());
}

void TimelineStrip::arrange()
{
    TimelineMeasures measures = timelineMeasures(geometryNow(), font(), lanes());
    measures.labels = m_labels;
    m_layout = layOut(m_items, m_window, measures);
    if (m_current >= m_layout.blocks.size())
        m_current = -1;
    update();
}

QSize TimelineStrip::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const TimelineGeometry geometry = timelineGeometry(font(), rect(), layoutDirection());
    const int below = m_labels == TimelineMeasures::Labels::Below ? 2 * QFontMetrics(geometry.labelFont).height() : 0;
    return {40 * metrics.h, metrics.halfGap() + geometry.axis + metrics.u + lanes() * geometry.pitch + below + metrics.u};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {15 * metricsOf(this).h, sizeHint().height()};
}

void TimelineStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const TimelineGeometry geometry = geometryNow();
    paintTimeline(&painter, {m_items, m_window, m_layout, geometry, hasFocus() ? m_current : -1}, palette());
    if (rectOf(m_current).isEmpty())
        paintFocusFrame(&painter, *this);
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        arrange();
}

QRect TimelineStrip::rectOf(int block) const
{
    return block >= 0 && block < m_layout.blocks.size() ? geometryNow().rectOf(m_layout.blocks.at(block)) : QRect();
}

// Also on the name of a block, and a little beside the small ones.
int TimelineStrip::blockAt(const QPoint &point) const
{
    const TimelineGeometry geometry = geometryNow();
    const QFontMetrics metrics(geometry.labelFont);
    const int u = metricsOf(this).u;
    for (int block = 0; block < m_layout.blocks.size(); ++block) {
        if (rectOf(block).adjusted(-u / 2, -u / 2, u / 2, u / 2).contains(point))
            return block;
    }
    for (int block = 0; block < m_layout.blocks.size(); ++block) {
        const TimelineBlock &each = m_layout.blocks.at(block);
        if (each.label.isEmpty() || m_labels == TimelineMeasures::Labels::Below)
            continue;
        const QRect lane = rectOf(block);
        QRect label = geometry.visual({each.labelX, 0, metrics.horizontalAdvance(each.label), 1});
        label.setTop(lane.top());
        label.setBottom(lane.bottom());
        if (label.contains(point))
            return block;
    }
    return -1;
}

QString TimelineStrip::textOf(int block) const
{
    return block >= 0 && block < m_layout.blocks.size() ? runsheet::textOf(m_layout.blocks.at(block), m_items) : QString();
}

void TimelineStrip::setCurrent(int block)
{
    m_current = std::clamp(block, -1, int(m_layout.blocks.size()) - 1);
    update();
    if (m_current < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void TimelineStrip::choose(int block)
{
    if (block < 0 || block >= m_layout.blocks.size())
        return;
    setCurrent(block);
    const TimelineItem &item = m_items.at(worstOf(m_layout.blocks.at(block), m_items));
    Q_EMIT chosen(item.job, item.run);
}

int TimelineStrip::firstAtNow() const
{
    const int now = xOf(m_window.now, m_window, geometryNow().area.width());
    const auto found = std::ranges::find_if(m_layout.blocks, [now](const TimelineBlock &block) { return block.right() >= now; });
    return found == m_layout.blocks.end() ? int(m_layout.blocks.size()) - 1 : int(found - m_layout.blocks.begin());
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current >= 0 ? m_current : firstAtNow());
}

void TimelineStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shownChanged(true);
}

void TimelineStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shownChanged(false);
}

// In the next lane that way which has one, the block nearest in time.
int TimelineStrip::nearestIn(int step) const
{
    if (m_current < 0)
        return firstAtNow();
    const TimelineBlock &from = m_layout.blocks.at(m_current);
    for (int lane = from.lane + step; lane >= 0 && lane < lanes(); lane += step) {
        int best = -1;
        for (int block = 0; block < m_layout.blocks.size(); ++block) {
            const TimelineBlock &each = m_layout.blocks.at(block);
            const auto distance = [&](int other) { return qAbs(m_layout.blocks.at(other).x - from.x); };
            if (each.lane == lane && (best < 0 || distance(block) < distance(best)))
                best = block;
        }
        if (best >= 0)
            return best;
    }
    return m_current;
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_layout.blocks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - ahead));
    case Qt::Key_Right:
        return setCurrent(std::max(0, m_current + ahead));
    case Qt::Key_Up:
        return setCurrent(nearestIn(-1));
    case Qt::Key_Down:
        return setCurrent(nearestIn(1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(blockAt(event->pos()));
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int block = blockAt(help->pos());
    if (block < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(textOf(block)), this, rectOf(block));
    return true;
}

} // namespace runsheet
