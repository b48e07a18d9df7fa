// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "run.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { YOUNG_US = 50000 }; // what costs comes only to a run that is older

static int64_t earlier(int64_t a, int64_t b)
{
    return a < 0 ? b : b < 0 || a < b ? a : b;
}

// When something is to do although nothing happens; CLOCK_MONOTONIC, -1: never.
static int64_t next_deadline(const struct run *run)
{
    const struct runner_order *order = run->order;
    int64_t due = run->told ? -1 : run->begun_us + YOUNG_US;
    due = earlier(due, run->kill_at_us);
    if (run->event.asked == ASKED_NOTHING && run->paused_at_us < 0) {
        if (order->time_limit_ms)
            due = earlier(due, run->begun_us + run->paused_us + order->time_limit_ms * 1000);
        if (order->hang_ms)
            due = earlier(due, run->output_us + order->hang_ms * 1000);
    }
    const int64_t index_due = index_due_us(&run->index);
    if (index_due >= 0)
        due = earlier(due, now_us(CLOCK_MONOTONIC) + index_due - now_us(CLOCK_REALTIME));
    return due;
}

static void tell_started(struct run *run)
{
    if (run->told)
        return;
    run->told = true;
    run->event.kind = EVENT_STARTED;
    tell(&run->event);
}

// Whoever waits must know that it may take no longer than the grace: what hangs in the kernel would never end.
static void stop_at_limit(struct run *run, enum runner_asked asked)
{
    static const char *const words[] = {[ASKED_TIME_LIMIT] = "time-limit", [ASKED_HANG] = "hang"};
    tell_started(run);
    run_stop(run, asked, false);
    run->event.kind = EVENT_STOPPING;
    tell(&run->event);
    struct line line;
    line_begin(&line, "stop", run->order->nonce);
    line_text(&line, "asked", words[asked]);
    line_number(&line, "graceMs", run->order->grace_ms);
    run->is_torn = line_write(&line, run->record, false) != 0;
}

static void act_on_time(struct run *run)
{
    const struct runner_order *order = run->order;
    const int64_t now = now_us(CLOCK_MONOTONIC);
    if (now - run->begun_us >= YOUNG_US)
        tell_started(run);
    if (run->event.asked == ASKED_NOTHING && run->paused_at_us < 0) {
        if (order->time_limit_ms && now - run->begun_us - run->paused_us >= order->time_limit_ms * 1000)
            stop_at_limit(run, ASKED_TIME_LIMIT);
        else if (order->hang_ms && now - run->output_us >= order->hang_ms * 1000)
            stop_at_limit(run, ASKED_HANG);
    }
    if (run->kill_at_us >= 0 && now >= run->kill_at_us)
        run_kill(run);
    const int64_t index_due = index_due_us(&run->index), real = now_us(CLOCK_REALTIME);
    if (index_due >= 0 && (real >= index_due || real < run->index.entry.time_us))
        index_flush(&run->index);
}

// Orphans of the program become our children; dead ones must not pile up while it runs.
static void reap_orphans(const struct run *run)
{
    char discarded[1024];
    while (read(g_runner.children, discarded, sizeof discarded) > 0)
        ;
    for (;;) {
        siginfo_t info = {0};
        if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0 || info.si_pid == run->launch.pid)
            return; // dead orphans behind the dead program are found at its end
        waitpid(info.si_pid, NULL, WNOHANG);
    }
}

static void read_output(struct run *run, struct stream *stream)
{
    stream_read(stream, &run->index);
    run->output_us = now_us(CLOCK_MONOTONIC);
}

// True when the program has ended. The end of its output says nothing: others may hold it, or it may have closed it.
static bool wait_for_something(struct run *run)
{
    enum { PROGRAM, OUT, ERR, CHILDREN, ENGINE, CONTROL, COUNT };
    struct pollfd fds[COUNT] = {
        [PROGRAM] = {run->launch.pidfd, POLLIN, 0},
        [OUT] = {run->out.pipe, POLLIN, 0},
        [ERR] = {run->err.pipe, POLLIN, 0},
        [CHILDREN] = {run->told ? g_runner.children : -1, POLLIN, 0},
        [ENGINE] = {run->told && !g_runner.engine_gone ? RUNNER_SOCKET : -1, POLLIN, 0},
        [CONTROL] = {run->control, POLLIN, 0},
    };
    const int64_t due = next_deadline(run), now = now_us(CLOCK_MONOTONIC), left = due > now ? due - now : 0;
    const struct timespec timeout = {left / 1000000, left % 1000000 * 1000};
    if (ppoll(fds, COUNT, due < 0 ? NULL : &timeout, NULL) < 0 && errno != EINTR)
        return true;
    if (fds[OUT].revents)
        read_output(run, &run->out);
    if (fds[ERR].revents)
        read_output(run, &run->err);
    if (fds[PROGRAM].revents)
        return true;
    if (fds[CHILDREN].revents)
        reap_orphans(run);
    if (fds[ENGINE].revents)
        run_listen(run);
    if (fds[CONTROL].revents)
        run_read_control(run);
    act_on_time(run);
    run_open_control(run);
    return false;
}

