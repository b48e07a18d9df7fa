// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"

#include <QList>

namespace runsheet {

//! One step that makes a table's rows what they are now. Positions are valid at its turn.
struct RowEdit
{
    enum class Kind { Remove, Insert };
    Kind kind = Kind::Remove;
    int at = 0;
    int count = 0;
    friend bool operator==(const RowEdit &, const RowEdit &) = default;
};

//! How to come from the rows shown to the rows read, so that each row that is in both keeps its identity, and with it
//! its selection: first removals, then one change of order, then insertions among what stayed.
struct PageEdits
{
    QList<RowEdit> removals; //!< from the bottom up
    QList<int> order;        //!< where each row left comes from; empty: the order is the same
    QList<RowEdit> steps;    //!< from the top down; Remove takes out places that nothing fills
};

//! An invalid key in `before` is a row that was not read yet: any new row may fill it. `after` has valid keys, each once.
[[nodiscard]] PageEdits pageEdits(const QList<JobKey> &before, const QList<JobKey> &after);

//! Where each place of a table takes its row from, in `read`, so that rows which are shown keep their order among themselves
//! and new ones stand where they were read: for a table that is being looked at.
[[nodiscard]] QList<int> placesInShownOrder(const QList<JobKey> &shown, const QList<JobKey> &read);

} // namespace runsheet
