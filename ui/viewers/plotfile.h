// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QFuture>
#include <QImage>

namespace runsheet {

// Writes what a plot shows to a file, on a thread of the pool. An existing file is replaced, and stays as it was when that fails.

[[nodiscard]] QFuture<Result<Done>> savePlot(const QString &file, const QImage &picture);
[[nodiscard]] QFuture<Result<Done>> savePlot(const QString &file, const QByteArray &svg);

} // namespace runsheet
