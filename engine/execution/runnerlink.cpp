// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runnerlink.h"

#include "engine/domain/bytes.h"
#include "engine/execution/processidentity.h"
#include "engine/execution/shortage.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <span>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

Error cannotStart(const QByteArray &program, int error)
{
    if (isShortage(error))
        return shortage(error);
    return {ErrorCode::ExecutionFailed,
            u"The supervisor %1 could not be started: %2. Reinstall Runsheet, or end other programs and run it again."_s.arg(
                visible(program), QString::fromLocal8Bit(std::strerror(error))),
            u"posix_spawn: errno %1"_s.arg(error),
            {}};
}

//! The runner gets its socket and nothing else of ours, no environment either.
int spawn(const QByteArray &program, int socket, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, RUNNER_SOCKET);
    posix_spawn_file_actions_addclosefrom_np(&actions, RUNNER_SOCKET + 1);
    QByteArray name = QByteArrayLiteral("runsheet-runner");
    const std::array<char *, 2> arguments{name.data(), nullptr};
    std::array<char *, 1> environment{nullptr};
    const int error = ::posix_spawn(&pid, program.constData(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

bool sendWithDescriptors(int socket, const QByteArray &message, std::span<const int> descriptors)
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(3 * sizeof(int))> control{};
    iovec data{const_cast<char *>(message.constData()), static_cast<size_t>(message.size())};
    msghdr head{};
    head.msg_iov = &data;
    head.msg_iovlen = 1;
    head.msg_control = control.data();
    head.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr *const rights = CMSG_FIRSTHDR(&head);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size_bytes());
    return ::sendmsg(socket, &head, MSG_NOSIGNAL | MSG_DONTWAIT) == message.size();
}

} // namespace

Result<std::unique_ptr<RunnerLink>> RunnerLink::start(const QByteArray &program)
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return cannotStart(program, errno);
    UniqueFd ours(ends[0]);
    // Above the number it will have, or dup2 would leave close-on-exec set.
    const UniqueFd low(ends[1]);
    const UniqueFd theirs(::fcntl(ends[1], F_DUPFD_CLOEXEC, RUNNER_SOCKET + 1));
    if (!theirs.isValid())
        return cannotStart(program, errno);
    pid_t pid = -1;
    if (const int error = spawn(program, theirs.get(), pid); error != 0)
        return cannotStart(program, error);
    UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))); // our own child: its number is not free before we reap it
    if (!pidfd.isValid())
        return cannotStart(program, errno); // the socket closes and the runner ends
    return std::unique_ptr<RunnerLink>(new RunnerLink(std::move(ours), pid, std::move(pidfd)));
}

RunnerLink::RunnerLink(UniqueFd socket, qint64 pid, UniqueFd pidfd)
    : m_socket(std::move(socket)), m_pidfd(std::move(pidfd)), m_pid(pid),
      m_socketNotifier(std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read)),
      m_deathNotifier(std::make_unique<QSocketNotifier>(m_pidfd.get(), QSocketNotifier::Read))
{
    connect(m_socketNotifier.get(), &QSocketNotifier::activated, this, &RunnerLink::readSocket);
    connect(m_deathNotifier.get(), &QSocketNotifier::activated, this, &RunnerLink::reap);
}

RunnerLink::~RunnerLink() = default;

bool RunnerLink::order(const RunnerOrder &order, int record, int folder)
{
    const std::array descriptors{record, folder, order.longOrder.get()};
    const size_t count = order.longOrder.isValid() ? 3 : 2;
    return m_socket.isValid() && sendWithDescriptors(m_socket.get(), order.message, std::span(descriptors).first(count));
}

bool RunnerLink::wish(const QByteArray &nonce, runner_wish_kind kind)
{
    runner_wish wish{};
    wish.message = RUNNER_WISH;
    wish.kind = kind;
    std::memcpy(wish.nonce, nonce.constData(), std::min<size_t>(nonce.size(), sizeof wish.nonce - 1));
    return m_socket.isValid() && ::send(m_socket.get(), &wish, sizeof wish, MSG_NOSIGNAL | MSG_DONTWAIT) == sizeof wish;
}

void RunnerLink::hangUp()
{
    if (m_socketNotifier) {
        m_socketNotifier->setEnabled(false);
        m_socketNotifier.release()->deleteLater(); // it may be the one that is speaking
    }
    m_socket.reset();
}

void RunnerLink::kill()
{
    signalProcess(m_pidfd, SIGKILL);
}

void RunnerLink::readSocket()
{
    runner_event event{};
    while (m_socket.isValid()) {
        const ssize_t got = ::recv(m_socket.get(), &event, sizeof event, MSG_DONTWAIT);
        if (got == sizeof event)
            Q_EMIT told(event);
        else if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            m_socketNotifier->setEnabled(false); // its death follows
        if (got != sizeof event)
            return;
    }
}

void RunnerLink::reap()
{
    siginfo_t info{};
    if (::waitid(P_PIDFD, static_cast<id_t>(m_pidfd.get()), &info, WEXITED | WNOHANG) != 0 || info.si_pid == 0)
        return;
    m_deathNotifier->setEnabled(false);
    readSocket();
    Q_EMIT died();
}

} // namespace runsheet
