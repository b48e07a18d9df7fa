// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Format)
};

QString withTrueMinus(QString text, const QLocale &locale)
{
    if (text.startsWith(locale.negativeSign()))
        text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    return text;
}

QString withoutTrailingZeros(QString text, const QLocale &locale)
{
    if (!text.contains(locale.decimalPoint()))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace

QString numberText(qint64 number, const QLocale &locale)
{
    return withTrueMinus(locale.toString(number), locale);
}

QString numberText(double number, const QLocale &locale)
{
    return withTrueMinus(withoutTrailingZeros(locale.toString(number, 'f', 3), locale), locale);
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString percentText(double fraction, const QLocale &locale)
{
    // The small step up keeps 0.29, which is stored a little below, at 29.
    const int percent = int(std::floor(std::clamp(fraction, 0.0, 1.0) * 100 + 1e-9));
    return Text::tr("%1 %", "percent").arg(locale.toString(percent));
}

} // namespace runsheet
