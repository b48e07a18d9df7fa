// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner.h"

// One run. Times are CLOCK_MONOTONIC in microseconds, -1 is "not".
struct run
{
    struct received *received;
    struct runner_order head;
    const struct runner_order *order; // = &head
    char *strings;                    // behind the received order's head
    int record, folder;
    int control; // FIFO, only once the engine is gone
    struct launch launch;
    struct stream out, err;
    struct log_index index;
    struct runner_event event; // filled as things become known
    int64_t begun_us, output_us;
    int64_t paused_at_us, paused_us;
    int64_t kill_at_us;
    bool told;
    bool is_torn; // the last line of the record may be a part of one
};

// wishes.c: what somebody wants of a run that lives
void run_stop(struct run *run, enum runner_asked asked, bool at_once);
void run_kill(struct run *run);
void run_continue(struct run *run);
void run_listen(struct run *run);
void run_open_control(struct run *run);
void run_read_control(struct run *run);

// leftovers.c: ends what outlived the program; how many
unsigned run_end_leftovers(struct run *run);
