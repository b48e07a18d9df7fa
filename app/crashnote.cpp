// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crashnote.h"

#include "engine/crashlog.h"

#include <array>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace runsheet {
namespace {

constexpr int crashSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int deepestStack = 64;

// A handler may neither allocate nor ask: all it needs is here before.
char path[PATH_MAX];
std::array<char, 64 * 1024> ownStack; // the crashed one may be full

void append(char *line, size_t &length, const char *text)
{
    while (*text)
        line[length++] = *text++;
}

void append(char *line, size_t &length, long number)
{
    char digits[24];
    size_t count = 0;
    do {
        digits[count++] = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (count > 0)
        line[length++] = digits[--count];
}

void note(int number)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    char line[128];
    size_t length = 0;
    append(line, length, "crash ");
    append(line, length, long(now.tv_sec));
    append(line, length, " signal ");
    append(line, length, long(number));
    append(line, length, " pid ");
    append(line, length, long(getpid()));
    append(line, length, "\n");
    const int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    [[maybe_unused]] const ssize_t written = write(fd, line, length);
    void *frames[deepestStack];
    backtrace_symbols_fd(frames, backtrace(frames, deepestStack), fd);
    close(fd);
}

void crashed(int number)
{
    note(number);
    raise(number); // the handler is gone by now: it ends as it would have
}

bool isFree(int number)
{
    struct sigaction present
    {
    };
    return sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_DFL;
}

} // namespace

void noteCrashes(const QByteArray &dataFolder)
{
    const QByteArray file = crashLogFile(dataFolder);
    if (file.size() >= qsizetype(sizeof path))
        return;
    std::memcpy(path, file.constData(), size_t(file.size()) + 1);
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs: too late in a handler
    stack_t stack{};
    stack.ss_sp = ownStack.data();
    stack.ss_size = ownStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action
    {
    };
    action.sa_handler = crashed;
    action.sa_flags = int(SA_RESETHAND) | SA_ONSTACK | SA_NODEFER;
    for (const int number : crashSignals) {
        if (isFree(number))
            sigaction(number, &action, nullptr);
    }
}

} // namespace runsheet
