// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/viewers/svgcheck.h"

#include <QByteArray>
#include <QImage>
#include <QMetaType>
#include <QSizeF>

namespace runsheet {

//! An SVG picture as pixels.
struct SvgPicture
{
    QSizeF size; //!< as the picture itself says
    QImage image;
};

//! What a drawn SVG may cost: 64 MB of pixels.
inline constexpr qint64 mostSvgPixels = 16'000'000;

// What the process that draws and the window say to each other: plain numbers and pixels, so that no decoder in the window meets what a
// hostile picture made. Pure.
[[nodiscard]] QByteArray toWire(const SvgPicture &picture);
//! Nothing when it is cut, too large or says what cannot be.
[[nodiscard]] std::optional<SvgPicture> pictureFromWire(const QByteArray &bytes);

//! The exit code for a picture that is not drawn, and back.
[[nodiscard]] int exitCodeOf(SvgVerdict verdict);
[[nodiscard]] std::optional<SvgVerdict> verdictOf(int exitCode);

} // namespace runsheet

Q_DECLARE_METATYPE(runsheet::SvgPicture)
