// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace runsheet {

namespace {

const ThemeColors light{.window = 0xF0F1F3,
                        .base = 0xFFFFFF,
                        .alternate = 0xF7F8FA,
                        .text = 0x1C2126,
                        .muted = 0x59636E,
                        .faint = 0x7F8892,
                        .line = 0xD5D9DE,
                        .control = 0x7A838D,
                        .accent = 0x1D5FBF,
                        .onAccent = 0xFFFFFF,
                        .selection = 0xDDE8F8,
                        .selectionIdle = 0xE6E9ED,
                        .track = 0xDFE3E8,
                        .button = 0xFBFBFC,
                        .buttonBorder = 0xB4BBC3,
                        .banner = 0xFBEDEE,
                        .warning = 0xFBF3E2,
                        .added = 0xE9F5F1,
                        .found = 0xFBE7A0,
                        .currentMatch = 0xF5B93A,
                        .onCurrentMatch = 0x1C2126};

const ThemeColors dark{.window = 0x212429,
                       .base = 0x181A1E,
                       .alternate = 0x1C1F23,
                       .text = 0xE2E5E8,
                       .muted = 0x9CA5AF,
                       .faint = 0x727B85,
                       .line = 0x353A41,
                       .control = 0x77808B,
                       .accent = 0x78AEFF,
                       .onAccent = 0x10151C,
                       .selection = 0x22364F,
                       .selectionIdle = 0x2A2E34,
                       .track = 0x343A42,
                       .button = 0x2A2E34,
                       .buttonBorder = 0x4A515A,
                       .banner = 0x33201F,
                       .warning = 0x302818,
                       .added = 0x1A2D27,
                       .found = 0x54491C,
                       .currentMatch = 0xE3B04E,
                       .onCurrentMatch = 0x10151C};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double worstContrast(const QColor &colour, const QList<QColor> &backgrounds)
{
    double worst = 21;
    for (const QColor &background : backgrounds)
        worst = std::min(worst, contrast(colour, background));
    return worst;
}

void setDisabledText(QPalette &palette, const QColor &colour)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colour);
}

} // namespace

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F ? Shade::Dark : Shade::Light;
}

const ThemeColors &themeColors(Shade shade)
{
    return shade == Shade::Dark ? dark : light;
}

ThemeColors themeColors(const QPalette &palette)
{
    ThemeColors colours = themeColors(shadeOf(palette));
    colours.window = palette.color(QPalette::Active, QPalette::Window);
    colours.base = palette.color(QPalette::Active, QPalette::Base);
    colours.alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    colours.text = palette.color(QPalette::Active, QPalette::Text);
    colours.accent = palette.color(QPalette::Active, QPalette::Highlight);
    colours.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    return colours;
}

QPalette paletteOf(Shade shade)
{
    const ThemeColors &c = themeColors(shade);
    QPalette palette(c.text, c.button, c.base, c.line, c.line, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.line);
    setDisabledText(palette, c.faint);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(QColor colour, const QList<QColor> &backgrounds, double ratio)
{
    if (backgrounds.isEmpty())
        return colour;
    const QColor goal = luminance(backgrounds.first()) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (double part = 0.05; worstContrast(colour, backgrounds) < ratio && part <= 1; part += 0.05)
        colour = mixed(goal, colour, part);
    return colour;
}

QColor mixed(const QColor &over, const QColor &under, double part)
{
    const auto mix = [part](float a, float b) { return float(part) * a + float(1 - part) * b; };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

} // namespace runsheet
