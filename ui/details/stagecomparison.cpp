// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/stagecomparison.h"

#include "ui/format/durations.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! What stands beside a bar.
QString barText(const std::optional<Duration> &duration, const std::optional<NodeStatus> &status)
{
    if (!status)
        return StageComparison::tr("not reached");
    if (*status == NodeStatus::Error)
        return duration ? StageComparison::tr("failed after %1").arg(durationText(*duration)) : StageComparison::tr("failed");
    return duration ? durationText(*duration) : StageComparison::tr("not reached");
}

QString changeText(const ComparedStage &stage)
{
    if (!stage.left || !stage.right || stage.leftStatus != stage.rightStatus)
        return {};
    const Duration change = *stage.right - *stage.left;
    if (std::chrono::abs(change) < seconds(1))
        return {};
    return change > Duration(0) ? u"+"_s + durationText(change) : u"\u2212"_s + durationText(-change);
}

} // namespace

QString stageSentence(const ComparedStage &stage)
{
    const QString change = changeText(stage);
    const QString both = StageComparison::tr("%1: %2, %3", "stage, left, right")
                             .arg(stage.name, barText(stage.left, stage.leftStatus), barText(stage.right, stage.rightStatus));
    return change.isEmpty() ? both : StageComparison::tr("%1 (%2)", "sentence, change").arg(both, change);
}

StageComparison::StageComparison(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stageComparison"_s);
    setAccessibleName(tr("Durations by stage"));
}

int StageComparison::rowHeight() const
{
    return 2 * metricsOf(this).h + 2 * metricsOf(this).u;
}

QSize StageComparison::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, int(m_stages.size()) * rowHeight()};
}

QSize StageComparison::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, int(m_stages.size()) * rowHeight()};
}

void StageComparison::showStages(const QList<ComparedStage> &stages)
{
    m_stages = stages;
    QStringList sentences;
    std::ranges::transform(stages, std::back_inserter(sentences), stageSentence);
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

void StageComparison::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 0; i < m_stages.size(); ++i)
        paintStage(painter, m_stages.at(i), QRect(0, int(i) * rowHeight(), width(), rowHeight()));
}

void StageComparison::paintStage(QPainter &painter, const ComparedStage &stage, const QRect &rect) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    Duration longest(1);
    for (const ComparedStage &each : m_stages)
        longest = std::max({longest, each.left.value_or(Duration(0)), each.right.value_or(Duration(0))});
    const int names = std::min(rect.width() / 3, fontMetrics().averageCharWidth() * 20);
    const int texts = fontMetrics().averageCharWidth() * 24;
    const int room = std::max(metrics.h, rect.width() - names - texts - 2 * metrics.paneSide());
    painter.setFont(font());
    painter.setPen(colours.text);
    const QRect nameRect(metrics.paneSide(), rect.top(), names - metrics.u, rect.height());
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(stage.name, Qt::ElideRight, nameRect.width()));
    painter.setFont(smallFont(font()));
    const auto bar = [&](int row, const std::optional<Duration> &duration, const std::optional<NodeStatus> &status, Fill fill) {
        const int top = rect.top() + metrics.u + row * metrics.h;
        const int width = duration ? std::max(2, int(room * duration->count() / longest.count())) : 0;
        const bool hasFailed = status == NodeStatus::Error;
        const int left = metrics.paneSide() + names;
        painter.fillRect(left, top + metrics.h / 4, width, metrics.barHeight(), fillColor(hasFailed ? Fill::Failed : fill, palette()));
        painter.setPen(hasFailed ? stateColor(RunStatus::Failed, palette()) : row == 0 ? colours.muted : colours.text);
        painter.drawText(QRect(left + width + metrics.u, top, texts + room - width, metrics.h), Qt::AlignLeft | Qt::AlignVCenter,
                         barText(duration, status));
    };
    bar(0, stage.left, stage.leftStatus, Fill::Scheduled);
    bar(1, stage.right, stage.rightStatus, Fill::Running);
    painter.setPen(colours.muted);
    painter.drawText(rect.adjusted(0, 0, -metrics.paneSide(), 0), Qt::AlignRight | Qt::AlignVCenter, changeText(stage));
}

} // namespace runsheet
