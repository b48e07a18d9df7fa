// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/artifacthash.h"

#include "engine/execution/log/plainfile.h"

#include <QCryptographicHash>

namespace runsheet {
namespace {

constexpr qint64 blockBytes = 1 << 20;

bool isUnchanged(const PlainFile &file, const Artifact &artifact)
{
    return file.size() == artifact.size && file.modifiedAt() == artifact.modifiedAt;
}

} // namespace

std::optional<QByteArray> hashArtifact(const Artifact &artifact)
{
    const std::optional<PlainFile> file = PlainFile::open(artifact.path);
    if (!file || !isUnchanged(*file, artifact))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < artifact.size;) {
        const QByteArray block = file->read(offset, blockBytes);
        if (block.isEmpty())
            return {};
        hash.addData(block);
        offset += block.size();
    }
    return isUnchanged(*file, artifact) ? std::optional(hash.result().toHex()) : std::nullopt;
}

QList<Artifact> withHashes(QList<Artifact> artifacts)
{
    for (Artifact &artifact : artifacts) {
        if (artifact.sha256.isEmpty())
            artifact.sha256 = hashArtifact(artifact).value_or(QByteArray());
    }
    return artifacts;
}

} // namespace runsheet
