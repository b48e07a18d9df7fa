// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/sizes.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 decimal = 1000, binary = 1024;

struct Unit
{
    qint64 bytes;
    QLatin1String name;
};
// The larger first; of two that both fit the decimal one.
constexpr std::array units{
    Unit{decimal * decimal * decimal * decimal, "TB"_L1},
    Unit{binary * binary * binary * binary, "TiB"_L1},
    Unit{decimal * decimal * decimal, "GB"_L1},
    Unit{binary * binary * binary, "GiB"_L1},
    Unit{decimal * decimal, "MB"_L1},
    Unit{binary * binary, "MiB"_L1},
    Unit{decimal, "kB"_L1},
    Unit{binary, "KiB"_L1},
};

double factorOf(const QString &prefix, const QString &suffix)
{
    const qsizetype power = u"kmgt"_s.indexOf(prefix.toLower()) + 1;
    return prefix.isEmpty() ? 1 : std::pow(suffix == "b"_L1 ? double(decimal) : double(binary), double(power));
}

} // namespace

std::optional<qint64> sizeFromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)?)\\s*(?:([kmgt])(i?b)?|b)?$"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr double most = 9e18;
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double bytes = match.captured(1).toDouble() * factorOf(match.captured(2), match.captured(3).toLower());
    return bytes <= most ? std::optional(qint64(std::llround(bytes))) : std::nullopt;
}

QString sizeText(qint64 bytes)
{
    for (const Unit &unit : units) {
        if (bytes >= unit.bytes && bytes % unit.bytes == 0)
            return u"%1 %2"_s.arg(bytes / unit.bytes).arg(unit.name);
    }
    return u"%1 B"_s.arg(bytes);
}

} // namespace runsheet
