// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "runner.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

enum { FDS_MAX = 3 }; // record, run folder, memfd

static union {
    struct runner_order order;
    struct runner_wish wish;
    uint32_t message;
    char bytes[RUNNER_MESSAGE_MAX];
} g_message;

static void close_all(const int fds[FDS_MAX])
{
    for (int i = 0; i < FDS_MAX; ++i)
        if (fds[i] >= 0)
            close(fds[i]);
}

static ssize_t receive_message(int fds[FDS_MAX], bool wait)
{
    union {
        char bytes[CMSG_SPACE(FDS_MAX * sizeof(int))];
        struct cmsghdr head;
    } control;
    struct iovec data = {&g_message, sizeof g_message};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t length;
    for (int i = 0; i < FDS_MAX; ++i)
        fds[i] = -1;
    do
        length = recvmsg(RUNNER_SOCKET, &message, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT));
    while (length < 0 && errno == EINTR);
    const struct cmsghdr *head = length > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (head && head->cmsg_len > CMSG_LEN(0) && head->cmsg_len <= CMSG_LEN(FDS_MAX * sizeof(int)))
        memcpy(fds, CMSG_DATA(head), head->cmsg_len - CMSG_LEN(0));
    return length;
}

static bool take_order(struct received *received, size_t length, int memfd)
{
    received->order = &g_message.order;
    if (length < sizeof g_message.order)
        return false;
    if (memfd < 0)
        return g_message.order.size == length;
    // Private and writable, so that it can be wiped.
    void *mapped = mmap(NULL, g_message.order.size, PROT_READ | PROT_WRITE, MAP_PRIVATE, memfd, 0);
    if (mapped == MAP_FAILED)
        return false;
    received->order = mapped;
    received->mapped = g_message.order.size;
    return true;
}

// Our own want, not the run's fault: its lock is free again and nothing was started.
static void refuse_order(int error)
{
    struct runner_event event = {.kind = EVENT_ENDED, .exit_kind = EXIT_KIND_RUNNER_ERROR, .code = error, .freed = 1};
    event.ended_us = now_us(CLOCK_REALTIME);
    memcpy(event.nonce, g_message.order.nonce, sizeof event.nonce);
    tell(&event);
}

enum receive_result receive(struct received *received, bool wait)
{
    int fds[FDS_MAX];
    *received = (struct received){.record = -1, .folder = -1};
    const ssize_t length = receive_message(fds, wait);
    if (length < 0)
        return errno == EAGAIN ? RECEIVED_NOTHING : RECEIVED_END;
    if (length == 0)
        return RECEIVED_END;
    if (g_message.message == RUNNER_WISH && length == sizeof received->wish) {
        close_all(fds);
        received->wish = g_message.wish;
        return RECEIVED_WISH;
    }
    if (g_message.message != RUNNER_ORDER || fds[1] < 0 || !take_order(received, (size_t)length, fds[2])) {
        close_all(fds); // frees the lock: the engine finds a run without start line
        if (g_message.message == RUNNER_ORDER && length >= (ssize_t)sizeof g_message.order)
            refuse_order(fds[1] < 0 ? EMFILE : ENOMEM); // descriptors beyond our limit are dropped on their way
        return RECEIVED_NOTHING;
    }
    received->record = fds[0];
    received->folder = fds[1];
    if (fds[2] >= 0)
        close(fds[2]);
    return RECEIVED_ORDER;
}

void forget(struct received *received)
{
    if (received->record >= 0)
        close(received->record);
    if (received->folder >= 0)
        close(received->folder);
    if (received->mapped) {
        explicit_bzero(received->order, received->mapped);
        munmap(received->order, received->mapped);
    } else if (received->order) {
        explicit_bzero(received->order, received->order->size);
    }
    received->order = NULL;
}

void tell(const struct runner_event *event)
{
    // A run has a handful of messages, so the socket is never full.
    if (!g_runner.engine_gone && send(RUNNER_SOCKET, event, sizeof *event, MSG_NOSIGNAL | MSG_DONTWAIT) < 0 && errno != EAGAIN)
        g_runner.engine_gone = true;
}
