// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/triggermove.h"

#include "engine/scheduling/movedtrigger.h"
#include "engine/scheduling/systemzone.h"
#include "ui/format/errors.h"
#include "ui/format/moments.h"
#include "ui/triggers/triggersentence.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

CronZone cronZoneOf(const Trigger &trigger)
{
    const std::optional<CronZone> named = trigger.zone.isEmpty() ? std::nullopt : CronZone::named(trigger.zone.toUtf8());
    return named ? *named : currentSystemZone();
}

// Without the zone, which does not change.
QString triggerSentence(Trigger trigger)
{
    ScheduleNames names;
    names.systemZone = currentSystemZone();
    trigger.calendar.clear();
    const Result<Schedule> schedule = scheduleOf(trigger, names, 0);
    return schedule ? sentenceOf(*schedule, zoneOf(trigger), QLocale()).main : trigger.expression;
}

} // namespace

TriggerMove::TriggerMove(Engine &engine, JobCommands &commands, QWidget *parent)
    : QObject(parent), m_engine(engine), m_commands(commands), m_window(parent)
{
}

void TriggerMove::ask(JobKey key, Instant from, Instant to)
{
    m_engine.job(key).then(this, [this, key, from, to](const Result<Job> &job) {
        if (!job || !job->definition) {
            Q_EMIT refused(job ? tr("The definition cannot be read. Delete the job or restore a backup.") : describe(job.error()), key);
            return;
        }
        const Trigger &trigger = job->definition->trigger;
        if (const std::optional<Trigger> moved = movedTrigger(trigger, cronZoneOf(trigger), from, to))
            confirm(*job, *moved, to);
        else
            Q_EMIT refused(tr("“%1” has no single time of day that could be moved. Change its trigger by hand.").arg(job->definition->name),
                           key);
    });
}

void TriggerMove::confirm(const Job &job, const Trigger &moved, Instant to)
{
    const QString name = job.definition->name;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Change trigger"), tr("Start “%1” at %2?", "job, time").arg(name, clockText(to)),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(u"confirmMove"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("For all its times: now “%1”, then “%2”. Undo takes it back.", "when it runs, when it will run")
                                .arg(triggerSentence(job.definition->trigger), triggerSentence(moved)));
    QPushButton *change = box->addButton(tr("Change trigger"), QMessageBox::AcceptRole);
    box->addButton(tr("Leave it"), QMessageBox::RejectRole);
    box->setDefaultButton(change);
    connect(change, &QPushButton::clicked, this, [this, job, moved, name, to] {
        JobDraft draft;
        draft.definition = *job.definition;
        draft.definition.trigger = moved;
        draft.enabled = job.enabled;
        draft.draft = job.draft;
        m_commands.change(job.key, name, draft, tr("“%1” starts at %2 from now on.", "job, time").arg(name, clockText(to)));
    });
    box->open();
}

} // namespace runsheet
