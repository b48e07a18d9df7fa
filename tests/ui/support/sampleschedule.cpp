// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/sampleschedule.h"

#include "tests/ui/support/samplerows.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace runsheet::test {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

enum class Days { All, Weekdays, Mondays };

struct SampleJob
{
    qint64 key = 0;
    QString name;
    QTime at;
    Days days = Days::All;
    Duration expected{};
    QString pool = u"local"_s;
    QStringList labels{};
    Trigger::Kind kind = Trigger::Kind::Cron;
    QString calendar{};
};

QList<SampleJob> sampleJobs()
{
    const QString heavy = u"heavy"_s;
    const QString banking = u"TARGET days"_s;
    return {
        {.key = 1, .name = u"Nightly FX load"_s, .at = {2, 30}, .expected = minutes(15), .labels = {u"fx"_s}},
        {.key = 7,
         .name = u"PnL attribution"_s,
         .at = {6, 0},
         .days = Days::Weekdays,
         .expected = minutes(3),
         .labels = {u"risk"_s},
         .calendar = banking},
        {.key = 10, .name = u"Price cleaning"_s, .at = {7, 30}, .expected = minutes(3), .labels = {u"fx"_s}},
        {.key = 11, .name = u"Limit check"_s, .at = {8, 0}, .expected = seconds(48), .labels = {u"risk"_s}},
        {.key = 15,
         .name = u"Branch prices"_s,
         .at = {8, 20},
         .days = Days::Weekdays,
         .expected = minutes(18),
         .kind = Trigger::Kind::FixedRate},
        {.key = 19,
         .name = u"Settlement match"_s,
         .at = {9, 0},
         .days = Days::Weekdays,
         .expected = minutes(45),
         .pool = heavy,
         .calendar = banking},
        {.key = 31,
         .name = u"Branch sync"_s,
         .at = {9, 30},
         .days = Days::Weekdays,
         .expected = minutes(24),
         .kind = Trigger::Kind::FixedDelay},
        {.key = 16,
         .name = u"Stress scenarios"_s,
         .at = {11, 0},
         .days = Days::Weekdays,
         .expected = minutes(63),
         .pool = heavy,
         .labels = {u"risk"_s},
         .calendar = banking},
        {.key = 9, .name = u"Market data snapshot"_s, .at = {18, 0}, .expected = minutes(54)},
        {.key = 32, .name = u"Client statements"_s, .at = {8, 0}, .days = Days::Mondays, .expected = minutes(40), .pool = heavy},
        {.key = 33, .name = u"Factor backtest"_s, .at = {8, 0}, .days = Days::Mondays, .expected = minutes(22), .pool = heavy},
        {.key = 34, .name = u"Liquidity buckets"_s, .at = {8, 0}, .days = Days::Mondays, .expected = minutes(21), .pool = heavy},
        {.key = 35, .name = u"Swap curve calibration"_s, .at = {8, 0}, .days = Days::Mondays, .expected = minutes(18), .pool = heavy},
        {.key = 36,
         .name = u"Risk report"_s,
         .at = {8, 0},
         .days = Days::Mondays,
         .expected = minutes(12),
         .pool = heavy,
         .labels = {u"risk"_s}},
    };
}

bool isOn(const SampleJob &job, QDate day)
{
    switch (job.days) {
    case Days::All:
        return true;
    case Days::Weekdays:
        return day.dayOfWeek() < 6;
    case Days::Mondays:
        break;
    }
    return day.dayOfWeek() == 1;
}

ComingFire fireOf(const SampleJob &job, QDate day)
{
    ComingFire fire = fireAt(instantFromMs(QDateTime(day, job.at, Qt::UTC).toMSecsSinceEpoch()), job.key, job.name);
    fire.kind = job.kind;
    fire.expected = job.expected;
    fire.pool = job.pool;
    fire.labels = job.labels;
    fire.calendar = job.calendar;
    return fire;
}

