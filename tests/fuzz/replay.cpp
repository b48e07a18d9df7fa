// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>

// replay FOLDER_OR_FILE...: gives each input that was kept to the target, as plain code without a fuzzer.
int main(int argc, char **argv)
{
    QStringList files;
    for (int index = 1; index < argc; ++index) {
        const QString path = QFile::decodeName(argv[index]);
        if (QFileInfo(path).isFile())
            files += path;
        for (QDirIterator entries(path, QDir::Files); entries.hasNext();)
            files += entries.next();
    }
    files.sort();
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        std::fprintf(stderr, "%s\n", qPrintable(path));
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), size_t(input.size()));
    }
    std::printf("%lld inputs\n", qint64(files.size()));
    return files.isEmpty() ? 1 : 0;
}
