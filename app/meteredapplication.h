// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eventmeter.h"
#include "app/stallwatch.h"

#include <QApplication>

namespace runsheet {

//! An application that knows how long its events take. An event within another counts as part of that one.
class MeteredApplication final : public QApplication
{
    Q_OBJECT

public:
    MeteredApplication(int &argc, char **argv) : QApplication(argc, argv) {}

    [[nodiscard]] const EventMeter &meter() const { return m_meter; }
    //! Tells it of each event that comes from a loop. It must outlive the application.
    void watchWith(StallWatch &watch) { m_watch = &watch; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool notifyMetered(QObject *receiver, QEvent *event);
    bool notifyWatched(QObject *receiver, QEvent *event);

    EventMeter m_meter;
    StallWatch *m_watch = nullptr;
    int m_depth = 0;
    int m_loop = 0; // which loop the present event came from
    bool m_hasPainted = false;
};

} // namespace runsheet
