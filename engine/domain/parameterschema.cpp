// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/parameterschema.h"

#include "engine/domain/bytes.h"
#include "engine/domain/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array typeWords{"string"_L1, "text"_L1, "integer"_L1, "number"_L1,    "boolean"_L1,    "enum"_L1, "list"_L1,
                               "path"_L1,   "code"_L1, "secret"_L1,  "date-time"_L1, "connection"_L1, "job"_L1};
constexpr double largestWholeNumber = 9'007'199'254'740'992.0; // 2^53: what JSON carries without loss

bool isText(const QJsonValue &value)
{
    return value.isString() && value.toString().isValidUtf16() && !value.toString().contains(QChar(u'\0'));
}

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::trunc(number) == number && std::abs(number) <= largestWholeNumber;
}

bool isListOfWords(const QJsonValue &value)
{
    return value.isArray() && std::ranges::all_of(value.toArray(), [](const QJsonValue &word) { return bytesFromJson(word).has_value(); });
}

//! What a value of another kind is told; empty when the kind fits.
QString kindMistake(const Parameter &parameter, const QJsonValue &value)
{
    switch (parameter.type) {
    case ParameterType::Integer:
        return isWhole(value) ? QString() : u"must be a whole number"_s;
    case ParameterType::Number:
        return value.isDouble() ? QString() : u"must be a number"_s;
    case ParameterType::Boolean:
        return value.isBool() ? QString() : u"must be true or false"_s;
    case ParameterType::List:
        return isListOfWords(value) ? QString() : u"must be a list of texts without NUL"_s;
    case ParameterType::Path:
        return bytesFromJson(value) ? QString() : u"must be a path without NUL"_s;
    case ParameterType::DateTime:
        return isText(value) && instantFromIso(value.toString()) ? QString() : u"must be a time such as 2026-11-21T07:30:00Z"_s;
    case ParameterType::Enum:
        return parameter.choices.contains(value.toString()) ? QString() : u"must be one of "_s + parameter.choices.join(u", "_s);
    case ParameterType::String:
    case ParameterType::Text:
    case ParameterType::Code:
    case ParameterType::Secret:
    case ParameterType::Connection:
    case ParameterType::Job:
        return isText(value) ? QString() : u"must be a text without NUL"_s;
    }
    return {};
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QString mistake(const Parameter &parameter, const QJsonValue &value)
{
    if (isEmptyValue(value) && parameter.required)
        return u"is missing"_s;
    if (value.isNull() || value.isUndefined())
        return {};
    if (const QString text = kindMistake(parameter, value); !text.isEmpty())
        return text;
    if (value.isDouble() && parameter.minimum && value.toDouble() < *parameter.minimum)
        return u"must be at least %1"_s.arg(*parameter.minimum);
    if (value.isDouble() && parameter.maximum && value.toDouble() > *parameter.maximum)
        return u"must be at most %1"_s.arg(*parameter.maximum);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parameter.pattern));
    if (value.isString() && !parameter.pattern.isEmpty() && !pattern.match(value.toString()).hasMatch())
        return u"must match %1"_s.arg(parameter.pattern);
    return {};
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject parameterToJson(const Parameter &parameter)
{
    return {
        {u"name"_s, parameter.name},
        {u"label"_s, parameter.label},
        {u"type"_s, toWord(parameter.type)},
        {u"default"_s, parameter.defaultValue.isUndefined() ? QJsonValue() : parameter.defaultValue},
        {u"required"_s, parameter.required},
        {u"minimum"_s, numberOrNull(parameter.minimum)},
        {u"maximum"_s, numberOrNull(parameter.maximum)},
        {u"pattern"_s, textOrNull(parameter.pattern)},
        {u"choices"_s, QJsonArray::fromStringList(parameter.choices)},
        {u"description"_s, parameter.description},
    };
}

std::optional<QJsonValue> numberFromText(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
}

std::optional<QJsonValue> booleanFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return QJsonValue(true);
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return QJsonValue(false);
    return {};
}

//! A JSON list, or words as on a command line: double quotes keep blanks together.
std::optional<QJsonValue> listFromText(const QString &text)
{
    if (!text.trimmed().startsWith(u'['))
        return QJsonArray::fromStringList(QProcess::splitCommand(text));
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? std::optional<QJsonValue>(document.array()) : std::nullopt;
}

} // namespace

QString toWord(ParameterType type)
{
    return typeWords[static_cast<size_t>(type)];
}

QList<FieldError> check(const ParameterSchema &schema, const QJsonObject &parameters)
{
    QList<FieldError> errors;
    QStringList known;
    for (const Parameter &parameter : schema) {
        known += parameter.name;
        if (const QString text = mistake(parameter, parameters.value(parameter.name)); !text.isEmpty())
            errors.append({parameter.name, text});
    }
    for (auto given = parameters.begin(); given != parameters.end(); ++given) {
        if (!known.contains(given.key()))
            errors.append({given.key(), u"is not known; there are "_s + known.join(u", "_s)});
    }
    return errors;
}

QJsonObject withDefaults(const ParameterSchema &schema, QJsonObject parameters)
{
    for (const Parameter &parameter : schema) {
        const QJsonValue given = parameters.value(parameter.name);
        if ((given.isUndefined() || given.isNull()) && !parameter.defaultValue.isUndefined())
            parameters.insert(parameter.name, parameter.defaultValue);
    }
    return parameters;
}

std::optional<QJsonValue> parameterFromText(const Parameter &parameter, const QString &text)
{
    switch (parameter.type) {
    case ParameterType::Integer:
    case ParameterType::Number:
        return numberFromText(text);
    case ParameterType::Boolean:
        return booleanFromText(text);
    case ParameterType::List:
        return listFromText(text);
    default:
        return QJsonValue(text);
    }
}

QJsonObject toJson(const JobTypeInfo &type)
{
    QJsonArray parameters;
    for (const Parameter &parameter : type.parameters)
        parameters.append(parameterToJson(parameter));
    return {{u"key"_s, type.key},
            {u"name"_s, type.name},
            {u"description"_s, type.description},
            {u"queueable"_s, type.queueable},
            {u"parameters"_s, parameters}};
}

} // namespace runsheet
