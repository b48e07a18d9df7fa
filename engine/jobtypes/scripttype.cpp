// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/scripttype.h"

#include "engine/domain/bytes.h"
#include "engine/jobtypes/commandtype.h"
#include "engine/jobtypes/interpreter.h"
#include "engine/jobtypes/paths.h"
#include "engine/jobtypes/stamp.h"
#include "engine/jobtypes/startrefusal.h"

#include <QJsonArray>

namespace runsheet {

using namespace Qt::StringLiterals;

JobTypeInfo ScriptType::info() const
{
    Parameter path;
    path.name = u"path"_s;
    path.label = u"Script"_s;
    path.type = ParameterType::Path;
    path.required = true;
    path.description = u"A script of Python, R, shell, Node, Perl, Julia, or any other with a first line that names its interpreter."_s;
    Parameter arguments;
    arguments.name = u"arguments"_s;
    arguments.label = u"Arguments"_s;
    arguments.type = ParameterType::List;
    arguments.defaultValue = QJsonArray();
    arguments.description = u"Handed to the script as they are."_s;
    Parameter interpreter;
    interpreter.name = u"interpreter"_s;
    interpreter.label = u"Interpreter"_s;
    interpreter.type = ParameterType::Path;
    interpreter.description = u"A name in PATH or a path; empty: by the script's first line, its virtual environment or its name."_s;
    return {u"script"_s, u"Script"_s, u"Runs a script with the interpreter that fits it."_s, true, {path, arguments, interpreter}};
}

Result<JobDefinition> ScriptType::resolve(JobDefinition definition, const QByteArray &folder, const QByteArray &) const
{
    if (const QByteArray path = bytesParameter(definition, "path"_L1); !path.isEmpty())
        definition.parameters[u"path"_s] = bytesToJson(absolutePath(path, folder));
    if (const QByteArray interpreter = bytesParameter(definition, "interpreter"_L1); interpreter.contains('/'))
        definition.parameters[u"interpreter"_s] = bytesToJson(absolutePath(interpreter, folder));
    return definition;
}

Result<Work> ScriptType::prepare(const JobDefinition &definition, const QByteArray &path) const
{
    const QByteArray script = bytesParameter(definition, "path"_L1);
    if (isFolder(script))
        return scriptIsFolder(script);
    if (!isRegularFile(script))
        return scriptMissing(script);
    const Result<Interpreter> interpreter =
        findInterpreter({script, definition.workspace, path}, bytesParameter(definition, "interpreter"_L1));
    if (!interpreter)
        return interpreter.error();
    const QByteArrayList argv = interpreter->argv + QByteArrayList{script} + argumentsOf(definition);
    return Work(ProgramCall{argv, interpreter->extra, stampOf(script, argv.first())});
}

QByteArrayList ScriptType::command(const JobDefinition &definition) const
{
    return QByteArrayList{bytesParameter(definition, "path"_L1)} + argumentsOf(definition);
}

} // namespace runsheet
