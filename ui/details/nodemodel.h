// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"

#include <QAbstractItemModel>

#include <memory>

namespace runsheet {

enum class NodeColumn { Name, State, Count, Elapsed, Message };
inline constexpr int nodeColumnCount = 5;

//! The processes, stages and items of a run. An update keeps every row that is still there, so that what is selected and unfolded stays.
class NodeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { StatusRole = Qt::UserRole + 1, NodeRole };

    explicit NodeModel(QObject *parent);
    ~NodeModel() override;

    //! `now` ends the times of what still runs. With `failedOnly`, only failed nodes and what leads to them.
    void show(const QList<Node> &nodes, Instant now, bool failedOnly);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;
    void update(Row &parent, const QModelIndex &parentIndex, const QList<Node> &nodes);
    void addRows(Row &parent, const QModelIndex &parentIndex, size_t place, size_t count);
    void dropRows(Row &parent, const QModelIndex &parentIndex, size_t from, size_t to);
    static void renumber(Row &parent, size_t from);
    void updateRow(Row &row, const QModelIndex &index, const Node &node);
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Row &row, NodeColumn column) const;

    std::unique_ptr<Row> m_root;
    Instant m_now{};
};

//! Failed nodes and what leads to them.
[[nodiscard]] QList<Node> onlyFailed(const QList<Node> &nodes);
//! `41 / 67`, `41`; empty where nothing was counted.
[[nodiscard]] QString nodeCountText(const Node &node);
[[nodiscard]] std::optional<Duration> nodeDuration(const Node &node, Instant now);

} // namespace runsheet
