// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/startfailure.h"

#include "engine/domain/bytes.h"
#include "engine/execution/processidentity.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestArgument = 128 * 1024; // MAX_ARG_STRLEN of the kernel

QString causeOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

bool isFolder(const QByteArray &path)
{
    struct stat info
    {
    };
    return ::stat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool isExecutable(const QByteArray &path)
{
    struct stat info
    {
    };
    return ::stat(path.constData(), &info) == 0 && (info.st_mode & 0111) != 0;
}

//! The program that the first line names, with a carriage return where an editor of another system left one.
QByteArray interpreterOf(const QByteArray &program)
{
    const QByteArray head = readSmallFile(program, 512);
    if (!head.startsWith("#!"))
        return {};
    QByteArray line = head.mid(2, head.indexOf('\n') - 2);
    while (line.startsWith(' ') || line.startsWith('\t'))
        line.remove(0, 1);
    const auto end = std::ranges::find_if(line, [](char c) { return c == ' ' || c == '\t'; });
    return line.left(end - line.begin());
}

StartFailureText programMissing(const QByteArray &program)
{
    return {u"program-missing"_s,
            u"The program %1 does not exist. Correct the path in the job, or install the program."_s.arg(visible(program))};
}

StartFailureText interpreterMissing(const QByteArray &program)
{
    const QByteArray interpreter = interpreterOf(program);
    if (interpreter.endsWith('\r'))
        return {u"crlf-interpreter"_s,
                u"The first line of %1 ends with a Windows line ending, so that %2 is looked for. "
                "Save the script with Unix line endings (dos2unix does it)."_s.arg(visible(program), visible(interpreter))};
    if (interpreter.isEmpty())
        return {u"interpreter-missing"_s,
                u"The loader that %1 was linked for is not on this computer. "
                "Install the system libraries that it needs, or a build for this system."_s.arg(visible(program))};
    return {u"interpreter-missing"_s, u"The interpreter %1, named in the first line of %2, does not exist. "
                                      "Install it, or correct the line."_s.arg(visible(interpreter), visible(program))};
}

StartFailureText notExecutable(const QByteArray &program)
{
    const QByteArray interpreter = interpreterOf(program);
    if (isExecutable(program) && !interpreter.isEmpty() && (isFolder(interpreter) || !isExecutable(interpreter)))
        return {u"not-executable"_s, u"The interpreter %1, named in the first line of %2, may not be executed. "
                                     "Correct the line, or the interpreter's permissions."_s.arg(visible(interpreter), visible(program))};
    if (isExecutable(program))
        return {u"not-executable"_s, u"The program %1 may not be executed here: its file system or a folder above it forbids it. "
                                     "Move it, or change the permissions."_s.arg(visible(program))};
    return {u"not-executable"_s,
            u"The file %1 is not marked as executable. Allow it with chmod +x, or run it by its interpreter."_s.arg(visible(program))};
}

StartFailureText tooLong(const QByteArrayList &argv)
{
    const auto longest = std::ranges::max_element(argv, {}, &QByteArray::size);
    if (longest != argv.end() && longest->size() >= longestArgument)
        return {u"argument-too-long"_s,
                u"Argument %1 of %2 has %3 bytes; the system takes at most %4. Put the text into a file and pass its path."_s
                    .arg(longest - argv.begin())
                    .arg(visible(argv.value(0)))
                    .arg(longest->size())
                    .arg(longestArgument - 1)};
    return {u"argument-too-long"_s, u"The arguments and variables of %1 are longer together than the system takes. "
                                    "Put them into a file and pass its path."_s.arg(visible(argv.value(0)))};
}

StartFailureText execFailed(int error, const StartSubject &subject)
{
    const QByteArray program = subject.argv.value(0);
    if (error == E2BIG)
        return tooLong(subject.argv);
    if (isFolder(program))
        return {u"is-a-folder"_s, u"%1 is a folder, not a program. Name the program inside it."_s.arg(visible(program))};
    if (error == ENOEXEC || error == ELIBBAD)
        return {u"wrong-format"_s,
                u"%1 is no program for this computer: it has no first line that names an interpreter (#!...), or was built "
                "for another processor. Run it by its interpreter, or build it for this computer."_s.arg(visible(program))};
    if (error == EACCES || error == EPERM)
        return notExecutable(program);
    if (error == ETXTBSY)
        return {u"not-executable"_s,
                u"The file %1 is being written at this moment. Run it again when that is done."_s.arg(visible(program))};
    return {u"not-executable"_s,
            u"The program %1 could not be executed: %2. Check the file and run it again."_s.arg(visible(program), causeOf(error))};
}

StartFailureText workspaceFailed(int error, const QByteArray &workspace)
{
    if (error == ENOENT)
        return {u"workspace-missing"_s,
                u"The working folder %1 does not exist. Make it, or choose another in the job."_s.arg(visible(workspace))};
    if (error == ENOTDIR)
        return {u"workspace-missing"_s, u"The working folder %1 is not a folder. Choose another in the job."_s.arg(visible(workspace))};
    return {u"workspace-missing"_s,
            u"The working folder %1 cannot be entered: %2. Change its permissions, or choose another in the job."_s.arg(visible(workspace),
                                                                                                                        causeOf(error))};
}

StartFailureText stdinFailed(int error, const QByteArray &file)
{
    return {u"stdin-missing"_s,
            u"The input file %1 cannot be read: %2. Correct the path in the job, or make the file."_s.arg(visible(file), causeOf(error))};
}

} // namespace

StartFailureText describeStartFailure(const StartFailure &failure, const StartSubject &subject)
{
    using Where = StartFailure::Where;
    const QByteArray program = subject.argv.value(0);
    switch (failure.where) {
    case Where::Program:
        return programMissing(program);
    case Where::Interpreter:
        return interpreterMissing(program);
    case Where::Workspace:
        return workspaceFailed(failure.error, subject.workspace);
    case Where::Stdin:
        return stdinFailed(failure.error, subject.stdinFile);
    case Where::Exec:
        return execFailed(failure.error, subject);
    case Where::Supervisor:
        break;
    }
    return {u"supervisor-failed"_s,
            u"Runsheet could not start %1: %2. Free what is short (processes, memory, disk) and run it again."_s.arg(
                visible(program), causeOf(failure.error))};
}

} // namespace runsheet
