// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/loginenvironment.h"

#include "engine/domain/bytes.h"
#include "engine/execution/briefprogram.h"
#include "engine/jobtypes/paths.h"

#include <QUuid>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QByteArray shellInDatabase()
{
    std::array<char, 16384> buffer{};
    passwd entry{}, *found = nullptr;
    const bool isKnown = ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && found->pw_shell;
    return isKnown ? QByteArray(found->pw_shell) : QByteArray();
}

// Every shell understands it: absolute programs, words without quotes.
QByteArray question(const QByteArray &mark)
{
    return "/usr/bin/printf '\\n%s\\n' " + mark + "; /usr/bin/env -0; /usr/bin/printf '%s\\n' " + mark;
}

//! csh takes -l only where it is alone.
QByteArrayList callOf(const QByteArray &shell, const QByteArray &mark)
{
    const bool isCsh = lastPart(shell).endsWith("csh");
    return isCsh ? QByteArrayList{shell, "-i", "-c", question(mark)} : QByteArrayList{shell, "-l", "-i", "-c", question(mark)};
}

//! What stands between the marks; nothing where they are not both there.
std::optional<QByteArray> answerIn(const QByteArray &output, const QByteArray &mark)
{
    const QByteArray line = '\n' + mark + '\n';
    const qsizetype from = output.indexOf(line);
    const QByteArray last = mark + '\n';
    const qsizetype to = from < 0 ? -1 : output.indexOf(last, from + line.size());
    if (to < 0)
        return std::nullopt;
    return output.mid(from + line.size(), to - from - line.size());
}

Environment environmentFrom(const QByteArray &answer)
{
    Environment environment;
    for (const QByteArray &entry : answer.split('\0')) {
        if (const qsizetype equals = entry.indexOf('='); equals > 0)
            environment.insert(entry.left(equals), entry.mid(equals + 1));
    }
    return environment;
}

QString sentence(const BriefOutput &output, const QString &shell, std::chrono::milliseconds limit)
{
    const QString next = u"Set the variables that the job needs by hand, or look at the shell's start-up files."_s;
    switch (output.end) {
    case BriefEnd::TooLong:
        return u"Your shell %1 was not ready within %2 s and was ended: something in its start-up files waits. %3"_s.arg(shell)
            .arg(limit.count() / 1000)
            .arg(next);
    case BriefEnd::TooMuch:
        return u"Your shell %1 printed more than a megabyte and was ended. %2"_s.arg(shell, next);
    case BriefEnd::Signalled:
        return u"Your shell %1 was ended by signal %2 before it told its environment. %3"_s.arg(shell).arg(output.code).arg(next);
    default:
        return u"Your shell %1 ended with code %2 before it told its environment: a start-up file ends it, or starts something else. %3"_s
            .arg(shell)
            .arg(output.code)
            .arg(next);
    }
}

} // namespace

QByteArray loginShell(const Environment &own)
{
    const QByteArray named = own.value("SHELL");
    if (named.startsWith('/') && ::access(named.constData(), X_OK) == 0)
        return named;
    const QByteArray known = shellInDatabase();
    return known.startsWith('/') && ::access(known.constData(), X_OK) == 0 ? known : QByteArray("/bin/sh");
}

Result<Environment> terminalEnvironment(const QByteArray &shell, const Environment &own, std::chrono::milliseconds limit,
                                        const std::stop_token &stop)
{
    const QByteArray mark = "runsheet-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    Environment environment = own;
    if (!environment.contains("TERM"))
        environment.insert("TERM", "dumb");
    const auto output = runBriefly({callOf(shell, mark), environment, own.value("HOME", "/"), limit}, stop);
    if (!output)
        return output.error();
    // Where the answer is there, it does not matter how the shell went on.
    const std::optional<QByteArray> answer = answerIn(output->output, mark);
    if (!answer)
        return refused(sentence(*output, visible(shell), limit));
    return environmentFrom(*answer);
}

} // namespace runsheet
