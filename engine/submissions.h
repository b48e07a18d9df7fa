// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/engine.h"
#include "engine/jobtypes/draftcheck.h"
#include "engine/scheduling/schedulemaker.h"
#include "engine/store/store.h"
#include "engine/story.h"

#include <QThreadPool>

namespace runsheet {

//! The way of a draft into the store, the same for every door: resolve what it names, check it against its type's schema,
//! find its prerequisites, find when its trigger fires first, store it. Lives in the engine thread.
class Submissions
{
public:
    Submissions(Store &store, std::shared_ptr<const JobTypeRegistry> types, ScheduleMaker &maker, std::shared_ptr<Clock> clock);
    ~Submissions();

    Story<QList<Submitted>> submit(QList<JobDraft> drafts, Cause cause, QString by);
    //! What createJob() would hand to the store.
    Story<Submission> toKeep(JobDraft draft, QString by);
    Story<Submitted> createJob(JobDraft draft, QString by);
    Story<Submitted> updateJob(JobKey job, JobDraft draft, QString by);
    Story<Job> setJobEnabled(JobKey job, bool enabled, QString by);
    Story<Submitted> duplicateJob(JobKey job, QString by);
    Story<Submitted> runJob(JobKey job, Cause cause, QString by);
    //! A new run from the old one's own snapshot. `cause`: Retry or Rerun.
    //! `members`: of a queue's run, only these; nothing: all.
    Story<Submitted> again(RunKey run, Cause cause, QString by, std::optional<QList<JobKey>> members = {});
    //! From when a trigger counts and its first time. Nothing where it rests; Refused where it will never fire.
    [[nodiscard]] Result<std::optional<ScheduleStart>> scheduleStart(const JobDraft &draft);
    //! Nothing where the trigger goes on as it was.
    Story<std::optional<ScheduleStart>> startAfterChange(JobKey job, JobDraft draft);
    //! Waits for what its threads do. True when they did something.
    [[nodiscard]] bool drain() { return drainPool(m_files); }

private:
    Story<QList<JobDraft>> checked(QList<JobDraft> drafts, DraftPurpose purpose);
    Story<JobDraft> asBefore(JobDraft draft, JobDraft written, DraftPurpose purpose);
    Story<QList<Submission::Prerequisite>> prerequisites(QList<PrerequisiteDraft> words, QStringList siblings);
    Story<std::optional<RunKey>> find(PrerequisiteDraft word);
    Story<QList<Submitted>> store(QList<Submission> submissions);
    Story<std::optional<ScheduleStart>> startOfNew(JobDraft draft);

    Store &m_store;
    std::shared_ptr<const JobTypeRegistry> m_types;
    ScheduleMaker &m_maker;
    std::shared_ptr<Clock> m_clock;
    Environment m_ownEnvironment;
    QThreadPool m_files;
};

} // namespace runsheet
