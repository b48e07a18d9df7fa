// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/historysidebar.h"

#include "ui/format/states.h"
#include "ui/models/runcolumns.h"

#include <algorithm>
#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array outcomes{RunStatus::Succeeded, RunStatus::Partial, RunStatus::Failed, RunStatus::Cancelled,
                              RunStatus::Expired,   RunStatus::Skipped, RunStatus::Lost};

template<class T>
std::optional<T> toggled(const std::optional<T> &now, T value)
{
    return now == value ? std::nullopt : std::optional(value);
}

} // namespace

RunFilter narrowed(RunFilter filter, const HistoryChoice &choice, Instant now)
{
    if (choice.days > 0) {
        const Instant since = now - std::chrono::days(choice.days);
        filter.since = std::max(filter.since.value_or(since), since);
    }
    if (choice.outcome) {
        const bool wasFree = filter.states.isEmpty();
        filter.states = wasFree || filter.states.contains(*choice.outcome) ? QSet{*choice.outcome} : QSet<RunStatus>();
        if (filter.states.isEmpty())
            filter.until = Instant(); // two outcomes at once: no run
    }
    if (choice.job)
        filter.job = choice.job;
    if (choice.cause)
        filter.causes = {*choice.cause};
    return filter;
}

HistorySidebar::HistorySidebar(QWidget *parent) : SidebarList(Choosing::ByPressing, parent)
{
    setObjectName(u"historySidebar"_s);
    setAccessibleName(tr("Which runs"));
    setSelectionMode(NoSelection);
    rebuild();
    connect(this, &SidebarList::chosen, this, &HistorySidebar::take);
}

void HistorySidebar::setChoice(const HistoryChoice &choice)
{
    m_choice = choice;
    rebuild();
}

void HistorySidebar::setCounts(const HistoryCounts &counts)
{
    const bool isSame = m_counts.jobs.size() == counts.jobs.size() &&
                        std::ranges::equal(m_counts.jobs, counts.jobs, {}, &JobTally::job, &JobTally::job) &&
                        m_counts.tally.causes.keys() == counts.tally.causes.keys();
    m_counts = counts;
    if (!isSame)
        rebuild();
    for (int row = 0; row < entryCount(); ++row)
        setCount(row, countOf(entryAt(row)));
}

void HistorySidebar::rebuild()
{
    clearEntries();
    const auto addDays = [this](int days, const QString &text, const QString &icon) {
        SidebarEntry entry;
        entry.key = u"days"_s;
        entry.value = QString::number(days);
        entry.text = text;
        entry.icon = icon;
        addEntry(entry);
    };
    addDays(7, tr("Last 7 days"), u"view-calendar-week"_s);
    addDays(30, tr("Last 30 days"), u"view-calendar-month"_s);
    addDays(0, tr("All runs"), u"view-list-details"_s);
    addOutcomes();
    addJobs();
    addCauses();
    markChoice();
}

void HistorySidebar::addOutcomes()
{
    addHead(tr("Outcome"));
    for (const RunStatus outcome : outcomes) {
        SidebarEntry entry;
        entry.key = u"outcome"_s;
        entry.value = QString::number(int(outcome));
        entry.text = stateWord(outcome);
        entry.status = jobStatusOf(outcome);
        addEntry(entry);
    }
}

void HistorySidebar::addJobs()
{
    if (m_counts.jobs.isEmpty())
        return;
    addHead(tr("Job"));
    for (const JobTally &job : std::as_const(m_counts.jobs)) {
        SidebarEntry entry;
        entry.key = u"job"_s;
        entry.value = QString::number(job.job.value);
        entry.text = job.name;
        entry.icon = u"clock"_s;
        addEntry(entry);
    }
}

void HistorySidebar::addCauses()
{
    if (m_counts.tally.causes.isEmpty())
        return;
    addHead(tr("Cause"));
    for (const Cause cause : m_counts.tally.causes.keys()) {
        SidebarEntry entry;
        entry.key = u"cause"_s;
        entry.value = QString::number(int(cause));
        entry.text = causeWord(cause);
        entry.icon = u"go-next"_s;
        addEntry(entry);
    }
}

qint64 HistorySidebar::countOf(const SidebarEntry &entry) const
{
    const int number = entry.value.toInt();
    if (entry.key == "days"_L1)
        return m_counts.days.value(number);
    if (entry.key == "outcome"_L1)
        return m_counts.tally.states.value(RunStatus(number));
    if (entry.key == "cause"_L1)
        return m_counts.tally.causes.value(Cause(number));
    const auto job = std::ranges::find(m_counts.jobs, JobKey{entry.value.toLongLong()}, &JobTally::job);
    return job == m_counts.jobs.end() ? 0 : job->count;
}

void HistorySidebar::take(const QString &key, const QString &value)
{
    if (key == "days"_L1)
        m_choice.days = value.toInt();
    else if (key == "outcome"_L1)
        m_choice.outcome = toggled(m_choice.outcome, RunStatus(value.toInt()));
    else if (key == "cause"_L1)
        m_choice.cause = toggled(m_choice.cause, Cause(value.toInt()));
    else
        m_choice.job = toggled(m_choice.job, JobKey{value.toLongLong()});
    markChoice();
    Q_EMIT choiceChanged();
}

void HistorySidebar::markChoice()
{
    for (int row = 0; row < entryCount(); ++row) {
        const SidebarEntry entry = entryAt(row);
        const qint64 number = entry.value.toLongLong();
        const bool isChosen = (entry.key == "days"_L1 && m_choice.days == number) ||
                              (entry.key == "outcome"_L1 && m_choice.outcome == RunStatus(int(number))) ||
                              (entry.key == "cause"_L1 && m_choice.cause == Cause(int(number))) ||
                              (entry.key == "job"_L1 && m_choice.job == JobKey{number});
        setMarked(row, isChosen);
    }
}

} // namespace runsheet
