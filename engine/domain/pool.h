// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runsheet {

//! A named set of slots that limits how many runs go at once.
struct Pool
{
    QString name;
    int size = 1; //!< its slots
    bool held = false;
    int used = 0; //!< as counted when asked
    int queued = 0;
    friend bool operator==(const Pool &, const Pool &) = default;
};

} // namespace runsheet
