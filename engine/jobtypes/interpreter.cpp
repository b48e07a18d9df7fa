// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/interpreter.h"

#include "engine/jobtypes/paths.h"
#include "engine/jobtypes/shebang.h"
#include "engine/jobtypes/startrefusal.h"

#include <array>

namespace runsheet {
namespace {

struct Ending
{
    const char *ending;
    const char *program;
};
constexpr std::array endings{Ending{"py", "python3"}, Ending{"R", "Rscript"}, Ending{"r", "Rscript"}, Ending{"sh", "sh"},
                             Ending{"bash", "bash"},  Ending{"zsh", "zsh"},   Ending{"js", "node"},   Ending{"mjs", "node"},
                             Ending{"pl", "perl"},    Ending{"jl", "julia"}};

QByteArray programForEnding(const QByteArray &path)
{
    const QByteArray name = lastPart(path);
    const qsizetype dot = name.lastIndexOf('.');
    for (const Ending &each : endings) {
        if (dot > 0 && name.mid(dot + 1) == each.ending)
            return each.program;
    }
    return {};
}

bool isCondaEnvironment(const QByteArray &folder)
{
    return isFolder(folder + "/conda-meta");
}

//! The folder of a virtual environment that lies in `folder`.
std::optional<QByteArray> environmentIn(const QByteArray &folder)
{
    for (const char *name : {"/.venv", "/venv"}) {
        if (isExecutable(folder + name + "/bin/python"))
            return folder + name;
    }
    for (const char *name : {"", "/.conda", "/conda", "/env"}) {
        if (isCondaEnvironment(folder + name))
            return folder + name;
    }
    return {};
}

std::optional<QByteArray> environmentFor(const ScriptPlace &place)
{
    const QByteArray top = place.workspace.isEmpty() ? folderOf(place.script) : place.workspace;
    for (QByteArray folder = folderOf(place.script);; folder = folderOf(folder)) {
        if (const std::optional<QByteArray> found = environmentIn(folder))
            return found;
        if (folder == top || !QByteArray(folder + '/').startsWith(QByteArray(top + '/')) || folder == "/")
            return {};
    }
}

//! A bare name, looked up in the virtual environment first, then in PATH.
std::optional<Interpreter> interpreterNamed(const QByteArray &name, const ScriptPlace &place)
{
    const std::optional<QByteArray> environment = environmentFor(place);
    if (environment && isExecutable(*environment + "/bin/" + name)) {
        const QByteArray program = *environment + "/bin/" + name;
        Environment extra = extraFor(program);
        extra.insert(isCondaEnvironment(*environment) ? "CONDA_PREFIX" : "VIRTUAL_ENV", *environment);
        return Interpreter{{program}, extra};
    }
    const std::optional<QByteArray> program = findProgram(name, place.path);
    return program ? std::optional(Interpreter{{*program}, extraFor(*program)}) : std::nullopt;
}

Result<Interpreter> interpreterAsked(const QByteArray &asked, const ScriptPlace &place)
{
    if (asked.contains('/'))
        return isRegularFile(asked) ? Result<Interpreter>(Interpreter{{asked}, extraFor(asked)}) : interpreterMissing(asked, place.script);
    const std::optional<QByteArray> program = findProgram(asked, place.path);
    return program ? Result<Interpreter>(Interpreter{{*program}, extraFor(*program)}) : interpreterMissing(asked, place.script);
}

Result<Interpreter> interpreterByFirstLine(const Shebang &shebang, const ScriptPlace &place)
{
    const QByteArray name = shebang.words.first();
    if (shebang.endsInCr)
        return interpreterWithCarriageReturn(shebang.words.last(), place.script);
    std::optional<Interpreter> found;
    if (shebang.byEnv && !name.contains('/'))
        found = interpreterNamed(name, place);
    else if (isRegularFile(name))
        found = Interpreter{{name}, extraFor(name)};
    if (!found)
        return interpreterMissing(name, place.script);
    found->argv.append(shebang.words.mid(1));
    return *found;
}

Result<Interpreter> interpreterByEnding(const ScriptPlace &place)
{
    const QByteArray name = programForEnding(place.script);
    if (name.isEmpty())
        return interpreterUnknown(place.script);
    std::optional<Interpreter> found = interpreterNamed(name, place);
    if (!found && name == "python3")
        found = interpreterNamed("python", place);
    return found ? Result<Interpreter>(*found) : interpreterMissing(name, place.script);
}

} // namespace

bool hasScriptEnding(const QByteArray &path)
{
    return !programForEnding(path).isEmpty();
}

Environment extraFor(const QByteArray &program)
{
    return lastPart(program).startsWith("python") ? Environment{{"PYTHONUNBUFFERED", "1"}} : Environment{};
}

Result<Interpreter> findInterpreter(const ScriptPlace &place, const QByteArray &asked)
{
    if (!asked.isEmpty())
        return interpreterAsked(asked, place);
    if (const std::optional<Shebang> shebang = shebangIn(firstBytes(place.script)))
        return interpreterByFirstLine(*shebang, place);
    return interpreterByEnding(place);
}

} // namespace runsheet
