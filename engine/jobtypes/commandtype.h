// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/jobtypes/jobtype.h"

namespace runsheet {

//! `command {program, arguments}`: a program of the computer's, with its arguments as they are. No shell.
class CommandType final : public JobType
{
public:
    [[nodiscard]] JobTypeInfo info() const override;
    [[nodiscard]] Result<JobDefinition> resolve(JobDefinition definition, const QByteArray &folder, const QByteArray &path) const override;
    [[nodiscard]] Result<Work> prepare(const JobDefinition &definition, const QByteArray &path) const override;
    [[nodiscard]] QByteArrayList command(const JobDefinition &definition) const override;
};

//! The parameter `name` as a path, program or word; empty where it is none.
[[nodiscard]] QByteArray bytesParameter(const JobDefinition &definition, QLatin1StringView name);
//! The parameter `arguments`.
[[nodiscard]] QByteArrayList argumentsOf(const JobDefinition &definition);

} // namespace runsheet
