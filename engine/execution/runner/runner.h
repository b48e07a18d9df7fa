// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the parts of the runner share. One thread, no heap, no stdio, no locale: it must stay small, start fast and
// never fail for want of memory.

#include "order.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <time.h>

// What holds for the life of the runner.
struct runner
{
    pid_t pid;
    uint64_t start_ticks;
    char boot_id[40];
    int dev_null;
    int children; // signalfd of SIGCHLD
    int64_t oom_kills;
    bool engine_gone;
    bool retired; // takes no further order
};
extern struct runner g_runner;

// line.c: a line of the record, "CRC32 {json}\n"
struct line
{
    char bytes[1024];
    unsigned length;
    bool apart; // the line before it may be torn
};
void line_begin(struct line *line, const char *kind, const char *nonce);
void line_text(struct line *line, const char *name, const char *value);
void line_number(struct line *line, const char *name, int64_t value);
// Nothing (0) or errno. `for_ever`: a full disk is waited for, with growing pauses.
int line_write(struct line *line, int record, bool for_ever);

// proc.c: what /proc says
int64_t now_us(clockid_t clock);
struct process_stat
{
    char state;
    pid_t parent;
    uint64_t start_ticks;
};
bool process_stat(pid_t pid, struct process_stat *stat); // pid 0: the caller
void read_boot_id(char id[40]);
int64_t count_oom_kills(void);
size_t append(char *text, size_t at, size_t size, const char *more);
size_t append_number(char *text, size_t at, size_t size, int64_t value);

// tree.c: all processes below a process, by the kernel's lists of children, never by a scan of /proc
unsigned count_below(pid_t pid);
void signal_below(pid_t pid, int signal, pid_t except_group);
unsigned reap_children(void);
bool has_children(void);

// output.c: a stream's head and tail, and the index of both
struct log_index
{
    int folder, file;
    struct runner_log_entry entry; // not written yet when its length is not 0
    uint32_t entries;
    bool failed;
};
struct stream
{
    int pipe, folder, file;
    const char *name;
    uint32_t number;
    uint64_t head_bytes, segment_bytes;
    uint64_t seen, in_file;
    int segment; // -1: nothing came yet; 0: head; 1, 2
    bool failed; // the rest of this segment is cut: what is kept of it has no hole
};
void stream_read(struct stream *stream, struct log_index *index);
// What was written before now, and no more: somebody else may go on writing for ever.
void stream_read_rest(struct stream *stream, struct log_index *index);
void index_flush(struct log_index *index);
int64_t index_due_us(const struct log_index *index); // CLOCK_REALTIME; -1: nothing waits

// program.c
struct launch
{
    const struct runner_order *order;
    char **argv, **environment;
    const char *workspace, *stdin_file;
    int record, out, err;
    // What became of it:
    pid_t pid;
    int pidfd;
    uint64_t start_ticks;
    int64_t started_us;
    int error;               // errno; 0: the program runs
    enum runner_where where; // of the error; NOWHERE: the runner's own
};
void launch_program(struct launch *launch);

// channel.c: the engine's socket
struct received
{
    struct runner_order *order; // or nothing
    struct runner_wish wish;
    int record, folder;
    size_t mapped;
};
enum receive_result { RECEIVED_NOTHING, RECEIVED_ORDER, RECEIVED_WISH, RECEIVED_END };
enum receive_result receive(struct received *received, bool wait);
void forget(struct received *received); // closes and wipes: the environment may hold secrets
void tell(const struct runner_event *event);

// run.c: one run from its order to its last process
void supervise(struct received *received);
