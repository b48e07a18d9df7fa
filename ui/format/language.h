// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLocale;

namespace runsheet {

//! Shows the window in this language, English where there is no catalogue of it; numbers and times follow it.
//! Main thread, after the application object and before widgets are made. May be called again.
void applyLanguage(const QLocale &locale);

} // namespace runsheet
