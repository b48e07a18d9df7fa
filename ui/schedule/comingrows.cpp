// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/comingrows.h"

#include "ui/format/enginesentences.h"
#include "ui/models/filtertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <set>

namespace runsheet {

using namespace Qt::StringLiterals;
using What = ScheduleChoice::What;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::ComingRow)
};

//! What a filter looks at.
struct Facets
{
    const QString &name;
    const QStringList &labels;
    const QString &space;
    const QString &type;
    const QString &pool;
};

bool meets(const FilterTerm &term, const Facets &facets)
{
    switch (term.what) {
    case FilterTerm::What::Label:
        return facets.labels.contains(term.value) != term.without;
    case FilterTerm::What::Space:
        return (facets.space == term.value) != term.without;
    case FilterTerm::What::Type:
        return (facets.type == term.value) != term.without;
    case FilterTerm::What::Pool:
        return (facets.pool == term.value) != term.without;
    case FilterTerm::What::Error:
    case FilterTerm::What::Parameter:
        break;
    }
    return term.without; // what is to come has neither error nor parameters here
}

bool matches(const FilterText &filter, const Facets &facets)
{
    const auto isSaid = [&](const QString &word) {
        const auto contains = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return contains(facets.name) || std::ranges::any_of(facets.labels, contains);
    };
    return std::ranges::all_of(filter.search.split(u' ', Qt::SkipEmptyParts), isSaid) &&
           std::ranges::all_of(filter.terms, [&](const FilterTerm &term) { return meets(term, facets); });
}

bool matches(const FilterText &filter, const ComingFire &fire)
{
    return matches(filter, Facets{fire.jobName, fire.labels, fire.space, fire.jobType, fire.pool});
}

bool isTriggerOf(const ComingFire &fire, const QString &value)
{
    return int(fire.kind) == value.toInt();
}

bool isChosen(const ComingFire &fire, const ScheduleChoice &choice, Instant now)
{
    switch (choice.what) {
    case What::Soon:
        return fire.at <= now + std::chrono::hours(24);
    case What::Today:
        return localDay(fire.at) == localDay(now);
    case What::Tomorrow:
        return localDay(fire.at) == localDay(now).addDays(1);
    case What::Trigger:
        return isTriggerOf(fire, choice.value);
    case What::Queue:
        return fire.jobType == queueTypeKey && fire.jobName == choice.value;
    case What::Calendar:
        return fire.calendar == choice.value;
    case What::Label:
        return fire.labels.contains(choice.value);
    case What::Space:
        return fire.space == choice.value;
    case What::Day:
        return localDay(fire.at) == choice.day;
    case What::Week:
    case What::Late:
    case What::Missed:
    case What::Resting:
        break;
    }
    return choice.what == What::Week;
}

const QList<ComingFire> &firesFor(const ScheduleFacts &facts, const ScheduleChoice &choice)
{
    switch (choice.what) {
    case What::Trigger:
    case What::Queue:
    case What::Calendar:
    case What::Label:
    case What::Space:
        return facts.next;
    case What::Day:
        return facts.ofDay;
    default:
        return facts.coming;
    }
}

SkipCause causeOf(const Run &run)
{
    const auto *skipped = std::get_if<Skipped>(&run.state);
    return skipped ? skipped->cause : SkipCause::Prerequisite;
}

bool wasMissed(const Run &run)
{
    return run.scheduledFor && (causeOf(run) == SkipCause::Misfire || causeOf(run) == SkipCause::Overlap);
}

bool isLeftOut(const Run &run, Instant now)
{
    return run.scheduledFor && causeOf(run) == SkipCause::ByHand && *run.scheduledFor > now;
}

ComingRow rowOf(const ComingFire &fire)
{
    return {.kind = ComingRow::Kind::Fire,
            .head = {},
            .at = fire.at,
            .job = fire.job,
            .jobId = fire.jobId,
            .name = fire.jobName,
            .type = fire.jobType,
            .pool = fire.pool,
            .expected = fire.expected,
            .reason = {},
            .late = {},
            .more = fire.more};
}

ComingRow rowOf(const Run &run, ComingRow::Kind kind)
{
    return {.kind = kind,
            .head = {},
            .at = run.scheduledFor,
            .job = run.jobKey,
            .jobId = run.jobId,
            .name = run.jobName,
            .type = run.type,
            .pool = run.pool,
            .expected = {},
            .reason = kind == ComingRow::Kind::LeftOut ? Text::tr("left out") : inUsersWords(run.reason),
            .late = {},
            .more = 0};
}

ComingRow rowOf(const JobRow &job)
{
    return {.kind = ComingRow::Kind::Resting,
            .head = {},
            .at = {},
            .job = job.key,
            .jobId = job.id,
            .name = job.name,
            .type = job.type,
            .pool = job.pool,
            .expected = {},
            .reason = {},
            .late = {},
            .more = 0};
}

