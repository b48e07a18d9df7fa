// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "ui/models/runcolumns.h"

#include <QAbstractTableModel>

namespace runsheet {

//! History: knows how many runs there are and holds one stretch of them around what is looked at; the others are empty until read.
//! Never resets. Starts nothing and asks nobody (that is RunsReader). Thread: main.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RunsModel(std::shared_ptr<Clock> clock, QObject *parent);

    //! What is shown from now on.
    void show(int offset, const RunPage &page);
    //! The usual duration of the job that all rows are of; nothing where they are of several.
    void setUsual(std::optional<Duration> usual);
    void refreshTimes(int first, int last);

    [[nodiscard]] int offset() const { return m_offset; }
    [[nodiscard]] const QList<Run> &stretch() const { return m_rows; }
    //! Null where the row is not read.
    [[nodiscard]] const Run *rowAt(int row) const;
    //! -1 where it is not here.
    [[nodiscard]] int rowOf(RunKey run) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Beside those of JobsModel, which the delegates read: how long it took and how long the bars are, in parts of the longest.
    enum Role { DurationPartRole = Qt::UserRole + 100, UsualPartRole };

Q_SIGNALS:
    void shown();

private:
    void setTotal(int total);
    [[nodiscard]] QVariant special(const Run &run, int role) const;
    [[nodiscard]] double longestTime() const;

    std::shared_ptr<Clock> m_clock;
    int m_total = 0;
    int m_offset = 0;
    QList<Run> m_rows;
    QHash<RunKey, int> m_rowByKey;
    std::optional<Duration> m_usual;
    double m_longest = 0;
};

} // namespace runsheet
