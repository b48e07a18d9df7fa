// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/environment.h"

#include "engine/domain/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

extern char **environ; // NOLINT: POSIX declares it nowhere

namespace runsheet {
namespace {

// A '*' stands for any end, or for any beginning where it comes first.
constexpr std::array passedOnNames{
    "HOME",    "USER",          "LOGNAME",    "SHELL",           "PATH",       "LANG",       "LANGUAGE", "LC_*",
    "TZ",      "TMPDIR",        "XDG_*_HOME", "VIRTUAL_ENV",     "CONDA_*",    "PYTHONPATH", "R_LIBS*",  "JULIA_*",
    "*_proxy", "SSH_AUTH_SOCK", "DISPLAY",    "WAYLAND_DISPLAY", "XAUTHORITY",
};
constexpr std::array neverTakenNames{"LD_*", "QT_*", "DBUS_*", "RUNSHEET_*"};

// Linux refuses a single string of an environment that is longer than 128 KiB; below that a copy costs more than it helps.
constexpr qsizetype longestParameterVariable = 100 * 1024;

bool matches(const QByteArray &name, const QByteArray &pattern)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return name == pattern;
    const QByteArray front = pattern.left(star);
    const QByteArray back = pattern.mid(star + 1);
    return name.size() >= front.size() + back.size() && name.startsWith(front) && name.endsWith(back);
}

QByteArray textOf(const QJsonValue &value)
{
    if (const auto bytes = bytesFromJson(value))
        return *bytes;
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void insertParameters(Environment &environment, const QJsonObject &parameters)
{
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        const QByteArray text = textOf(parameter.value());
        if (text.size() <= longestParameterVariable && !text.contains('\0'))
            environment.insert("RUNSHEET_PARAM_" + parameter.key().toUpper().toUtf8(), text);
    }
}

} // namespace

bool isPassedOn(const QByteArray &name)
{
    return std::ranges::any_of(passedOnNames, [&name](const char *pattern) { return matches(name, pattern); });
}

bool isNeverTaken(const QByteArray &name)
{
    return std::ranges::any_of(neverTakenNames, [&name](const char *pattern) { return matches(name, pattern); });
}

Environment passedOn(const Environment &all)
{
    Environment some;
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (isPassedOn(entry.key()))
            some.insert(entry.key(), entry.value());
    }
    return some;
}

Environment ownEnvironment()
{
    Environment all;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray text(*entry);
        const qsizetype equals = text.indexOf('=');
        if (equals > 0)
            all.insert(text.left(equals), text.mid(equals + 1));
    }
    return all;
}

QByteArray runToken(const RunId &run, const QByteArray &nonce)
{
    return QMessageAuthenticationCode::hash(run.value.toUtf8(), nonce, QCryptographicHash::Sha256).toHex();
}

bool isRunToken(QByteArrayView shown, const RunId &run, const QByteArray &nonce)
{
    return !nonce.isEmpty() && isSameSecret(shown, runToken(run, nonce));
}

Environment programEnvironment(const EnvironmentParts &parts)
{
    Environment environment = parts.captured;
    environment.removeIf([](const auto &entry) { return isNeverTaken(entry.key()); });
    for (auto entry = parts.ofType.begin(); entry != parts.ofType.end(); ++entry) {
        if (!environment.contains(entry.key()))
            environment.insert(entry.key(), entry.value());
    }
    environment.insert(parts.run.definition->environment);
    insertParameters(environment, parts.run.definition->parameters);
    environment.insert("RUNSHEET_DATA_DIR", parts.dataFolder);
    environment.insert("RUNSHEET_RUN_ID", parts.run.id.value.toUtf8());
    environment.insert("RUNSHEET_JOB_ID", parts.run.jobId.value.toUtf8());
    environment.insert("RUNSHEET_ATTEMPT", QByteArray::number(parts.attempt));
    environment.insert("RUNSHEET_WORKSPACE", parts.workspace);
    environment.insert("RUNSHEET_RUN_TOKEN", runToken(parts.run.id, parts.nonce));
    if (!environment.contains("PYTHONUNBUFFERED")) // a Python may be anywhere below a command, too
        environment.insert("PYTHONUNBUFFERED", "1");
    if (parts.run.scheduledFor)
        environment.insert("RUNSHEET_SCHEDULED_FOR", toIso(*parts.run.scheduledFor).toUtf8());
    return environment;
}

QByteArray workspaceOf(const JobDefinition &definition, const Environment &environment)
{
    return definition.workspace.isEmpty() ? environment.value("HOME", "/") : definition.workspace;
}

QByteArray searchPath(const Environment &environment)
{
    QByteArrayList folders;
    for (const QByteArray &folder : environment.value("PATH", "/usr/local/bin:/usr/bin:/bin").split(':')) {
        if (folder.startsWith('/'))
            folders += folder;
    }
    return folders.join(':');
}

} // namespace runsheet
