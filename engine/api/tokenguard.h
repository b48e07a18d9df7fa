// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "engine/domain/instant.h"

#include <QHash>

#include <optional>

namespace runsheet {

//! Slows down who guesses the token of a run: after ten wrong ones in a row nobody is heard on that run for a second, then for two,
//! four, ... up to a minute. A value; bounded in memory.
class TokenGuard
{
public:
    //! How long this run is still not heard; nothing when it is.
    [[nodiscard]] std::optional<Duration> mustWait(RunKey run, Instant now) const;
    void wasWrong(RunKey run, Instant now);
    void wasRight(RunKey run);

private:
    struct Guesses
    {
        int wrong = 0;
        Instant heardFrom{};
    };
    QHash<RunKey, Guesses> m_guesses;
};

} // namespace runsheet
