// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"

#include <QByteArray>

#include <memory>

namespace runsheet {

//! Reads on in a run folder (report.jsonl, out, err) and folds what is new into a RunReport.
//! A plain object for one thread at a time; reads at most a few MB a call, never the whole output.
class ReportFollower
{
public:
    explicit ReportFollower(QByteArray runFolder);
    ~ReportFollower();

    //! True when something was new. Missing files are no error: they are made at their first use.
    bool readOn();
    //! Reads to the end: the attempt is over. What is open stays open, see closeReport().
    void finish();
    [[nodiscard]] const RunReport &report() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace runsheet
