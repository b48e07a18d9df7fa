// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! German that says when, spelled so that each of its words stands for one: `7 Uhr 30` is `7:30 Uhr`, `15.` is `15th`, `jede zweite Stunde`
//! is `alle 2 stunde`.
[[nodiscard]] QString germanAsWords(const QString &text);

//! The English word for a German one in lower case; the word itself where there is none, so that it is told as not understood.
[[nodiscard]] QString englishOfGerman(const QString &word);

} // namespace runsheet
