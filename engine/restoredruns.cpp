// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/restoredruns.h"

#include "engine/execution/runfolder.h"

#include <QDir>
#include <QFile>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostSpecBytes = 4 << 20;

std::optional<RecordOwner> ownerOf(const QByteArray &folder)
{
    QFile record(QFile::decodeName(folder + "/record"));
    return record.open(QIODevice::ReadOnly) ? recordOwner(record.read(mostSpecBytes)) : std::nullopt;
}

RunChange changeFor(const StartedRunFound &found, RunEvent event, Instant now)
{
    RunChange change;
    change.run = found.run;
    change.event = std::move(event);
    change.at = now;
    return change;
}

} // namespace

RunFolders runFoldersIn(const QByteArray &stateRoot)
{
    RunFolders folders;
    const QDir runs(QFile::decodeName(stateRoot + "/runs"));
    for (const QString &shard : runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        for (const QString &name : QDir(runs.filePath(shard)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            int &attempt = folders[RunId{name.section(u'.', 0, -2)}];
            attempt = std::max(attempt, name.section(u'.', -1).toInt());
        }
    }
    return folders;
}

QList<StartedRunFound> startedSince(const QList<UnderWay> &notStarted, const RunFolders &folders, const QByteArray &stateRoot)
{
    QList<StartedRunFound> found;
    for (const UnderWay &row : notStarted) {
        const int attempt = folders.value(row.run.id);
        if (attempt <= row.run.attempt)
            continue;
        const QByteArray folder = runFolderPath(stateRoot, row.run.id, attempt);
        const std::optional<RecordOwner> owner = ownerOf(folder);
        if (owner && owner->run == row.run.id.value && owner->attempt == attempt)
            found.append({row.run.key, row.run.status(), *owner, folder});
    }
    return found;
}

QList<RunChange> claimsOf(const QList<StartedRunFound> &found, Instant now)
{
    QList<RunChange> changes;
    for (const StartedRunFound &one : found) {
        if (one.status == RunStatus::Waiting)
            changes.append(changeFor(one, event::BecameEligible{}, now));
        RunChange claim = changeFor(one, event::Claimed{one.owner.attempt, one.owner.nonce}, now);
        claim.nonce = one.owner.nonce;
        claim.runFolder = one.folder;
        claim.bootId = one.owner.bootId;
        changes.append(claim);
    }
    return changes;
}

} // namespace runsheet
