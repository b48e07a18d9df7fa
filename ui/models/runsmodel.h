// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "ui/models/rowrole.h"
#include "ui/models/runcolumns.h"
#include "ui/models/stretchmodel.h"

namespace runsheet {

//! History: knows how many runs there are and holds one stretch of them around what is looked at; the others are empty until read.
//! Never resets. Starts nothing and asks nobody (that is RunsReader). Thread: main.
class RunsModel final : public StretchModel
{
    Q_OBJECT

public:
    RunsModel(std::shared_ptr<Clock> clock, QObject *parent);

    //! What is shown from now on.
    void show(int offset, const RunPage &page);
    //! The usual duration of the job that all rows are of; nothing where they are of several.
    void setUsual(std::optional<Duration> usual);
    void refreshTimes(int first, int last);

    [[nodiscard]] const QList<Run> &stretch() const { return m_rows; }
    //! Null where the row is not read.
    [[nodiscard]] const Run *rowAt(int row) const;
    //! -1 where it is not here.
    [[nodiscard]] int rowOf(RunKey run) const;

    //! How long it took and how long the bars are, in parts of the longest.
    enum Role { DurationPartRole = RowRole::FirstFree, UsualPartRole };

Q_SIGNALS:
    void shown();

private:
    [[nodiscard]] int stretchSize() const override { return int(m_rows.size()); }
    [[nodiscard]] QString titleOf(int column) const override;
    [[nodiscard]] QString tipOf(int column) const override;
    [[nodiscard]] Qt::Alignment alignOf(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant special(const Run &run, int role) const;
    [[nodiscard]] double longestTime() const;

    std::shared_ptr<Clock> m_clock;
    QList<Run> m_rows;
    QHash<RunKey, int> m_rowByKey;
    std::optional<Duration> m_usual;
    double m_longest = 0;
};

} // namespace runsheet
