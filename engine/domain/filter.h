// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QSet>

namespace runsheet {

//! The state shown in a row of the Jobs Table: its focus run's, or the job's own where none says more.
//! The first fourteen equal RunStatus; the numbers are stored, never renumber.
enum class JobStatus { Waiting, Queued, Starting, Running, Paused, Stopping, Finishing, Succeeded, Partial, Failed, Cancelled, Expired, Skipped, Lost, Draft, Scheduled, Disabled, Retired, Idle };
inline constexpr int jobStatusCount = 19;
[[nodiscard]] QString toWord(JobStatus status);
[[nodiscard]] JobStatus jobStatusOf(RunStatus status);
//! Where rows of this state stand in a list that is sorted by state, from 0 on: what is under way, what waits, what went wrong, what is
//! well, what comes, what rests. A state has a place of its own.
[[nodiscard]] int attentionRank(JobStatus status);

//! A condition on what runs and jobs both have. Label, type and pool are compared whole, errors and values of parameters by a part of them.
struct FilterTerm
{
    enum class What { Label, Space, Type, Pool, Error, Parameter };
    What what = What::Label;
    QString name; //!< of the parameter
    QString value;
    bool without = false; //!< those that do not meet it
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

//! Which runs. Empty members do not restrict. The only filter there is: SQL is made of it in the store.
struct RunFilter
{
    QSet<RunStatus> states;
    std::optional<JobKey> job;
    QString jobWord; //!< id or name
    QString label;
    QString space;
    QString search;  //!< words, all of which must occur in name, label or error; one of one or two letters in the job's name or label
    std::optional<RunId> parent;
    std::optional<Instant> since, until; //!< created
    bool notFinal = false;
    QSet<Cause> causes;
    QList<FilterTerm> terms;
    friend bool operator==(const RunFilter &, const RunFilter &) = default;
};

enum class RunSort { Created, Started, Ended, Name, State, Duration, Priority };
struct RunQuery
{
    RunFilter filter;
    RunSort sort = RunSort::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    qint64 offset = 0;
    int limit = 100;
    friend bool operator==(const RunQuery &, const RunQuery &) = default;
};

struct RunPage
{
    qint64 total = 0;
    QList<Run> rows;
};

//! Which jobs (rows of the Jobs Table).
struct JobFilter
{
    QSet<JobStatus> states;
    QString label;
    QString space;
    QString search;
    bool withOneOffs = true;
    //! One-offs whose run ended before this are left out; nothing shows all.
    std::optional<Instant> oneOffsSince;
    std::optional<Instant> since, until; //!< the focus run's start, else the job's making
    bool hasNextFire = false;            //!< only those that run by themselves
    bool hasRestingTrigger = false;      //!< only those that would run by themselves if they were enabled
    QList<FilterTerm> terms;
    friend bool operator==(const JobFilter &, const JobFilter &) = default;
};

enum class JobSort { Created, Name, State, Started, Elapsed, NextFire, Priority };
struct JobQuery
{
    JobFilter filter;
    JobSort sort = JobSort::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    qint64 offset = 0;
    int limit = 200;
    friend bool operator==(const JobQuery &, const JobQuery &) = default;
};

//! A row of the Jobs Table: a job and its focus run.
struct JobRow
{
    JobKey key;
    JobId id;
    QString name;
    QString type;
    JobKind kind = JobKind::Kept;
    bool enabled = true;
    JobStatus status = JobStatus::Idle;
    std::optional<Instant> nextFireTime;
    int activeRuns = 0;     //!< those that are not final
    std::optional<Run> run; //!< the focus run, without its definition
    QString command;        //!< the program and its arguments in one line, for show
    QStringList labels;
    QString space;
    QString pool;
    QString owner;
    int priority = 0;
    Instant createdAt{};
    bool unreadable = false; //!< a damaged definition: shown, never run
    friend bool operator==(const JobRow &, const JobRow &) = default;
};

struct JobPage
{
    qint64 total = 0;
    QList<JobRow> rows;
};

//! What the sidebar and the status bar say.
struct Counts
{
    qint64 all = 0;
    QMap<JobStatus, qint64> jobs; //!< rows by their state
    QMap<RunStatus, qint64> runs; //!< runs that are not final, by state
    QMap<QString, qint64> labels;
    QMap<QString, qint64> spaces;
    qint64 slotsTotal = 0;
    friend bool operator==(const Counts &, const Counts &) = default;
};

//! How many runs of a job a filter leaves.
struct JobTally
{
    JobKey job;
    QString name;
    qint64 count = 0;
    friend bool operator==(const JobTally &, const JobTally &) = default;
};

//! Runs made within a quarter of an hour, the step of all time zones: for sums over days of any zone.
struct QuarterTally
{
    Instant start{};
    RunStatus status = RunStatus::Succeeded;
    qint64 count = 0;
    friend bool operator==(const QuarterTally &, const QuarterTally &) = default;
};

//! What History says beside its rows.
struct RunTally
{
    QMap<RunStatus, qint64> states;
    QMap<Cause, qint64> causes;
    QList<JobTally> jobs;         //!< those with the most runs first, 50 at most
    QList<QuarterTally> quarters; //!< of the runs made at or after what was asked for, in no order
    friend bool operator==(const RunTally &, const RunTally &) = default;
};

} // namespace runsheet
