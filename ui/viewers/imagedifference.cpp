// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/imagedifference.h"

#include <QColor>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdlib>

namespace runsheet {

namespace {

bool differs(QRgb one, QRgb other, int tolerance)
{
    const auto isFar = [tolerance](int a, int b) { return std::abs(a - b) > tolerance; };
    return isFar(qRed(one), qRed(other)) || isFar(qGreen(one), qGreen(other)) || isFar(qBlue(one), qBlue(other)) ||
           isFar(qAlpha(one), qAlpha(other));
}

//! Shown for orientation only.
QRgb pale(QRgb colour)
{
    const int grey = 191 + qGray(colour) / 4;
    return qRgb(grey, grey, grey);
}

} // namespace

ImageDifference differenceOf(const QImage &left, const QImage &right, const QColor &colour, int tolerance)
{
    const QImage one = left.convertToFormat(QImage::Format_ARGB32);
    const QImage other = right.convertToFormat(QImage::Format_ARGB32);
    const QSize size = one.size().expandedTo(other.size());
    ImageDifference found{QImage(size, QImage::Format_RGB32), qint64(size.width()) * size.height(), 0, {}};
    const QRgb mark = colour.rgb();
    int first = size.width();
    int last = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(found.picture.scanLine(y));
        const auto *ones = y < one.height() ? reinterpret_cast<const QRgb *>(one.constScanLine(y)) : nullptr;
        const auto *others = y < other.height() ? reinterpret_cast<const QRgb *>(other.constScanLine(y)) : nullptr;
        for (int x = 0; x < size.width(); ++x) {
            const bool hasBoth = ones && others && x < one.width() && x < other.width();
            if (hasBoth && !differs(ones[x], others[x], tolerance)) {
                line[x] = pale(others[x]);
                continue;
            }
            line[x] = mark;
            ++found.differing;
            first = std::min(first, x);
            last = std::max(last, x);
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    if (found.differing > 0)
        found.around = QRect(QPoint(first, top), QPoint(last, bottom));
    return found;
}

QFuture<ImageDifference> findImageDifference(const QImage &left, const QImage &right, const QColor &colour, int tolerance)
{
    return QtConcurrent::run([left, right, colour, tolerance] { return differenceOf(left, right, colour, tolerance); });
}

} // namespace runsheet
