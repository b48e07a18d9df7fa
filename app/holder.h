// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/http/httpclient.h"
#include "engine/folders.h"

namespace runsheet {

//! The engine that holds a data folder, asked over its socket.
class Holder
{
public:
    explicit Holder(const Folders &folders);

    //! True when it is a window, which has come to the front.
    [[nodiscard]] QFuture<bool> raise();
    //! Asks it to end, so that the lock becomes free; whether it heard does not matter to whoever waits for the lock.
    void askToStop();

private:
    HttpClient m_client;
};

} // namespace runsheet
