// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/sidebarlist.h"

namespace runsheet {

//! What History is narrowed to besides its filter text.
struct HistoryChoice
{
    int days = 7; //!< made within so many days; 0: all
    std::optional<RunStatus> outcome;
    std::optional<JobKey> job;
    std::optional<Cause> cause;
    friend bool operator==(const HistoryChoice &, const HistoryChoice &) = default;
};
//! The filter of a text, narrowed by a choice.
[[nodiscard]] RunFilter narrowed(RunFilter filter, const HistoryChoice &choice, Instant now);

//! The numbers beside the entries.
struct HistoryCounts
{
    QMap<int, qint64> days; //!< by HistoryChoice::days
    RunTally tally;         //!< of the job that is chosen, else of all
    QList<JobTally> jobs;   //!< of all
};

//! Since when, which outcome, which job, which cause: one choice in each part; a second press on it takes it back.
class HistorySidebar final : public SidebarList
{
    Q_OBJECT

public:
    explicit HistorySidebar(QWidget *parent = nullptr);

    [[nodiscard]] const HistoryChoice &choice() const { return m_choice; }
    void setChoice(const HistoryChoice &choice);
    void setCounts(const HistoryCounts &counts);

Q_SIGNALS:
    void choiceChanged();

private:
    void rebuild();
    void addOutcomes();
    void addJobs();
    void addCauses();
    void take(const QString &key, const QString &value);
    void markChoice();
    [[nodiscard]] qint64 countOf(const SidebarEntry &entry) const;

    HistoryChoice m_choice;
    HistoryCounts m_counts;
};

} // namespace runsheet
