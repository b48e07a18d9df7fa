// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/forecasttext.h"

#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/schedule/comingrows.h"

#include <QCoreApplication>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::ForecastText)
};

} // namespace

QString countWord(qsizetype count)
{
    const std::array words{Text::tr("the two"), Text::tr("the three"), Text::tr("the four"),  Text::tr("the five"),
                           Text::tr("the six"), Text::tr("the seven"), Text::tr("the eight"), Text::tr("the nine")};
    return count >= 2 && count < qsizetype(words.size()) + 2 ? words.at(size_t(count - 2))
                                                             : Text::tr("all %1", "a number").arg(numberText(qint64(count)));
}

ForecastText forecastText(const Collision &collision, const std::optional<Remedy> &remedy, const QList<ComingFire> &fires, Instant now)
{
    ForecastText text;
    const QString jobs = Text::tr("%n job(s) want", "how many want a pool", int(collision.fires.size()));
    const QString slotCount = Text::tr("%n slot(s)", nullptr, collision.slots);
    text.when = Text::tr("%1 %2:", "day, time").arg(dayText(localDay(collision.at), now), clockText(collision.at));
    text.what = Text::tr("%1 pool “%2” (%3). %4 would start about %5 late.", "so many jobs want, pool, slots, job, how long")
                    .arg(jobs, collision.pool, slotCount, fires.at(collision.latest).jobName, roughDurationText(collision.late));
    text.showVerb = Text::tr("Show %1", "the five").arg(countWord(collision.fires.size()));
    if (!remedy)
        return text;
    const ComingFire &fire = fires.at(remedy->fire);
    text.remedyVerb = Text::tr("Start %1 at %2", "job, time").arg(fire.jobName, clockText(remedy->to));
    text.remedyTip =
        remedy->late > tolerableDelay
            ? Text::tr("Then the last one starts about %1 late. Asks before it changes anything.").arg(roughDurationText(remedy->late))
            : Text::tr("Then all start in time. Asks before it changes anything.");
    return text;
}

} // namespace runsheet
