// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/schedulemaker.h"

#include "engine/scheduling/systemzone.h"
#include "engine/scheduling/triggercheck.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace runsheet {
namespace {

// The same after every restart.
quint64 seedOf(const JobId &job)
{
    const QByteArray hash = QCryptographicHash::hash(job.value.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(hash.constData());
}

} // namespace

void ScheduleMaker::refreshZone()
{
    m_names.systemZone = currentSystemZone();
}

Result<Schedule> ScheduleMaker::scheduleOf(const Trigger &trigger, const JobId &job)
{
    return runsheet::scheduleOf(trigger, m_names, seedOf(job));
}

QList<FieldError> ScheduleMaker::check(const Trigger &trigger)
{
    return checkTrigger(trigger, m_names);
}

} // namespace runsheet
