// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/samplerows.h"

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

RunState stateOf(RunStatus status)
{
    switch (status) {
    case RunStatus::Waiting:
        return Waiting{};
    case RunStatus::Queued:
        return Queued{};
    case RunStatus::Starting:
        return Starting{};
    case RunStatus::Running:
        return Running{};
    case RunStatus::Paused:
        return Paused{.since = sampleNow() - minutes(32), .identity = {}};
    case RunStatus::Stopping:
        return Stopping{.wish = {.reason = StopReason::Cancel, .since = sampleNow() - seconds(12), .by = {}, .force = false},
                        .identity = {}};
    case RunStatus::Finishing:
        return Finishing{};
    case RunStatus::Succeeded:
        return Succeeded{};
    case RunStatus::Partial:
        return Partial{.failed = 3};
    case RunStatus::Failed:
        return Failed{};
    case RunStatus::Cancelled:
        return Cancelled{};
    case RunStatus::Expired:
        return Expired{};
    case RunStatus::Skipped:
        return Skipped{};
    case RunStatus::Lost:
        break;
    }
    return Lost{};
}

void setProgress(JobRow &row, double done, double total, int running, int failed = 0, int skipped = 0)
{
    Progress &progress = row.run->progress;
    progress.done = done;
    progress.total = total;
    progress.fraction = done / total;
    progress.itemsRunning = running;
    progress.itemsFailed = failed;
    progress.itemsSkipped = skipped;
}

void setTimes(JobRow &row, Duration elapsed, Duration endedAgo = {})
{
    row.run->startedAt = sampleNow() - endedAgo - elapsed;
    if (isFinal(row.run->status()))
        row.run->endedAt = sampleNow() - endedAgo;
}

//! Adds rows one after the other and gives the last one out for its details.
class Sample
{
public:
    explicit Sample(RowsEngine &engine) : m_engine(engine) {}

    JobRow &add(JobStatus status, const QString &name, int artifacts = 0)
    {
        m_engine.rows.append(rowIn(status, m_engine.rows.size() + 1, name));
        JobRow &row = m_engine.rows.last();
        if (row.run)
            row.run->artifactCount = artifacts;
        return row;
    }

private:
    RowsEngine &m_engine;
};

void addActive(Sample &sample, RowsEngine &engine)
{
    JobRow &load = sample.add(JobStatus::Running, u"Nightly FX load"_s, 2);
    setProgress(load, 61, 100, 6);
    setTimes(load, minutes(11) + seconds(8));
    load.run->progress.eta = sampleNow() + minutes(4);
    load.nextFireTime = sampleNow() + hours(19) + minutes(18);
    load.labels = {u"fx"_s, u"risk"_s};
    JobRow &geocode = sample.add(JobStatus::Running, u"Geocode branch addresses"_s, 1);
    setProgress(geocode, 720, 1000, 30, 1, 2);
    setTimes(geocode, minutes(24) + seconds(31));
    geocode.run->progress.eta = sampleNow() + minutes(9);
    JobRow &swap = sample.add(JobStatus::Running, u"Swap curve calibration"_s);
    swap.run->progress.fraction = 0.38;
    swap.run->progress.estimated = true;
    swap.run->progress.eta = sampleNow() + minutes(18);
    swap.run->executor = ExecutorKind::Slurm;
    swap.run->executorHandle = u"482131"_s;
    setTimes(swap, minutes(10) + seconds(55));
    swap.nextFireTime = sampleNow() + hours(23) + minutes(18);
    JobRow &risk = sample.add(JobStatus::Waiting, u"Risk report"_s, 4);
    engine.reasons[risk.run->key] = u"after “Nightly FX load”, which ends in 4 min"_s;
    risk.nextFireTime = sampleNow() + hours(23) + minutes(48);
    risk.labels = {u"risk"_s};
    JobRow &factor = sample.add(JobStatus::Queued, u"Factor backtest"_s, 1);
    engine.reasons[factor.run->key] = u"pool “heavy” is full (2 of 2), free in ≈ 9 min"_s;
    JobRow &survey = sample.add(JobStatus::Paused, u"Survey import 2026-Q3"_s);
    setProgress(survey, 48, 100, 0);
    setTimes(survey, minutes(38) + seconds(2));
    survey.labels = {u"survey"_s};
}

