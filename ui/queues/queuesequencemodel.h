// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "ui/models/rowrole.h"
#include "ui/queues/queueform.h"
#include "ui/queues/queueround.h"

#include <QAbstractTableModel>

namespace runsheet {

//! What the list of a queue's members shows.
struct SequenceRows
{
    QList<QueueMember> members;
    OnFailure onFailure = OnFailure::Stop;
    std::optional<QueueRound> round;
    ExpectedDurations expected;
    QString why;
};

//! The members of a queue in their order, with what each does in the round under way, or did in the last one. A drop asks for a change and
//! changes nothing itself. The roles of states are those of RowRole, so that the same delegates draw them. Thread: main.
class QueueSequenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Name, State, Taken, IfItFails, columnCountOfAll };
    enum Role { IsExpectedRole = RowRole::FirstFree };

    explicit QueueSequenceModel(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    void show(const SequenceRows &rows);
    //! Time went on.
    void refreshTimes();
    [[nodiscard]] const QList<QueueMember> &members() const { return m_rows.members; }
    [[nodiscard]] JobKey jobAt(int row) const;
    [[nodiscard]] int rowOf(JobKey job) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    //! In front of what stands at `row` now.
    void dropped(const QList<runsheet::JobKey> &jobs, int row);

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString durationOf(int row) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] const Run *runOf(int row) const;
    [[nodiscard]] QVariant ofState(int row, int role) const;

    std::shared_ptr<Clock> m_clock;
    SequenceRows m_rows;
};

//! Jobs on their way from one list to the other.
[[nodiscard]] QMimeData *mimeOfJobs(const QList<JobKey> &jobs);
[[nodiscard]] QList<JobKey> jobsIn(const QMimeData *data);
[[nodiscard]] QString jobsMimeType();

} // namespace runsheet
