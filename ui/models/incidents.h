// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/run.h"

#include <QHash>

#include <optional>

namespace runsheet {

//! Something that its user is told once.
struct Notice
{
    enum class Kind { Failure, Recovery };
    Kind kind = Kind::Failure;
    Run run;
    QString title;
    QString body;
};

//! Which ends of runs are worth a notice: the first failure of a job, another failure, and the first success after one. A value.
class Incidents
{
public:
    //! Of a run that ended; in the order in which they ended.
    [[nodiscard]] std::optional<Notice> take(const Run &ended);
    //! What ended before anybody was there to tell of it, in that order: what it left open is told already.
    void remember(const QList<Run> &ended);

private:
    QHash<JobKey, QString> m_open; //!< what went wrong the last time, of jobs that have not gone well since
};

} // namespace runsheet
