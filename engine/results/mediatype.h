// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace runsheet {

//! What a viewer may take a file for, such as `text/csv`: by the first bytes where they say it, else by the name's ending. An
//! ending that promises a picture which the bytes are not is not believed. Pure.
[[nodiscard]] QString mediaTypeOf(const QByteArray &name, const QByteArray &firstBytes);

//! How many first bytes say enough.
inline constexpr qint64 bytesForMediaType = 1024;

} // namespace runsheet
