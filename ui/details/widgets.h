// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/tips.h"

#include <QLatin1String>
#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace runsheet {

// Small parts that several panes are made of. All text is plain, whatever it looks like.

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
//! In the colour of hints; with the property `isError`, of failures. Follows the theme.
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *headLabel(const QString &text, QWidget *parent);
//! One that looks and is reached like a link, and emits clicked().
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent);
//! An icon without a word; `text` is its name and its tip.
[[nodiscard]] QToolButton *iconButton(QLatin1String icon, const QString &text, QWidget *parent);
//! The hair line between two parts.
[[nodiscard]] QFrame *hairLine(Qt::Orientation orientation, QWidget *parent);

} // namespace runsheet
