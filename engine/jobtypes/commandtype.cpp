// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/commandtype.h"

#include "engine/domain/bytes.h"
#include "engine/jobtypes/interpreter.h"
#include "engine/jobtypes/paths.h"
#include "engine/jobtypes/startrefusal.h"

#include <QJsonArray>

namespace runsheet {

using namespace Qt::StringLiterals;

JobTypeInfo CommandType::info() const
{
    Parameter program;
    program.name = u"program"_s;
    program.label = u"Program"_s;
    program.type = ParameterType::Path;
    program.required = true;
    program.description = u"A program's name, looked for in PATH, or its path."_s;
    Parameter arguments;
    arguments.name = u"arguments"_s;
    arguments.label = u"Arguments"_s;
    arguments.type = ParameterType::List;
    arguments.defaultValue = QJsonArray();
    arguments.description = u"Handed to the program as they are; no shell looks at them."_s;
    return {u"command"_s, u"Command"_s, u"Runs a program with its arguments."_s, true, {program, arguments}};
}

Result<JobDefinition> CommandType::resolve(JobDefinition definition, const QByteArray &folder, const QByteArray &path) const
{
    const QByteArray program = bytesParameter(definition, "program"_L1);
    if (program.isEmpty())
        return definition;
    const QByteArray found = program.contains('/') ? absolutePath(program, folder) : findProgram(program, path).value_or(program);
    definition.parameters[u"program"_s] = bytesToJson(found);
    return definition;
}

Result<Work> CommandType::prepare(const JobDefinition &definition, const QByteArray &path) const
{
    const QByteArray program = bytesParameter(definition, "program"_L1);
    const std::optional<QByteArray> found = program.contains('/') ? program : findProgram(program, path);
    if (!found)
        return programNotInPath(program, path);
    return Work(ProgramCall{QByteArrayList{*found} + argumentsOf(definition), extraFor(*found), {}});
}

QByteArrayList CommandType::command(const JobDefinition &definition) const
{
    return QByteArrayList{bytesParameter(definition, "program"_L1)} + argumentsOf(definition);
}

QByteArray bytesParameter(const JobDefinition &definition, QLatin1StringView name)
{
    return bytesFromJson(definition.parameters.value(name)).value_or(QByteArray());
}

QByteArrayList argumentsOf(const JobDefinition &definition)
{
    QByteArrayList arguments;
    for (const QJsonValue &argument : definition.parameters.value("arguments"_L1).toArray())
        arguments.append(bytesFromJson(argument).value_or(QByteArray()));
    return arguments;
}

} // namespace runsheet
