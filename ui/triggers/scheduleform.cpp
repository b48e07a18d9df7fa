// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/scheduleform.h"

#include "engine/scheduling/systemzone.h"
#include "ui/format/errors.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/triggereditor.h"
#include "ui/triggers/triggerpreview.h"

#include <QBoxLayout>

namespace runsheet {

ScheduleForm::ScheduleForm(std::shared_ptr<Clock> clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setObjectName(QStringLiteral("scheduleForm"));
    m_names.systemZone = currentSystemZone();
    m_editor = new TriggerEditor(this);
    m_editor->setDefaultOnce(m_clock->now() + std::chrono::hours(1));
    m_preview = new TriggerPreview(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metricsOf(this).u);
    layout->addWidget(m_editor);
    layout->addWidget(m_preview);
    connect(m_editor, &TriggerEditor::changed, this, [this] {
        updatePreview();
        Q_EMIT edited();
    });
    connect(m_preview, &TriggerPreview::repairChosen, m_editor, &TriggerEditor::writeCron);
    updatePreview();
}

void ScheduleForm::setValues(const TriggerValues &values)
{
    m_editor->setValues(values);
    updatePreview();
}

TriggerValues ScheduleForm::values() const
{
    return m_editor->values();
}

void ScheduleForm::setCalendars(const QList<Calendar> &calendars)
{
    m_names.calendars = calendarsByName(calendars);
    m_editor->setCalendars(sortedNames(m_names.calendars));
    updatePreview();
}

QList<FieldError> ScheduleForm::errors() const
{
    return m_editor->errors();
}

QList<FieldError> ScheduleForm::showErrors(const QList<FieldError> &errors)
{
    return m_editor->showErrors(errors);
}

QString ScheduleForm::sentence() const
{
    return m_preview->sentence();
}

void ScheduleForm::updatePreview()
{
    const Trigger trigger = m_editor->trigger();
    m_preview->setVisible(trigger.kind != Trigger::Kind::None);
    if (const std::optional<CronError> error = m_editor->cronError())
        return m_preview->showTrouble(tr("No times yet"), unreadableText(*error), repairsOf(trigger.expression, *error));
    const Result<Schedule> schedule = scheduleOf(trigger, m_names, 0);
    if (!schedule)
        return m_preview->showTrouble(tr("No times yet"), describe(schedule.error()), {});
    const Instant now = m_clock->now();
    m_preview->showSchedule(*schedule, {.countsFrom = now, .lastFire = {}, .lastStarted = {}, .lastEnded = {}, .isRunActive = false}, now);
}

QHash<QString, Calendar> calendarsByName(const QList<Calendar> &calendars)
{
    QHash<QString, Calendar> byName;
    for (const Calendar &calendar : calendars)
        byName.insert(calendar.name, calendar);
    return byName;
}

QStringList sortedNames(const QHash<QString, Calendar> &calendars)
{
    QStringList names = calendars.keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace runsheet
