// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/csvfiles.h"

#include <QFile>

namespace runsheet::test {

using namespace Qt::StringLiterals;

QByteArray CsvFiles::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_count)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return QFile::encodeName(file.fileName());
}

CsvTable tableOf(const QByteArray &path)
{
    QFuture<CsvPart> parts = indexCsv(path);
    parts.waitForFinished();
    CsvTable table(path);
    for (const CsvPart &part : parts.results())
        table.append(part);
    return table;
}

} // namespace runsheet::test
