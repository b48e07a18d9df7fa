// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/awaysummary.h"

#include "ui/format/states.h"

#include <QCoreApplication>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::AwaySummary)
};

constexpr std::array order{RunStatus::Succeeded, RunStatus::Failed, RunStatus::Partial,
                           RunStatus::Expired,   RunStatus::Lost,   RunStatus::Skipped};

QStringList namesOf(const QList<Run> &runs)
{
    QStringList names;
    for (const Run &run : runs) {
        if (!names.contains(run.jobName))
            names.append(run.jobName);
    }
    return names;
}

// Of good runs the names are enough.
QStringList goodLines(const QStringList &names)
{
    if (names.size() <= 2)
        return names;
    return {names.at(0) + u',', Text::tr("%1 and %n more", "jobs", int(names.size()) - 2).arg(names.at(1))};
}

QString whyOf(const Run &run, Instant now)
{
    JobRow row;
    row.status = jobStatusOf(run.status());
    row.run = run;
    return stateReason(row, {}, now);
}

QString whyLine(const Run &run, Instant now)
{
    const QString why = whyOf(run, now);
    return why.isEmpty() ? run.jobName : Text::tr("%1: %2", "job, why").arg(run.jobName, why);
}

// A line has little room: one alone gets two.
QStringList badLines(const QList<Run> &runs, Instant now)
{
    if (runs.size() == 1 && !whyOf(runs.first(), now).isEmpty())
        return {runs.first().jobName + u':', whyOf(runs.first(), now)};
    QStringList lines{whyLine(runs.first(), now)};
    if (runs.size() == 2)
        lines.append(whyLine(runs.at(1), now));
    else if (runs.size() > 2)
        lines.append(Text::tr("and %n more", nullptr, int(runs.size()) - 1));
    return lines;
}

} // namespace

QList<AwayPart> awayParts(const QList<Run> &endedNewestFirst, Instant since, Instant now)
{
    QList<AwayPart> parts;
    for (const RunStatus status : order) {
        QList<Run> runs;
        for (const Run &run : endedNewestFirst) {
            if (run.status() == status && run.endedAt && *run.endedAt >= since)
                runs.append(run);
        }
        if (!runs.isEmpty())
            parts.append({.status = status,
                          .count = int(runs.size()),
                          .lines = status == RunStatus::Succeeded ? goodLines(namesOf(runs)) : badLines(runs, now),
                          .newest = runs.first()});
    }
    return parts;
}

QString awayTitle(const AwayPart &part)
{
    switch (part.status) {
    case RunStatus::Succeeded:
        return Text::tr("%n succeeded", nullptr, part.count);
    case RunStatus::Failed:
        return Text::tr("%n failed", nullptr, part.count);
    case RunStatus::Partial:
        return Text::tr("%n partial", nullptr, part.count);
    case RunStatus::Expired:
        return Text::tr("%n expired", nullptr, part.count);
    case RunStatus::Lost:
        return Text::tr("%n lost", nullptr, part.count);
    default:
        return Text::tr("%n skipped", nullptr, part.count);
    }
}

} // namespace runsheet
