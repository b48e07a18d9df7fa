// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontab.h"

#include "engine/crontab/crontablinereader.h"

namespace runsheet {
namespace {

// CR belongs to the ending only before LF: anywhere else it is a byte like others.
qsizetype endingSize(const QByteArray &line)
{
    if (line.endsWith("\r\n"))
        return 2;
    return line.endsWith('\n') ? 1 : 0;
}

} // namespace

Crontab readCrontab(const QByteArray &bytes)
{
    Crontab crontab;
    Environment variables;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        const QByteArray whole = bytes.sliced(start, end - start);
        const qsizetype ending = endingSize(whole);
        CrontabLine line = readCrontabLine(whole.chopped(ending), variables);
        line.ending = whole.last(ending);
        if (line.kind == CrontabLine::Kind::Variable)
            variables.insert(line.name, line.value);
        crontab.lines.append(line);
        start = end;
    }
    return crontab;
}

QByteArray bytesOf(const Crontab &crontab)
{
    QByteArray bytes;
    for (const CrontabLine &line : crontab.lines)
        bytes += line.text + line.ending;
    return bytes;
}

QByteArray scheduleOf(const CrontabLine &line)
{
    QByteArrayList fields;
    for (const CrontabSpan &field : line.entry.fields)
        fields += line.text.sliced(field.at, field.size);
    return fields.join(' ');
}

QByteArray shellOf(const CrontabEntry &entry)
{
    const QByteArray shell = entry.variables.value("SHELL");
    return shell.isEmpty() ? QByteArray("/bin/sh") : shell;
}

QByteArray zoneOf(const Environment &variables)
{
    const QByteArray zone = variables.value("CRON_TZ", variables.value("TZ"));
    return zone.startsWith(':') ? zone.sliced(1) : zone; // as tzset() reads it
}

} // namespace runsheet
