// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/sqlitestore.h"

#include "engine/domain/bytes.h"
#include "engine/store/backup.h"

#include <algorithm>
#include <sys/stat.h>

// What the store suffers from: how it is noticed, saved from and told.

namespace runsheet {

using namespace Qt::StringLiterals;

std::optional<Writer::Trouble> SqliteStore::checkFile(Connection &connection)
{
    if (m_harmed)
        return m_harmed;
    const std::optional<QString> harm = m_guard.harm();
    if (!harm)
        return std::nullopt;
    m_harmed = Writer::Trouble{
        .kind = Condition::Kind::StoreGone,
        .error = {.code = ErrorCode::StoreMissing,
                  .message = u"The store %1 %2 while the engine worked; nothing is written any more. %3"_s.arg(visible(m_file), *harm,
                                                                                                             rescue(connection)),
                  .detail = {},
                  .fields = {}}};
    return m_harmed;
}

Error SqliteStore::explained(Condition::Kind kind, Error error) const
{
    if (kind == Condition::Kind::DiskFull)
        error.message = fullDiskSentence(m_reserve.wantedRoom(), m_options.dataFolder);
    return error;
}

// Out of the open connection: what has no name any more is still there until it is closed.
QString SqliteStore::rescue(Connection &connection) const
{
    ::mkdir(m_options.dataFolder.constData(), S_IRWXU); // it may have gone as a whole
    const QByteArray copy = rescuedFile(m_options.dataFolder, m_options.clock->now());
    try {
        copyWhole(connection, copy);
    } catch (const StoreFailure &) {
        return u"What it held could not be saved. End the engine, then “runsheet doctor” says which copies there are."_s;
    }
    return u"What it held was saved to %1. End the engine, then put it back with “runsheet doctor --restore %1”."_s.arg(visible(copy));
}

void SqliteStore::onConditions(std::function<void(const Conditions &)> tell)
{
    const std::lock_guard lock(m_tellMutex);
    m_tellConditions = std::move(tell);
    m_tellConditions(m_conditions);
}

void SqliteStore::noteTrouble(const std::optional<Writer::Trouble> &trouble)
{
    if (m_troubled)
        setCondition(*m_troubled, std::nullopt);
    m_troubled = trouble ? std::optional(trouble->kind) : std::nullopt;
    if (trouble)
        setCondition(trouble->kind, trouble->error.message);
    tellConditions();
}

void SqliteStore::noteLog()
{
    const bool isLong = m_guard.logSize() > m_options.longLog;
    const bool isNoted = std::ranges::any_of(m_conditions, [](const Condition &condition) { return condition.kind == Condition::Kind::LongLog; });
    if (isLong == isNoted)
        return;
    const QString message =
        u"The write-ahead log %1-wal has grown beyond %2 MB: another program keeps the store open to read. Close that program."_s
            .arg(visible(m_file))
            .arg(m_options.longLog >> 20);
    setCondition(Condition::Kind::LongLog, isLong ? std::optional(message) : std::nullopt);
    tellConditions();
}

void SqliteStore::setCondition(Condition::Kind kind, const std::optional<QString> &message)
{
    const std::lock_guard lock(m_tellMutex);
    m_conditions.removeIf([kind](const Condition &condition) { return condition.kind == kind; });
    if (message)
        m_conditions.append({kind, *message});
}

void SqliteStore::tellConditions()
{
    const std::lock_guard lock(m_tellMutex);
    if (m_tellConditions)
        m_tellConditions(m_conditions);
}

} // namespace runsheet
