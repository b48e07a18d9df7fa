// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Everything below become() runs in a child that shares our memory while we stand still (vfork): no locks, no heap.

static void fail(struct launch *launch, enum runner_where where)
{
    launch->error = errno ? errno : EIO;
    launch->where = where;
    _exit(127);
}

static uint64_t smaller(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static void set_limits(struct launch *launch)
{
    const struct runner_order *order = launch->order;
    for (uint32_t i = 0; i < order->limit_count && i < RUNNER_LIMITS_MAX; ++i) {
        const int resource = (int)order->limits[i].resource;
        struct rlimit own, limit;
        if (getrlimit(resource, &own) != 0)
            fail(launch, WHERE_NOWHERE);
        limit.rlim_max = smaller(order->limits[i].hard, own.rlim_max);
        limit.rlim_cur = smaller(order->limits[i].soft, limit.rlim_max);
        if (setrlimit(resource, &limit) != 0)
            fail(launch, WHERE_NOWHERE); // a limit that is not kept would be a lie
    }
}

// When memory ends, the program goes first, not the one who can tell of it.
static void offer_to_oom_killer(void)
{
    const int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    if (write(file, "300", 3) < 0)
        errno = 0;
    close(file);
}

static void connect_stdin(struct launch *launch)
{
    int file = g_runner.dev_null;
    if (*launch->stdin_file) {
        file = open(launch->stdin_file, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); // a FIFO without writer must not hang us
        struct stat stat;
        if (file >= 0 && fstat(file, &stat) == 0 && S_ISDIR(stat.st_mode)) {
            errno = EISDIR;
            file = -1;
        }
        if (file < 0 || fcntl(file, F_SETFL, 0) != 0)
            fail(launch, WHERE_STDIN);
    }
    dup2(file, 0);
}

static void write_start_line(struct launch *launch)
{
    // The kernel's start time is boot time in ticks of 10 ms. Where no tick passed since before the clone, /proc need not be asked.
    const int64_t tick = 10000, boot = now_us(CLOCK_BOOTTIME), before = (int64_t)launch->start_ticks;
    struct process_stat stat;
    launch->pid = getpid();
    launch->started_us = now_us(CLOCK_REALTIME);
    launch->start_ticks = (uint64_t)(boot / tick);
    if (before / tick != boot / tick && process_stat(0, &stat))
        launch->start_ticks = stat.start_ticks;
    struct line line;
    line_begin(&line, "start", launch->order->nonce);
    line_text(&line, "boot", g_runner.boot_id);
    line_number(&line, "runner", g_runner.pid);
    line_number(&line, "runnerStart", (int64_t)g_runner.start_ticks);
    line_number(&line, "program", launch->pid);
    line_number(&line, "programStart", (int64_t)launch->start_ticks);
    line_number(&line, "realUs", launch->started_us);
    line_number(&line, "bootUs", boot);
    errno = line_write(&line, launch->record, false);
    if (errno)
        fail(launch, WHERE_NOWHERE); // no start line, no program
}

static enum runner_where where_exec_failed(const struct launch *launch, int error)
{
    if (error != ENOENT && error != ENOTDIR && error != ELOOP)
        return WHERE_EXEC;
    // The kernel says the same of a program and of the interpreter that it names.
    return faccessat(AT_FDCWD, launch->argv[0], F_OK, 0) == 0 ? WHERE_INTERPRETER : WHERE_PROGRAM;
}

static int become(void *argument)
{
    struct launch *launch = argument;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != g_runner.pid)
        _exit(127); // the runner died in between
    setsid();
    umask(launch->order->umask);
    offer_to_oom_killer();
    connect_stdin(launch);
    dup2(launch->out, 1);
    dup2(launch->err, 2);
    if (*launch->workspace && chdir(launch->workspace) != 0)
        fail(launch, WHERE_CWD);
    write_start_line(launch);
    sigset_t none;
    sigemptyset(&none);
    signal(SIGPIPE, SIG_DFL); // the only one that we ignore
    sigprocmask(SIG_SETMASK, &none, NULL);
    syscall(SYS_close_range, 3, ~0u, 4 /* CLOSE_RANGE_CLOEXEC */);
    set_limits(launch); // last: what we do ourselves must not fall under them
    execve(launch->argv[0], launch->argv, launch->environment);
    const int error = errno;
    const enum runner_where where = where_exec_failed(launch, error);
    errno = error;
    fail(launch, where);
    return 127;
}

void launch_program(struct launch *launch)
{
    static char stack[65536] __attribute__((aligned(64)));
    launch->start_ticks = (uint64_t)now_us(CLOCK_BOOTTIME); // become() makes ticks of it
    const int pid = clone(become, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, launch, &launch->pidfd);
    if (pid < 0) {
        launch->error = errno;
        launch->pidfd = -1;
        return;
    }
    launch->pid = pid;
}
