// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontabcommand.h"

namespace runsheet {
namespace {

// cron counts no pairs of backslashes here, as it does in the command.
QByteArray readInput(const QByteArray &text)
{
    QByteArray input;
    for (const char byte : text) {
        if (byte == '%' && input.endsWith('\\'))
            input.back() = '%';
        else
            input += byte == '%' ? '\n' : byte;
    }
    if (!input.endsWith('\n'))
        input += '\n';
    return input;
}

} // namespace

CrontabCommand readCrontabCommand(const QByteArray &text)
{
    CrontabCommand command;
    bool isEscaped = false;
    for (; command.size < text.size(); ++command.size) {
        const char byte = text.at(command.size);
        if (byte == '%' && !isEscaped)
            break;
        if (byte == '%')
            command.program.back() = '%';
        else
            command.program += byte;
        isEscaped = byte == '\\' && !isEscaped;
    }
    if (command.size + 1 < text.size())
        command.input = readInput(text.sliced(command.size + 1));
    return command;
}

std::optional<QByteArray> crontabTextOf(const QByteArray &program)
{
    if (program.isEmpty() || program.startsWith(' ') || program.startsWith('\t') || program.contains('\n') || program.contains('\0'))
        return std::nullopt;
    QByteArray text;
    bool isEscaped = false;
    for (const char byte : program) {
        if (byte == '%' && isEscaped)
            return std::nullopt;
        if (byte == '%')
            text += '\\';
        text += byte;
        isEscaped = byte == '\\' && !isEscaped;
    }
    return text;
}

} // namespace runsheet
