// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"
#include "engine/store/statement.h"

namespace runsheet {

//! What one write works in. It becomes part of the store as a whole or not at all.
struct Transaction
{
    Connection &db;
    Instant now{};
    QByteArray stateRoot;
    ChangeSet changes;
};

//! Appends to the journal; the sequence number is the next one, because it is taken inside the transaction.
void journal(Transaction &transaction, JournalEntry entry);

[[noreturn]] void refuse(const QString &message);
[[noreturn]] void missing(const QString &message);

//! Text of a JSON object in a column; empty for an empty one.
[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject objectOf(const QString &text);
[[nodiscard]] QString jsonText(const QStringList &texts);
[[nodiscard]] QStringList listOf(const QString &text);

} // namespace runsheet
