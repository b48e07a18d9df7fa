// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/submissions.h"

#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"
#include "engine/execution/environment.h"
#include "engine/execution/threads.h"
#include "engine/jobtypes/draftresolve.h"

#include <QSet>

#include <QtConcurrentRun>

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QStringList names(const QList<Pool> &pools)
{
    QStringList all;
    for (const Pool &pool : pools)
        all += pool.name;
    return all;
}

struct CheckContext
{
    std::shared_ptr<const JobTypeRegistry> types;
    Environment own;
    QStringList pools;
    DraftPurpose purpose = DraftPurpose::Run;
    QHash<QString, Calendar> calendars;
};

bool hasTrigger(const JobDraft &draft)
{
    return draft.definition.trigger.kind != Trigger::Kind::None;
}

QList<FieldError> triggerErrors(const Trigger &trigger, const CheckContext &context)
{
    if (trigger == Trigger{})
        return {};
    ScheduleMaker maker;
    maker.setCalendars(context.calendars);
    return maker.check(trigger);
}

// An earliest start says when: for a job that is its trigger, for a run the trigger `once` is no more than that.
void settleStart(JobDraft &draft, DraftPurpose purpose, Instant now)
{
    Trigger &trigger = draft.definition.trigger;
    if (purpose == DraftPurpose::Run && trigger.kind == Trigger::Kind::Once && trigger.at) {
        draft.at = std::max(trigger.at, draft.at);
        trigger = {};
    }
    if (purpose == DraftPurpose::Run || hasTrigger(draft) || (!draft.at && draft.delay <= Duration::zero()))
        return;
    trigger.kind = Trigger::Kind::Once;
    trigger.at = draft.at.value_or(now + draft.delay);
    draft.at.reset();
    draft.delay = {};
}

// A draft's trigger rests until somebody enables it.
void letDraftRest(JobDraft &draft)
{
    draft.enabled = draft.enabled && !(draft.draft && hasTrigger(draft));
}

Error inLine(Error error, qsizetype line, qsizetype count)
{
    if (count > 1)
        error.message = u"Line %1: %2"_s.arg(line + 1).arg(error.message);
    return error;
}

Result<JobDraft> checkOne(const JobDraft &draft, const CheckContext &context)
{
    JobDraft withPath = draft;
    if (draft.captured.isEmpty()) // from the window: the engine's session is the caller
        withPath.captured = context.own;
    auto resolved = resolveDraft(withPath, *context.types);
    if (!resolved)
        return resolved.error();
    resolved->captured = draft.captured;
    QList<FieldError> errors = checkDraft(*resolved, *context.types, context.pools, context.purpose);
    if (context.purpose == DraftPurpose::Keep)
        errors += triggerErrors(resolved->definition.trigger, context);
    if (!errors.isEmpty())
        return draftRefusal(errors);
    return resolved;
}

Result<QList<JobDraft>> checkAll(QList<JobDraft> drafts, const CheckContext &context)
{
    for (qsizetype index = 0; index < drafts.size(); ++index) {
        auto draft = checkOne(drafts.at(index), context);
        if (!draft)
            return inLine(draft.error(), index, drafts.size());
        drafts[index] = *std::move(draft);
    }
    return drafts;
}

QList<int> siblingsOf(const Submission &submission)
{
    QList<int> siblings;
    for (const Submission::Prerequisite &prerequisite : submission.after) {
        if (prerequisite.sibling >= 0)
            siblings.append(prerequisite.sibling);
    }
    return siblings;
}

// Those of a batch that wait for themselves in the end: what is left when all that can ever start is taken away.
QSet<int> neverEligible(const QList<Submission> &submissions)
{
    QList<qsizetype> open(submissions.size());
    QList<QList<int>> dependants(submissions.size());
    QList<int> eligible;
    QSet<int> left;
    for (int index = 0; index < submissions.size(); ++index) {
        const QList<int> siblings = siblingsOf(submissions.at(index));
        open[index] = siblings.size();
        for (const int sibling : siblings)
            dependants[sibling].append(index);
        left.insert(index);
        if (siblings.isEmpty())
            eligible.append(index);
    }
    while (!eligible.isEmpty()) {
        const int index = eligible.takeLast();
        left.remove(index);
        for (const int dependant : std::as_const(dependants[index])) {
            if (--open[dependant] == 0)
                eligible.append(dependant);
        }
    }
    return left;
}

