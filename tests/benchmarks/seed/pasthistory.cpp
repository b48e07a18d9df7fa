// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/seed/pasthistory.h"

#include <QJsonArray>

#include <array>
#include <cmath>
#include <numbers>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration twoYears = std::chrono::hours(24 * 730);
constexpr double oneOffRate = 0.05;

struct Rhythm
{
    QLatin1String word;
    QLatin1String expression;
    int weight;
};
constexpr std::array rhythms{
    Rhythm{"Hourly"_L1, "15 * * * *"_L1, 24},           Rhythm{"Nightly"_L1, "0 2 * * *"_L1, 3},
    Rhythm{"Morning"_L1, "30 7 * * 1-5"_L1, 2},         Rhythm{"Weekly"_L1, "0 6 * * 1"_L1, 1},
    Rhythm{"Quarter-hourly"_L1, "*/15 * * * *"_L1, 60},
};
constexpr std::array subjects{"FX rates"_L1,    "risk report"_L1,    "ledger import"_L1,  "price check"_L1,  "position file"_L1,
                              "curve build"_L1, "client extract"_L1, "reconciliation"_L1, "tick archive"_L1, "margin figures"_L1};
constexpr std::array regions{"EMEA"_L1, "APAC"_L1, "Americas"_L1, "group"_L1};
constexpr std::array labels{"finance"_L1, "risk"_L1, "import"_L1, "daily"_L1, "audit"_L1, "test"_L1, "prod"_L1, "client"_L1};

struct PastError
{
    QLatin1String text;
    int exitCode;
};
constexpr std::array errors{
    PastError{"KeyError: 'settlement_date'"_L1, 1},
    PastError{"psycopg2.OperationalError: could not connect to server: Connection refused"_L1, 1},
    PastError{"Error in read.csv(file) : cannot open file 'prices.csv': No such file or directory"_L1, 1},
    PastError{"ValueError: could not convert string to float: 'n/a'"_L1, 1},
    PastError{"curl: (28) Operation timed out after 30001 milliseconds"_L1, 28},
};

template<class List>
auto pick(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(quint32(list.size()))];
}

JobDefinition definitionOf(const QString &name, const QString &program)
{
    JobDefinition definition;
    definition.type = u"command"_s;
    definition.name = name;
    definition.parameters = {{u"program"_s, u"/usr/bin/python3"_s}, {u"arguments"_s, QJsonArray{program}}};
    definition.workspace = "/srv/analysis";
    return definition;
}

} // namespace

PastHistory::PastHistory(qint64 runs, Instant now) : m_random(20260101), m_count(runs), m_now(now)
{
    makeJobs();
}

void PastHistory::makeJobs()
{
    for (const Rhythm &rhythm : rhythms) {
        for (const QLatin1String subject : subjects) {
            for (const QLatin1String region : regions) {
                const QString name = u"%1 %2 %3"_s.arg(rhythm.word, subject, region);
                PastJob job{.definition = definitionOf(name, QString(subject).replace(u' ', u'_') + u".py"),
                            .usual = {},
                            .failureRate = 0.01 + 0.1 * chance() * chance(),
                            .weight = rhythm.weight};
                job.definition.trigger.kind = Trigger::Kind::Cron;
                job.definition.trigger.expression = rhythm.expression;
                job.definition.labels = {QString(pick(m_random, labels)), QString(region).toLower()};
                // From a tenth of a second to about an hour, most of them in the middle.
                job.usual = Duration(qint64(100 * std::pow(10.0, 4.5 * (chance() + chance()) / 2)));
                m_wheel.insert(m_wheel.end(), size_t(job.weight), int(m_jobs.size()));
                m_jobs.push_back(std::move(job));
            }
        }
    }
}

int PastHistory::pickJob()
{
    return m_wheel[m_random.bounded(quint32(m_wheel.size()))];
}

PastHistory::PastJob PastHistory::oneOff()
{
    const QString script = QString(pick(m_random, subjects)).replace(u' ', u'_') + u"_%1.py"_s.arg(m_random.bounded(100));
    return {
        .definition = definitionOf(script, script), .usual = Duration(1000 + m_random.bounded(60'000)), .failureRate = 0.2, .weight = 1};
}

PastHistory::PastRun PastHistory::next()
{
    PastRun past;
    const Duration step = twoYears / m_count;
    past.run.createdAt = m_now - twoYears + step * m_made++;
    if (chance() < oneOffRate) {
        const PastJob job = oneOff();
        past.definition = job.definition;
        fill(past.run, job);
        return past;
    }
    past.job = pickJob();
    fill(past.run, m_jobs[size_t(past.job)]);
    past.run.cause = Cause::Schedule;
    past.run.scheduledFor = past.run.createdAt;
    return past;
}

void PastHistory::fill(Run &run, const PastJob &job)
{
    run.jobName = job.definition.name;
    run.type = job.definition.type;
    run.pool = job.definition.pool;
    run.space = job.definition.space;
    run.labels = job.definition.labels;
    run.eligibleAt = run.createdAt;
    run.queuedAt = run.createdAt;
    // Durations scatter as a product does: two runs in three within a factor of 1.5 (Box and Muller's way to a normal deviate).
    const double deviate = std::sqrt(-2 * std::log(1 - chance())) * std::cos(2 * std::numbers::pi * chance());
    run.startedAt = run.createdAt + Duration(20 + m_random.bounded(3000));
    run.endedAt = std::min(m_now, *run.startedAt + Duration(qint64(double(job.usual.count()) * std::exp(0.4 * deviate))));
    run.attempt = 1;
    end(run, job.failureRate);
    measure(run);
}

void PastHistory::end(Run &run, double failureRate)
{
    const double fate = chance();
    if (fate < failureRate) {
        const PastError error = pick(m_random, errors);
        run.state = Failed{};
        run.outcome = {.text = u"exit code %1"_s.arg(error.exitCode),
                       .exitCode = error.exitCode,
                       .signal = {},
                       .error = RunError{u"exit-code"_s, error.text, {}}};
    } else if (fate > 0.995) {
        run.state = Cancelled{u"analyst"_s, false};
        run.outcome = {.text = u"cancelled by analyst"_s, .exitCode = {}, .signal = 15, .error = {}};
    } else if (fate > 0.993) {
        run.state = Lost{LostCause::ComputerRestarted};
        run.reason = u"The computer was restarted while it ran."_s;
    } else {
        run.state = Succeeded{};
        run.outcome = {.text = u"exit code 0"_s, .exitCode = 0, .signal = {}, .error = {}};
    }
}

void PastHistory::measure(Run &run)
{
    const Duration wall = *run.endedAt - *run.startedAt;
    run.cpu = Duration(qint64(double(wall.count()) * chance()));
    run.maxRssBytes = qint64(20 + m_random.bounded(2000)) << 20;
    run.outputBytes = m_random.bounded(200'000);
    run.lastOutputAt = run.endedAt;
    run.lastLine = u"%L1 rows written"_s.arg(m_random.bounded(1'000'000));
}

} // namespace runsheet
