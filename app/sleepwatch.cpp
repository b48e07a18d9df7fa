// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sleepwatch.h"

namespace runsheet {

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                SLOT(takePrepareForSleep(bool)));
}

void SleepWatch::takePrepareForSleep(bool begins)
{
    if (!begins)
        Q_EMIT woke();
}

} // namespace runsheet
