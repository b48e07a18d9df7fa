// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/jsonmodel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace runsheet {

using namespace Qt::StringLiterals;

struct JsonModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString name;
    bool isEntry = false; //!< of a list: its name is its number
    QJsonValue value;
    std::vector<std::unique_ptr<Node>> children;
    bool hasMade = false;

    [[nodiscard]] qsizetype size() const
    {
        return value.isArray() ? value.toArray().size() : value.isObject() ? value.toObject().size() : 0;
    }
};

namespace {

QString valueText(const QJsonValue &value, qsizetype size)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return JsonModel::tr("%n entry(s)", nullptr, int(size));
    case QJsonValue::Object:
        return JsonModel::tr("%n name(s)", nullptr, int(size));
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

JsonModel::~JsonModel() = default;

void JsonModel::show(const QJsonDocument &document)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    endResetModel();
}

void JsonModel::makeChildren(Node &node)
{
    if (node.hasMade)
        return;
    node.hasMade = true;
    const auto add = [&node](const QString &name, bool isEntry, const QJsonValue &value) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(node.children.size());
        child->name = name;
        child->isEntry = isEntry;
        child->value = value;
        node.children.push_back(std::move(child));
    };
    if (node.value.isArray()) {
        for (const QJsonValue &value : node.value.toArray())
            add(QString::number(node.children.size()), true, value);
    } else if (node.value.isObject()) {
        const QJsonObject object = node.value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            add(entry.key(), false, entry.value());
    }
}

JsonModel::Node *JsonModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeAt(parent);
    makeChildren(*node);
    if (row < 0 || size_t(row) >= node->children.size() || column < 0 || column > 1)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeAt(child)->parent : nullptr;
    return !above || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->size());
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return 2;
}

bool JsonModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Node &node = *nodeAt(index);
    return index.column() == 0 ? node.name : valueText(node.value, node.size());
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

QString JsonModel::path(const QModelIndex &index) const
{
    QString path;
    for (const Node *node = nodeAt(index); node && node->parent; node = node->parent) {
        const QString part = node->isEntry ? u"[%1]"_s.arg(node->name) : node->name;
        const bool needsPoint = !path.isEmpty() && !path.startsWith(u'[');
        path = part + (needsPoint ? u"."_s : QString()) + path;
    }
    return path;
}

QString JsonModel::pointer(const QModelIndex &index) const
{
    QString pointer;
    for (const Node *node = nodeAt(index); node && node->parent; node = node->parent)
        pointer = u'/' + QString(node->name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1) + pointer;
    return pointer;
}

} // namespace runsheet
