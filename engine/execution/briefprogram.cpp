// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/briefprogram.h"

#include "engine/domain/bytes.h"
#include "engine/execution/uniquefd.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstFree = 3; // behind input, output and errors

struct Pipe
{
    UniqueFd read, write;
};

// Above the numbers they get in the program, or dup2() would leave close-on-exec set.
std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    const UniqueFd read(ends[0]), write(ends[1]);
    Pipe made{UniqueFd(::fcntl(read.get(), F_DUPFD_CLOEXEC, firstFree)), UniqueFd(::fcntl(write.get(), F_DUPFD_CLOEXEC, firstFree))};
    if (!made.read.isValid() || !made.write.isValid() || ::fcntl(made.read.get(), F_SETFL, O_NONBLOCK) != 0)
        return std::nullopt;
    return made;
}

Error cannotStart(const QByteArray &program, int error)
{
    return {ErrorCode::ExecutionFailed,
            u"“%1” could not be started: %2."_s.arg(visible(program), QString::fromLocal8Bit(std::strerror(error))),
            u"posix_spawn: errno %1"_s.arg(error),
            {}};
}

std::vector<char *> pointersTo(QByteArrayList &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArrayList assignments(const Environment &environment)
{
    QByteArrayList lines;
    for (auto entry = environment.begin(); entry != environment.end(); ++entry)
        lines.append(entry.key() + '=' + entry.value());
    return lines;
}

int spawn(const BriefProgram &program, int output, int errors, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, firstFree);
    posix_spawn_file_actions_addchdir_np(&actions, program.folder.constData());
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    QByteArrayList words = program.argv, lines = assignments(program.environment);
    const std::vector<char *> arguments = pointersTo(words), environment = pointersTo(lines);
    const int error = ::posix_spawn(&pid, arguments.front(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

//! Reads what is there; whether the limit holds.
bool readOn(const UniqueFd &from, QByteArray &to, qsizetype most)
{
    std::array<char, 16384> buffer{};
    for (;;) {
        const ssize_t count = ::read(from.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return true;
        to.append(buffer.data(), std::min<qsizetype>(count, most - to.size()));
        if (to.size() >= most)
            return false;
    }
}

//! One that has begun, until its group is gone.
class Begun
{
public:
    Begun(const BriefProgram &program, pid_t pid, Pipe &output, Pipe &errors)
        : m_program(program), m_pid(pid), m_pidfd(int(::syscall(SYS_pidfd_open, pid, 0))), m_output(output), m_errors(errors)
    {
        m_output.write.reset();
        m_errors.write.reset();
    }
    BriefOutput watch(const std::stop_token &stop);

private:
    std::optional<BriefEnd> look(int stopFd, const QDeadlineTimer &deadline);
    void end();

    const BriefProgram &m_program;
    pid_t m_pid;
    UniqueFd m_pidfd;
    Pipe &m_output, &m_errors;
    BriefOutput m_result;
};

// What the program left running may hold the pipes open: its own end counts, not theirs.
std::optional<BriefEnd> Begun::look(int stopFd, const QDeadlineTimer &deadline)
{
    std::array<pollfd, 4> fds{
        {{m_pidfd.get(), POLLIN, 0}, {stopFd, POLLIN, 0}, {m_output.read.get(), POLLIN, 0}, {m_errors.read.get(), POLLIN, 0}}};
    if (::poll(fds.data(), fds.size(), int(deadline.remainingTime())) < 0 && errno != EINTR)
        return BriefEnd::Unwanted;
    const bool hasEnded = fds[0].revents != 0;
    if (!readOn(m_output.read, m_result.output, m_program.mostBytes) || !readOn(m_errors.read, m_result.errors, m_program.mostBytes))
        return BriefEnd::TooMuch;
    if (hasEnded)
        return BriefEnd::Exited;
    if (fds[1].revents != 0)
        return BriefEnd::Unwanted;
    for (auto [fd, pipe] : {std::pair{&fds[2], &m_output}, std::pair{&fds[3], &m_errors}}) {
        if ((fd->revents & (POLLHUP | POLLERR)) != 0)
            pipe->read.reset(); // closed before the end: it would wake us for nothing
    }
    return deadline.hasExpired() ? std::optional(BriefEnd::TooLong) : std::nullopt;
}

// As long as it is not reaped, nobody else has its number or that of its group.
void Begun::end()
{
    ::kill(-m_pid, SIGKILL);
    ::kill(m_pid, SIGKILL);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (m_result.end != BriefEnd::Exited)
        return;
    if (WIFSIGNALED(status))
        m_result.end = BriefEnd::Signalled;
    m_result.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

BriefOutput Begun::watch(const std::stop_token &stop)
{
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    const std::stop_callback onStop(stop, [&wake] { (void)::eventfd_write(wake.get(), 1); });
    const QDeadlineTimer deadline(m_program.limit);
    std::optional<BriefEnd> ended;
    while (!ended)
        ended = look(wake.get(), deadline);
    m_result.end = *ended;
    end();
    return m_result;
}

} // namespace

Result<BriefOutput> runBriefly(const BriefProgram &program, const std::stop_token &stop)
{
    std::optional<Pipe> output = makePipe(), errors = makePipe();
    if (!output || !errors)
        return cannotStart(program.argv.value(0), errno);
    pid_t pid = -1;
    if (const int error = spawn(program, output->write.get(), errors->write.get(), pid); error != 0)
        return cannotStart(program.argv.value(0), error);
    return Begun(program, pid, *output, *errors).watch(stop);
}

} // namespace runsheet
