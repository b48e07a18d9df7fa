// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "engine/domain/result.h"

#include <QJsonObject>
#include <QPair>

namespace runsheet {

using QueryWords = QList<QPair<QString, QString>>;

//! `state=a,b&job=J&label=L&...` of `GET /runs`, `list` and selections. Unknown keys and wrong values are refused by name.
[[nodiscard]] Result<RunQuery> runQueryFromWords(const QueryWords &words);
[[nodiscard]] Result<JobQuery> jobQueryFromWords(const QueryWords &words);
//! The same keys in a JSON body: {"state": "failed", "label": "x"}.
[[nodiscard]] Result<RunFilter> runFilterFromJson(const QJsonObject &object);

} // namespace runsheet
