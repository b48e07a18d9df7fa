// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace runsheet {

//! Bytes from `1500`, `2GB`, `512M`, `1.5 GiB`: `k M G T`, with or without `iB`, are powers of 1024; with `B` alone powers of
//! 1000. Nothing when it is no size, is negative or does not fit.
[[nodiscard]] std::optional<qint64> sizeFromText(const QString &text);

//! The shortest way to say so many bytes exactly, as sizeFromText() reads it: `2 GB`, `512 MiB`, `1500 B`.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace runsheet
