// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/domain/clock.h"
#include "engine/domain/filter.h"
#include "ui/models/jobcolumns.h"
#include "ui/models/stretchmodel.h"

namespace runsheet {

//! A stretch of the table as the engine answered it.
struct JobStretch
{
    int offset = 0;
    int total = 0; //!< of the whole table
    QList<JobRow> rows;
};

//! The Jobs Table: knows how many rows there are and holds one stretch of them around what is looked at; the others are
//! empty until read. Never resets: each answer becomes inserts, removals and changes, so that selection and scroll
//! stay with their jobs. Starts nothing and asks nobody (that is JobsReader). Thread: main.
class JobsModel final : public StretchModel
{
    Q_OBJECT

public:
    explicit JobsModel(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    //! What is shown from now on.
    void show(const JobStretch &stretch);
    //! Progress of rows that are here, in place.
    void patch(const QList<ProgressUpdate> &updates);
    void setWaitReason(RunKey run, const QString &reason);
    //! Nothing: nothing is pinned.
    void setPinned(JobKey job, const std::optional<PinnedText> &text);
    //! Time went on: the texts that depend on it, of these rows.
    void refreshTimes(int first, int last);

    [[nodiscard]] const QList<JobRow> &stretch() const { return m_rows; }
    //! Null where the row is not read.
    [[nodiscard]] const JobRow *rowAt(int row) const;
    //! -1 where it is not here.
    [[nodiscard]] int rowOf(JobKey job) const;
    [[nodiscard]] const JobRow *find(JobKey job) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! These rows went out of memory: whoever holds them by position must let go.
    void forgotten(int first, int last);
    void aboutToShow();
    void shown();

private:
    [[nodiscard]] int stretchSize() const override { return int(m_rows.size()); }
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString tipOf(int column) const override;
    [[nodiscard]] Qt::Alignment alignOf(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] RowContext contextOf(const JobRow &row) const;
    [[nodiscard]] QVariant special(const JobRow &row, int role) const;
    [[nodiscard]] int knownIn(const JobStretch &stretch) const;
    void forgetOutside(int first, int last);
    [[nodiscard]] QList<JobKey> keysAt(int first, int count) const;
    void removeAt(int first, int count);
    void insertAt(int first, int count);
    void reorder(int first, const QList<int> &order);
    void fill(const JobStretch &stretch, const QHash<JobKey, JobRow> &before);
    void emitChanged(const QList<int> &rows, int firstColumn, int lastColumn);

    std::shared_ptr<Clock> m_clock;
    QList<JobRow> m_rows; //!< an invalid key: not read yet, only while show() works
    QHash<JobKey, int> m_rowByKey;
    QHash<RunKey, QString> m_waitReasons;
    QHash<JobKey, PinnedText> m_pinned; //!< also of rows that are not here now
};

} // namespace runsheet
