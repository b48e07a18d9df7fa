// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pacer.h"
#include "ui/models/runsmodel.h"

namespace runsheet {

//! Keeps a RunsModel true: reads the stretch that is looked at, again after changes (at most once a second: history is read, not
//! watched), and drops answers to questions that are no longer asked. Thread: main; engine and model outlive it.
class RunsReader final : public QObject
{
    Q_OBJECT

public:
    RunsReader(Engine &engine, RunsModel &model, const std::shared_ptr<Clock> &clock, QObject *parent);

    void setView(const RunFilter &filter, RunSort sort, Qt::SortOrder order);
    [[nodiscard]] const RunFilter &filter() const { return m_filter; }
    [[nodiscard]] RunSort sort() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }
    void setVisibleRows(int first, int last);
    void apply(const ChangeSet &changes);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void loaded();
    //! Something else that is asked about the same runs is no longer true.
    void stale();
    void failed(const runsheet::Error &error);

private:
    void read();
    void take(int offset, const Result<RunPage> &answer);

    Engine &m_engine;
    RunsModel &m_model;
    Pacer m_pacer;
    RunFilter m_filter;
    RunSort m_sort = RunSort::Created;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    int m_first = 0;
    int m_last = 0;
    bool m_isLoaded = false;
    quint64 m_question = 0;
};

} // namespace runsheet
