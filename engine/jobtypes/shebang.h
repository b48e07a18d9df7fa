// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <optional>

namespace runsheet {

//! The first line of a script that names its interpreter.
struct Shebang
{
    QByteArrayList words; //!< interpreter and its arguments; with `env`, those after it
    bool byEnv = false;   //!< to be looked up in PATH
    bool endsInCr = false;
    friend bool operator==(const Shebang &, const Shebang &) = default;
};

//! `start`: the first bytes of a file. As the kernel reads it: one argument at most; `env -S` splits.
[[nodiscard]] std::optional<Shebang> shebangIn(const QByteArray &start);
//! The first bytes of a file, enough for a first line and a kind. Empty where it cannot be read.
[[nodiscard]] QByteArray firstBytes(const QByteArray &path);

} // namespace runsheet
