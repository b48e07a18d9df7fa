// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace runsheet {

//! `1,204`, with a true minus sign.
[[nodiscard]] QString numberText(qint64 number, const QLocale &locale = {});
//! At most three decimals, none where it is whole.
[[nodiscard]] QString numberText(double number, const QLocale &locale = {});
//! `18.4 MB`.
[[nodiscard]] QString bytesText(qint64 bytes, const QLocale &locale = {});
//! `61 %`. Rounded down, so that it says 100 only when all is done.
[[nodiscard]] QString percentText(double fraction, const QLocale &locale = {});

} // namespace runsheet
