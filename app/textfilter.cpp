// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textfilter.h"

namespace runsheet {
namespace {

bool isControl(QChar character)
{
    const ushort code = character.unicode();
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7f && code < 0xa0);
}

} // namespace

QByteArray TextFilter::filtered(const QByteArray &bytes)
{
    QString text = m_decoder(bytes);
    text.removeIf(isControl);
    return text.toUtf8();
}

} // namespace runsheet
