// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// The first byte is a line feed that is written only behind what may be torn: a second try, or a line that is set apart.
enum { CRC_AT = 1, JSON_AT = 10 };

static void add(struct line *line, const char *text)
{
    // Two bytes stay for "}\n".
    line->length = (unsigned)append(line->bytes, line->length, sizeof line->bytes - 2, text);
}

void line_begin(struct line *line, const char *kind, const char *nonce)
{
    line->length = JSON_AT;
    line->apart = false;
    add(line, "{\"line\":\"");
    add(line, kind);
    add(line, "\"");
    line_text(line, "nonce", nonce);
}

void line_text(struct line *line, const char *name, const char *value)
{
    add(line, ",\"");
    add(line, name);
    add(line, "\":\"");
    add(line, value);
    add(line, "\"");
}

void line_number(struct line *line, const char *name, int64_t value)
{
    add(line, ",\"");
    add(line, name);
    add(line, "\":");
    line->length = (unsigned)append_number(line->bytes, line->length, sizeof line->bytes - 2, value);
}

static uint32_t crc32_of(const char *bytes, size_t length)
{
    static const uint32_t table[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
                                       0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
    uint32_t crc = ~0u;
    for (size_t i = 0; i < length; ++i) {
        crc ^= (uint8_t)bytes[i];
        crc = table[crc & 15] ^ (crc >> 4);
        crc = table[crc & 15] ^ (crc >> 4);
    }
    return ~crc;
}

static void complete(struct line *line)
{
    line->bytes[line->length++] = '}';
    const uint32_t crc = crc32_of(line->bytes + JSON_AT, line->length - JSON_AT);
    line->bytes[0] = '\n';
    for (int i = 0; i < 8; ++i)
        line->bytes[CRC_AT + i] = "0123456789abcdef"[(crc >> (28 - 4 * i)) & 15];
    line->bytes[JSON_AT - 1] = ' ';
    line->bytes[line->length++] = '\n';
}

static int write_once(const char *bytes, size_t length, int record)
{
    const ssize_t written = write(record, bytes, length);
    if (written == (ssize_t)length)
        return 0;
    return written < 0 ? errno : ENOSPC; // a short write to a file is a full disk
}

static bool may_pass(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EIO || error == EINTR;
}

int line_write(struct line *line, int record, bool for_ever)
{
    complete(line);
    const unsigned from = line->apart ? 0 : CRC_AT;
    int error = write_once(line->bytes + from, line->length - from, record);
    for (time_t pause = 1; error && for_ever && may_pass(error); pause = pause < 60 ? pause * 2 : 60) {
        const struct timespec time = {pause, 0};
        nanosleep(&time, NULL);
        error = write_once(line->bytes, line->length, record);
    }
    return error;
}
