// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowsettings.h"

namespace runsheet {

//! Where the window's settings are kept: beside those of the desktop for the default data folder, inside any other.
[[nodiscard]] QString windowSettingsFile(const QByteArray &dataFolder);
struct LoadedWindowSettings
{
    WindowSettings settings;
    QString problem; //!< a sentence for people; empty where all went well
};
//! Defaults for what is missing or cannot be read; a damaged file is kept beside it as `.bad`.
[[nodiscard]] LoadedWindowSettings loadWindowSettings(const QString &file);
void saveWindowSettings(const QString &file, const WindowSettings &settings);

} // namespace runsheet
