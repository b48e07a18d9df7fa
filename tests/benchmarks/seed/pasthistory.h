// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QRandomGenerator>

#include <vector>

namespace runsheet {

//! What an analyst's two years with Runsheet may have left behind: kept jobs of different length, rhythm and reliability, and one-offs
//! between them. The same for the same number, so that figures can be compared. Values only; nothing is stored here.
class PastHistory
{
public:
    //! `runs` spread evenly over the two years before `now`.
    PastHistory(qint64 runs, Instant now);

    struct PastJob
    {
        JobDefinition definition;
        Duration usual{}; //!< median duration
        double failureRate = 0;
        int weight = 1; //!< how often it runs, beside the others
    };
    [[nodiscard]] const std::vector<PastJob> &jobs() const { return m_jobs; }

    struct PastRun
    {
        int job = -1;             //!< index in jobs(); -1: a one-off with `definition`
        JobDefinition definition; //!< of a one-off
        Run run;                  //!< final; without keys and ids
    };
    //! The next in time.
    [[nodiscard]] PastRun next();

private:
    void makeJobs();
    [[nodiscard]] int pickJob();
    [[nodiscard]] double chance() { return m_random.generateDouble(); }
    [[nodiscard]] PastJob oneOff();
    void fill(Run &run, const PastJob &job);
    void end(Run &run, double failureRate);
    void measure(Run &run);

    QRandomGenerator m_random;
    qint64 m_count;
    Instant m_now;
    qint64 m_made = 0;
    std::vector<PastJob> m_jobs;
    std::vector<int> m_wheel; // job indexes, each as often as its weight
};

} // namespace runsheet
