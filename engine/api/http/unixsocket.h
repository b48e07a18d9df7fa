// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QByteArray>

namespace runsheet {

// Unix sockets by folder and name: they go through the folder's descriptor, because an address holds only 107 bytes of path.

//! A listening socket, 0600. A socket that is left from an engine that died is replaced, so the caller must hold the
//! folder's lock. The caller closes the descriptor.
[[nodiscard]] Result<int> listenUnix(const QByteArray &folder, const QByteArray &name);
//! A connected socket whose other end belongs to the same user. NoEngine when nobody listens, NotPermitted for a stranger.
[[nodiscard]] Result<int> connectUnix(const QByteArray &folder, const QByteArray &name);
void removeUnix(const QByteArray &folder, const QByteArray &name);
//! Whether the process at the other end is of this process's user.
[[nodiscard]] bool peerIsOurs(int fd);

} // namespace runsheet
