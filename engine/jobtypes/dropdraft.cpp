// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/dropdraft.h"

#include "engine/domain/bytes.h"
#include "engine/jobtypes/draftresolve.h"
#include "engine/jobtypes/interpreter.h"
#include "engine/jobtypes/paths.h"
#include "engine/jobtypes/shebang.h"

#include <QJsonArray>

#include <sys/stat.h>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

enum class Kind { Script, Program, Data };

struct Dropped
{
    QByteArray path;
    Kind kind = Kind::Data;
};

//! Why this cannot be dropped; nothing for a regular file.
std::optional<Error> refusalFor(const QByteArray &path)
{
    const QString name = visible(path);
    struct stat status = {};
    if (!path.startsWith('/') || path.contains('\0'))
        return badInput(u"'%1' is no absolute path. Drop a file of this computer."_s.arg(name));
    if (lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode))
        return badInput(u"'%1' is a link: its name says nothing of what would run. Drop the file that it leads to."_s.arg(name));
    if (path.endsWith(".desktop"))
        return badInput(u"'%1' is a launcher: what it shows is not what it runs. Drop the program itself."_s.arg(name));
    if (stat(path.constData(), &status) != 0)
        return notFound(u"'%1' is not there any more. Look where it went and drop it again."_s.arg(name));
    if (S_ISDIR(status.st_mode))
        return badInput(u"'%1' is a folder. Drop the script or program in it, together with the files it reads."_s.arg(name));
    if (S_ISFIFO(status.st_mode))
        return badInput(u"'%1' is a FIFO, not a file: reading it could wait for ever. Drop a regular file."_s.arg(name));
    if (!S_ISREG(status.st_mode))
        return badInput(u"'%1' is a device or socket, not a file. Drop a regular file."_s.arg(name));
    return {};
}

Kind kindOf(const QByteArray &path)
{
    const QByteArray start = firstBytes(path);
    if (hasScriptEnding(path) || shebangIn(start))
        return Kind::Script;
    // On some file systems everything may be executed: only what the kernel would load is a program.
    return isExecutable(path) && start.startsWith("\x7f"
                                                  "ELF")
               ? Kind::Program
               : Kind::Data;
}

QString namesOf(const QList<Dropped> &files)
{
    QStringList names;
    for (const Dropped &file : files)
        names += u'\'' + visible(lastPart(file.path)) + u'\'';
    return names.join(u", "_s);
}

JobDefinition definitionFor(const Dropped &main, const QList<Dropped> &data)
{
    QJsonArray arguments;
    for (const Dropped &file : data)
        arguments.append(bytesToJson(file.path));
    const bool isScript = main.kind == Kind::Script;
    JobDefinition definition;
    definition.type = isScript ? u"script"_s : u"command"_s;
    definition.name = isScript ? plainName(main.path) : visible(lastPart(main.path)).left(longestName);
    definition.parameters = {{isScript ? u"path"_s : u"program"_s, bytesToJson(main.path)}, {u"arguments"_s, arguments}};
    definition.workspace = folderOf(main.path);
    return definition;
}

} // namespace

QString plainName(const QByteArray &path)
{
    const QByteArray last = lastPart(path);
    const qsizetype dot = last.lastIndexOf('.');
    QString name = visible(dot > 0 ? last.left(dot) : last).left(longestName);
    name.replace(u'_', u' ').replace(u'-', u' ');
    name = name.simplified();
    return name.isEmpty() ? visible(last).left(longestName) : name.left(1).toUpper() + name.mid(1);
}

Result<JobDraft> draftForFiles(const QList<QByteArray> &paths, const JobTypeRegistry &types)
{
    QList<Dropped> programs;
    QList<Dropped> data;
    for (const QByteArray &path : paths) {
        if (const std::optional<Error> refusal = refusalFor(path))
            return *refusal;
        const Dropped file{path, kindOf(path)};
        (file.kind == Kind::Data ? data : programs).append(file);
    }
    if (paths.isEmpty())
        return badInput(u"There is no file to run. Drop a script or a program."_s);
    if (programs.isEmpty())
        return badInput(u"Nothing says how to run %1. Drop it together with the script or program that reads it."_s.arg(namesOf(data)));
    if (programs.size() > 1)
        return badInput(u"These are several programs: %1. Drop them one after the other; each becomes a job."_s.arg(namesOf(programs)));
    JobDraft draft;
    draft.definition = definitionFor(programs.first(), data);
    draft.callerFolder = draft.definition.workspace;
    return resolveDraft(draft, types);
}

} // namespace runsheet
