// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scheduling/misfire.h"
#include "engine/scheduling/schedulemaker.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

// What two thousand schedules cost, in milliseconds, beside what it may: made anew at a start, all asked for their next time after the
// clock was set, and all due in the same minute, the worst that can be. Exits with 1 where a target is missed. RUNSHEET_BENCH_SLACK is a
// factor by which a loaded machine may be slower.

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int count = 2'000;
constexpr int rounds = 20;
constexpr double targetMs = 10;
const Instant begin = instantFromMs(1'767'225'600'000); // 2026-01-01

//! One in each minute of a day and a half, in the zones of the earth.
Trigger triggerOf(int index)
{
    static const QStringList zones{u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Tokyo"_s, u"UTC"_s, u"Australia/Lord_Howe"_s};
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = u"%1 %2 * * *"_s.arg(index % 60).arg(index / 60 % 24);
    trigger.zone = zones.at(index % zones.size());
    return trigger;
}

//! The best of several: what else the machine does is not ours.
template<class Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

int run()
{
    const double slack = std::max(1.0, qgetenv("RUNSHEET_BENCH_SLACK").toDouble());
    ScheduleMaker maker;
    std::vector<Schedule> schedules;
    const double making = milliseconds([&] {
        schedules.clear();
        for (int index = 0; index < count; ++index)
            schedules.push_back(maker.scheduleOf(triggerOf(index), {u"job%1"_s.arg(index)}).value());
    });
    ScheduleHistory history;
    history.countsFrom = begin;
    qint64 found = 0;
    const double asking = milliseconds([&] {
        for (const Schedule &schedule : schedules)
            found += nextDue(schedule, history).has_value();
    });
    const Instant later = begin + std::chrono::hours(24) - seconds(1);
    const double deciding = milliseconds([&] {
        for (const Schedule &schedule : schedules)
            found += decideDue(schedule, history, {}, later, begin).lastFire.has_value();
    });
    bool isMissed = found != qint64(rounds) * count * 2;
    for (const auto &[name, measured] :
         {std::pair("2000 made", making), {"2000 asked for the next time", asking}, {"2000 due at once", deciding}}) {
        const bool isSlow = measured > targetMs * slack;
        isMissed = isMissed || isSlow;
        std::printf("%-30s %8.2f ms, target %.0f ms%s\n", name, measured, targetMs, isSlow ? "  MISSED" : "");
    }
    return isMissed ? 1 : 0;
}

} // namespace
} // namespace runsheet

int main()
{
    return runsheet::run();
}
