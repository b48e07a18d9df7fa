// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringDecoder>

namespace runsheet {

//! Drops what could drive a terminal out of a stream of output: control characters but tab and line feed. Bytes
//! that are not UTF-8 become U+FFFD.
class TextFilter
{
public:
    [[nodiscard]] QByteArray filtered(const QByteArray &bytes);

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace runsheet
