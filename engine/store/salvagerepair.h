// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"
#include "engine/store/statement.h"

#include <QStringList>

namespace runsheet {

//! What is known of a store that was filled with what could be read of a damaged one.
struct SalvageFacts
{
    QStringList cutTables; //!< those that are not whole
    QString storeId;       //!< as it is written beside the damaged store; empty where that is lost, too
    QByteArray stateRoot;
    Instant now{};
};

//! Makes it sound, within the transaction that filled it: runs of lost jobs get a one-off as their job, lost definitions a damaged
//! one, which is shown and never run; what belongs to nothing goes; counts are made anew. Gives a sentence for each gap.
[[nodiscard]] QStringList repairSalvaged(Connection &db, const SalvageFacts &facts);

} // namespace runsheet
