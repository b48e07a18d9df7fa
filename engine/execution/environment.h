// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

namespace runsheet {

//! What a program gets from a caller who said nothing else (interfaces.md 1.1): HOME, PATH, LANG, proxies, ...
[[nodiscard]] bool isPassedOn(const QByteArray &name);
//! Never taken from a caller, not even with all the rest: LD_*, QT_*, DBUS_*, RUNSHEET_*.
[[nodiscard]] bool isNeverTaken(const QByteArray &name);
//! `all` less what is not passed on.
[[nodiscard]] Environment passedOn(const Environment &all);
//! This process's own environment.
[[nodiscard]] Environment ownEnvironment();

//! The complete environment of an attempt, without the names of its run folder (the executor adds those).
//! Later ones win: captured from the caller, the job type's, the draft's own, ours.
struct EnvironmentParts
{
    const Run &run; //!< with its definition
    int attempt = 1;
    Environment captured;
    Environment ofType;
    QByteArray workspace;
    QByteArray dataFolder;
    QByteArray nonce; //!< of the claim
};
//! What a run's program shows to report its own status: made of the claim's nonce, which no program sees, so that it is good
//! for this attempt and nothing else, and can be checked after a restart.
[[nodiscard]] QByteArray runToken(const RunId &run, const QByteArray &nonce);
[[nodiscard]] bool isRunToken(QByteArrayView shown, const RunId &run, const QByteArray &nonce);
[[nodiscard]] Environment programEnvironment(const EnvironmentParts &parts);

//! Where the program works: what the definition names, else the home folder.
[[nodiscard]] QByteArray workspaceOf(const JobDefinition &definition, const Environment &environment);

//! The PATH that programs are looked for in; without relative or empty parts, so never the current folder.
[[nodiscard]] QByteArray searchPath(const Environment &environment);

} // namespace runsheet
