// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/posixsignals.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace runsheet {
namespace {

// A handler may touch nothing else.
volatile int writeEnd = -1;

void note(int number)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = write(writeEnd, &byte, 1);
    errno = error;
}

} // namespace

PosixSignals::PosixSignals(const QList<int> &signalNumbers, std::function<void(int)> arrived) : m_numbers(signalNumbers)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [fd = m_readEnd, arrived = std::move(arrived)] {
        unsigned char byte = 0;
        while (read(fd, &byte, 1) == 1)
            arrived(byte);
    });
    struct sigaction action
    {
    };
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (const int number : m_numbers)
        sigaction(number, &action, nullptr);
}

PosixSignals::~PosixSignals()
{
    for (const int number : m_numbers)
        signal(number, SIG_DFL);
    m_notifier.reset();
    close(writeEnd);
    close(m_readEnd);
    writeEnd = -1;
}

} // namespace runsheet
