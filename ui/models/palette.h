// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace runsheet {

//! Places in `texts` that fit what was typed, the best first: each typed word begins a word or stands within one. All where nothing was
//! typed.
[[nodiscard]] QList<int> paletteMatches(const QString &typed, const QStringList &texts);

} // namespace runsheet
