// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/incidents.h"

#include "ui/format/durations.h"
#include "ui/format/states.h"

#include <QCoreApplication>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::Incidents)
};

QString reasonOf(const Run &run)
{
    JobRow row;
    row.status = jobStatusOf(run.status());
    row.run = run;
    return stateReason(row, {}, run.endedAt.value_or(Instant()));
}

// What makes one failure another: how it ended, and with which error. Numbers in it change from run to run.
QString signatureOf(const Run &run)
{
    QString text = QString::number(int(run.status())) + reasonOf(run);
    return text.removeIf([](QChar letter) { return letter.isDigit(); });
}

bool isBad(RunStatus status)
{
    return status == RunStatus::Failed || status == RunStatus::Partial || status == RunStatus::Expired || status == RunStatus::Lost;
}

} // namespace

void Incidents::remember(const QList<Run> &ended)
{
    for (const Run &run : ended)
        (void)take(run);
}

std::optional<Notice> Incidents::take(const Run &ended)
{
    if (ended.status() == RunStatus::Succeeded) {
        if (!m_open.remove(ended.jobKey))
            return {};
        const QString took = ended.duration({}) ? durationText(*ended.duration({})) : QString();
        return Notice{Notice::Kind::Recovery, ended, Text::tr("“%1” goes well again").arg(ended.jobName),
                      took.isEmpty() ? QString() : Text::tr("It took %1.").arg(took)};
    }
    if (!isBad(ended.status()))
        return {}; // somebody cancelled it, or it did not run
    const QString signature = signatureOf(ended);
    if (m_open.value(ended.jobKey) == signature)
        return {};
    m_open.insert(ended.jobKey, signature);
    return Notice{Notice::Kind::Failure, ended, Text::tr("“%1”: %2", "job, state").arg(ended.jobName, stateWord(ended.status())),
                  reasonOf(ended)};
}

} // namespace runsheet
