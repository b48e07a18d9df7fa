// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/nodemodel.h"

#include "ui/details/widgets.h"
#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <vector>

namespace runsheet {

using namespace Qt::StringLiterals;

struct NodeModel::Row
{
    Node node; //!< without its children
    Row *parent = nullptr;
    int place = 0;
    std::vector<std::unique_ptr<Row>> children;
};

QList<Node> onlyFailed(const QList<Node> &nodes)
{
    QList<Node> failed;
    for (const Node &node : nodes) {
        Node kept = node;
        kept.children = onlyFailed(node.children);
        kept.goodItemsLeftOut = 0;
        if (node.status == NodeStatus::Error || !kept.children.isEmpty())
            failed.append(kept);
    }
    return failed;
}

QString nodeCountText(const Node &node)
{
    if (!node.done)
        return {};
    if (!node.total || *node.total <= 0)
        return numberText(*node.done);
    return NodeModel::tr("%1 / %2", "done, total").arg(numberText(*node.done), numberText(*node.total));
}

std::optional<Duration> nodeDuration(const Node &node, Instant now)
{
    if (!node.startedAt)
        return std::nullopt;
    if (!node.endedAt && node.status != NodeStatus::Running)
        return std::nullopt;
    return std::max(Duration(0), node.endedAt.value_or(now) - *node.startedAt);
}

namespace {

//! A stage beyond the limit of kept items says how many it left out, in a row of its own.
QList<Node> withLeftOut(const Node &node)
{
    QList<Node> children = node.children;
    if (node.goodItemsLeftOut > 0) {
        Node rest;
        rest.kind = NodeKind::Item;
        rest.status = NodeStatus::Success;
        rest.name = NodeModel::tr("%n more item(s) that went well", nullptr, node.goodItemsLeftOut);
        children.append(rest);
    }
    return children;
}

} // namespace

NodeModel::NodeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Row>()) {}

NodeModel::~NodeModel() = default;

void NodeModel::show(const QList<Node> &nodes, Instant now, bool failedOnly)
{
    m_now = now;
    // A run that named no process has one without a name: its stages stand at the top then.
    const bool isBare = nodes.size() == 1 && nodes.first().name.isEmpty();
    const QList<Node> shown = isBare ? withLeftOut(nodes.first()) : nodes;
    update(*m_root, {}, failedOnly ? onlyFailed(shown) : shown);
}

void NodeModel::addRows(Row &parent, const QModelIndex &parentIndex, size_t place, size_t count)
{
    beginInsertRows(parentIndex, int(place), int(place + count) - 1);
    std::vector<std::unique_ptr<Row>> made(count);
    for (std::unique_ptr<Row> &row : made) {
        row = std::make_unique<Row>();
        row->parent = &parent;
    }
    parent.children.insert(parent.children.begin() + qsizetype(place), std::make_move_iterator(made.begin()),
                           std::make_move_iterator(made.end()));
    renumber(parent, place);
    endInsertRows();
}

void NodeModel::dropRows(Row &parent, const QModelIndex &parentIndex, size_t from, size_t to)
{
    if (from == to)
        return;
    beginRemoveRows(parentIndex, int(from), int(to) - 1);
    parent.children.erase(parent.children.begin() + qsizetype(from), parent.children.begin() + qsizetype(to));
    renumber(parent, from);
    endRemoveRows();
}

void NodeModel::renumber(Row &parent, size_t from)
{
    for (size_t i = from; i < parent.children.size(); ++i)
        parent.children[i]->place = int(i);
}

void NodeModel::update(Row &parent, const QModelIndex &parentIndex, const QList<Node> &nodes)
{
    for (size_t place = 0; place < size_t(nodes.size()); ++place) {
        const Node &node = nodes.at(qsizetype(place));
        const auto isSame = [&node](const auto &row) { return row->node.name == node.name && row->node.kind == node.kind; };
        const auto known = std::find_if(parent.children.begin() + qsizetype(place), parent.children.end(), isSame);
        const bool isBehindAll = place == parent.children.size();
        if (known != parent.children.end())
            dropRows(parent, parentIndex, place, size_t(known - parent.children.begin()));
        else
            addRows(parent, parentIndex, place, isBehindAll ? size_t(nodes.size()) - place : 1);
        if (!isBehindAll || known != parent.children.end()) {
            updateRow(*parent.children[place], index(int(place), 0, parentIndex), node);
            continue;
        }
        for (; place < size_t(nodes.size()); ++place)
            updateRow(*parent.children[place], index(int(place), 0, parentIndex), nodes.at(qsizetype(place)));
    }
    dropRows(parent, parentIndex, size_t(nodes.size()), parent.children.size());
}

void NodeModel::updateRow(Row &row, const QModelIndex &index, const Node &node)
{
    Node bare = node;
    bare.children.clear();
    const bool runs = node.status == NodeStatus::Running;
    if (!(bare == row.node) || runs) {
        row.node = bare;
        Q_EMIT dataChanged(index, index.siblingAtColumn(nodeColumnCount - 1));
    }
    update(row, index, withLeftOut(node));
}

const NodeModel::Row *NodeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Row *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex NodeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Row *above = rowAt(parent);
    if (row < 0 || size_t(row) >= above->children.size() || column < 0 || column >= nodeColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex NodeModel::parent(const QModelIndex &child) const
{
    const Row *above = child.isValid() ? rowAt(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->place, 0, above) : QModelIndex();
}

int NodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent)->children.size());
}

int NodeModel::columnCount(const QModelIndex &) const
{
    return nodeColumnCount;
}

QString NodeModel::text(const Row &row, NodeColumn column) const
{
    const Node &node = row.node;
    switch (column) {
    case NodeColumn::Name:
        return node.name.isEmpty() ? tr("The program") : node.name;
    case NodeColumn::State:
        return stateWord(node.status);
    case NodeColumn::Count:
        return nodeCountText(node);
    case NodeColumn::Elapsed:
        break;
    case NodeColumn::Message:
        return (node.error.isEmpty() ? node.message : node.error).section(u'\n', 0, 0);
    }
    const std::optional<Duration> elapsed = nodeDuration(node, m_now);
    return elapsed ? durationText(*elapsed) : QString();
}

QVariant NodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *rowAt(index);
    const auto column = NodeColumn(index.column());
    const bool isNumber = column == NodeColumn::Count || column == NodeColumn::Elapsed;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == NodeColumn::State ? QVariant(stateIcon(shownAs(row.node.status))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return column == NodeColumn::Message ? plainTip(row.node.error) : QString();
    case StatusRole:
        return QVariant::fromValue(row.node.status);
    case NodeRole:
        return QVariant::fromValue(row.node);
    default:
        return {};
    }
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{tr("Step"), tr("State"), tr("Done"), tr("Elapsed"), tr("Message")};
    if (orientation != Qt::Horizontal || section < 0 || section >= nodeColumnCount)
        return {};
    const auto column = NodeColumn(section);
    const bool isNumber = column == NodeColumn::Count || column == NodeColumn::Elapsed;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : QVariant();
}

} // namespace runsheet
