// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! What the engine says, in the language of the window. The engine speaks English, keeps its sentences as they were said and tells them so
//! over the API; here they are recognised by their form, also those that were stored before, and said again with the same names and
//! numbers. Several sentences may follow each other. What is not recognised, as what programs say themselves, stays as it is. Pure but for
//! the installed catalogue.
[[nodiscard]] QString inUsersWords(const QString &text);
//! The same of a note that surely is the engine's, such as why a line cannot be read: also what a program might say as well.
[[nodiscard]] QString noteInUsersWords(const QString &note);

} // namespace runsheet
