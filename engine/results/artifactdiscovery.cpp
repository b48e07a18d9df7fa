// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/results/artifactdiscovery.h"

#include "engine/execution/log/plainfile.h"
#include "engine/execution/uniquefd.h"
#include "engine/results/foldersweep.h"
#include "engine/results/mediatype.h"

#include <QHash>
#include <QSet>

#include <fcntl.h>
#include <optional>

namespace runsheet {
namespace {

constexpr qsizetype mostArtifacts = 10'000;

Artifact artifactFrom(const PlainFile &file, const QByteArray &name, const QByteArray &path)
{
    Artifact artifact;
    artifact.name = name;
    artifact.path = path;
    artifact.size = file.size();
    artifact.modifiedAt = file.modifiedAt();
    artifact.mediaType = mediaTypeOf(name, file.read(0, bytesForMediaType));
    return artifact;
}

QList<Artifact> ownArtifacts(const QByteArray &resultsFolder)
{
    QList<Artifact> artifacts;
    const UniqueFd folder(::open(resultsFolder.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isValid())
        return artifacts;
    sweepFolder(folder.get(), [&](const FolderEntry &entry) {
        if (!S_ISREG(entry.status.st_mode))
            return true;
        if (const std::optional<PlainFile> file = PlainFile::openAt(entry.folderFd, entry.name))
            artifacts.append(artifactFrom(*file, entry.relative, resultsFolder + '/' + entry.relative));
        return artifacts.size() < mostArtifacts;
    });
    return artifacts;
}

//! Without `.`, `..` and doubled slashes; what `..` means behind a link does not matter here, the file itself is looked at.
QByteArray withoutDots(const QByteArray &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != "." && part != "..")
            parts.append(part);
    }
    return '/' + parts.join('/');
}

QByteArray nameBelow(const QByteArray &path, const QByteArray &workspace)
{
    const QByteArray plain = withoutDots(path);
    const QByteArray folder = withoutDots(workspace) + '/';
    return !workspace.isEmpty() && plain.startsWith(folder) ? plain.mid(folder.size()) : plain.mid(plain.lastIndexOf('/') + 1);
}

QByteArray uniqueName(const QByteArray &name, const QSet<QByteArray> &taken)
{
    QByteArray unique = name;
    for (int number = 2; taken.contains(unique); ++number)
        unique = name + " (" + QByteArray::number(number) + ')';
    return unique;
}

//! Own artifacts that are declared, too, get their title; others come in by reference.
class Declarations
{
public:
    Declarations(QList<Artifact> own, QByteArray workspace) : m_artifacts(std::move(own)), m_workspace(std::move(workspace))
    {
        for (qsizetype index = 0; index < m_artifacts.size(); ++index)
            note(index);
    }
    void add(const DeclaredArtifact &declared);
    [[nodiscard]] const QList<Artifact> &artifacts() const { return m_artifacts; }

private:
    void note(qsizetype index)
    {
        m_byPath.insert(withoutDots(m_artifacts.at(index).path), index);
        m_names.insert(m_artifacts.at(index).name);
    }

    QList<Artifact> m_artifacts;
    QByteArray m_workspace;
    QHash<QByteArray, qsizetype> m_byPath;
    QSet<QByteArray> m_names;
};

void Declarations::add(const DeclaredArtifact &declared)
{
    const bool isAbsolute = declared.path.startsWith('/');
    if (declared.path.isEmpty() || declared.path.contains('\0') || (!isAbsolute && m_workspace.isEmpty()))
        return;
    const QByteArray path = isAbsolute ? declared.path : QByteArray(m_workspace + '/' + declared.path);
    if (const auto known = m_byPath.constFind(withoutDots(path)); known != m_byPath.constEnd()) {
        m_artifacts[*known].title = declared.title;
        return;
    }
    const std::optional<PlainFile> file = PlainFile::open(path);
    if (!file || m_artifacts.size() >= mostArtifacts)
        return;
    Artifact artifact = artifactFrom(*file, uniqueName(nameBelow(path, m_workspace), m_names), path);
    artifact.title = declared.title;
    artifact.owner = Artifact::Owner::User;
    m_artifacts.append(artifact);
    note(m_artifacts.size() - 1);
}

} // namespace

QList<Artifact> discoverArtifacts(const QByteArray &runFolder, const QByteArray &workspace, const QList<DeclaredArtifact> &declared)
{
    Declarations all(ownArtifacts(runFolder + "/results"), workspace);
    for (const DeclaredArtifact &each : declared)
        all.add(each);
    return all.artifacts();
}

} // namespace runsheet
