// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/jobtypes/jobtype.h"

namespace runsheet {

//! `demo {processes, stages, items, itemSeconds, failureRate, seed}`: pretends to work, as a task. For tours and tests.
class DemoType final : public JobType
{
public:
    [[nodiscard]] JobTypeInfo info() const override;
    [[nodiscard]] WorkKind kindOfWork() const override { return WorkKind::Task; }
    [[nodiscard]] Result<JobDefinition> resolve(JobDefinition definition, const QByteArray &folder, const QByteArray &path) const override;
    [[nodiscard]] Result<Work> prepare(const JobDefinition &definition, const QByteArray &path) const override;
    [[nodiscard]] QByteArrayList command(const JobDefinition &definition) const override;
};

} // namespace runsheet
