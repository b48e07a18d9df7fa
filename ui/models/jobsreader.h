// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/jobsmodel.h"
#include "ui/models/pacer.h"
#include "ui/models/pinnedvalues.h"

namespace runsheet {

//! What the Jobs Table shows: which rows, in which order.
struct JobsView
{
    JobFilter filter;
    JobSort sort = JobSort::State;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool allOneOffs = false; //!< also those that ended more than a week ago
    friend bool operator==(const JobsView &, const JobsView &) = default;
};

//! Keeps a JobsModel true: reads the stretch that is looked at, again after changes (at most five times a second), asks
//! why rows wait and what is pinned of them, and drops answers to questions that are no longer asked. Thread: main; engine and model
//! outlive it.
class JobsReader final : public QObject
{
    Q_OBJECT

public:
    JobsReader(Engine &engine, JobsModel &model, std::shared_ptr<Clock> clock, QObject *parent);

    void setView(const JobsView &view);
    [[nodiscard]] const JobsView &view() const { return m_view; }
    //! With one-offs left out that ended too long ago for the present view.
    [[nodiscard]] JobFilter filterNow(JobFilter filter) const;
    //! The rows on screen.
    void setVisibleRows(int first, int last);
    void apply(const ChangeSet &changes);
    //! Somebody points, types or scrolls. For a second after it the rows that are shown keep their order, whatever became of them.
    void touch();
    //! Whether the first answer to the present view is there.
    [[nodiscard]] bool isLoaded() const { return m_loadedView == m_view; }

Q_SIGNALS:
    void loaded();
    void counted(const runsheet::Counts &counts);
    void failed(const runsheet::Error &error);

private:
    void read();
    void readRows();
    void readCounts();
    void take(int offset, Result<JobPage> answer);
    void askAboutVisible();
    void askWhy(const JobRow &row);
    void awaitIdle(Duration wait);
    [[nodiscard]] QList<JobRow> inShownOrder(QList<JobRow> rows);
    [[nodiscard]] bool isVisibleLoaded() const;

    Engine &m_engine;
    JobsModel &m_model;
    std::shared_ptr<Clock> m_clock;
    Pacer m_pacer;
    PinnedValues m_pinned;
    JobsView m_view;
    bool m_hasView = false;
    std::optional<JobsView> m_loadedView;
    int m_first = 0;
    int m_last = 0;
    std::optional<Duration> m_touched; //!< Clock::elapsed() of the last touch
    std::shared_ptr<void> m_idle;      //!< armed while rows stand in an order that is not theirs any more
    quint64 m_question = 0;            //!< the number of the newest page query
    quint64 m_countQuestion = 0;
};

} // namespace runsheet
