// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/cadencetext.h"

#include "engine/scheduling/overlap.h"
#include "ui/format/durations.h"

#include <QCoreApplication>

#include <algorithm>

namespace runsheet {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CadenceText)
};

Duration shortestInterval(const QList<Instant> &times)
{
    Duration shortest = Duration::max();
    for (qsizetype index = 1; index < times.size(); ++index)
        shortest = std::min(shortest, Duration(times.at(index) - times.at(index - 1)));
    return shortest;
}

} // namespace

QString cadenceText(const QList<Instant> &times, Duration expected, const OverlapPolicy &policy)
{
    if (times.size() < 2)
        return {};
    const Duration interval = shortestInterval(times);
    const bool isReplaced = policy.kind == OverlapPolicy::Kind::Replace && expected > interval;
    const std::optional<Duration> real = realCadence(interval, expected, policy);
    if (!real && !isReplaced)
        return {};
    const QString takes = Text::tr("A run usually takes %1, longer than the %2 between two times.")
                              .arg(roughDurationText(expected), roughDurationText(interval));
    const QString comes = isReplaced ? Text::tr("Each would be cancelled by the next.")
                                     : Text::tr("It really runs about every %1.", "a length of time").arg(roughDurationText(*real));
    return takes + u' ' + comes;
}

} // namespace runsheet
