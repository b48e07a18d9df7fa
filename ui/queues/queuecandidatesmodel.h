// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queues/queuecandidate.h"

#include <QAbstractTableModel>

namespace runsheet {

//! The jobs that are not in the queue, with their type, or why they cannot be added. Those of a queue that is dragged here leave it.
class QueueCandidatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Add, Name, About, columnCountOfAll };
    enum Role { CanBeAddedRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    //! `taken` are in the queue now and left out here; `typeNames` are what people call the types.
    void show(const QList<QueueCandidate> &candidates, const QList<JobKey> &taken, const QHash<QString, QString> &typeNames);
    [[nodiscard]] JobKey jobAt(int row) const;
    [[nodiscard]] bool canBeAdded(int row) const;
    [[nodiscard]] int addable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    //! Jobs came here: they leave the queue.
    void dropped(const QList<runsheet::JobKey> &jobs);

private:
    [[nodiscard]] QString about(const QueueCandidate &candidate) const;

    QList<QueueCandidate> m_rows;
    QHash<QString, QString> m_typeNames;
};

} // namespace runsheet
