// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/stagelist.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/details/nodemodel.h"
#include "ui/format/durations.h"
#include "ui/format/states.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

QList<Node> stagesOf(const RunReport &report)
{
    QList<Node> stages;
    const QList<Node> &nodes = report.nodes.size() == 1 ? report.nodes.first().children : report.nodes;
    for (const Node &node : nodes) {
        if (node.kind != NodeKind::Item)
            stages.append(node);
    }
    return stages;
}

StageList::StageList(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Stages"));
}

void StageList::showStages(const QList<Node> &stages, Instant now)
{
    const bool isLonger = stages.size() != m_stages.size();
    m_stages = stages;
    m_now = now;
    QStringList lines;
    for (const Node &stage : stages)
        lines.append(tr("%1: %2 %3", "stage, state, count").arg(stage.name, stateWord(stage.status), nodeCountText(stage)).trimmed());
    setAccessibleDescription(lines.join(u'\n'));
    if (isLonger)
        updateGeometry();
    update();
}

QSize StageList::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {fontMetrics().averageCharWidth() * 52, int(m_stages.size()) * metrics.dataRowHeight()};
}

QSize StageList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void StageList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = metricsOf(this).dataRowHeight();
    for (qsizetype i = 0; i < m_stages.size(); ++i)
        paintStage(painter, m_stages.at(i), QRect(0, int(i) * height, width(), height));
}

void StageList::paintStage(QPainter &painter, const Node &stage, const QRect &rect) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    const bool isNow = stage.status == NodeStatus::Running;
    QRect icon(0, 0, metrics.icon(), metrics.icon());
    icon.moveCenter({metrics.icon() / 2, rect.center().y()});
    stateIcon(shownAs(stage.status)).paint(&painter, icon);

    const std::optional<Duration> elapsed = nodeDuration(stage, m_now);
    const QString time = elapsed ? durationText(*elapsed) : QString();
    const int timeWidth = fontMetrics().horizontalAdvance(u"59 min 59 s"_s) + metrics.u;
    const int countWidth = fontMetrics().horizontalAdvance(u"9,999 / 9,999"_s) + metrics.u;
    const int barWidth = rect.width() / 4;
    const int countRight = rect.right() - timeWidth;
    const int barLeft = countRight - countWidth - barWidth;

    painter.setFont(isNow ? semibold(font()) : font());
    painter.setPen(stage.status == NodeStatus::Error ? stateColor(RunStatus::Failed, palette()) : colours.text);
    const int nameLeft = icon.right() + 2 * metrics.u;
    const QRect name(nameLeft, rect.top(), barLeft - 2 * metrics.u - nameLeft, rect.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(stage.name, Qt::ElideRight, name.width()));

    painter.setFont(font());
    if (const std::optional<SegmentedBar> bar = stage.status == NodeStatus::Waiting ? std::nullopt : barOf(stage))
        paintBar(&painter, QRect(barLeft, rect.top(), barWidth, rect.height()), *bar, palette());
    painter.setPen(colours.muted);
    painter.drawText(QRect(barLeft + barWidth, rect.top(), countWidth, rect.height()), Qt::AlignVCenter | Qt::AlignRight,
                     nodeCountText(stage));
    painter.setPen(isNow ? colours.text : colours.muted);
    painter.drawText(QRect(countRight, rect.top(), timeWidth, rect.height()), Qt::AlignVCenter | Qt::AlignRight, time);
}

} // namespace runsheet
