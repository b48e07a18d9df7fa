// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/api/apiserver.h"
#include "engine/enginehost.h"

#include <QTemporaryDir>

namespace runsheet {

//! A store that is only looked at, for a verb with `--view`: an engine in this process that starts and changes nothing, with a
//! socket in a folder of its own. Works beside another engine, on a read-only folder, and on a damaged store as far as it can be
//! read. Made and destroyed in the main thread.
class OfflineView
{
public:
    static Result<std::unique_ptr<OfflineView>> open(const Folders &folders);

    //! Where its socket is: what a verb takes for the data folder.
    [[nodiscard]] const Folders &folders() const { return m_folders; }

private:
    explicit OfflineView(std::unique_ptr<EngineHost> host);

    QTemporaryDir m_folder;
    Folders m_folders;
    std::unique_ptr<EngineHost> m_host;
    ApiServer m_api;
};

} // namespace runsheet