static int64_t to_us(struct timeval time)
{
    return time.tv_sec * INT64_C(1000000) + time.tv_usec;
}

static bool was_out_of_memory(const struct runner_event *event)
{
    if (event->exit_kind != EXIT_KIND_SIGNAL || event->code != SIGKILL || event->forced)
        return false;
    const int64_t kills = count_oom_kills(), before = g_runner.oom_kills;
    g_runner.oom_kills = kills;
    return kills > before;
}

static void take_status(struct run *run)
{
    struct runner_event *event = &run->event;
    struct rusage usage = {0};
    int status = 0;
    if (run->launch.pidfd >= 0)
        wait4(run->launch.pid, &status, 0, &usage);
    event->exit_kind = WIFSIGNALED(status) ? EXIT_KIND_SIGNAL : EXIT_KIND_CODE;
    event->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    if (run->launch.error) {
        event->exit_kind = run->launch.where == WHERE_NOWHERE ? EXIT_KIND_RUNNER_ERROR : EXIT_KIND_SPAWN_FAILED;
        event->code = run->launch.error;
        event->where = run->launch.where;
    }
    event->user_us = to_us(usage.ru_utime);
    event->system_us = to_us(usage.ru_stime);
    event->max_rss_bytes = usage.ru_maxrss * INT64_C(1024);
    event->out_of_memory = was_out_of_memory(event);
}

static void take_end(struct run *run)
{
    struct runner_event *event = &run->event;
    run_continue(run);
    take_status(run);
    stream_read_rest(&run->out, &run->index);
    stream_read_rest(&run->err, &run->index);
    index_flush(&run->index);
    event->kind = EVENT_ENDED;
    event->ended_us = now_us(CLOCK_REALTIME);
    event->paused_us = run->paused_us;
    event->wall_us = now_us(CLOCK_MONOTONIC) - run->begun_us - run->paused_us;
    event->out_bytes = run->out.seen;
    event->err_bytes = run->err.seen;
    reap_children();
    event->freed = !has_children() || !run->order->end_leftovers;
    event->leftovers = event->freed ? 0 : count_below(g_runner.pid);
}

static void write_exit_line(struct run *run)
{
    static const char *const kinds[] = {"", "exit", "signal", "spawn_failed", "runner_error"};
    static const char *const wheres[] = {"", "program", "interpreter", "cwd", "exec", "stdin"};
    static const char *const asked[] = {"none", "cancel", "time-limit", "hang"};
    const struct runner_event *event = &run->event;
    struct line line;
    line_begin(&line, "exit", run->order->nonce);
    line_text(&line, "kind", kinds[event->exit_kind]);
    line_number(&line, "code", event->code);
    if (event->where != WHERE_NOWHERE)
        line_text(&line, "where", wheres[event->where]);
    line_text(&line, "asked", asked[event->asked]);
    line_number(&line, "termSent", event->term_sent);
    line_number(&line, "forced", event->forced);
    line_number(&line, "oom", event->out_of_memory);
    line_number(&line, "startedUs", event->started_us);
    line_number(&line, "endedUs", event->ended_us);
    line_number(&line, "wallUs", event->wall_us);
    line_number(&line, "pausedUs", event->paused_us);
    line_number(&line, "userUs", event->user_us);
    line_number(&line, "systemUs", event->system_us);
    line_number(&line, "maxRssBytes", event->max_rss_bytes);
    line_number(&line, "outBytes", (int64_t)event->out_bytes);
    line_number(&line, "errBytes", (int64_t)event->err_bytes);
    line_number(&line, "leftovers", event->leftovers);
    line.apart = run->is_torn;
    line_write(&line, run->record, true);
}