// The ids on a circle of `after` inside the batch, the first one again at the end; empty where there is none.
QStringList circleIn(const QList<Submission> &submissions)
{
    const QSet<int> left = neverEligible(submissions);
    if (left.isEmpty())
        return {};
    QList<int> path{*left.begin()};
    while (path.lastIndexOf(path.last(), path.size() - 2) < 0 || path.size() == 1) {
        const QList<int> siblings = siblingsOf(submissions.at(path.last()));
        path.append(*std::ranges::find_if(siblings, [&left](int sibling) { return left.contains(sibling); }));
    }
    QStringList names;
    for (const int index : path.mid(path.indexOf(path.last())))
        names += submissions.at(index).draft.id;
    return names;
}

bool mayHaveBeenElsewhere(const JobDraft &draft, const JobDraft &written)
{
    return !draft.id.isEmpty() && written.definition.workspace.isEmpty();
}

Submitted submitted(const StoredSubmission &stored)
{
    return {stored.run, stored.runId, stored.job, stored.jobId, stored.name, stored.existed};
}

} // namespace

Submissions::Submissions(Store &store, std::shared_ptr<const JobTypeRegistry> types, ScheduleMaker &maker, std::shared_ptr<Clock> clock)
    : m_store(store), m_types(std::move(types)), m_maker(maker), m_clock(std::move(clock)), m_ownEnvironment(passedOn(ownEnvironment()))
{
    makeThreads(m_files, 1);
}

Submissions::~Submissions()
{
    m_files.waitForDone();
}

Story<QList<JobDraft>> Submissions::checked(QList<JobDraft> drafts, DraftPurpose purpose)
{
    auto asking = m_store.pools();
    const auto pools = co_await asking;
    if (!pools)
        co_return pools.error();
    for (JobDraft &draft : drafts) {
        settleStart(draft, purpose, m_clock->now());
        letDraftRest(draft);
    }
    const CheckContext context{m_types, m_ownEnvironment, names(*pools), purpose, m_maker.calendars()};
    auto checking = QtConcurrent::run(&m_files, [drafts = std::move(drafts), context] { return checkAll(drafts, context); });
    const Result<QList<JobDraft>> result = co_await checking;
    co_return result;
}

// A draft that comes again from another folder is the same draft (interfaces.md 1.1): where it names no workspace, the one that its
// job has counts, and was the caller's folder then: what it names relative to that is looked for there.
Story<JobDraft> Submissions::asBefore(JobDraft draft, JobDraft written, DraftPurpose purpose)
{
    if (!mayHaveBeenElsewhere(draft, written))
        co_return draft;
    auto asking = m_store.resolveJob(draft.id);
    const auto found = co_await asking;
    if (!found || found->isEmpty())
        co_return draft;
    auto reading = m_store.job(found->constFirst());
    const auto job = co_await reading;
    if (!job || job->id.value != draft.id || !job->definition || job->definition->workspace == draft.definition.workspace)
        co_return draft;
    written.callerFolder = job->definition->workspace;
    QList<JobDraft> drafts{written};
    const auto fromThere = co_await checked(drafts, purpose);
    co_return fromThere ? fromThere->constFirst() : draft;
}

Story<std::optional<RunKey>> Submissions::find(PrerequisiteDraft word)
{
    auto asking = m_store.resolveRun(word.word);
    const auto whole = co_await asking;
    if (whole && !whole->isEmpty())
        co_return std::optional(whole->constFirst());
    if (word.run == word.word)
        co_return std::optional<RunKey>();
    auto askingAgain = m_store.resolveRun(word.run);
    const auto part = co_await askingAgain;
    if (part && !part->isEmpty())
        co_return std::optional(part->constFirst());
    co_return std::optional<RunKey>();
}

Story<QList<Submission::Prerequisite>> Submissions::prerequisites(QList<PrerequisiteDraft> words, QStringList siblings)
{
    QList<Submission::Prerequisite> found;
    for (const PrerequisiteDraft &word : std::as_const(words)) {
        const qsizetype whole = siblings.indexOf(word.word);
        const qsizetype sibling = whole >= 0 ? whole : siblings.indexOf(word.run);
        const EdgeCondition on = whole >= 0 ? EdgeCondition::Ok : word.on;
        if (sibling >= 0) {
            found.append({{}, int(sibling), on});
            continue;
        }
        const auto run = co_await find(word);
        if (!run)
            co_return run.error();
        if (*run)
            found.append({**run, -1, word.on});
        else if (!word.ifKnown)
            co_return notFound(u"There is no run “%1” to wait for. Name one that “runsheet list” shows, or add :if-known."_s.arg(visible(word.word)));
    }
    co_return found;
}

