// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QList>
#include <QString>

namespace runsheet {

//! What can be done to rows of the Jobs Table.
enum class RowAction { Run, Pause, Resume, Cancel, Retry, Delete, Results, Edit, Duplicate, Enable, Disable, SkipNext };

//! Whether an action is possible, and if not, why, as a sentence.
struct Permission
{
    bool allowed = false;
    QString whyNot;
};
[[nodiscard]] Permission permission(RowAction action, const JobRow &row);
//! For a selection: possible where it is possible for one of them. `incomplete`: some of the selected rows are not read yet.
[[nodiscard]] Permission permission(RowAction action, const QList<JobRow> &rows, bool incomplete);

//! How many of the rows an action is possible for; Cancel counts their active runs.
[[nodiscard]] int affectedBy(RowAction action, const QList<JobRow> &rows);

//! The buttons in a row, in this order and each always in its place.
enum class RowButton { Run, Cancel, Delete, Results };
inline constexpr int rowButtonCount = 4;
//! Only the buttons that can do something now; Run also resumes.
[[nodiscard]] QList<RowButton> rowButtons(const JobRow &row);
//! What pressing it does in this row.
[[nodiscard]] RowAction actionOf(RowButton button, const JobRow &row);
//! `Run`, `Resume`, ...: the word on it.
[[nodiscard]] QString actionWord(RowAction action);

} // namespace runsheet