QList<ComingRow> lateRows(const ScheduleFacts &facts, const FilterText &filter, Instant now)
{
    QList<ComingRow> rows;
    std::set<qsizetype> places;
    for (const Collision &collision : facts.forecast.collisions)
        places.insert(collision.fires.begin(), collision.fires.end());
    for (const qsizetype place : places) {
        const ComingFire &fire = facts.coming.at(place);
        if (fire.at <= now || !matches(filter, fire))
            continue;
        rows.append(rowOf(fire));
        rows.last().late = facts.forecast.late.at(place);
    }
    return rows;
}

//! Without heads.
QList<ComingRow> plainRows(const ScheduleFacts &facts, const ScheduleChoice &choice, const FilterText &filter, Instant now)
{
    QList<ComingRow> rows;
    if (choice.what == What::Resting) {
        for (const JobRow &job : facts.resting) {
            if (matches(filter, Facets{job.name, job.labels, job.space, job.type, job.pool}))
                rows.append(rowOf(job));
        }
        return rows;
    }
    if (choice.what == What::Late)
        return lateRows(facts, filter, now);
    for (const ComingFire &fire : firesFor(facts, choice)) {
        if (choice.what != What::Missed && fire.at > now && isChosen(fire, choice, now) && matches(filter, fire))
            rows.append(rowOf(fire));
    }
    const bool isByTime = &firesFor(facts, choice) == &facts.coming || choice.what == What::Day;
    for (const Run &run : facts.skipped) {
        ComingFire fire;
        fire.at = run.scheduledFor.value_or(Instant());
        const bool isMatched = matches(filter, Facets{run.jobName, run.labels, run.space, run.type, run.pool});
        if (choice.what == What::Missed && wasMissed(run) && isMatched)
            rows.append(rowOf(run, ComingRow::Kind::Missed));
        else if (choice.what != What::Missed && isByTime && isLeftOut(run, now) && isChosen(fire, choice, now) && isMatched)
            rows.append(rowOf(run, ComingRow::Kind::LeftOut));
    }
    return rows;
}

QList<ComingRow> withHeads(const QList<ComingRow> &rows, Instant now)
{
    QList<ComingRow> all;
    QDate day;
    for (const ComingRow &row : rows) {
        if (row.at && localDay(*row.at) != std::exchange(day, localDay(*row.at))) {
            ComingRow head;
            head.kind = ComingRow::Kind::Head;
            head.head = dayText(day, now);
            all.append(head);
        }
        all.append(row);
    }
    return all;
}

} // namespace

QDate localDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).date();
}

QString dayText(QDate day, Instant now)
{
    const qint64 ahead = localDay(now).daysTo(day);
    if (ahead == 0)
        return Text::tr("Today");
    const bool isThisYear = day.year() == localDay(now).year();
    const QString date =
        QLocale().toString(day, isThisYear ? Text::tr("ddd d MMM", "date format") : Text::tr("ddd d MMM yyyy", "date format"));
    return ahead == 1 ? Text::tr("Tomorrow, %1", "date").arg(date) : date;
}

QList<ComingRow> comingRows(const ScheduleFacts &facts, const ScheduleChoice &choice, const FilterText &filter, Instant now)
{
    QList<ComingRow> rows = plainRows(facts, choice, filter, now);
    const auto byTime = [](const ComingRow &row) { return std::pair(row.at, row.job); };
    if (choice.what == What::Missed)
        std::ranges::sort(rows, std::ranges::greater(), byTime);
    else if (choice.what != What::Resting)
        std::ranges::sort(rows, {}, byTime);
    return withHeads(rows, now);
}

qint64 countOf(const ScheduleFacts &facts, const ScheduleChoice &choice, const FilterText &filter, Instant now)
{
    const auto queue = std::ranges::find(facts.queues, choice.value, &Queue::name);
    if (choice.what == What::Queue)
        return queue == facts.queues.end() ? 0 : queue->sequence.size();
    return plainRows(facts, choice, filter, now).size();
}

JobRow jobRowOf(const ComingRow &row)
{
    JobRow job;
    job.key = row.job;
    job.id = row.jobId;
    job.name = row.name;
    job.type = row.type;
    job.kind = row.type == queueTypeKey ? JobKind::Queue : JobKind::Kept;
    job.enabled = row.kind != ComingRow::Kind::Resting;
    job.status = job.enabled ? JobStatus::Scheduled : JobStatus::Disabled;
    job.pool = row.pool;
    if (row.kind == ComingRow::Kind::Fire)
        job.nextFireTime = row.at;
    return job;
}

} // namespace runsheet
