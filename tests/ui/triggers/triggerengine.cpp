// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/triggers/triggerengine.h"

namespace runsheet::test {

using namespace Qt::StringLiterals;

TriggerEngine::TriggerEngine(const Trigger &trigger)
{
    auto definition = std::make_shared<JobDefinition>();
    definition->name = u"Nightly FX load"_s;
    definition->type = u"script"_s;
    definition->trigger = trigger;
    kept.key = JobKey{1};
    kept.definition = definition;
}

void TriggerEngine::change(const JobDefinition &definition)
{
    kept.definition = std::make_shared<JobDefinition>(definition);
    ++kept.revision;
    tellChanged();
}

void TriggerEngine::tellChanged()
{
    ChangeSet changes;
    changes.jobs.insert(kept.key);
    Q_EMIT changed(changes);
}

Answer<Job> TriggerEngine::job(JobKey key)
{
    Job job = kept;
    job.key = key;
    return QtFuture::makeReadyFuture(Result<Job>(job));
}

Answer<Submitted> TriggerEngine::updateJob(JobKey, JobDraft draft, QString)
{
    if (refusesUpdate)
        return QtFuture::makeReadyFuture(Result<Submitted>(*refusesUpdate));
    updated.append(draft);
    change(draft.definition);
    return QtFuture::makeReadyFuture(Result<Submitted>(Submitted()));
}

Answer<QList<Calendar>> TriggerEngine::calendars()
{
    return QtFuture::makeReadyFuture(Result<QList<Calendar>>(known));
}

Answer<std::optional<Duration>> TriggerEngine::expectedDuration(JobKey)
{
    return QtFuture::makeReadyFuture(Result<std::optional<Duration>>(expected));
}

Trigger cronTrigger(const QString &expression, const QString &zone)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = expression;
    trigger.zone = zone;
    return trigger;
}

} // namespace runsheet::test
