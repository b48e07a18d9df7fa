// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace runsheet {

//! The name at the left of a field: the same width everywhere, so that parts of the form stand in one line.
[[nodiscard]] QLabel *formLabel(const QString &text, QWidget *parent);

} // namespace runsheet
