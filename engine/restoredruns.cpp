// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/restoredruns.h"

#include "engine/execution/record.h"
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

QList<BegunRun> begunSince(const QList<UnderWay> &notStarted, const RunFolders &folders, const QByteArray &stateRoot)
{
    QList<BegunRun> begun;
    for (const UnderWay &row : notStarted) {
        const int attempt = folders.value(row.run.id);
        if (attempt <= row.run.attempt)
            continue;
        const QByteArray folder = runFolderPath(stateRoot, row.run.id, attempt);
        const std::optional<RecordOwner> owner = ownerOf(folder);
        if (owner && owner->run == row.run.id.value && owner->attempt == attempt)
            begun.append({row.run.key, attempt, owner->nonce, owner->bootId, folder});
    }
    return begun;
}

} // namespace runsheet
