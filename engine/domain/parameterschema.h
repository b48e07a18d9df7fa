// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace runsheet {

enum class ParameterType { String, Text, Integer, Number, Boolean, Enum, List, Path, Code, Secret, DateTime, Connection, Job };
[[nodiscard]] QString toWord(ParameterType type);

//! One parameter of a job type. Makes the form, the API's validation, the completion and the documentation.
struct Parameter
{
    QString name;
    QString label;
    ParameterType type = ParameterType::String;
    QJsonValue defaultValue = QJsonValue::Undefined;
    bool required = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString pattern;
    QStringList choices;
    QString description;
};
using ParameterSchema = QList<Parameter>;

//! What people and programs may know of a job type.
struct JobTypeInfo
{
    QString key;
    QString name;
    QString description;
    bool queueable = true;
    ParameterSchema parameters;
};

//! Every parameter that does not fit, by name; unknown ones too. Empty when all is well.
[[nodiscard]] QList<FieldError> check(const ParameterSchema &schema, const QJsonObject &parameters);
//! `parameters` with the defaults filled in.
[[nodiscard]] QJsonObject withDefaults(const ParameterSchema &schema, QJsonObject parameters);
//! `text` of a command line as a value of the parameter's type (`--param NAME=VALUE`).
[[nodiscard]] std::optional<QJsonValue> parameterFromText(const Parameter &parameter, const QString &text);
[[nodiscard]] QJsonObject toJson(const JobTypeInfo &type);

} // namespace runsheet
