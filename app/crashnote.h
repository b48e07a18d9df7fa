// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace runsheet {

//! From now on a crash of this process leaves a line and its stack in `crashes.log` of the data folder, before it ends as it would
//! have. Signals that somebody else handles already, such as a sanitizer, are left to them. Once.
void noteCrashes(const QByteArray &dataFolder);

} // namespace runsheet
