// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/domain/error.h"
#include "engine/scheduling/schedule.h"
#include "ui/triggers/triggervalues.h"

#include <QWidget>

namespace runsheet {

class TriggerEditor;
class TriggerPreview;

//! The trigger of a job that is being made or changed: its editor and what it comes to below it. Knows no engine.
class ScheduleForm final : public QWidget
{
    Q_OBJECT

public:
    ScheduleForm(std::shared_ptr<Clock> clock, QWidget *parent);
    void setValues(const TriggerValues &values);
    [[nodiscard]] TriggerValues values() const;
    void setCalendars(const QList<Calendar> &calendars);
    [[nodiscard]] QList<FieldError> errors() const;
    //! Shows each error beside its field; returns those that belong to none.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    //! `At 02:30 every day, Berlin time.`
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void edited();

private:
    void updatePreview();

    std::shared_ptr<Clock> m_clock;
    ScheduleNames m_names;
    TriggerEditor *m_editor = nullptr;
    TriggerPreview *m_preview = nullptr;
};

//! What is there under these names, for triggers.
[[nodiscard]] QHash<QString, Calendar> calendarsByName(const QList<Calendar> &calendars);
[[nodiscard]] QStringList sortedNames(const QHash<QString, Calendar> &calendars);

} // namespace runsheet
