// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace runsheet {

//! A sentence of the engine, with %1 to %9 where it puts names and numbers. Sources of the catalogue's context `runsheet::EngineSentences`.
struct EngineSentence
{
    enum class Kind {
        Whole,     //!< its parts are names and numbers
        WithWords, //!< its parts may be words of the engine, too
        Word       //!< stands inside others only: programs may say it as well
    };
    const char *source;
    Kind kind;
};

//! All that the engine may say to the window's user.
[[nodiscard]] std::span<const EngineSentence> engineSentences();

} // namespace runsheet
