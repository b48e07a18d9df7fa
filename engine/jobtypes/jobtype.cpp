// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/jobtype.h"

#include "engine/jobtypes/commandtype.h"
#include "engine/jobtypes/demotype.h"
#include "engine/jobtypes/scripttype.h"

#include <algorithm>

namespace runsheet {

void JobTypeRegistry::add(std::unique_ptr<JobType> type)
{
    m_types.push_back(std::move(type));
}

const JobType *JobTypeRegistry::find(const QString &key) const
{
    const auto found = std::ranges::find_if(m_types, [&key](const auto &type) { return type->info().key == key; });
    return found == m_types.end() ? nullptr : found->get();
}

QList<JobTypeInfo> JobTypeRegistry::infos() const
{
    QList<JobTypeInfo> infos;
    for (const std::unique_ptr<JobType> &type : m_types)
        infos.append(type->info());
    return infos;
}

std::shared_ptr<const JobTypeRegistry> builtInJobTypes()
{
    auto registry = std::make_shared<JobTypeRegistry>();
    registry->add(std::make_unique<CommandType>());
    registry->add(std::make_unique<ScriptType>());
    registry->add(std::make_unique<DemoType>());
    return registry;
}

} // namespace runsheet