void addEnded(Sample &sample)
{
    JobRow &pnl = sample.add(JobStatus::Failed, u"PnL attribution"_s, 1);
    pnl.run->outcome.text = u"exit code 1"_s;
    pnl.run->outcome.exitCode = 1;
    pnl.run->outcome.error = RunError{{}, u"KeyError: 'book_id'"_s, {}};
    setTimes(pnl, minutes(2) + seconds(47), hours(1));
    JobRow &clients = sample.add(JobStatus::Partial, u"Client statements"_s, 209);
    setProgress(clients, 212, 212, 0, 3);
    setTimes(clients, minutes(18) + seconds(20), hours(3));
    JobRow &market = sample.add(JobStatus::Lost, u"Market data snapshot"_s);
    market.run->reason = u"machine restarted at 03:12, no exit record"_s;
    JobRow &price = sample.add(JobStatus::Succeeded, u"Price cleaning"_s, 1);
    setTimes(price, minutes(3) + seconds(12), minutes(14));
    price.nextFireTime = sampleNow() + minutes(18);
    price.labels = {u"fx"_s};
    JobRow &limit = sample.add(JobStatus::Succeeded, u"Limit check"_s, 3);
    setTimes(limit, seconds(48), minutes(31));
    limit.labels = {u"risk"_s};
    JobRow &positions = sample.add(JobStatus::Succeeded, u"Rebuild positions view"_s, 1);
    setTimes(positions, minutes(1) + seconds(36), hours(1) + minutes(2));
}

void addOthers(Sample &sample)
{
    JobRow &monthly = sample.add(JobStatus::Scheduled, u"Monthly close"_s);
    monthly.nextFireTime = sampleNow() + hours(24 * 10) + minutes(648);
    JobRow &stopping = sample.add(JobStatus::Stopping, u"Liquidity buckets"_s);
    setProgress(stopping, 20, 90, 4);
    setTimes(stopping, minutes(5) + seconds(3));
    sample.add(JobStatus::Starting, u"Branch prices"_s);
    sample.add(JobStatus::Finishing, u"Stress scenarios"_s);
    JobRow &cancelled = sample.add(JobStatus::Cancelled, u"Ad-hoc query"_s);
    cancelled.run->outcome.text = u"cancelled by window"_s;
    JobRow &expired = sample.add(JobStatus::Expired, u"Trade import"_s);
    expired.run->outcome.text = u"time limit 30 min"_s;
    JobRow &skipped = sample.add(JobStatus::Skipped, u"Settlement match"_s);
    skipped.run->reason = u"“Limits” was cancelled"_s;
    sample.add(JobStatus::Disabled, u"Calendar check"_s);
    sample.add(JobStatus::Draft, u"New survey weights with a name that is far too long for any column of this width"_s);
    sample.add(JobStatus::Retired, u"One-off export"_s);
    sample.add(JobStatus::Idle, u"Rates download"_s);
}

} // namespace

Instant sampleNow()
{
    return *instantFromIso(u"2026-10-20T07:12:10Z"_s);
}

JobRow rowIn(JobStatus status, qint64 key, const QString &name)
{
    JobRow row;
    row.key = JobKey{key};
    row.id = JobId{u"job%1"_s.arg(key)};
    row.name = name;
    row.type = u"script"_s;
    row.status = status;
    row.space = u"default"_s;
    row.pool = u"default"_s;
    row.createdAt = sampleNow() - hours(48);
    if (status >= JobStatus::Draft)
        return row;
    Run run;
    run.key = RunKey{1000 + key};
    run.id = RunId{u"run%1"_s.arg(key)};
    run.jobKey = row.key;
    run.jobId = row.id;
    run.jobName = name;
    run.state = stateOf(RunStatus(int(status)));
    run.createdAt = sampleNow() - hours(1);
    row.activeRuns = isFinal(run.status()) ? 0 : 1;
    row.run = run;
    return row;
}

void fillSample(RowsEngine &engine)
{
    Sample sample(engine);
    addActive(sample, engine);
    addEnded(sample);
    addOthers(sample);
}

void fillMany(RowsEngine &engine, int count)
{
    for (int i = 1; i <= count; ++i)
        engine.rows.append(rowIn(JobStatus(i % jobStatusCount), i, u"Job number %1"_s.arg(i)));
}

namespace {

const QStringList stageNames{u"Fetch rates"_s, u"Parse and check"_s, u"Load to staging"_s, u"Reconcile"_s, u"Publish"_s, u"Archive"_s};

RunState stateOfNumber(int number)
{
    switch (number) {
    case 214:
        return Running{};
    case 213:
    case 195:
    case 182:
        return Failed{};
    case 194:
        return Partial{.failed = 3};
    case 203:
        return Cancelled{};
    default:
        return Succeeded{};
    }
}

Node stageOf(const Run &run, int stage, int last)
{
    Node node;
    node.kind = NodeKind::Stage;
    node.name = stageNames.at(stage);
    node.status = NodeStatus::Success;
    if (stage == last && run.status() == RunStatus::Failed)
        node.status = NodeStatus::Error;
    else if (stage == last && run.status() == RunStatus::Cancelled)
        node.status = NodeStatus::Cancelled;
    else if (stage == last && run.status() == RunStatus::Running)
        node.status = NodeStatus::Running;
    return node;
}

RunReport reportOf(const Run &run)
{
    const bool isWhole = run.status() == RunStatus::Succeeded || run.status() == RunStatus::Partial;
    const int last = isWhole ? 5 : run.number == 182 ? 1 : 2;
    Node process;
    for (int stage = 0; stage <= last; ++stage)
        process.children.append(stageOf(run, stage, last));
    RunReport report;
    report.nodes = {process};
    return report;
}

Run historyRun(int number, qint64 key, JobKey job, const QString &name)
{
    Run run;
    run.key = RunKey{key};
    run.id = RunId{u"r%1"_s.arg(key)};
    run.number = number;
    run.jobKey = job;
    run.jobName = name;
    run.cause = Cause::Schedule;
    run.attempt = 1;
    run.state = stateOfNumber(number);
    run.outcome.exitCode = 0;
    run.artifactCount = 12;
    run.maxRssBytes = 2'200'000'000 + 1'000'000 * (number % 50);
    return run;
}

} // namespace

