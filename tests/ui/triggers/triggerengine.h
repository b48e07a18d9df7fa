// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/details/scriptedengine.h"

namespace runsheet::test {

//! An engine with one job and its trigger, that keeps what it is told to.
class TriggerEngine final : public ScriptedEngine
{
public:
    Job kept;
    QList<Calendar> known;
    std::optional<Duration> expected;
    QList<JobDraft> updated;
    std::optional<Error> refusesUpdate;

    explicit TriggerEngine(const Trigger &trigger = {});
    //! Somebody else changes the job, and everybody is told.
    void change(const JobDefinition &definition);
    void tellChanged();

    Answer<Job> job(JobKey key) override;
    Answer<Submitted> updateJob(JobKey key, JobDraft draft, QString by) override;
    Answer<QList<Calendar>> calendars() override;
    Answer<std::optional<Duration>> expectedDuration(JobKey key) override;
};

//! A trigger of kind Cron in unix5.
[[nodiscard]] Trigger cronTrigger(const QString &expression, const QString &zone = {});

} // namespace runsheet::test
