// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/filetree.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace runsheet::test {

namespace {

std::filesystem::path native(const QByteArray &path)
{
    return path.toStdString();
}

} // namespace

FileTree::FileTree() : m_folder(QByteArray::fromStdString(std::filesystem::temp_directory_path().string()) + "/tst_filetree-XXXXXX")
{
    if (!mkdtemp(m_folder.data()))
        qFatal("no temporary folder");
}

FileTree::~FileTree()
{
    std::error_code ignored;
    std::filesystem::remove_all(native(m_folder), ignored);
}

QByteArray FileTree::path(const QByteArray &name) const
{
    return name.isEmpty() ? m_folder : QByteArray(m_folder + '/' + name);
}

void FileTree::addFolder(const QByteArray &name) const
{
    std::filesystem::create_directories(native(path(name)));
}

void FileTree::addFile(const QByteArray &name, const QByteArray &content) const
{
    const std::filesystem::path file = native(path(name));
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(content.constData(), content.size());
}

void FileTree::addProgram(const QByteArray &name, const QByteArray &content) const
{
    addFile(name, content);
    std::filesystem::permissions(native(path(name)), std::filesystem::perms::owner_all);
}

QByteArray FileTree::content(const QByteArray &name) const
{
    std::ifstream file(native(path(name)), std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
}

} // namespace runsheet::test
