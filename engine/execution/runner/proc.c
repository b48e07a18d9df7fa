// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int64_t now_us(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * INT64_C(1000000) + time.tv_nsec / 1000;
}

size_t append(char *text, size_t at, size_t size, const char *more)
{
    while (*more && at < size)
        text[at++] = *more++;
    return at;
}

size_t append_number(char *text, size_t at, size_t size, int64_t value)
{
    char digits[24];
    size_t first = sizeof digits - 1;
    digits[first] = 0;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do
        digits[--first] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        digits[--first] = '-';
    return append(text, at, size, digits + first);
}

// How much of a file fits, NUL-ended; -1: not readable.
static ssize_t read_file(const char *path, char *text, size_t size)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    size_t length = 0;
    ssize_t got = 1;
    while (length < size - 1 && (got = read(file, text + length, size - 1 - length)) > 0)
        length += (size_t)got;
    close(file);
    text[length] = 0;
    return got < 0 ? -1 : (ssize_t)length;
}

bool process_stat(pid_t pid, struct process_stat *stat)
{
    char path[40] = "/proc/self/stat", text[1024];
    if (pid) {
        const size_t at = append_number(path, 6, sizeof path - 1, pid); // behind "/proc/"
        path[append(path, at, sizeof path - 1, "/stat")] = 0;
    }
    if (read_file(path, text, sizeof text) <= 0)
        return false;
    char *field = strrchr(text, ')'); // the name before it may hold anything
    if (!field || strlen(field) < 4)
        return false;
    stat->state = field[2];
    field += 3; // field 4 begins behind the next blank
    stat->parent = (pid_t)strtol(field, NULL, 10);
    for (int number = 4; field && number < 22; ++number)
        field = strchr(field + 1, ' ');
    if (!field)
        return false;
    stat->start_ticks = strtoull(field, NULL, 10);
    return true;
}

void read_boot_id(char id[40])
{
    if (read_file("/proc/sys/kernel/random/boot_id", id, 40) < 36)
        id[0] = 0;
    id[36] = 0;
}

int64_t count_oom_kills(void)
{
    static char text[16384];
    if (read_file("/proc/vmstat", text, sizeof text) <= 0)
        return 0;
    const char *found = strstr(text, "\noom_kill ");
    return found ? strtoll(found + 10, NULL, 10) : 0;
}
