// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What engine and runner say to each other over one SOCK_SEQPACKET socket. The run's `record` file is the truth; these
// messages only save the engine from looking. C and C++; both ends are built together, so there is no version in it.

#include <stdint.h>

enum { RUNNER_SOCKET = 3 };          // the runner's end
enum { RUNNER_MESSAGE_MAX = 60000 }; // a longer order comes as a memfd, its message is the head alone
enum { RUNNER_NONCE_SIZE = 40 };     // with its NUL
enum { RUNNER_LIMITS_MAX = 8 };

enum runner_message { RUNNER_ORDER = 1, RUNNER_WISH = 2 };

// Descriptors, in this order: the locked record, the run folder, the memfd of a long order.
// After the head: workspace, stdin file, argc arguments, envc variables, each ended by a NUL.
struct runner_order
{
    uint32_t message; // RUNNER_ORDER
    uint32_t size;    // of head and strings together
    uint32_t argc, envc;
    uint32_t umask;
    uint32_t end_leftovers;
    int64_t time_limit_ms, grace_ms, hang_ms; // 0: no limit; grace 0: KILL follows TERM at once
    uint64_t head_bytes, segment_bytes;       // of each stream: `out`, then `out.1` and `out.2` in turn
    uint32_t limit_count;
    uint32_t reserved;
    struct
    {
        uint32_t resource; // RLIMIT_...
        uint32_t reserved;
        uint64_t soft, hard; // what is more than the runner's own hard limit is cut to that
    } limits[RUNNER_LIMITS_MAX];
    char nonce[RUNNER_NONCE_SIZE];
};

enum runner_wish_kind { WISH_CANCEL = 1, WISH_KILL, WISH_PAUSE, WISH_RESUME };

struct runner_wish
{
    uint32_t message; // RUNNER_WISH
    uint32_t kind;
    char nonce[RUNNER_NONCE_SIZE];
};

enum runner_event_kind {
    EVENT_STARTED = 1, // once, when the run is older than 50 ms
    EVENT_RETURNED,    // the order waited behind a run that lives: it has not run, its lock is free
    EVENT_PAUSED,
    EVENT_RESUMED,
    EVENT_ENDED, // `freed` says whether anything is left to clean up
    EVENT_FREED, // after an end that left something
    EVENT_STOPPING // `asked` by the runner itself: a limit was reached, TERM is sent, KILL follows after the grace
};
enum runner_exit_kind { EXIT_KIND_CODE = 1, EXIT_KIND_SIGNAL, EXIT_KIND_SPAWN_FAILED, EXIT_KIND_RUNNER_ERROR };
enum runner_where { WHERE_NOWHERE, WHERE_PROGRAM, WHERE_INTERPRETER, WHERE_CWD, WHERE_EXEC, WHERE_STDIN };
enum runner_asked { ASKED_NOTHING, ASKED_CANCEL, ASKED_TIME_LIMIT, ASKED_HANG };

struct runner_event
{
    uint32_t kind;
    uint32_t exit_kind;
    int32_t code; // exit code, signal number or errno, by exit_kind
    uint32_t where;
    uint32_t asked;
    uint32_t term_sent, forced, out_of_memory;
    uint32_t leftovers; // ENDED: found at the end; FREED: ended
    uint32_t freed;
    int64_t program;        // its pid
    uint64_t program_start; // clock ticks since boot, as in /proc/PID/stat
    int64_t at_us;          // PAUSED: since when; CLOCK_REALTIME, as the next two
    int64_t started_us, ended_us;
    int64_t wall_us, paused_us, user_us, system_us; // wall without paused
    int64_t max_rss_bytes;
    uint64_t out_bytes, err_bytes;
    char nonce[RUNNER_NONCE_SIZE];
};

// An entry of log.idx, little-endian: a stretch of one stream as it came. Lengths count what the program wrote, also what was cut.
struct runner_log_entry
{
    int64_t time_us; // since 1970 UTC
    uint32_t length;
    uint32_t stream; // 0 out, 1 err
};
