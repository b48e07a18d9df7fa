// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QByteArray>

namespace runsheet {

//! What a file holds: BadInput where it cannot be read or has more than 4 MB. `name` is a path in bytes; `-` is what is put in.
[[nodiscard]] Result<QByteArray> readCrontabFile(const QByteArray &name);
//! Writes all of it or nothing. What was there before is kept beside it: answers the name of that backup, empty where nothing was there.
[[nodiscard]] Result<QByteArray> writeCrontabFile(const QByteArray &name, const QByteArray &bytes);

} // namespace runsheet
