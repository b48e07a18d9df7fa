// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/fieldreader.h"

#include "engine/domain/bytes.h"
#include "engine/domain/sizes.h"

#include <cmath>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

std::optional<Duration> durationOf(const QJsonValue &value)
{
    if (value.isString())
        return durationFromText(value.toString());
    if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() < 1e11)
        return Duration(std::llround(value.toDouble() * 1000));
    return std::nullopt;
}

std::optional<int> integerOf(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (number != std::floor(number) || std::abs(number) > 2147483647.0)
        return std::nullopt;
    return int(number);
}

// As far as a JSON number is exact.
std::optional<qint64> countOf(const QJsonValue &value)
{
    constexpr double most = 9007199254740992;
    const double number = value.toDouble(-1);
    return number >= 0 && number <= most && number == std::floor(number) ? std::optional(qint64(number)) : std::nullopt;
}

const QString durationForm = u"must be a duration: seconds, or such as 90s, 5m, 2h, 1d, PT1H30M"_s;

} // namespace

QJsonValue FieldReader::take(const char *key)
{
    const QString name = QLatin1String(key);
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void FieldReader::fail(const char *key, const QString &message)
{
    m_errors.append({QLatin1String(key), message});
}

void FieldReader::read(const char *key, QString &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const QString text = value.toString();
    if (!value.isString())
        fail(key, u"must be a text"_s);
    else if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        fail(key, u"must be UTF-8 without NUL and without a lone surrogate"_s);
    else
        target = text.isNull() ? u""_s : text;
}

void FieldReader::read(const char *key, QByteArray &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (const auto bytes = bytesFromJson(value))
        target = *bytes;
    else
        fail(key, u"must be a text, or {\"b64\": \"...\"} for bytes that are not UTF-8; NUL is not allowed"_s);
}

void FieldReader::read(const char *key, bool &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isBool())
        target = value.toBool();
    else
        fail(key, u"must be true or false"_s);
}

void FieldReader::read(const char *key, int &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (const auto number = integerOf(value))
        target = *number;
    else
        fail(key, u"must be a whole number"_s);
}

void FieldReader::read(const char *key, double &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isDouble())
        target = value.toDouble();
    else
        fail(key, u"must be a number"_s);
}

void FieldReader::read(const char *key, qint64 &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (const auto number = countOf(value))
        target = *number;
    else
        fail(key, u"must be a whole number from 0"_s);
}

void FieldReader::readSize(const char *key, qint64 &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (const auto size = value.isString() ? sizeFromText(value.toString()) : countOf(value))
        target = *size;
    else
        fail(key, u"must be a size: bytes, or such as 500MB, 2GB, 1.5GiB"_s);
}

void FieldReader::read(const char *key, Duration &target)
{
    std::optional<Duration> value;
    read(key, value);
    target = value.value_or(target);
}

void FieldReader::read(const char *key, std::optional<Duration> &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (const auto duration = durationOf(value))
        target = duration;
    else
        fail(key, durationForm);
}

void FieldReader::read(const char *key, std::optional<Instant> &target)
{
    QString text;
    read(key, text);
    if (text.isNull())
        return;
    if (const auto instant = instantFromIso(text))
        target = instant;
    else
        fail(key, u"must be a time such as 2026-11-21T07:30:00Z"_s);
}

void FieldReader::read(const char *key, QJsonObject &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isObject())
        target = value.toObject();
    else
        fail(key, u"must be an object"_s);
}

void FieldReader::read(const char *key, QStringList &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    QStringList texts;
    for (const QJsonValue element : value.toArray()) {
        const QString text = element.toString();
        if (!element.isString() || !text.isValidUtf16() || text.contains(QChar(u'\0')))
            return fail(key, u"must be a list of texts, UTF-8 without NUL"_s);
        texts += text;
    }
    if (!value.isArray())
        return fail(key, u"must be a list of texts"_s);
    target = texts;
}

void FieldReader::read(const char *key, QList<int> &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    QList<int> numbers;
    for (const QJsonValue element : value.toArray()) {
        const auto number = integerOf(element);
        if (!number)
            return fail(key, u"must be a list of whole numbers"_s);
        numbers += *number;
    }
    if (!value.isArray())
        return fail(key, u"must be a list of whole numbers"_s);
    target = numbers;
}

void FieldReader::read(const char *key, Environment &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return fail(key, u"must be an object of names and values"_s);
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto bytes = bytesFromJson(entry.value());
        if (!bytes || entry.key().isEmpty() || entry.key().contains(u'=') || entry.key().contains(QChar(u'\0')))
            return fail(key, u"has a name or value that an environment cannot hold: %1"_s.arg(visible(entry.key())));
        target.insert(entry.key().toUtf8(), *bytes);
    }
}

QList<FieldError> FieldReader::errors() const
{
    QList<FieldError> all = m_errors;
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key))
            all.append({visible(key), u"is not known here"_s});
    }
    return all;
}

} // namespace runsheet
