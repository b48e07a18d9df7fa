// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QIcon>
#include <QLatin1String>
#include <QPalette>

namespace runsheet {

//! How an action icon is coloured: from the application's palette, at each painting.
enum class IconTint { Text, Muted, Accent, OnAccent };

//! From the icon theme, else from Breeze, in one colour. `name` is one of the freedesktop or Breeze names.
[[nodiscard]] QIcon actionIcon(QLatin1String name, IconTint tint = IconTint::Text);
//! The shape of a state in its own colour; grey where it is disabled.
[[nodiscard]] QIcon stateIcon(JobStatus status);
[[nodiscard]] QIcon programIcon();

//! For delegates, which know the palette they paint with. `size` in device-independent pixels.
[[nodiscard]] QPixmap statePixmap(JobStatus status, int size, qreal devicePixelRatio, const QColor &colour);
[[nodiscard]] QPixmap actionPixmap(QLatin1String name, int size, qreal devicePixelRatio, const QColor &colour);

//! Makes Breeze findable also outside of KDE. Once, after the application object was made.
void prepareIconTheme();

} // namespace runsheet
