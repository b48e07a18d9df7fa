// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

#include <cmath>

namespace runsheet {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace

Metrics metricsOf(const QFont &font)
{
    const int height = QFontMetrics(font).height();
    return {.h = height, .u = std::max(2, int(std::lround(height / 4.5)))};
}

Metrics metricsOf(const QWidget *widget)
{
    return metricsOf(widget->font());
}

QFont smallFont(QFont font)
{
    return scaled(std::move(font), 0.92);
}

QFont axisFont(QFont font)
{
    return scaled(std::move(font), 0.85);
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont cardTitleFont(QFont font)
{
    return semibold(scaled(std::move(font), 1.15));
}

QFont paneTitleFont(QFont font)
{
    return semibold(scaled(std::move(font), 1.25));
}

QFont welcomeFont(QFont font)
{
    return semibold(scaled(std::move(font), 1.55));
}

QFont fixedFont()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.92);
}

} // namespace runsheet
