// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace runsheet {

//! Tab goes through the parts of `root` in the order in which its layouts hold them; Qt's own order is that in which they were made, which
//! puts fields that come with a type or a run behind everything else. To be called again when parts were added.
void tabInOrderOfLayout(QWidget *root);
//! The first part of `root` that Tab would come to.
void focusFirstIn(QWidget *root);

} // namespace runsheet
