// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jobpin.h"

#include "ui/details/onanswer.h"

namespace runsheet {

using namespace Qt::StringLiterals;

JobPin::JobPin(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

void JobPin::showJob(JobKey job)
{
    if (job == m_job)
        return;
    m_job = job;
    m_pin.reset();
    ++m_serial;
    Q_EMIT changed();
    ask();
}

void JobPin::apply(const ChangeSet &changes)
{
    if (changes.jobs.contains(m_job))
        ask();
}

void JobPin::ask()
{
    if (!m_job.isValid())
        return;
    onAnswer(m_engine.job(m_job), this, [this, serial = ++m_serial](const Result<Job> &answer) {
        if (serial != m_serial || !answer || !answer->definition)
            return;
        m_pin = pinIn(answer->definition->properties);
        Q_EMIT changed();
    });
}

void JobPin::set(const std::optional<Pin> &pin)
{
    onAnswer(m_engine.job(m_job), this, [this, job = m_job, pin](const Result<Job> &answer) {
        if (answer && answer->definition)
            update(*answer, pin);
        else if (!answer && job == m_job)
            Q_EMIT refused(answer.error());
    });
}

void JobPin::update(const Job &job, const std::optional<Pin> &pin)
{
    JobDraft draft;
    draft.definition = *job.definition;
    draft.definition.properties = withPin(draft.definition.properties, pin);
    draft.enabled = job.enabled;
    draft.draft = job.draft;
    onAnswer(m_engine.updateJob(job.key, draft, u"window"_s), this, [this, key = job.key, pin](const Result<Submitted> &answer) {
        if (key != m_job)
            return;
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        ++m_serial;
        m_pin = pin;
        Q_EMIT changed();
    });
}

} // namespace runsheet
