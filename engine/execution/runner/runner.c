// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The supervisor of programs: looks after one run at a time and outlives the engine that ordered it.
//   runsheet-runner        one run after the other, until the engine closes the socket
//   runsheet-runner once   one run, then it ends
// Descriptor 3 is the SOCK_SEQPACKET socket to the engine (order.h).

#define _GNU_SOURCE
#include "runner.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct runner g_runner;

// What an engine ignores or blocks would be inherited by every program.
static void reset_signals(void)
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    // The bare system call, because the C library refuses the signals that it keeps for itself. All zero is SIG_DFL.
    static const char default_action[64];
    for (int signal_number = 1; signal_number < 65; ++signal_number)
        syscall(SYS_rt_sigaction, signal_number, default_action, NULL, 8);
    signal(SIGPIPE, SIG_IGN);
}

static void close_terminal(void)
{
    const int dev_null = open("/dev/null", O_RDWR | O_CLOEXEC);
    g_runner.dev_null = fcntl(dev_null, F_DUPFD_CLOEXEC, RUNNER_SOCKET + 1); // 0 to 2 may have been closed
    for (int fd = 0; fd < RUNNER_SOCKET; ++fd)
        dup2(g_runner.dev_null, fd);
    if (dev_null > RUNNER_SOCKET)
        close(dev_null);
}

static void set_up(void)
{
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    reset_signals();
    setsid();
    umask(077);
    if (chdir("/") != 0)
        _exit(1);
    fcntl(RUNNER_SOCKET, F_SETFD, FD_CLOEXEC);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    close_terminal();
    g_runner.children = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
    g_runner.pid = getpid();
    struct process_stat stat = {0};
    process_stat(0, &stat);
    g_runner.start_ticks = stat.start_ticks;
    read_boot_id(g_runner.boot_id);
    g_runner.oom_kills = count_oom_kills();
}

static void sync_and_close(int folder)
{
    if (folder < 0)
        return;
    syncfs(folder); // the engine may have gone before it committed our last ends
    close(folder);
}

int main(int argc, char **argv)
{
    const bool once = argc > 1 && strcmp(argv[1], "once") == 0;
    int last_folder = -1;
    set_up();
    for (struct received received; !g_runner.retired;) {
        const enum receive_result result = receive(&received, true);
        if (result == RECEIVED_END)
            break;
        if (result != RECEIVED_ORDER)
            continue; // a wish that came after its run's end
        if (last_folder >= 0)
            close(last_folder);
        last_folder = fcntl(received.folder, F_DUPFD_CLOEXEC, 3);
        supervise(&received);
        g_runner.retired |= once || g_runner.engine_gone;
    }
    sync_and_close(last_folder);
    return 0;
}
