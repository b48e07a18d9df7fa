// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace runsheet::test {

#if defined(__has_feature)
inline constexpr bool hasAddressSanitizer = __has_feature(address_sanitizer);
#else
inline constexpr bool hasAddressSanitizer = false;
#endif

//! What may be held where so much may be without a sanitizer: shadow and red zones of what is in use, and what was freed and is kept
//! from use for a while. A growth without end is far beyond both.
[[nodiscard]] constexpr qint64 boundOfMemory(qint64 bytes)
{
    return hasAddressSanitizer ? 3 * bytes + (16 << 20) : bytes;
}

} // namespace runsheet::test
