// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTreeView;

namespace runsheet {

//! The selected rows of a table as a spreadsheet takes them: tabs between cells, the titles first, columns as they stand; hidden ones
//! and those without a title are left out. What a spreadsheet would take for a formula is text (spreadsheetCell()).
[[nodiscard]] QString selectionAsText(const QTreeView &view);

} // namespace runsheet
