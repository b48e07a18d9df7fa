// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/changefeed.h"

namespace runsheet {

std::shared_ptr<void> ChangeFeed::listen(Listener listener)
{
    std::erase_if(m_listeners, [](const auto &entry) { return entry.expired(); });
    auto handle = std::make_shared<Listener>(std::move(listener));
    m_listeners.push_back(handle);
    return handle;
}

void ChangeFeed::tell(const ChangeSet &changes)
{
    // A listener may come or go while they are told.
    const auto listeners = m_listeners;
    for (const auto &entry : listeners) {
        if (const auto listener = entry.lock())
            (*listener)(changes);
    }
}

} // namespace runsheet
