// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runnerorder.h"

#include "engine/domain/bytes.h"
#include "engine/execution/kernellimits.h"
#include "engine/execution/runner/order.h"
#include "engine/execution/shortage.h"

#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

void setLimits(runner_order &head, const Limits &limits)
{
    for (const KernelLimit &limit : kernelLimits(limits, ownProcessLimit())) {
        auto &place = head.limits[head.limit_count++];
        place.resource = limit.resource;
        place.soft = limit.soft;
        place.hard = limit.hard;
    }
}

runner_order headOf(const ProcessOrder &order, quint32 umask)
{
    runner_order head{};
    head.message = RUNNER_ORDER;
    head.argc = static_cast<quint32>(order.argv.size());
    head.envc = static_cast<quint32>(order.environment.size());
    head.umask = umask;
    head.end_leftovers = order.endLeftovers ? 1 : 0;
    head.time_limit_ms = order.limits.timeLimit.count();
    head.grace_ms = order.limits.grace.count();
    head.hang_ms = order.limits.hang.count();
    head.head_bytes = order.headBytes;
    head.segment_bytes = segmentBytes(order);
    setLimits(head, order.limits);
    std::memcpy(head.nonce, order.ref.nonce.constData(), std::min<size_t>(order.ref.nonce.size(), sizeof head.nonce - 1));
    return head;
}

QByteArray stringsOf(const ProcessOrder &order)
{
    const char end = '\0';
    QByteArray strings = order.workspace + end + order.stdinFile + end;
    for (const QByteArray &argument : order.argv)
        strings += argument + end;
    for (auto it = order.environment.cbegin(); it != order.environment.cend(); ++it)
        strings += it.key() + '=' + it.value() + end;
    return strings;
}

UniqueFd memoryFile(const QByteArray &bytes)
{
    UniqueFd file(::memfd_create("order", MFD_CLOEXEC));
    qsizetype written = 0;
    while (file.isValid() && written < bytes.size()) {
        const ssize_t part = ::write(file.get(), bytes.constData() + written, bytes.size() - written);
        if (part < 0)
            return {};
        written += part;
    }
    return file;
}

} // namespace

quint64 segmentBytes(const ProcessOrder &order)
{
    return std::max<quint64>(order.tailBytes / 2, 1);
}

Result<RunnerOrder> encodeOrder(const ProcessOrder &order, quint32 umask)
{
    runner_order head = headOf(order, umask);
    const QByteArray strings = stringsOf(order);
    if (strings.count('\0') != qsizetype(2) + head.argc + head.envc)
        return badInput(
            u"An argument, variable or path of run %1 holds a NUL byte, which no program can be given. Take it out of the job."_s.arg(
                order.ref.run.value));
    head.size = static_cast<quint32>(sizeof head + strings.size());
    RunnerOrder encoded{QByteArray(reinterpret_cast<const char *>(&head), sizeof head), {}, order.endLeftovers};
    if (head.size <= RUNNER_MESSAGE_MAX) {
        encoded.message += strings;
        return encoded;
    }
    encoded.longOrder = memoryFile(encoded.message + strings);
    if (!encoded.longOrder.isValid())
        return shortage(errno);
    return encoded;
}

} // namespace runsheet
