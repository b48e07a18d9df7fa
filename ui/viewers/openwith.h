// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace runsheet {

//! A program of the desktop, from its entry.
struct DesktopProgram
{
    QString id; //!< `org.kde.kate.desktop`
    QString name;
    QString icon;
    QString exec; //!< as the entry has it
    friend bool operator==(const DesktopProgram &, const DesktopProgram &) = default;
};

//! What the desktop opens files of this type with, the usual one first: by mimeapps.list and mimeinfo.cache below the folders, which are
//! those of the user's configuration and of applications in the order of their weight. Entries that are hidden, need a terminal or name no
//! program are left out. Reads a few small files.
[[nodiscard]] QList<DesktopProgram> programsFor(const QString &mediaType, const QStringList &configFolders, const QStringList &dataFolders);
//! The same for the desktop of this session.
[[nodiscard]] QList<DesktopProgram> programsFor(const QString &mediaType);

//! An entry's file. `locale`: such as de_DE. Nothing when it is no entry of a program that opens files.
[[nodiscard]] std::optional<DesktopProgram> readDesktopEntry(const QString &path, const QString &locale);

//! The words to execute for a file: no shell takes part. Empty when the entry's line cannot be understood.
[[nodiscard]] QStringList commandFor(const DesktopProgram &program, const QString &file);

} // namespace runsheet
