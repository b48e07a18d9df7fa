// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

namespace runsheet {

enum class ThemeChoice { Desktop, Light, Dark };
//! `desktop`, `light`, `dark`: for settings and the command line.
[[nodiscard]] QString toWord(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromWord(const QString &word);

//! What Qt took from the desktop before we touched anything.
struct DesktopLook
{
    QString style;
    QPalette palette;
    QFont font;
    [[nodiscard]] bool isOwn() const; //!< it brings a style and a palette of its own
};
//! Call once, right after the application object was made.
[[nodiscard]] DesktopLook desktopLook();

//! The desktop's style and palette where it has them, else (or when light or dark is asked for) ours. May be called again.
void applyTheme(const DesktopLook &desktop, ThemeChoice choice);

} // namespace runsheet
