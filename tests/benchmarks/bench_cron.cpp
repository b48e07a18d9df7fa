// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "engine/cron/firetime.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

// Fire times and parses per second in a zone with daylight saving, beside what they should be and what croncpp reaches (the fastest of the
// peers that are written in C++). Exits with 1 where a target is missed. RUNSHEET_BENCH_SLACK is a factor by which a loaded machine may be
// slower.

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 measuredNs = 400'000'000;
const Instant begin = instantFromMs(1'767'225'600'000); // 2026-01-01
const Instant end = instantFromMs(4'102'444'800'000);   // 2100-01-01

struct Case
{
    const char *name;
    CronDialect dialect;
    const char16_t *text;
    double nextPerSecond; //!< the target
    double peer;          //!< croncpp in Europe/Berlin
};

constexpr Case cases[] = {
    {"every second", CronDialect::Spring6, u"* * * * * *", 1e6, 2.12e6},
    {"every minute", CronDialect::Unix5, u"* * * * *", 1e6, 1.33e6},
    {"office hours", CronDialect::Unix5, u"*/5 9-17 * * MON-FRI", 1e6, 641e3},
    {"daily", CronDialect::Unix5, u"0 3 * * *", 500e3, 123e3},
    {"weekly", CronDialect::Unix5, u"0 3 * * MON", 500e3, 45e3},
    {"last day", CronDialect::Unix5, u"0 0 L * *", 300e3, 14e3},
    {"29 February", CronDialect::Unix5, u"0 0 29 2 *", 150e3, 1.9e3},
};
constexpr double parsesPerSecond = 500e3;
constexpr double neverPerSecond = 10e3; // each within 100 microseconds

CronExpression expressionOf(const Case &one)
{
    return std::get<ParsedCron>(parseCron(one.text, one.dialect)).expression;
}

//! How often the work is done in a second.
template<class Work>
double rate(Work work)
{
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (timer.nsecsElapsed() < measuredNs) {
        for (int round = 0; round < 100; ++round)
            work();
        count += 100;
    }
    return double(count) * 1e9 / double(timer.nsecsElapsed());
}

class Report
{
public:
    explicit Report(double slack) : m_slack(slack) { std::printf("%-28s %12s %12s %12s\n", "per second", "measured", "target", "croncpp"); }

    void add(const QByteArray &name, double measured, double target, double peer = 0)
    {
        const bool isMissed = measured * m_slack < target;
        m_isMissed = m_isMissed || isMissed;
        const QByteArray shownPeer = peer > 0 ? QByteArray::number(qint64(peer)) : QByteArray("-");
        std::printf("%-28s %12lld %12lld %12s%s\n", name.constData(), static_cast<long long>(measured), static_cast<long long>(target),
                    shownPeer.constData(), isMissed ? "  MISSED" : "");
    }
    [[nodiscard]] bool isMissed() const { return m_isMissed; }

private:
    double m_slack;
    bool m_isMissed = false;
};

int run()
{
    const double slack = std::max(1.0, qgetenv("RUNSHEET_BENCH_SLACK").toDouble());
    const CronZone berlin = CronZone::named("Europe/Berlin").value();
    Report report(slack);
    for (const Case &one : cases) {
        const CronExpression expression = expressionOf(one);
        Instant at = begin;
        const double measured = rate([&] {
            at = nextFireTime(expression, at, berlin).value_or(begin);
            if (at > end)
                at = begin;
        });
        report.add(QByteArray("next, ") + one.name, measured, one.nextPerSecond, one.peer);
    }
    const CronExpression never = std::get<ParsedCron>(parseCron(u"0 0 31 2 *", CronDialect::Unix5)).expression;
    report.add("none", rate([&] { (void)nextFireTime(never, begin, berlin); }), neverPerSecond);
    for (const Case &one : cases) {
        const QStringView text(one.text);
        report.add(QByteArray("parse, ") + one.name, rate([&] { (void)parseCron(text, one.dialect); }), parsesPerSecond);
    }
    return report.isMissed() ? 1 : 0;
}

} // namespace
} // namespace runsheet

int main()
{
    return runsheet::run();
}
