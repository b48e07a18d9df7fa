// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvtable.h"

#include <QTemporaryDir>

namespace runsheet::test {

//! Files of tables, as long as this lives.
class CsvFiles
{
public:
    //! Gives the path.
    QByteArray write(const QByteArray &bytes);

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

//! The table in a file, looked through to its end.
[[nodiscard]] CsvTable tableOf(const QByteArray &path);

} // namespace runsheet::test
