// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabfile.h"

#include "engine/domain/bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestCrontab = 4'000'000;

Error fileError(const QByteArray &name, const QString &what, const QString &why)
{
    return {.code = ErrorCode::BadInput, .message = u"“%1” cannot be %2: %3."_s.arg(visible(name), what, why), .detail = {}, .fields = {}};
}

// The first of FILE.bak, FILE.bak.2, ... that is not there yet: no backup replaces another.
QByteArray backupName(const QByteArray &name)
{
    QByteArray backup = name + ".bak";
    for (int n = 2; QFileInfo::exists(QFile::decodeName(backup)); ++n)
        backup = name + ".bak." + QByteArray::number(n);
    return backup;
}

} // namespace

Result<QByteArray> readCrontabFile(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    const bool isOpen = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fileError(name, u"read"_s, file.errorString());
    const QByteArray bytes = file.read(largestCrontab + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(name, u"read"_s, file.errorString());
    if (bytes.size() > largestCrontab)
        return fileError(name, u"a crontab"_s, u"it has more than 4 MB"_s);
    return bytes;
}

Result<QByteArray> writeCrontabFile(const QByteArray &name, const QByteArray &bytes)
{
    const QString path = QFile::decodeName(name);
    QByteArray backup;
    if (QFileInfo::exists(path)) {
        backup = backupName(name);
        if (!QFile::copy(path, QFile::decodeName(backup)))
            return fileError(backup, u"written"_s, u"nothing was changed"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(name, u"written"_s, file.errorString());
    return backup;
}

} // namespace runsheet