// While an engine lives its commit is the durable end; without one we are alone with it.
static void sync_all(const struct run *run)
{
    const int files[] = {run->out.file, run->err.file, run->index.file, run->record};
    for (unsigned i = 0; i < sizeof files / sizeof *files; ++i)
        if (files[i] >= 0)
            fdatasync(files[i]);
    fsync(run->folder);
    const int parent = openat(run->folder, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (parent >= 0) {
        fsync(parent);
        close(parent);
    }
}

static void write_drain_line(const struct run *run, unsigned ended)
{
    struct line line;
    line_begin(&line, "drain", run->order->nonce);
    line_number(&line, "ended", ended);
    line_write(&line, run->record, true);
}

static void close_files(struct run *run)
{
    const int files[] = {run->out.pipe, run->err.pipe, run->out.file, run->err.file, run->index.file, run->control, run->launch.pidfd};
    for (unsigned i = 0; i < sizeof files / sizeof *files; ++i)
        if (files[i] >= 0)
            close(files[i]);
}

// Arguments and environment as execve wants them. False: the order does not hold what it says.
static bool point_at_strings(struct run *run, char **pointers)
{
    const struct runner_order *order = run->order;
    char *at = run->strings, *end = (char *)run->received->order + order->size;
    size_t made = 0;
    for (uint64_t i = 0; i < (uint64_t)order->argc + order->envc + 2; ++i) {
        char *next = at < end ? memchr(at, 0, (size_t)(end - at)) : NULL;
        if (!next)
            return false;
        if (i == 0)
            run->launch.workspace = at;
        else if (i == 1)
            run->launch.stdin_file = at;
        else
            pointers[made++] = at;
        if (i == (uint64_t)order->argc + 1)
            pointers[made++] = NULL;
        at = next + 1;
    }
    pointers[made] = NULL;
    run->launch.argv = pointers;
    run->launch.environment = pointers + order->argc + 1;
    return order->argc > 0;
}

static void start(struct run *run)
{
    struct launch *launch = &run->launch;
    int out[2] = {-1, -1}, err[2] = {-1, -1};
    const size_t size = ((size_t)run->order->argc + run->order->envc + 2) * sizeof(char *);
    char **pointers = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pointers == MAP_FAILED || pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0) {
        launch->error = errno;
    } else if (!point_at_strings(run, pointers)) {
        launch->error = EBADMSG;
    } else {
        launch->out = out[1];
        launch->err = err[1];
        launch_program(launch);
        // It has its own copy now: secrets stay here no longer than needed.
        explicit_bzero(run->strings, (size_t)((char *)run->received->order + run->order->size - run->strings));
    }
    if (pointers != MAP_FAILED)
        munmap(pointers, size);
    if (out[1] >= 0)
        close(out[1]);
    if (err[1] >= 0)
        close(err[1]);
    run->out.pipe = out[0];
    run->err.pipe = err[0];
    if (launch->error)
        return;
    run->event.program = launch->pid;
    run->event.program_start = launch->start_ticks;
    run->event.started_us = launch->started_us;
}

static void prepare(struct run *run, struct received *received)
{
    struct runner_order *order = &run->head;
    *order = *received->order; // the order itself is wiped soon
    order->segment_bytes = order->segment_bytes ? order->segment_bytes : 1;
    const struct stream stream = {.pipe = -1,
                                  .folder = received->folder,
                                  .file = -1,
                                  .head_bytes = order->head_bytes,
                                  .segment_bytes = order->segment_bytes,
                                  .segment = -1};
    run->received = received;
    run->order = order;
    run->strings = (char *)(received->order + 1);
    run->record = received->record;
    run->folder = received->folder;
    run->control = -1;
    run->begun_us = run->output_us = now_us(CLOCK_MONOTONIC);
    run->paused_at_us = run->kill_at_us = -1;
    run->index = (struct log_index){.folder = received->folder, .file = -1};
    run->out = run->err = stream;
    run->out.name = "out";
    run->err.name = "err";
    run->err.number = 1;
    run->launch = (struct launch){.order = order, .record = received->record, .pidfd = -1};
    memcpy(run->event.nonce, order->nonce, sizeof run->event.nonce);
}

void supervise(struct received *received)
{
    static struct run run;
    memset(&run, 0, sizeof run);
    prepare(&run, received);
    start(&run);
    while (run.launch.pidfd >= 0 && !wait_for_something(&run))
        ;
    take_end(&run);
    write_exit_line(&run);
    tell(&run.event);
    if (g_runner.engine_gone)
        sync_all(&run);
    if (!run.event.freed)
        write_drain_line(&run, run.event.leftovers = run_end_leftovers(&run));
    if (g_runner.engine_gone && !run.event.freed)
        sync_all(&run);
    const bool owes_freed = !run.event.freed;
    g_runner.retired |= has_children(); // kept ones: the next run's must not be taken for them
    close_files(&run);
    forget(received); // the lock is free: the run is over for everybody
    run.event.kind = EVENT_FREED;
    if (owes_freed)
        tell(&run.event);
}
