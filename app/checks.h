// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/folders.h"

#include <QList>

namespace runsheet {

//! One line of `doctor`.
struct Check
{
    enum class Verdict { Good, Note, Bad };
    Verdict verdict = Verdict::Good;
    QString name;
    QString text;
};

//! Looks at everything that a run needs. Blocking; changes nothing.
[[nodiscard]] QList<Check> allChecks(const Folders &folders);

} // namespace runsheet
