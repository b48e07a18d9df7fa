// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/draftresolve.h"

#include "engine/domain/bytes.h"
#include "engine/jobtypes/paths.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestDefaultName = 200;

QByteArray callerFolder(const JobDraft &draft)
{
    if (!draft.callerFolder.isEmpty())
        return draft.callerFolder;
    const QByteArray home = draft.captured.value("HOME");
    return home.startsWith('/') ? home : qgetenv("HOME");
}

QByteArray mainPath(const JobDefinition &definition)
{
    const QByteArray script = bytesFromJson(definition.parameters.value("path"_L1)).value_or(QByteArray());
    return script.isEmpty() ? bytesFromJson(definition.parameters.value("program"_L1)).value_or(QByteArray()) : script;
}

} // namespace

QByteArray pathOf(const Environment &own, const Environment &captured)
{
    return own.value("PATH", captured.value("PATH", "/usr/local/bin:/usr/bin:/bin"));
}

QString defaultName(const JobDefinition &definition, const JobTypeRegistry &types)
{
    const QString last = visible(lastPart(mainPath(definition))).left(longestDefaultName);
    if (!last.isEmpty())
        return last;
    const JobType *type = types.find(definition.type);
    return type ? type->info().name : definition.type;
}

Result<JobDraft> resolveDraft(JobDraft draft, const JobTypeRegistry &types)
{
    const JobType *type = types.find(draft.definition.type);
    if (!type)
        return draft;
    JobDefinition &definition = draft.definition;
    const QByteArray folder = callerFolder(draft);
    definition.parameters = withDefaults(type->info().parameters, definition.parameters);
    if (definition.name.isEmpty())
        definition.name = defaultName(definition, types);
    definition.workspace = definition.workspace.isEmpty() ? draft.callerFolder : absolutePath(definition.workspace, folder);
    if (!definition.stdinFile.isEmpty())
        definition.stdinFile = absolutePath(definition.stdinFile, folder);
    Result<JobDefinition> resolved = type->resolve(definition, folder, pathOf(definition.environment, draft.captured));
    if (!resolved)
        return resolved.error();
    definition = std::move(*resolved);
    return draft;
}

} // namespace runsheet
