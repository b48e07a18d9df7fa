// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/requestkey.h"

#include <QCryptographicHash>

namespace runsheet {

using namespace Qt::StringLiterals;

Result<std::optional<RequestKey>> requestKeyOf(const HttpRequest &request, const QByteArray &bodyHash)
{
    constexpr qsizetype longest = 255;
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty())
        return std::optional<RequestKey>();
    const auto isPlain = [](char byte) { return byte > ' ' && byte < '\x7f'; };
    if (key.size() > longest || !std::ranges::all_of(key, isPlain))
        return badInput(u"The Idempotency-Key must be 1 to 255 visible ASCII characters without spaces."_s);
    const QByteArray asked = request.method + ' ' + request.target + '\n' + bodyHash;
    return std::optional(RequestKey{QString::fromLatin1(key), QCryptographicHash::hash(asked, QCryptographicHash::Sha256)});
}

} // namespace runsheet
