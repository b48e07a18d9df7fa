// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace runsheet {

//! Which of our two tables fits a palette: decided by the lightness of its Base.
enum class Shade { Light, Dark };
[[nodiscard]] Shade shadeOf(const QPalette &palette);

//! Every colour that is no state. What a QPalette knows comes from it, the rest from the table of its shade.
struct ThemeColors
{
    QColor window, base, alternate, text;
    QColor muted;   //!< hints, reasons
    QColor faint;   //!< disabled things only
    QColor line;    //!< hair lines, grid
    QColor control; //!< borders of fields and checks
    QColor accent, onAccent;
    QColor selection;     //!< tint of the current row
    QColor selectionIdle; //!< the same without focus
    QColor track;         //!< the empty part of a bar
    QColor button, buttonBorder;
    QColor banner, warning, added, found, currentMatch, onCurrentMatch;
};

//! Our own table.
[[nodiscard]] const ThemeColors &themeColors(Shade shade);
//! The same, with the palette's own roles where it has them.
[[nodiscard]] ThemeColors themeColors(const QPalette &palette);
//! Our table as a palette, for when the desktop offers none.
[[nodiscard]] QPalette paletteOf(Shade shade);

//! The ratio of WCAG, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
//! `colour` made darker or lighter until it has `ratio` on every one of `backgrounds`.
[[nodiscard]] QColor readableOn(QColor colour, const QList<QColor> &backgrounds, double ratio);
//! A part of `over` on the rest of `under`; `part` from 0 to 1.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double part);

} // namespace runsheet
