// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "ui/triggers/triggervalues.h"

#include <QDialog>

namespace runsheet {

struct Calendar;
class ScheduleForm;

//! The whole trigger of a queue, with what it comes to; what is taken over is still to be saved with the queue.
class QueueTriggerDialog final : public QDialog
{
    Q_OBJECT

public:
    QueueTriggerDialog(std::shared_ptr<Clock> clock, const TriggerValues &values, const QList<Calendar> &calendars, QWidget *parent);

Q_SIGNALS:
    void taken(const runsheet::TriggerValues &values);

private:
    void take();

    ScheduleForm *m_form = nullptr;
};

} // namespace runsheet
