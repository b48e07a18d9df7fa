// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace runsheet {

//! Signals of the process as calls in the event loop of the thread that made it. One at a time in a process.
class PosixSignals
{
public:
    PosixSignals(const QList<int> &signalNumbers, std::function<void(int)> arrived);
    ~PosixSignals();
    Q_DISABLE_COPY_MOVE(PosixSignals)

private:
    QList<int> m_numbers;
    int m_readEnd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace runsheet
