// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QJsonDocument>

#include <memory>

namespace runsheet {

//! A JSON document as a tree of names and values. The rows below a value are made when they are asked for first.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit JsonModel(QObject *parent);
    ~JsonModel() override;
    void show(const QJsonDocument &document);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Where a value stands, as `summary.rows[3].mid`.
    [[nodiscard]] QString path(const QModelIndex &index) const;
    //! The same as a JSON pointer, `/summary/rows/3/mid`.
    [[nodiscard]] QString pointer(const QModelIndex &index) const;

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    static void makeChildren(Node &node);

    std::unique_ptr<Node> m_root;
};

} // namespace runsheet
