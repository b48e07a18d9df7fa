// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgpicture.h"

#include <QDataStream>

#include <cmath>
#include <cstring>

namespace runsheet {

namespace {

constexpr quint32 magic = 0x52535631;
constexpr qsizetype headBytes = 4 + 4 + 4 + 8 + 8;
constexpr int firstVerdictCode = 40; //!< of no shell, signal or Qt

} // namespace

QByteArray toWire(const SvgPicture &picture)
{
    const QImage image = picture.image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << qint32(image.width()) << qint32(image.height()) << picture.size.width() << picture.size.height();
    for (int line = 0; line < image.height(); ++line)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(line)), qsizetype(image.width()) * 4);
    return bytes;
}

std::optional<SvgPicture> pictureFromWire(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint32 found = 0;
    qint32 width = 0;
    qint32 height = 0;
    double ownWidth = 0;
    double ownHeight = 0;
    stream >> found >> width >> height >> ownWidth >> ownHeight;
    const bool isSized = width > 0 && height > 0 && qint64(width) * height <= mostSvgPixels;
    const bool isSane = std::isfinite(ownWidth) && std::isfinite(ownHeight) && ownWidth > 0 && ownHeight > 0;
    if (stream.status() != QDataStream::Ok || found != magic || !isSized || !isSane ||
        bytes.size() != headBytes + qint64(width) * height * 4)
        return std::nullopt;
    SvgPicture picture{QSizeF(ownWidth, ownHeight), QImage(width, height, QImage::Format_ARGB32_Premultiplied)};
    if (picture.image.isNull())
        return std::nullopt;
    for (int line = 0; line < height; ++line)
        std::memcpy(picture.image.scanLine(line), bytes.constData() + headBytes + qsizetype(line) * width * 4, size_t(width) * 4);
    return picture;
}

int exitCodeOf(SvgVerdict verdict)
{
    return verdict == SvgVerdict::Fine ? 0 : firstVerdictCode + int(verdict);
}

std::optional<SvgVerdict> verdictOf(int exitCode)
{
    const int number = exitCode - firstVerdictCode;
    if (number < int(SvgVerdict::NotSvg) || number > int(SvgVerdict::External))
        return std::nullopt;
    return SvgVerdict(number);
}

} // namespace runsheet
