// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/instant.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

std::optional<Duration> durationFromSeconds(double value)
{
    if (!std::isfinite(value) || value < 0 || value > 1e11)
        return std::nullopt;
    return Duration(std::llround(value * 1000));
}

std::optional<double> secondsPerUnit(const QString &unit)
{
    if (unit.isEmpty() || unit == "s"_L1)
        return 1;
    if (unit == "ms"_L1)
        return 0.001;
    if (unit == "m"_L1 || unit == "min"_L1)
        return 60;
    if (unit == "h"_L1)
        return 3600;
    if (unit == "d"_L1)
        return 86400;
    return std::nullopt;
}

std::optional<Duration> durationFromIso(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:[.,]\\d+)?)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.size() < 3 || text.endsWith(u'T'))
        return std::nullopt;
    static constexpr double secondsOf[] = {604800, 86400, 3600, 60, 1};
    double total = 0;
    for (int part = 0; part < 5; ++part)
        total += secondsOf[part] * match.captured(part + 1).replace(u',', u'.').toDouble();
    return durationFromSeconds(total);
}

} // namespace

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    // Not QDateTime's own leniency: a date alone is no time of a run.
    if (!text.contains(u'T') && !text.contains(u' '))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return instantFromMs(time.toMSecsSinceEpoch());
}

std::optional<Duration> durationFromText(const QString &text)
{
    if (text.startsWith(u'P'))
        return durationFromIso(text);
    static const QRegularExpression form(u"^(\\d+(?:\\.\\d+)?)\\s*([a-z]*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> unit = secondsPerUnit(match.captured(2));
    return unit ? durationFromSeconds(match.captured(1).toDouble() * *unit) : std::nullopt;
}

} // namespace runsheet