void fillHistory(RowsEngine &engine)
{
    engine.history.clear();
    for (int number = 214; number > 0; --number) {
        Run run = historyRun(number, 1000 + number, JobKey{1}, u"Nightly FX load"_s);
        run.createdAt = sampleNow() - hours(24 * (214 - number)) - minutes(280);
        run.startedAt = run.createdAt;
        const Duration took = minutes(number > 204 ? 18 : 15) + seconds(number * 7 % 60);
        if (run.status() == RunStatus::Failed) {
            run.outcome.exitCode = 1;
            run.outcome.error = RunError{{}, u"could not lock prices.db after 30 s"_s, {}};
            run.artifactCount = 0;
        }
        if (isFinal(run.status()))
            run.endedAt = *run.startedAt + (run.status() == RunStatus::Succeeded ? took : took / 2);
        else
            run.createdAt = *(run.startedAt = sampleNow() - minutes(11));
        engine.reports.insert(run.key, reportOf(run));
        engine.history.append(run);
    }
    for (int number = 60; number > 0; --number) {
        Run run = historyRun(number, number, JobKey{10}, u"Price cleaning"_s);
        run.cause = number % 9 == 0 ? Cause::Manual : Cause::Schedule;
        run.createdAt = sampleNow() - hours(12 * (60 - number)) - minutes(14);
        run.startedAt = run.createdAt;
        run.endedAt = *run.startedAt + minutes(3);
        engine.history.append(run);
    }
    std::ranges::sort(engine.history, std::ranges::greater(), &Run::createdAt);
}

namespace {

struct Stretch
{
    qint64 job;
    int begins; //!< minutes from now
    int takes;
    RunStatus status;
};

constexpr Stretch stretches[] = {
    {12, -338, 54, RunStatus::Succeeded}, {9, -296, 55, RunStatus::Lost},      {20, -260, 15, RunStatus::Succeeded},
    {1, -284, 8, RunStatus::Failed},      {23, -236, 6, RunStatus::Succeeded}, {8, -194, 18, RunStatus::Partial},
    {18, -158, 27, RunStatus::Succeeded}, {17, -158, 5, RunStatus::Cancelled}, {7, -74, 3, RunStatus::Failed},
    {6, -39, 39, RunStatus::Paused},      {2, -24, 24, RunStatus::Running},    {3, -10, 10, RunStatus::Running},
};

constexpr Stretch plans[] = {
    {4, 8, 33, {}},   {10, 18, 4, {}},   {11, 48, 1, {}},   {5, 9, 72, {}},
    {15, 69, 18, {}}, {19, 108, 45, {}}, {16, 226, 62, {}}, {14, 186, 36, {}},
};

} // namespace

void fillTimeline(RowsEngine &engine)
{
    for (const Stretch &stretch : stretches) {
        Run run;
        run.key = RunKey{5000 + engine.history.size()};
        run.jobKey = JobKey{stretch.job};
        run.jobName = engine.find(run.jobKey)->name;
        run.state = stateOf(stretch.status);
        run.createdAt = sampleNow() + minutes(stretch.begins);
        run.startedAt = run.createdAt;
        if (isFinal(stretch.status))
            run.endedAt = *run.startedAt + minutes(stretch.takes);
        else if (stretch.status == RunStatus::Running)
            run.progress.eta = sampleNow() + minutes(9);
        engine.history.append(run);
    }
    std::ranges::sort(engine.history, std::ranges::greater(), &Run::createdAt);
    for (const Stretch &plan : plans) {
        ComingFire fire;
        fire.at = sampleNow() + minutes(plan.begins);
        fire.job = JobKey{plan.job};
        fire.jobName = engine.find(fire.job)->name;
        fire.expected = minutes(plan.takes);
        engine.fires.append(fire);
    }
}

} // namespace runsheet::test
