// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rungrid.h"

#include <QDateTime>

#include <algorithm>

namespace runsheet {

namespace {

constexpr int fewest = 3;
constexpr int lastRuns = 5;

void collectStages(const QList<Node> &nodes, QList<Node> &stages)
{
    for (const Node &node : nodes) {
        if (node.kind == NodeKind::Stage)
            stages.append(node);
        else if (node.kind == NodeKind::Process)
            collectStages(node.children, stages);
    }
}

// A stage that another run had and this one had not stands behind the one that it followed there.
void mergeNames(const QList<Node> &stages, QStringList &names)
{
    qsizetype place = -1;
    for (const Node &stage : stages) {
        const qsizetype known = names.indexOf(stage.name);
        if (known >= 0)
            place = known;
        else
            names.insert(++place, stage.name);
    }
}

GridCell cellOf(const Node &stage)
{
    switch (stage.status) {
    case NodeStatus::Waiting:
        return GridCell::NotYet;
    case NodeStatus::Running:
        return GridCell::Running;
    case NodeStatus::Success: {
        const bool hasFailedItem = std::ranges::any_of(stage.children, [](const Node &item) { return item.status == NodeStatus::Error; });
        return hasFailedItem ? GridCell::Partial : GridCell::Good;
    }
    case NodeStatus::Error:
        return GridCell::Failed;
    case NodeStatus::Cancelled:
        return GridCell::Cancelled;
    case NodeStatus::Skipped:
        break;
    }
    return GridCell::Skipped;
}

GridColumn columnOf(const Run &run, const QList<Node> &stages, const QStringList &rows, Instant now)
{
    GridColumn column{.run = run.key, .number = run.number, .status = run.status(), .duration = {}, .cells = {}};
    if (run.status() != RunStatus::Lost)
        column.duration = run.duration(now);
    for (const QString &row : rows) {
        const auto stage = std::ranges::find(stages, row, &Node::name);
        const GridCell missing = isFinal(run.status()) ? GridCell::NotReached : GridCell::NotYet;
        column.cells.append(stage == stages.end() ? missing : cellOf(*stage));
    }
    return column;
}

Duration medianOf(QList<Duration> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void compareTimes(RunGrid &grid)
{
    QList<Duration> good;
    for (const GridColumn &column : std::as_const(grid.columns)) {
        if (column.status == RunStatus::Succeeded && column.duration)
            good.append(*column.duration);
    }
    if (good.size() < fewest)
        return;
    grid.usual = medianOf(good);
    if (good.size() < 2 * lastRuns)
        return;
    const Duration before = medianOf(good.mid(0, good.size() - lastRuns));
    const Duration since = medianOf(good.mid(good.size() - lastRuns));
    if (since - before > before / 10)
        grid.slower = since - before;
}

// The worse, the higher.
int badness(RunStatus status)
{
    switch (status) {
    case RunStatus::Lost:
        return 6;
    case RunStatus::Failed:
        return 5;
    case RunStatus::Expired:
        return 4;
    case RunStatus::Partial:
        return 3;
    case RunStatus::Cancelled:
        return 2;
    case RunStatus::Skipped:
        return 1;
    default:
        return 0;
    }
}

} // namespace

RunGrid gridOf(const QList<Run> &newestFirst, const QHash<RunKey, RunReport> &reports, Instant now)
{
    RunGrid grid;
    QHash<RunKey, QList<Node>> stages;
    for (const Run &run : newestFirst) {
        collectStages(reports.value(run.key).nodes, stages[run.key]);
        mergeNames(stages.value(run.key), grid.rows);
    }
    for (auto run = newestFirst.crbegin(); run != newestFirst.crend(); ++run)
        grid.columns.append(columnOf(*run, stages.value(run->key), grid.rows, now));
    compareTimes(grid);
    return grid;
}

QList<OutcomeDay> outcomeDays(const QList<QuarterTally> &quarters, const QDate &first, const QDate &last)
{
    QList<OutcomeDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.append({.day = day, .worst = {}, .runs = 0, .bad = 0});
    for (const QuarterTally &quarter : quarters) {
        const qint64 place = first.daysTo(QDateTime::fromMSecsSinceEpoch(toMs(quarter.start)).date());
        if (place < 0 || place >= days.size() || !isFinal(quarter.status))
            continue;
        OutcomeDay &day = days[place];
        day.runs += quarter.count;
        day.bad += badness(quarter.status) >= 3 ? quarter.count : 0;
        if (!day.worst || badness(quarter.status) > badness(*day.worst))
            day.worst = quarter.status;
    }
    return days;
}

} // namespace runsheet
