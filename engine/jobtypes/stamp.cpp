// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/stamp.h"

#include "engine/domain/bytes.h"
#include "engine/domain/instant.h"
#include "engine/jobtypes/paths.h"

#include <QCryptographicHash>

#include <fstream>
#include <sys/stat.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestScript = 16 << 20;
constexpr qsizetype largestReference = 4 << 20; // packed-refs of a large repository

QByteArray contentOf(const QByteArray &path, qsizetype most)
{
    if (!isRegularFile(path))
        return {};
    std::ifstream file(path.constData(), std::ios::binary);
    QByteArray bytes(most, Qt::Uninitialized);
    file.read(bytes.data(), bytes.size());
    bytes.truncate(static_cast<qsizetype>(file.gcount()));
    return bytes;
}

bool isCommit(const QByteArray &text)
{
    return text.size() == 40 && QByteArray::fromHex(text).toHex() == text;
}

//! `COMMIT refs/heads/main` in packed-refs.
QByteArray packedCommit(const QByteArray &repository, const QByteArray &reference)
{
    for (const QByteArray &line : contentOf(repository + "/packed-refs", largestReference).split('\n')) {
        if (line.endsWith(QByteArray(' ' + reference)))
            return line.left(40);
    }
    return {};
}

QByteArray commitOf(const QByteArray &repository)
{
    const QByteArray head = contentOf(repository + "/HEAD", 4096).trimmed();
    if (!head.startsWith("ref: "))
        return head;
    const QByteArray reference = head.mid(5);
    if (reference.contains(".."))
        return {};
    const QByteArray loose = contentOf(repository + '/' + reference, 4096).trimmed();
    return loose.isEmpty() ? packedCommit(repository, reference) : loose;
}

QByteArray gitCommitAround(const QByteArray &script)
{
    for (QByteArray folder = folderOf(script); folder != "/"; folder = folderOf(folder)) {
        if (!isFolder(folder + "/.git"))
            continue;
        const QByteArray commit = commitOf(folder + "/.git");
        return isCommit(commit) ? commit : QByteArray();
    }
    return {};
}

std::optional<Instant> modifiedAt(const QByteArray &path)
{
    struct stat info
    {
    };
    if (::stat(path.constData(), &info) != 0)
        return std::nullopt;
    return Instant(seconds(info.st_mtim.tv_sec) + milliseconds(info.st_mtim.tv_nsec / 1'000'000));
}

} // namespace

QJsonObject stampOf(const QByteArray &script, const QByteArray &interpreter)
{
    const QByteArray content = contentOf(script, largestScript + 1);
    QJsonObject stamp{{u"script"_s, bytesToJson(script)}, {u"interpreter"_s, bytesToJson(interpreter)}};
    if (const std::optional<Instant> modified = modifiedAt(script))
        stamp[u"modifiedAt"_s] = toIso(*modified);
    if (content.size() <= largestScript)
        stamp[u"sha256"_s] = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    if (const QByteArray commit = gitCommitAround(script); !commit.isEmpty())
        stamp[u"gitCommit"_s] = QString::fromLatin1(commit);
    return stamp;
}

} // namespace runsheet
