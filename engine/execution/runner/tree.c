// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "runner.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DEPTH_MAX = 256 };

typedef void (*visitor)(pid_t pid, pid_t parent, void *context);

struct walk
{
    visitor visit;
    void *context;
    int depth;
};
static void walk_process(pid_t pid, struct walk *walk);

static void walk_children_file(int file, pid_t parent, struct walk *walk)
{
    char text[512];
    pid_t child = 0;
    for (ssize_t length; (length = read(file, text, sizeof text)) > 0;) {
        for (ssize_t i = 0; i < length; ++i) {
            if (text[i] >= '0' && text[i] <= '9') {
                child = child * 10 + (text[i] - '0');
            } else if (child) {
                walk->visit(child, parent, walk->context); // the parent first, so that it starts no more
                walk_process(child, walk);
                child = 0;
            }
        }
    }
}

// The kernel keeps a list for each thread: the children that it started itself.
static void walk_thread(int tasks, const char *thread, pid_t pid, struct walk *walk)
{
    char path[48];
    path[append(path, append(path, 0, sizeof path - 1, thread), sizeof path - 1, "/children")] = 0;
    const int file = openat(tasks, path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    walk_children_file(file, pid, walk);
    close(file);
}

struct directory_entry
{ // linux_dirent64
    uint64_t inode;
    int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

static void walk_process(pid_t pid, struct walk *walk)
{
    char path[40] = "/proc/";
    path[append(path, append_number(path, 6, sizeof path - 1, pid), sizeof path - 1, "/task")] = 0;
    const int tasks = walk->depth < DEPTH_MAX ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (tasks < 0)
        return;
    ++walk->depth;
    char buffer[1024] __attribute__((aligned(8)));
    for (long length; (length = syscall(SYS_getdents64, tasks, buffer, sizeof buffer)) > 0;) {
        for (long at = 0; at < length;) {
            const struct directory_entry *entry = (const struct directory_entry *)(const void *)(buffer + at);
            if (entry->name[0] != '.')
                walk_thread(tasks, entry->name, pid, walk);
            at += entry->length;
        }
    }
    --walk->depth;
    close(tasks);
}

static void count_one(pid_t pid, pid_t parent, void *context)
{
    (void)parent;
    struct process_stat stat;
    if (process_stat(pid, &stat) && stat.state != 'Z')
        ++*(unsigned *)context;
}

unsigned count_below(pid_t pid)
{
    unsigned count = 0;
    struct walk walk = {count_one, &count, 0};
    walk_process(pid, &walk);
    return count;
}

struct signalling
{
    int signal;
    pid_t except_group;
};

// Held by a pidfd before the look at its parent: a number that was used again in between is not signalled.
static void signal_one(pid_t pid, pid_t parent, void *context)
{
    const struct signalling *wanted = context;
    const int pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
    struct process_stat stat;
    if (pidfd < 0)
        return;
    if (process_stat(pid, &stat) && stat.parent == parent && getpgid(pid) != wanted->except_group)
        syscall(SYS_pidfd_send_signal, pidfd, wanted->signal, NULL, 0);
    close(pidfd);
}

void signal_below(pid_t pid, int signal, pid_t except_group)
{
    struct signalling wanted = {signal, except_group};
    struct walk walk = {signal_one, &wanted, 0};
    walk_process(pid, &walk);
}

unsigned reap_children(void)
{
    unsigned count = 0;
    while (waitpid(-1, NULL, WNOHANG) > 0)
        ++count;
    return count;
}

bool has_children(void)
{
    siginfo_t info;
    return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0;
}
