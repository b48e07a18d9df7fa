// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace runsheet {

//! Tells when the computer has woken, as logind says on the system bus. Waits for nothing: where there is no logind it never tells, and
//! the engine finds out by its clocks. Lives in the main thread.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void takePrepareForSleep(bool begins);
};

} // namespace runsheet
