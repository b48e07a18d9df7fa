// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/scripthelp.h"

#include "engine/domain/bytes.h"
#include "engine/execution/briefprogram.h"
#include "engine/execution/environment.h"
#include "engine/jobtypes/draftresolve.h"
#include "engine/jobtypes/helptext.h"

#include <QJsonArray>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

Environment environmentOf(const JobDefinition &definition, const Environment &ofType)
{
    Environment environment = passedOn(ownEnvironment());
    environment.insert(ofType);
    environment.insert(definition.environment);
    environment.insert("COLUMNS", "100"); // as wide as they set their help
    environment.insert("TERM", "dumb");
    environment.insert("NO_COLOR", "1");
    environment.insert("PAGER", "cat");
    return environment;
}

QString sentence(const BriefOutput &output, const QString &name)
{
    switch (output.end) {
    case BriefEnd::TooLong:
        return u"“%1 --help” did not end within ten seconds and was ended. Type the arguments by hand."_s.arg(name);
    case BriefEnd::TooMuch:
        return u"“%1 --help” wrote more than a megabyte and was ended. Type the arguments by hand."_s.arg(name);
    case BriefEnd::Signalled:
        return u"“%1 --help” was ended by signal %2. Type the arguments by hand."_s.arg(name).arg(output.code);
    default:
        return u"“%1 --help” said nothing of options (it ended with code %2). Type the arguments by hand."_s.arg(name).arg(output.code);
    }
}

//! Some write their help as an error.
Usage usageIn(const BriefOutput &output)
{
    const Usage said = usageFromHelp(output.output);
    return said.isEmpty() ? usageFromHelp(output.errors) : said;
}

} // namespace

Result<Usage> readUsage(const JobDefinition &definition, const JobTypeRegistry &types, const std::stop_token &stop)
{
    JobDraft draft;
    draft.definition = definition;
    draft.definition.parameters.insert(u"arguments"_s, QJsonArray{u"--help"_s});
    draft.captured = passedOn(ownEnvironment());
    const Result<JobDraft> resolved = resolveDraft(draft, types);
    if (!resolved)
        return resolved.error();
    const JobType *type = types.find(definition.type);
    if (!type)
        return notFound(u"There is no job type “%1”."_s.arg(visible(definition.type)));
    const Result<Work> work = type->prepare(resolved->definition, pathOf(definition.environment, draft.captured));
    if (!work)
        return work.error();
    const auto *call = std::get_if<ProgramCall>(&*work);
    if (!call)
        return refused(u"A job of the type “%1” runs no program that could be asked."_s.arg(type->info().name));
    const Environment environment = environmentOf(definition, call->extra);
    const auto output = runBriefly({call->argv, environment, workspaceOf(resolved->definition, environment)}, stop);
    if (!output)
        return output.error();
    const Usage usage = usageIn(*output);
    if (usage.isEmpty() || (output->end != BriefEnd::Exited && output->end != BriefEnd::Signalled))
        return refused(sentence(*output, defaultName(resolved->definition, types)));
    return usage;
}

} // namespace runsheet
