// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace runsheet {

//! The beginning of a file.
struct FileText
{
    QByteArray bytes;
    qint64 size = 0; //!< of the whole file
    [[nodiscard]] bool isWhole() const { return bytes.size() == size; }
};

//! Its name, if it is there and a regular file; opening a pipe would wait for its writer.
[[nodiscard]] Result<QString> regularFile(const QByteArray &path);

//! At most `mostBytes` of a file, read on a thread of the pool. A regular file only: a pipe or device is refused.
[[nodiscard]] QFuture<Result<FileText>> readFile(const QByteArray &path, qint64 mostBytes);

//! What a picture may cost (reliability.md S34).
inline constexpr qint64 mostPixels = 32'000'000;
inline constexpr qint64 mostSvgBytes = 10 << 20;

//! A whole SVG, to be drawn by the process that does that.
[[nodiscard]] QFuture<Result<QByteArray>> readSvg(const QByteArray &path);

//! Decodes a picture on a thread of the pool. One that is too large is refused by its head, before it is decoded.
[[nodiscard]] QFuture<Result<QImage>> readImage(const QByteArray &path);

} // namespace runsheet
