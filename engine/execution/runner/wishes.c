// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "run.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KILL_AGAIN_US = 1000000 }; // something may have been started between look and signal

static void signal_all(struct run *run, int signal_number)
{
    const pid_t program = run->launch.pid;
    kill(-program, signal_number);
    signal_below(g_runner.pid, signal_number, program); // those that left its group
}

void run_continue(struct run *run)
{
    if (run->paused_at_us < 0)
        return;
    const int64_t now = now_us(CLOCK_MONOTONIC), paused = now - run->paused_at_us;
    run->paused_us += paused;
    run->output_us += paused;
    run->paused_at_us = -1;
    kill(-run->launch.pid, SIGCONT);
}

void run_stop(struct run *run, enum runner_asked asked, bool at_once)
{
    if (run->event.asked == ASKED_NOTHING) {
        run->event.asked = asked;
        run->kill_at_us = now_us(CLOCK_MONOTONIC) + run->order->grace_ms * 1000;
        if (!at_once) {
            run->event.term_sent = 1;
            signal_all(run, SIGTERM);
        }
        run_continue(run); // or it could not act on it
    }
    if (at_once)
        run_kill(run);
}

void run_kill(struct run *run)
{
    run->event.forced = 1;
    run->kill_at_us = now_us(CLOCK_MONOTONIC) + KILL_AGAIN_US;
    signal_all(run, SIGKILL);
}

static void tell_moved(struct run *run, enum runner_event_kind kind)
{
    run->event.kind = kind;
    run->event.at_us = now_us(CLOCK_REALTIME);
    tell(&run->event);
}

static void pause_program(struct run *run)
{
    if (run->event.asked != ASKED_NOTHING)
        return;
    if (run->paused_at_us < 0) {
        run->paused_at_us = now_us(CLOCK_MONOTONIC);
        kill(-run->launch.pid, SIGSTOP);
    }
    tell_moved(run, EVENT_PAUSED);
}

static void resume_program(struct run *run)
{
    run_continue(run);
    tell_moved(run, EVENT_RESUMED);
}

static void grant(struct run *run, uint32_t kind)
{
    switch (kind) {
    case WISH_CANCEL:
        run_stop(run, ASKED_CANCEL, false);
        break;
    case WISH_KILL:
        run_stop(run, ASKED_CANCEL, true);
        break;
    case WISH_PAUSE:
        pause_program(run);
        break;
    case WISH_RESUME:
        resume_program(run);
        break;
    default:
        break;
    }
}

// A run that lives must not keep the next order waiting behind it: it goes back, its lock free again.
static void give_back(struct received *next)
{
    struct runner_event event = {.kind = EVENT_RETURNED};
    memcpy(event.nonce, next->order->nonce, sizeof event.nonce);
    forget(next);
    tell(&event);
}

void run_listen(struct run *run)
{
    struct received next;
    switch (receive(&next, false)) {
    case RECEIVED_END:
        g_runner.engine_gone = true;
        break;
    case RECEIVED_ORDER:
        give_back(&next);
        break;
    case RECEIVED_WISH:
        if (strncmp(next.wish.nonce, run->order->nonce, RUNNER_NONCE_SIZE) == 0)
            grant(run, next.wish.kind);
        break;
    case RECEIVED_NOTHING:
        break;
    }
}

void run_open_control(struct run *run)
{
    if (!g_runner.engine_gone || run->control >= 0)
        return;
    unlinkat(run->folder, "control", 0);
    if (mkfifoat(run->folder, "control", 0600) == 0)
        run->control = openat(run->folder, "control", O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW); // RDWR: it never ends
}

static uint32_t wish_of(const char *word)
{
    static const char *const words[] = {"cancel", "kill", "pause", "resume"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; ++i)
        if (strcmp(word, words[i]) == 0)
            return WISH_CANCEL + i;
    return 0;
}

// Each line is one write() below PIPE_BUF, so only whole lines come.
void run_read_control(struct run *run)
{
    char text[1024];
    const ssize_t length = read(run->control, text, sizeof text - 1);
    if (length <= 0)
        return;
    text[length] = 0;
    const size_t nonce_length = strlen(run->order->nonce);
    for (char *line = text, *end; (end = strchr(line, '\n')); line = end + 1) {
        *end = 0;
        if (strncmp(line, run->order->nonce, nonce_length) == 0 && line[nonce_length] == ' ')
            grant(run, wish_of(line + nonce_length + 1));
    }
}
