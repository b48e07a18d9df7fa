// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/loadtext.h"

#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/schedule/comingrows.h"

#include <QCoreApplication>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::LoadText)
};

QString collisionSentence(const Collision &collision, const Fit &fit, Instant now)
{
    const QString when = Text::tr("%1 %2", "day, time").arg(dayText(localDay(collision.at), now), clockText(collision.at));
    const QString jobs = Text::tr("%n job(s) want", "how many want a pool", int(collision.fires.size()));
    const QString slotCount = Text::tr("%n slot(s)", nullptr, collision.slots);
    const QString what =
        Text::tr("%1: %2 pool “%3” (%4).", "when, so many jobs want, pool, slots").arg(when, jobs, collision.pool, slotCount);
    return what + u' ' +
           (fit.late > tolerableDelay ? Text::tr("It would start about %1 late.").arg(roughDurationText(fit.late))
                                      : Text::tr("Another would start about %1 late.").arg(roughDurationText(collision.late)));
}

QString fitSentence(const ComingFire &fire, const Fit &fit)
{
    const QString slotCount = Text::tr("%1 of %n slot(s)", "taken, of so many", fit.slots).arg(fit.taken);
    const QString taken =
        Text::tr("%1 taken at %2, nothing collides.", "so many of so many slots, time").arg(slotCount, clockText(fire.at));
    return fire.expected ? Text::tr("Usually %1. %2", "how long, a sentence").arg(roughDurationText(*fire.expected), taken) : taken;
}

} // namespace

LoadText loadText(const ComingFire &job, const QList<Instant> &times, const QList<ComingFire> &coming, const QList<Pool> &pools,
                  Instant now)
{
    QList<ComingFire> others = coming;
    others.removeIf([&](const ComingFire &fire) { return fire.job == job.job; });
    const Instant horizon = coming.isEmpty() ? Instant() : coming.constLast().at; // what follows is not known
    LoadText text;
    for (const Instant at : times) {
        ComingFire fire = job;
        fire.at = at;
        const std::optional<Fit> fit = at <= horizon ? fitOf(fire, others, pools) : std::nullopt;
        if (fit && fit->collision)
            return {.sentence = collisionSentence(*fit->collision, *fit, now), .tone = LoadTone::Warning};
        if (fit && text.sentence.isEmpty())
            text.sentence = fitSentence(fire, *fit);
    }
    return text;
}

} // namespace runsheet
