// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define _GNU_SOURCE
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { READ_SIZE = 65536 };
// An entry takes in what the same stream brings within 10 ms. A very long log gets a coarser index, at last none:
// what it says of the beginning stays true.
enum { ENTRY_US = 10000, COARSE_ENTRY_US = 1000000, COARSE_ENTRIES = 1 << 18, ENTRIES_MAX = 1 << 22, INDEX_ROOM = 4096 };

static int64_t entry_us(const struct log_index *index)
{
    return index->entries < COARSE_ENTRIES ? ENTRY_US : COARSE_ENTRY_US;
}

static int make_file(int folder, const char *name)
{
    return openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
}

// With room for its first entries, before the output takes all there is: without an index nobody finds what was kept.
static void make_index(struct log_index *index)
{
    index->file = make_file(index->folder, "log.idx");
    if (index->file >= 0)
        (void)fallocate(index->file, FALLOC_FL_KEEP_SIZE, 0, INDEX_ROOM);
}

void index_flush(struct log_index *index)
{
    if (!index->entry.length)
        return;
    if (index->file < 0 && !index->failed)
        make_index(index);
    // After a failure no more is written: half an entry would shift all that follow.
    if (index->file < 0 || index->failed || index->entries >= ENTRIES_MAX ||
        write(index->file, &index->entry, sizeof index->entry) != (ssize_t)sizeof index->entry)
        index->failed = true;
    ++index->entries;
    index->entry.length = 0;
}

int64_t index_due_us(const struct log_index *index)
{
    return index->entry.length ? index->entry.time_us + entry_us(index) : -1;
}

static void index_add(struct log_index *index, uint32_t stream, uint32_t length)
{
    if (index->file < 0 && !index->failed)
        make_index(index);
    const int64_t now = now_us(CLOCK_REALTIME), age = now - index->entry.time_us;
    if (index->entry.stream != stream || age < 0 || age >= entry_us(index))
        index_flush(index);
    if (!index->entry.length) {
        index->entry.time_us = now;
        index->entry.stream = stream;
    }
    index->entry.length += length;
}

// Nothing > head > first segment > second segment > first ...
static void next_segment(struct stream *stream)
{
    if (stream->file >= 0)
        close(stream->file);
    stream->segment = stream->segment == 1 ? 2 : stream->segment < 0 ? 0 : 1;
    stream->in_file = 0;
    char name[16];
    size_t at = append(name, 0, sizeof name - 1, stream->name);
    if (stream->segment) {
        at = append(name, at, sizeof name - 1, ".");
        at = append_number(name, at, sizeof name - 1, stream->segment);
    }
    name[at] = 0;
    stream->file = make_file(stream->folder, name);
    stream->failed = stream->file < 0;
}

static uint64_t room_in(const struct stream *stream)
{
    const uint64_t capacity = stream->segment < 0 ? 0 : stream->segment ? stream->segment_bytes : stream->head_bytes;
    return stream->in_file < capacity ? capacity - stream->in_file : 0;
}

static void keep(struct stream *stream, const char *bytes, size_t length)
{
    // A full disk cuts the log, never the run.
    if (!stream->failed && write(stream->file, bytes, length) != (ssize_t)length)
        stream->failed = true;
    stream->in_file += length;
    stream->seen += length;
}

static size_t read_some(struct stream *stream, struct log_index *index, size_t most)
{
    static char buffer[READ_SIZE];
    const ssize_t got = read(stream->pipe, buffer, most < sizeof buffer ? most : sizeof buffer);
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return 0;
    if (got <= 0) {
        close(stream->pipe);
        stream->pipe = -1;
        return 0;
    }
    for (size_t at = 0; at < (size_t)got;) {
        while (!room_in(stream))
            next_segment(stream);
        const uint64_t room = room_in(stream), rest = (size_t)got - at;
        const size_t part = (size_t)(rest < room ? rest : room);
        keep(stream, buffer + at, part);
        at += part;
    }
    index_add(index, stream->number, (uint32_t)got);
    return (size_t)got;
}

void stream_read(struct stream *stream, struct log_index *index)
{
    read_some(stream, index, READ_SIZE);
}

void stream_read_rest(struct stream *stream, struct log_index *index)
{
    int waiting = 0;
    if (stream->pipe < 0 || ioctl(stream->pipe, FIONREAD, &waiting) != 0)
        return;
    for (size_t rest = (size_t)waiting, got; rest > 0 && stream->pipe >= 0; rest -= got)
        if ((got = read_some(stream, index, rest)) == 0)
            return;
}
