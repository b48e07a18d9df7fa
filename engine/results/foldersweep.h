// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <sys/stat.h>

namespace runsheet {

//! An entry of a folder, seen without following links.
struct FolderEntry
{
    int folderFd = -1;
    QByteArray name;     //!< in its folder
    QByteArray relative; //!< below the folder where the sweep began
    struct stat status = {};
};

//! Visits what is in the open folder, and below it, sorted by name. Names are bytes; links are neither followed nor entered,
//! nor is another file system, nor more than 64 levels. `visit` returns false to stop. Blocking.
void sweepFolder(int folderFd, const std::function<bool(const FolderEntry &)> &visit);

} // namespace runsheet
