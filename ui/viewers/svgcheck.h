// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace runsheet {

enum class SvgVerdict {
    Fine,
    NotSvg,     //!< no XML, or another root
    TooComplex, //!< drawing it would take very long: its `use` elements multiply
    Circular,   //!< a `use` that leads back to itself
    External    //!< an image, style or use outside the file
};

//! Judges a picture before anything draws it. Linear in its length.
[[nodiscard]] SvgVerdict checkSvg(const QByteArray &svg);

} // namespace runsheet
