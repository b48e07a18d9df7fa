// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"

#include <QByteArray>

namespace runsheet {

// What a job type finds out before anything is executed (interfaces.md 1.1, "Codes of start failures"). The code is the
// error's detail. What only the kernel says at exec is engine/execution/startfailure.h.

[[nodiscard]] Error programNotInPath(const QByteArray &name, const QByteArray &path);
[[nodiscard]] Error scriptMissing(const QByteArray &script);
[[nodiscard]] Error scriptIsFolder(const QByteArray &script);
[[nodiscard]] Error interpreterUnknown(const QByteArray &script);
[[nodiscard]] Error interpreterMissing(const QByteArray &interpreter, const QByteArray &script);
[[nodiscard]] Error interpreterWithCarriageReturn(const QByteArray &interpreter, const QByteArray &script);

} // namespace runsheet
