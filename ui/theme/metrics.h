// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QWidget;

namespace runsheet {

//! Every measure of the window, from the font's height `h` and its unit `u` (look.md, "Measures"). Device-independent pixels.
struct Metrics
{
    int h = 18;
    int u = 4;

    [[nodiscard]] int halfGap() const { return u / 2; }
    [[nodiscard]] int rowHeight() const { return h + 5 * u / 2; }
    [[nodiscard]] int dataRowHeight() const { return h + 7 * u / 4; }
    [[nodiscard]] int headerHeight() const { return h + 2 * u; }
    [[nodiscard]] int tabHeight() const { return h + 7 * u / 2; }
    [[nodiscard]] int fieldHeight() const { return rowHeight(); }
    [[nodiscard]] int toolButtonHeight() const { return h + 3 * u; }
    [[nodiscard]] int toolBarHeight() const { return h + 6 * u; }
    [[nodiscard]] int statusBarHeight() const { return headerHeight(); }
    [[nodiscard]] int rowButton() const { return h + 3 * u / 2; }
    [[nodiscard]] int icon() const { return h - u / 2; } //!< of a state or an action: 16 at the usual font
    [[nodiscard]] int barHeight() const { return h / 2; }
    [[nodiscard]] int cellSide() const { return 2 * u; }
    [[nodiscard]] int paneSide() const { return 7 * u / 2; }
    [[nodiscard]] int paneTop() const { return 5 * u / 2; }
    [[nodiscard]] int radius() const { return u; }
    [[nodiscard]] int selectionBar() const { return u; }
};

[[nodiscard]] Metrics metricsOf(const QFont &font);
[[nodiscard]] Metrics metricsOf(const QWidget *widget);

// Type (look.md): sizes relative to the font of the application.
[[nodiscard]] QFont smallFont(QFont font); //!< headers, hints, status bar
[[nodiscard]] QFont axisFont(QFont font);  //!< axes only
[[nodiscard]] QFont semibold(QFont font);
[[nodiscard]] QFont cardTitleFont(QFont font);
[[nodiscard]] QFont paneTitleFont(QFont font);
[[nodiscard]] QFont welcomeFont(QFont font); //!< once, on the first start
[[nodiscard]] QFont fixedFont();             //!< logs, cron, commands

} // namespace runsheet
