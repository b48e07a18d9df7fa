// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace runsheet::test {

//! A folder of made-up files that goes with the object. Paths are bytes; what lies between is made, too.
class FileTree
{
public:
    FileTree();
    ~FileTree(); // QTemporaryDir cannot remove names that are not UTF-8
    Q_DISABLE_COPY_MOVE(FileTree)

    //! Of the folder itself where the name is empty.
    [[nodiscard]] QByteArray path(const QByteArray &name) const;
    void addFolder(const QByteArray &name) const;
    void addFile(const QByteArray &name, const QByteArray &content) const;
    //! May be executed; is never executed.
    void addProgram(const QByteArray &name, const QByteArray &content = "x") const;
    [[nodiscard]] QByteArray content(const QByteArray &name) const;

private:
    QByteArray m_folder;
};

} // namespace runsheet::test
