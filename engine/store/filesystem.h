// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace runsheet {

//! Why a database or secrets are not safe on a file system of this kind (`f_type` of statfs), as the end of a sentence. Pure.
[[nodiscard]] std::optional<QString> weaknessOfFileSystem(quint64 type);
//! The same of the file system that holds this folder, as a sentence for people; nothing where it is good or cannot be told.
[[nodiscard]] std::optional<QString> weaknessOfFolder(const QByteArray &folder);

} // namespace runsheet
