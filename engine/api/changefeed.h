// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/changeset.h"

#include <functional>
#include <memory>
#include <vector>

namespace runsheet {

//! Tells the open streams what changed. Used in the API's thread only.
class ChangeFeed
{
public:
    using Listener = std::function<void(const ChangeSet &)>;

    //! Destroying the handle ends it.
    [[nodiscard]] std::shared_ptr<void> listen(Listener listener);
    void tell(const ChangeSet &changes);

private:
    std::vector<std::weak_ptr<Listener>> m_listeners;
};

} // namespace runsheet