Trigger triggerOf(const SampleJob &job)
{
    Trigger trigger;
    trigger.kind = job.kind;
    trigger.calendar = job.calendar;
    if (job.kind != Trigger::Kind::Cron) {
        trigger.delay = job.kind == Trigger::Kind::FixedDelay ? Duration(hours(24)) : Duration();
        trigger.every = job.kind == Trigger::Kind::FixedRate ? Duration(hours(24)) : Duration();
        return trigger;
    }
    const QString days = job.days == Days::All ? u"*"_s : job.days == Days::Weekdays ? u"1-5"_s : u"1"_s;
    trigger.expression = u"%1 %2 * * %3"_s.arg(job.at.minute()).arg(job.at.hour()).arg(days);
    trigger.dialect = u"unix5"_s;
    trigger.zone = u"Europe/Berlin"_s;
    return trigger;
}

Queue queueOf(const QString &name, const QStringList &members)
{
    Queue queue;
    queue.name = name;
    for (const QString &member : members)
        queue.sequence.append({.key = {}, .id = {}, .name = member, .enabled = true});
    return queue;
}

Run missedRun()
{
    Run run;
    run.key = RunKey{5001};
    run.jobKey = JobKey{8};
    run.jobName = u"Trade import"_s;
    run.pool = u"local"_s;
    run.scheduledFor = sampleNow() - hours(4);
    run.createdAt = sampleNow() - hours(1);
    run.state = Skipped{.cause = SkipCause::Misfire, .subject = {}};
    run.reason = u"1 fire time, 2026-10-20T03:12:10Z, was missed."_s;
    return run;
}

} // namespace

ComingFire fireAt(Instant at, qint64 job, const QString &name)
{
    ComingFire fire;
    fire.at = at;
    fire.job = JobKey{job};
    fire.jobId = JobId{u"job%1"_s.arg(job)};
    fire.jobName = name;
    fire.jobType = u"script"_s;
    fire.pool = u"default"_s;
    fire.space = u"Risk and data"_s;
    return fire;
}

void fillSchedule(RowsEngine &engine)
{
    engine.fires.clear();
    const QDate today(2026, 10, 20);
    for (QDate day = today; day < today.addDays(27); day = day.addDays(1)) {
        for (const SampleJob &job : sampleJobs()) {
            if (isOn(job, day) && fireOf(job, day).at > sampleNow())
                engine.fires.append(fireOf(job, day));
        }
    }
    for (const SampleJob &job : sampleJobs())
        engine.triggers.insert(JobKey{job.key}, triggerOf(job));
    std::ranges::sort(engine.fires, {}, [](const ComingFire &fire) { return std::pair(fire.at, fire.job); });
    engine.knownPools = {{.name = u"local"_s, .size = 4}, {.name = u"heavy"_s, .size = 2}};
    engine.knownQueues = {queueOf(u"Morning risk chain"_s, {u"Prices"_s, u"Curves"_s, u"Risk"_s}),
                          queueOf(u"Weekly housekeeping"_s, {u"Sweep"_s})};
    Calendar banking;
    banking.name = u"TARGET days"_s;
    banking.weekdays = 0b1000001;
    banking.yearlyDays = {{1, 1}, {5, 1}, {12, 25}, {12, 26}};
    Calendar close;
    close.name = u"Month-end days"_s;
    close.days = {QDate(2026, 10, 30)};
    engine.knownCalendars = {banking, close};
    engine.history.prepend(missedRun());
    for (const QString &name : {u"Calendar check"_s, u"Old export"_s}) {
        JobRow row = rowIn(JobStatus::Disabled, name == "Old export"_L1 ? 41 : 20, name);
        row.enabled = false;
        engine.rows.removeIf([&](const JobRow &each) { return each.key == row.key; });
        engine.rows.append(row);
    }
}

void fillManyFires(RowsEngine &engine, int jobs, int fires)
{
    engine.fires.clear();
    for (int i = 0; i < fires; ++i) {
        ComingFire fire = fireAt(sampleNow() + hours(24) * (i + 1) / (fires + 1), i % jobs + 1, u"Job number %1"_s.arg(i % jobs + 1));
        fire.expected = minutes(i % 47 + 1);
        engine.fires.append(fire);
    }
    engine.knownPools = {{.name = u"default"_s, .size = 4}};
}

} // namespace runsheet::test
