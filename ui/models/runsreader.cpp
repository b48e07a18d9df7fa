// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runsreader.h"

#include <algorithm>

namespace runsheet {

namespace {

constexpr int pageRows = 100;
constexpr Duration leastBetweenReads{1000};

} // namespace

RunsReader::RunsReader(Engine &engine, RunsModel &model, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_pacer(clock, leastBetweenReads, this)
{
    connect(&m_pacer, &Pacer::due, this, [this] {
        read();
        Q_EMIT stale();
    });
}

void RunsReader::setView(const RunFilter &filter, RunSort sort, Qt::SortOrder order)
{
    m_filter = filter;
    m_sort = sort;
    m_order = order;
    m_first = m_last = 0;
    m_isLoaded = false;
    read();
}

void RunsReader::setVisibleRows(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    const int lastWanted = std::min(m_last, m_model.rowCount() - 1);
    if (m_isLoaded && (m_first < m_model.offset() || lastWanted >= m_model.offset() + m_model.stretch().size()))
        read();
}

void RunsReader::apply(const ChangeSet &changes)
{
    if (!changes.runs.isEmpty())
        m_pacer.request();
}

// The page looked at and its neighbours.
void RunsReader::read()
{
    const int firstPage = std::max(0, m_first / pageRows - 1);
    const int lastPage = m_last / pageRows + 1;
    RunQuery query{.filter = m_filter, .sort = m_sort, .order = m_order, .offset = qint64(firstPage) * pageRows, .limit = 0};
    query.limit = (lastPage - firstPage + 1) * pageRows;
    const quint64 question = ++m_question;
    m_engine.runs(query).then(this, [this, question, offset = int(query.offset)](const Result<RunPage> &answer) {
        if (question == m_question)
            take(offset, answer);
    });
}

void RunsReader::take(int offset, const Result<RunPage> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_isLoaded = true;
    m_model.show(offset, *answer);
    Q_EMIT loaded();
}

} // namespace runsheet
