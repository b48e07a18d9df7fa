// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace runsheet {

//! Tells when a file of the store, the crash log or the data folder itself came, went or got another name. The kernel says so:
//! nothing is asked again and again. Without inotify it never tells. Lives in the engine thread.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(const QByteArray &dataFolder, QObject *parent = nullptr);
    ~StoreWatch() override;

Q_SIGNALS:
    void storeTouched();
    void crashLogTouched();

private:
    void readEvents();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace runsheet
