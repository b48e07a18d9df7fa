// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpmessage.h"
#include "engine/domain/job.h"
#include "engine/domain/result.h"

namespace runsheet {

//! What the header Idempotency-Key says of a request with a body of this SHA-256; nothing where there is none.
[[nodiscard]] Result<std::optional<RequestKey>> requestKeyOf(const HttpRequest &request, const QByteArray &bodyHash);

} // namespace runsheet
