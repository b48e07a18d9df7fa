// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/mountpoint.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace runsheet {

bool isMountPoint(int folder)
{
    struct statx info = {};
    return ::statx(folder, "", AT_EMPTY_PATH, 0, &info) == 0 && (info.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

} // namespace runsheet
