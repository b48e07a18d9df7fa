// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace runsheet {

//! What a row says beside its texts. Delegates read it of whichever model shows jobs, runs or members of queues.
struct RowRole
{
    enum : int {
        Value = Qt::UserRole,
        Key,
        Status,
        Word,
        Reason,
        Bar,
        Buttons,
        Pinned,
        PinIsOlder,
        FirstFree //!< from here on each model has its own
    };
};

} // namespace runsheet
