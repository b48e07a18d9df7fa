// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuetriggerdialog.h"

#include "ui/theme/metrics.h"
#include "ui/triggers/scheduleform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueTriggerDialog::QueueTriggerDialog(std::shared_ptr<Clock> clock, const TriggerValues &values, const QList<Calendar> &calendars,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"queueTriggerDialog"_s);
    setWindowTitle(tr("Trigger of the queue"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    m_form = new ScheduleForm(std::move(clock), this);
    m_form->setCalendars(calendars);
    m_form->setValues(values);
    auto *area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"queueTriggerTake"_s);
    take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QueueTriggerDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(38 * metrics.h, 40 * metrics.h);
}

void QueueTriggerDialog::take()
{
    const QList<FieldError> errors = m_form->errors();
    if (!errors.isEmpty()) {
        (void)m_form->showErrors(errors); // all of them have a field here
        return;
    }
    Q_EMIT taken(m_form->values());
    accept();
}

} // namespace runsheet
