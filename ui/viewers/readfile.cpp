// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/readfile.h"

#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QtConcurrentRun>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::ReadFile)
};

Result<FileText> readNow(const QByteArray &path, qint64 mostBytes)
{
    const Result<QString> name = regularFile(path);
    if (!name)
        return name.error();
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Text::tr("The file cannot be read: %1: %2").arg(*name, file.errorString()));
    FileText text;
    text.bytes = file.read(mostBytes);
    text.size = std::max<qint64>(file.size(), text.bytes.size());
    return text;
}

Result<QByteArray> readSvgNow(const QByteArray &path)
{
    const Result<FileText> text = readNow(path, mostSvgBytes);
    if (!text)
        return text.error();
    if (!text->isWhole())
        return refused(Text::tr("The picture has %1, more than the window draws. Save it and open it in a drawing program.")
                           .arg(bytesText(text->size)));
    return text->bytes;
}

Result<QImage> decodeNow(const QByteArray &path)
{
    const Result<QString> name = regularFile(path);
    if (!name)
        return name.error();
    QImageReader reader(*name);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isValid() && pixels > mostPixels)
        return refused(Text::tr("The picture has %1 × %2 pixels, more than the window draws. Save it and open it in an image program.")
                           .arg(numberText(qint64(size.width())), numberText(qint64(size.height()))));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Text::tr("The picture cannot be read: %1").arg(reader.errorString()));
    return image;
}

} // namespace

Result<QString> regularFile(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    const QFileInfo info(name);
    if (!info.exists())
        return notFound(Text::tr("The file is not there any more: %1. Run the job again to make it anew.").arg(name));
    if (!info.isFile())
        return refused(Text::tr("This is no regular file, so it is not opened: %1").arg(name));
    return name;
}

QFuture<Result<FileText>> readFile(const QByteArray &path, qint64 mostBytes)
{
    return QtConcurrent::run([path, mostBytes] { return readNow(path, mostBytes); });
}

QFuture<Result<QByteArray>> readSvg(const QByteArray &path)
{
    return QtConcurrent::run([path] { return readSvgNow(path); });
}

QFuture<Result<QImage>> readImage(const QByteArray &path)
{
    return QtConcurrent::run([path] { return decodeNow(path); });
}

} // namespace runsheet
