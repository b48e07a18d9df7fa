// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/filesystem.h"

#include "engine/domain/bytes.h"

#include <algorithm>
#include <sys/vfs.h>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

enum class Weakness { Network, MaybeNetwork, NoModes };

struct Kind
{
    quint32 type; //!< linux/magic.h and the file systems' own sources
    QLatin1String name;
    Weakness weakness;
};

constexpr Kind kinds[] = {
    {0x00006969, "NFS"_L1, Weakness::Network},        {0x0000517B, "SMB"_L1, Weakness::Network},
    {0xFE534D42, "SMB"_L1, Weakness::Network},        {0xFF534D42, "SMB"_L1, Weakness::Network},
    {0x5346414F, "AFS"_L1, Weakness::Network},        {0x00C36400, "Ceph"_L1, Weakness::Network},
    {0x01021997, "9P"_L1, Weakness::Network},         {0x73757245, "Coda"_L1, Weakness::Network},
    {0x0BD00BD0, "Lustre"_L1, Weakness::Network},     {0x47504653, "GPFS"_L1, Weakness::Network},
    {0x65735546, "FUSE"_L1, Weakness::MaybeNetwork},  {0x00004D44, "FAT"_L1, Weakness::NoModes},
    {0x2011BAB0, "exFAT"_L1, Weakness::NoModes},      {0x5346544E, "NTFS"_L1, Weakness::NoModes},
};

QString consequenceOf(Weakness weakness)
{
    switch (weakness) {
    case Weakness::Network:
        return u"a network file system: locks and the write-ahead log do not hold there, and the store may be damaged"_s;
    case Weakness::MaybeNetwork:
        return u"a file system in user space: if it is a remote one, locks and the write-ahead log do not hold there"_s;
    case Weakness::NoModes:
        return u"a file system without owners and modes: others can read what is stored there, secrets too"_s;
    }
    return {};
}

} // namespace

std::optional<QString> weaknessOfFileSystem(quint64 type)
{
    const auto kind = std::ranges::find(kinds, quint32(type), &Kind::type);
    if (kind == std::end(kinds))
        return std::nullopt;
    return u"%1, %2"_s.arg(kind->name, consequenceOf(kind->weakness));
}

std::optional<QString> weaknessOfFolder(const QByteArray &folder)
{
    struct statfs info = {};
    if (::statfs(folder.constData(), &info) != 0)
        return std::nullopt;
    const std::optional<QString> weakness = weaknessOfFileSystem(quint64(info.f_type));
    if (!weakness)
        return std::nullopt;
    return u"The folder %1 is on %2. Choose a folder on a local disk with --data-dir."_s.arg(visible(folder), *weakness);
}

} // namespace runsheet
