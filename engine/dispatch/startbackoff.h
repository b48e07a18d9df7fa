// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/error.h"
#include "engine/domain/instant.h"

#include <optional>

namespace runsheet {

//! How long nothing is started after the computer lacked what every start needs: 1 s, then twice as long each time, a minute at
//! most, until a start succeeds. A value; the caller brings the time.
class StartBackoff
{
public:
    //! A start lacked something. How long to rest; nothing where it rests already.
    std::optional<Duration> lacked(const Error &error, Instant now);
    void succeeded();

    //! True once, when the third rest in a row begins: then people are to hear of it.
    [[nodiscard]] bool isWorthTelling() const { return m_rests == worthTelling; }
    //! What was lacking, while it rests.
    [[nodiscard]] const Error &lack() const { return m_lack; }
    [[nodiscard]] std::optional<Instant> restsUntil(Instant now) const;

private:
    static constexpr int worthTelling = 3;
    int m_rests = 0;
    Instant m_until{};
    Error m_lack;
};

} // namespace runsheet