Story<QList<Submitted>> Submissions::store(QList<Submission> submissions)
{
    auto storing = m_store.submit(submissions);
    const auto stored = co_await storing;
    if (!stored)
        co_return stored.error();
    QList<Submitted> all;
    for (const StoredSubmission &one : *stored)
        all.append(submitted(one));
    co_return all;
}

Story<QList<Submitted>> Submissions::submit(QList<JobDraft> drafts, Cause cause, QString by)
{
    QStringList siblings;
    for (const JobDraft &draft : std::as_const(drafts))
        siblings += draft.id.isEmpty() ? QString(u'\0') : draft.id;
    const auto sound = co_await checked(drafts, DraftPurpose::Run);
    if (!sound)
        co_return sound.error();
    QList<Submission> submissions;
    for (qsizetype index = 0; index < sound->size(); ++index) {
        const JobDraft &draft = sound->at(index);
        Submission submission;
        if (!draft.after.isEmpty()) {
            const auto after = co_await prerequisites(draft.after, siblings);
            if (!after)
                co_return after.error();
            submission.after = *after;
        }
        submission.draft = draft;
        if (mayHaveBeenElsewhere(draft, drafts.at(index))) {
            const auto same = co_await asBefore(draft, drafts.at(index), DraftPurpose::Run);
            submission.draft = same.value_or(draft);
        }
        submission.draft.request = drafts.at(index).request;
        submission.cause = cause;
        submission.by = by;
        submissions.append(std::move(submission));
    }
    if (const QStringList circle = circleIn(submissions); !circle.isEmpty())
        co_return badInput(u"These runs would wait for each other for ever: %1. Take one “after” out."_s.arg(visible(circle.join(u" > "_s))), {{u"after"_s, u"makes a circle"_s}});
    const auto stored = co_await store(submissions);
    co_return stored;
}

// ---- when a trigger fires first

//! Nothing where the trigger rests; Refused where it will never fire.
Result<std::optional<ScheduleStart>> Submissions::scheduleStart(const JobDraft &draft)
{
    if (!hasTrigger(draft) || !draft.enabled || draft.draft)
        return std::optional<ScheduleStart>();
    m_maker.refreshZone();
    const Result<Schedule> schedule = m_maker.scheduleOf(draft.definition.trigger, {draft.id});
    if (!schedule)
        return schedule.error();
    ScheduleHistory history;
    history.countsFrom = m_clock->now();
    if (isNever(*schedule, history.countsFrom))
        return refused(u"“%1” cannot be scheduled: this date never occurs. Change its schedule, or keep it with --disabled."_s.arg(
            visible(draft.definition.name)));
    const std::optional<Due> next = nextDue(*schedule, history);
    return std::optional(ScheduleStart{history.countsFrom, next ? std::optional(next->fireTime) : std::nullopt});
}

// Said again, a job that is there stays as it is, also when its date has passed meanwhile.
Story<std::optional<ScheduleStart>> Submissions::startOfNew(JobDraft draft)
{
    const auto start = scheduleStart(draft);
    if (start || draft.id.isEmpty() || start.error().code != ErrorCode::Refused)
        co_return start;
    auto asking = m_store.resolveJob(draft.id);
    const auto found = co_await asking;
    if (!found || found->isEmpty())
        co_return start;
    co_return std::optional<ScheduleStart>();
}

// A trigger that is not changed goes on as it was.
Story<std::optional<ScheduleStart>> Submissions::startAfterChange(JobKey job, JobDraft draft)
{
    auto reading = m_store.job(job);
    const auto before = co_await reading;
    if (!before)
        co_return before.error();
    const bool goesOn = before->enabled && !before->draft && before->definition && before->definition->trigger == draft.definition.trigger;
    if (goesOn)
        co_return std::optional<ScheduleStart>();
    co_return scheduleStart(draft);
}

Story<Job> Submissions::setJobEnabled(JobKey job, bool enabled, QString by)
{
    auto reading = m_store.job(job);
    const auto before = co_await reading;
    if (!before)
        co_return before.error();
    JobDraft draft;
    draft.id = before->id.value;
    draft.enabled = enabled && !before->enabled;
    if (before->definition)
        draft.definition = *before->definition;
    const auto start = scheduleStart(draft);
    if (!start)
        co_return start.error();
    auto enabling = m_store.setJobEnabled(job, enabled, by, *start);
    const auto changed = co_await enabling;
    co_return changed;
}

