// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/environmentdifference.h"

#include <algorithm>
#include <array>

namespace runsheet {
namespace {

// Of a shell or of one window of a terminal. `X*` stands for every name that begins so.
constexpr std::array ofTheShell{
    "_",
    "PWD",
    "OLDPWD",
    "SHLVL",
    "PS1",
    "PS2",
    "PROMPT_COMMAND",
    "TERM",
    "TERM_*",
    "COLUMNS",
    "LINES",
    "COLORTERM",
    "WINDOWID",
    "HISTFILE",
    "HISTSIZE",
    "HISTCONTROL",
    "SHELL_SESSION_*",
    "VTE_VERSION",
    "TMUX*",
    "STY",
    "KONSOLE_*",
    "GNOME_TERMINAL_*",
    "BASH_FUNC_*",
    "SHELLOPTS",
    "BASHOPTS",
    "MAIL",
    "LS_COLORS",
};
constexpr std::array secretWords{"TOKEN",   "SECRET",     "PASSWORD",    "PASSWD", "PASSPHRASE", "CREDENTIAL", "APIKEY",
                                 "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "_PWD",   "_PASS",      "AUTH",       "COOKIE"};

bool isOfTheShell(const QByteArray &name)
{
    return std::ranges::any_of(ofTheShell, [&name](const QByteArray &pattern) {
        return pattern.endsWith('*') ? name.startsWith(pattern.chopped(1)) : name == pattern;
    });
}

std::optional<QByteArray> valueIn(const Environment &environment, const QByteArray &name)
{
    const auto found = environment.constFind(name);
    return found == environment.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<EnvironmentDifference> environmentDifferences(const Environment &job, const Environment &terminal)
{
    Environment all = job;
    all.insert(terminal);
    QList<EnvironmentDifference> differences;
    for (auto entry = all.keyBegin(); entry != all.keyEnd(); ++entry) {
        const EnvironmentDifference one{*entry, valueIn(job, *entry), valueIn(terminal, *entry)};
        if (one.inJob != one.inTerminal && !isOfTheShell(one.name))
            differences.append(one);
    }
    return differences;
}

bool looksSecret(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    const bool isSocket = upper.endsWith("_SOCK") || upper == "XAUTHORITY"; // where something is, not what it is
    const auto isIn = [&upper](const QByteArray &word) { return upper.contains(word); };
    return !isSocket && (std::ranges::any_of(secretWords, isIn) || upper.endsWith("_KEY") || upper == "KEY");
}

} // namespace runsheet
