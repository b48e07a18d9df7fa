// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/engineclient.h"

namespace runsheet {

//! What a verb works with: its command line and the data folder. Lives as long as the verb.
struct Session
{
    CommandLine line;
    Folders folders;
    bool isFolderGiven = false; //!< by --data-dir, not by the environment

    //! Made at first use: a verb that needs no engine opens no connection.
    [[nodiscard]] EngineClient &engine()
    {
        if (!m_engine)
            m_engine = std::make_unique<EngineClient>(folders);
        return *m_engine;
    }

private:
    std::unique_ptr<EngineClient> m_engine;
};
using SessionPtr = std::shared_ptr<Session>;

//! A verb at work; ends with its exit code.
using ExitStory = QCoro::Task<int>;

} // namespace runsheet
