// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/http/httpmessage.h"

#include <algorithm>

namespace runsheet {
namespace {

QByteArray valueOf(const HttpHeaders &headers, const QByteArray &name)
{
    const auto found = std::ranges::find(headers, name, &QPair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

} // namespace runsheet
