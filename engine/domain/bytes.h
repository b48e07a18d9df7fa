// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace runsheet {

//! Bytes in JSON (interfaces.md 1.1): a string where they are UTF-8, else `{"b64": "..."}`.
[[nodiscard]] QJsonValue bytesToJson(const QByteArray &bytes);
//! The way back. Nothing for another shape, a NUL, bad base64 or a lone surrogate.
[[nodiscard]] std::optional<QByteArray> bytesFromJson(const QJsonValue &value);

[[nodiscard]] bool isUtf8(const QByteArray &bytes);
//! For sentences and terminals: control characters and bytes that are not UTF-8 become `\xNN`.
[[nodiscard]] QString visible(const QByteArray &bytes);
[[nodiscard]] QString visible(const QString &text);

//! Whether somebody who must know a secret does. Takes as long for any text of one length, so that nobody can find out how much of it
//! was right.
[[nodiscard]] bool isSameSecret(QByteArrayView shown, QByteArrayView secret);

} // namespace runsheet
