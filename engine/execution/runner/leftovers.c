// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "run.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { ROUND_US = 50000, LEFTOVER_GRACE_US = 2000000 };

// Everything that escaped is our child now: we are the subreaper.
struct draining
{
    struct run *run;
    int64_t kill_at_us;
    bool warned;
};

static void listen_while_draining(struct draining *draining)
{
    struct received next;
    switch (receive(&next, false)) {
    case RECEIVED_END:
        g_runner.engine_gone = true;
        break;
    case RECEIVED_ORDER:
        forget(&next); // none is sent to us now; its lock is free, so it is found as not started
        break;
    case RECEIVED_WISH:
        if (next.wish.kind == WISH_KILL && strncmp(next.wish.nonce, draining->run->order->nonce, RUNNER_NONCE_SIZE) == 0)
            draining->kill_at_us = 0;
        break;
    case RECEIVED_NOTHING:
        break;
    }
}

static void signal_round(struct draining *draining)
{
    if (now_us(CLOCK_MONOTONIC) >= draining->kill_at_us) {
        signal_below(g_runner.pid, SIGKILL, 0);
    } else if (!draining->warned) {
        draining->warned = true;
        signal_below(g_runner.pid, SIGTERM, 0);
        signal_below(g_runner.pid, SIGCONT, 0);
    }
}

static void wait_for_deaths(struct draining *draining)
{
    char discarded[1024];
    struct pollfd fds[2] = {{g_runner.children, POLLIN, 0}, {g_runner.engine_gone ? -1 : RUNNER_SOCKET, POLLIN, 0}};
    const struct timespec timeout = {0, ROUND_US * 1000};
    ppoll(fds, 2, &timeout, NULL);
    while (fds[0].revents && read(g_runner.children, discarded, sizeof discarded) > 0)
        ;
    if (fds[1].revents)
        listen_while_draining(draining);
}

unsigned run_end_leftovers(struct run *run)
{
    // Those of a stopped run had their TERM already: they keep what is left of the grace.
    const int64_t grace_end = now_us(CLOCK_MONOTONIC) + LEFTOVER_GRACE_US;
    struct draining draining = {run, run->event.asked ? run->kill_at_us : grace_end, false};
    unsigned ended = reap_children();
    for (; has_children(); ended += reap_children()) {
        signal_round(&draining);
        wait_for_deaths(&draining);
    }
    return ended;
}
