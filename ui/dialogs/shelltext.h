// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace runsheet {

//! A program and its arguments as a line that a POSIX shell reads back to the same bytes.
[[nodiscard]] QByteArray shellCommand(const QByteArrayList &words);

//! Words in one field, as parameterFromText() reads them: double quotes keep blanks together, or as a JSON list
//! where words alone cannot say it.
[[nodiscard]] QString wordsToText(const QStringList &words);

} // namespace runsheet
