// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace runsheet {

//! What the API has, as an OpenAPI 3.1 document: each route once, with what it takes and answers.
[[nodiscard]] QJsonObject openApi(const QString &version);

} // namespace runsheet