Story<Submission> Submissions::toKeep(JobDraft draft, QString by)
{
    if (!draft.after.isEmpty())
        co_return badInput(u"A job that is kept cannot wait for a run; use submit for that."_s, {{u"after"_s, u"is for submit and run only"_s}});
    QList<JobDraft> drafts{draft};
    const auto sound = co_await checked(drafts, DraftPurpose::Keep);
    if (!sound)
        co_return sound.error();
    const auto same = co_await asBefore(sound->constFirst(), draft, DraftPurpose::Keep);
    Submission submission;
    submission.draft = same.value_or(sound->constFirst());
    submission.draft.request = draft.request;
    const auto start = co_await startOfNew(submission.draft);
    if (!start)
        co_return start.error();
    submission.schedule = *start;
    submission.kind = JobKind::Kept;
    submission.makeRun = false;
    submission.by = by;
    co_return submission;
}

Story<Submitted> Submissions::createJob(JobDraft draft, QString by)
{
    const auto submission = co_await toKeep(draft, by);
    if (!submission)
        co_return submission.error();
    QList<Submission> submissions{*submission};
    const auto stored = co_await store(submissions);
    if (!stored)
        co_return stored.error();
    co_return stored->constFirst();
}

Story<Submitted> Submissions::updateJob(JobKey job, JobDraft draft, QString by)
{
    QList<JobDraft> drafts{draft};
    const auto sound = co_await checked(drafts, DraftPurpose::Keep);
    if (!sound)
        co_return sound.error();
    const JobDraft checkedDraft = sound->constFirst();
    const auto start = co_await startAfterChange(job, checkedDraft);
    if (!start)
        co_return start.error();
    auto updating = m_store.updateJob(job, checkedDraft, by, *start);
    const auto stored = co_await updating;
    if (!stored)
        co_return stored.error();
    co_return submitted(*stored);
}

Story<Submitted> Submissions::duplicateJob(JobKey job, QString by)
{
    auto reading = m_store.job(job);
    const auto old = co_await reading;
    if (!old)
        co_return old.error();
    if (!old->definition)
        co_return refused(u"The job “%1” cannot be read and so not be duplicated."_s.arg(visible(old->id.value)));
    JobDraft draft;
    draft.definition = *old->definition;
    draft.draft = true;
    const QString name = draft.definition.name;
    Result<Submitted> made;
    for (int copy = 2; copy < 1000; ++copy) {
        draft.definition.name = u"%1 (%2)"_s.arg(name).arg(copy);
        made = co_await createJob(draft, by);
        if (made || made.error().code != ErrorCode::Refused)
            break;
    }
    co_return made;
}

Story<Submitted> Submissions::runJob(JobKey job, Cause cause, QString by)
{
    auto reading = m_store.job(job);
    const auto kept = co_await reading;
    if (!kept)
        co_return kept.error();
    if (!kept->definition)
        co_return refused(u"The definition of “%1” is damaged and is not run. Edit and save the job, or restore a backup."_s.arg(visible(kept->id.value)));
    Submission submission;
    submission.draft.definition = *kept->definition;
    submission.job = job;
    submission.cause = cause;
    submission.by = by;
    QList<Submission> submissions{submission};
    const auto stored = co_await store(submissions);
    if (!stored)
        co_return stored.error();
    co_return stored->constFirst();
}

Story<Submitted> Submissions::again(RunKey run, Cause cause, QString by, std::optional<QList<JobKey>> members)
{
    auto reading = m_store.run(run);
    const auto old = co_await reading;
    if (!old)
        co_return old.error();
    if (!isFinal(old->status()))
        co_return refused(u"Run %1 is %2. Retry it when it has ended, or cancel it first."_s.arg(old->id.value, toWord(old->status())));
    if (!old->definition)
        co_return refused(u"The definition of run %1 is damaged and is not run."_s.arg(old->id.value));
    Submission submission;
    submission.draft.definition = *old->definition;
    submission.job = old->jobKey;
    submission.retryOf = run;
    submission.members = members;
    // What never ran for its time is made up for by hand.
    submission.cause = std::holds_alternative<Skipped>(old->state) && old->scheduledFor ? Cause::Manual : cause;
    submission.by = by;
    QList<Submission> submissions{submission};
    const auto stored = co_await store(submissions);
    if (!stored)
        co_return stored.error();
    co_return stored->constFirst();
}

} // namespace runsheet
