// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/reportfold.h"

#include <algorithm>

namespace runsheet {

namespace {

// A run that names more than this is not shown better for it; memory must stay bounded whatever a program writes.
constexpr int maxGoodItems = 10'000;
constexpr int maxItems = 50'000; //!< of a stage, of any status
constexpr int maxParts = 10'000;
constexpr int maxValues = 1'000;
constexpr int maxArtifacts = 10'000;
constexpr double mostWhileRunning = 0.999; //!< shown as 99 %

bool isOver(NodeStatus status)
{
    return status != NodeStatus::Waiting && status != NodeStatus::Running;
}

Node makeNode(NodeKind kind, const QString &name)
{
    Node node;
    node.kind = kind;
    node.name = name;
    node.status = NodeStatus::Waiting;
    return node;
}

std::optional<double> shareOf(std::optional<double> done, std::optional<double> total)
{
    if (!done || !total || !(*total > 0))
        return {};
    return std::clamp(*done / *total, 0.0, 1.0);
}

void setStatus(Node &node, NodeStatus status, std::optional<Instant> at)
{
    node.status = status;
    if (!node.startedAt && status != NodeStatus::Waiting)
        node.startedAt = at;
    node.endedAt = isOver(status) ? at : std::nullopt;
}

NodeStatus statusOfEnded(const Node &stage)
{
    const auto failed = [](const Node &child) { return child.status == NodeStatus::Error; };
    return std::ranges::any_of(stage.children, failed) ? NodeStatus::Error : NodeStatus::Success;
}

void endOpen(QList<Node> &nodes, NodeStatus open, std::optional<Instant> at)
{
    for (Node &node : nodes) {
        endOpen(node.children, open, at);
        if (isOver(node.status))
            continue;
        // What never began did not succeed by the run's success.
        const bool neverBegan = node.status == NodeStatus::Waiting && open == NodeStatus::Success;
        const NodeStatus ended = open == NodeStatus::Success ? statusOfEnded(node) : open;
        setStatus(node, neverBegan ? NodeStatus::Skipped : ended, at);
    }
}

} // namespace

ReportFold::ReportFold()
{
    addPart(none, none);
    setCounts(m_parts.front(), true);
}

void ReportFold::addLine(const QByteArray &line, std::optional<Instant> at)
{
    if (const std::optional<ReportLine> parsed = reportLineFromJson(line))
        addLine(*parsed, at);
    else
        addBrokenLine();
}

void ReportFold::addLine(const ReportLine &line, std::optional<Instant> at)
{
    const std::optional<Instant> when = line.at ? line.at : at;
    if (line.process)
        enterProcess(*line.process, when);
    if (line.stage)
        enterStage(*line.stage, line, when);
    if (line.item)
        addItem(line, when);
    measure(line);
    if (line.message)
        m_report.progress.message = *line.message;
    if (Node *node = nodeOf(current()); node && line.message)
        node->message = *line.message;
    addResults(line);
    refresh();
}

void ReportFold::addOutput(const OutputProgress &progress)
{
    if (progress.text && current().source <= Source::Text)
        setMeasure(Source::Text, progress.text->fraction, progress.text->done, progress.text->total, progress.text->unit);
    if (progress.osc && current().source <= Source::Osc) {
        if (!progress.osc->fraction)
            m_floor = 0;
        setMeasure(Source::Osc, progress.osc->fraction, {}, {}, {});
    }
    refresh();
}

void ReportFold::setLastLine(const QString &line, std::optional<Instant> at)
{
    m_report.lastLine = line;
    m_report.lastOutputAt = at;
}

Node *ReportFold::nodeOf(const Part &part)
{
    if (part.process == none)
        return nullptr;
    Node &process = m_report.nodes[part.process];
    return part.stage == none ? &process : &process.children[part.stage];
}

int ReportFold::addPart(int process, int stage)
{
    m_parts.push_back({});
    m_parts.back().process = process;
    m_parts.back().stage = stage;
    return static_cast<int>(m_parts.size()) - 1;
}

void ReportFold::enterProcess(const QString &name, std::optional<Instant> at)
{
    int part = m_processes.value(name, none);
    const bool isThere = part != none && current().process == m_parts[static_cast<size_t>(part)].process;
    if (isThere || (part == none && static_cast<int>(m_parts.size()) >= maxParts))
        return;
    if (part == none) {
        m_report.nodes.append(makeNode(NodeKind::Process, name));
        part = addPart(static_cast<int>(m_report.nodes.size()) - 1, none);
        m_processes.insert(name, part);
        setCounts(m_parts.front(), false);
        setCounts(m_parts.back(), true);
    }
    makeCurrent(part, at);
}

void ReportFold::enterStage(const QString &name, const ReportLine &line, std::optional<Instant> at)
{
    if (current().process == none)
        enterProcess({}, at);
    const int process = current().process;
    int part = m_stages.value({process, name}, none);
    if (part == none && static_cast<int>(m_parts.size()) >= maxParts)
        return;
    if (part == none) {
        QList<Node> &stages = m_report.nodes[process].children;
        stages.append(makeNode(NodeKind::Stage, name));
        part = addPart(process, static_cast<int>(stages.size()) - 1);
        m_stages.insert({process, name}, part);
        setCounts(m_parts[static_cast<size_t>(m_processes.value(m_report.nodes.at(process).name))], false);
        setCounts(m_parts.back(), true);
    }
    // The status of a line with an item is the item's.
    const std::optional<NodeStatus> status = line.item ? std::nullopt : line.nodeStatus;
    if (status == NodeStatus::Waiting)
        return; // told ahead: it counts, but the work goes on where it is
    makeCurrent(part, at);
    if (status && isOver(*status)) {
        setStatus(*nodeOf(current()), *status, at);
        nodeOf(current())->error = line.error;
        setOver(current(), true);
    }
}

void ReportFold::makeCurrent(int part, std::optional<Instant> at)
{
    if (m_current != part)
        closeCurrent(at);
    m_current = part;
    setStatus(m_report.nodes[current().process], NodeStatus::Running, at);
    Node &node = *nodeOf(current());
    setStatus(node, NodeStatus::Running, at);
    setOver(current(), false);
    m_report.progress.done = node.done;
    m_report.progress.total = node.total;
    m_report.progress.unit = current().unit;
}

//! The next part begins, so this one is over: nobody has to say so.
void ReportFold::closeCurrent(std::optional<Instant> at)
{
    Node *node = nodeOf(current());
    if (!node)
        return;
    if (!isOver(node->status))
        setStatus(*node, statusOfEnded(*node), at);
    setOver(current(), true);
    Node &process = m_report.nodes[current().process];
    if (!isOver(process.status))
        setStatus(process, statusOfEnded(process), at);
}

void ReportFold::addItem(const ReportLine &line, std::optional<Instant> at)
{
    if (current().stage == none)
        enterStage({}, line, at);
    if (current().stage == none)
        return;
    Part &part = current();
    Node &stage = *nodeOf(part);
    const int index = part.items.value(*line.item, none);
    Node item = index == none ? makeNode(NodeKind::Item, *line.item) : stage.children.at(index);
    if (index != none)
        countItem(item.status, -1);
    part.goodItems -= index != none && item.status == NodeStatus::Success ? 1 : 0;
    part.finishedItems -= index != none && isOver(item.status) ? 1 : 0;
    setStatus(item, line.nodeStatus.value_or(NodeStatus::Running), at);
    item.error = line.error;
    countItem(item.status, 1);
    part.finishedItems += isOver(item.status) ? 1 : 0;
    placeItem(part, stage, item);
    if (part.toldDone)
        return;
    const double done = part.finishedItems;
    setMeasure(Source::Lines, shareOf(done, part.toldTotal), done, part.toldTotal, part.unit);
}

void ReportFold::placeItem(Part &part, Node &stage, const Node &item)
{
    const int index = part.items.value(item.name, none);
    if (item.status == NodeStatus::Success && part.goodItems >= maxGoodItems)
        return leaveOutItem(part, stage, item.name);
    part.goodItems += item.status == NodeStatus::Success ? 1 : 0;
    if (index != none) {
        stage.children[index] = item;
    } else if (part.items.size() < maxItems) {
        part.items.insert(item.name, static_cast<int>(stage.children.size()));
        stage.children.append(item);
    }
}

void ReportFold::leaveOutItem(Part &part, Node &stage, const QString &name)
{
    ++stage.goodItemsLeftOut;
    const auto found = part.items.constFind(name);
    if (found == part.items.constEnd())
        return;
    // The last one takes its place: order among 10,000 items says little, moving them all costs much.
    const int index = *found;
    part.items.erase(found);
    Node last = stage.children.takeLast();
    if (index == static_cast<int>(stage.children.size()))
        return;
    part.items.insert(last.name, index);
    stage.children[index] = std::move(last);
}

void ReportFold::countItem(NodeStatus status, int by)
{
    Progress &progress = m_report.progress;
    switch (status) {
    case NodeStatus::Running:
        progress.itemsRunning += by;
        return;
    case NodeStatus::Error:
        progress.itemsFailed += by;
        m_report.failedItems += by;
        return;
    case NodeStatus::Cancelled: // not done either: the run is Partial for both
    case NodeStatus::Skipped:
        progress.itemsSkipped += by;
        m_report.skippedItems += by;
        return;
    case NodeStatus::Waiting:
    case NodeStatus::Success:
        return;
    }
}

void ReportFold::measure(const ReportLine &line)
{
    using Total = ReportLine::Total;
    if (line.unit)
        m_report.progress.unit = current().unit = *line.unit;
    if (line.progress)
        setMeasure(Source::Lines, std::min(*line.progress, 1.0), {}, {}, {});
    if (!line.done && line.totalIs == Total::NotSaid)
        return;
    Part &part = current();
    if (line.totalIs != Total::NotSaid)
        part.toldTotal = line.totalIs == Total::Known ? std::optional(line.total) : std::nullopt;
    if (line.totalIs == Total::Unknown)
        m_floor = 0;
    part.toldDone = part.toldDone || line.done;
    const bool isMarked = line.done || line.totalIs == Total::Unknown;
    if (!isMarked && (part.source == Source::Text || part.source == Source::Osc))
        return; // a total alone measures nothing: the output goes on telling
    const std::optional<double> done = line.done || part.source != Source::Lines ? line.done : m_report.progress.done;
    const Source source = isMarked ? Source::Lines : part.source;
    setMeasure(source, shareOf(done, part.toldTotal), done, part.toldTotal, part.unit);
}

void ReportFold::setMeasure(Source source, std::optional<double> fraction, std::optional<double> done, std::optional<double> total,
                            const QString &unit)
{
    Part &part = current();
    part.source = source;
    part.unit = unit;
    setFraction(part, fraction);
    m_report.progress.done = done;
    m_report.progress.total = total;
    m_report.progress.unit = unit;
    if (Node *node = nodeOf(part)) {
        node->done = done;
        node->total = total;
    }
}

void ReportFold::setFraction(Part &part, std::optional<double> fraction)
{
    const bool counts = part.counts;
    setCounts(part, false);
    part.fraction = fraction;
    setCounts(part, counts);
}

void ReportFold::setOver(Part &part, bool over)
{
    const bool counts = part.counts;
    setCounts(part, false);
    part.over = over;
    setCounts(part, counts);
}

void ReportFold::setCounts(Part &part, bool counts)
{
    if (part.counts == counts)
        return;
    const int by = counts ? 1 : -1;
    part.counts = counts;
    m_counted += by;
    m_measured += part.isMeasured() ? by : 0;
    m_sum += by * part.share();
}

void ReportFold::addResults(const ReportLine &line)
{
    if (line.status)
        m_report.status = *line.status;
    if (line.artifact && m_artifacts.size() < maxArtifacts && !m_artifacts.contains(line.artifact->path)) {
        m_artifacts.insert(line.artifact->path);
        m_report.artifacts.append(*line.artifact);
    }
    if (!line.value)
        return;
    const int index = m_values.value(line.value->name, none);
    if (index != none) {
        m_report.values[index] = *line.value;
    } else if (m_report.values.size() < maxValues) {
        m_values.insert(line.value->name, static_cast<int>(m_report.values.size()));
        m_report.values.append(*line.value);
    }
}

void ReportFold::refresh()
{
    std::optional<double> fraction;
    if (m_measured > 0)
        fraction = std::clamp(std::max(m_sum / m_counted, m_floor), 0.0, mostWhileRunning);
    else if (m_floor > 0)
        fraction = m_floor; // a new part without a measure does not make what was known unknown
    m_floor = fraction.value_or(0);
    m_report.progress.fraction = fraction;
}

void closeReport(RunReport &report, NodeStatus open, std::optional<Instant> endedAt)
{
    endOpen(report.nodes, open, endedAt);
    report.progress.itemsRunning = 0;
    report.progress.eta.reset();
    if (open == NodeStatus::Success)
        report.progress.fraction = 1;
}

void closeReport(RunReport &report, const ExitRecord &record)
{
    const bool isGood = record.kind == ExitRecord::Kind::Exit && record.code == 0;
    const NodeStatus bad = record.asked ? NodeStatus::Cancelled : NodeStatus::Error;
    closeReport(report, isGood ? NodeStatus::Success : bad, record.endedAt);
}

} // namespace runsheet
