// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

namespace runsheet {

//! Waits for an engine's answer and prints it: all of it in JSON, else what `print` makes of it. The verb's exit code.
[[nodiscard]] ExitStory told(SessionPtr session, Story<QJsonObject> asking, void (*print)(const QJsonObject &));
//! Prints why the verb cannot be carried out.
[[nodiscard]] ExitStory failed(Error error);

} // namespace runsheet
