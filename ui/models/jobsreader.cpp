// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/jobsreader.h"

#include "ui/models/pageedits.h"

#include <algorithm>

namespace runsheet {

namespace {

constexpr int pageRows = 200;
constexpr Duration leastBetweenReads{200};
constexpr Duration idleBeforeSorting{1000};
constexpr auto shownAfterEnd = std::chrono::days(7);

} // namespace

JobsReader::JobsReader(Engine &engine, JobsModel &model, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_clock(std::move(clock)), m_pacer(m_clock, leastBetweenReads, this),
      m_pinned(engine, this)
{
    connect(&m_pacer, &Pacer::due, this, &JobsReader::read);
    connect(&m_pinned, &PinnedValues::changed, &m_model, &JobsModel::setPinned);
}

void JobsReader::setView(const JobsView &view)
{
    if (m_hasView && m_view == view)
        return;
    m_hasView = true;
    m_view = view;
    m_first = m_last = 0;
    read();
}

void JobsReader::setVisibleRows(int first, int last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    if (m_loadedView && !isVisibleLoaded())
        m_pacer.request();
    else
        askAboutVisible();
}

void JobsReader::apply(const ChangeSet &changes)
{
    m_model.patch(changes.progress);
    m_pinned.apply(changes);
    if (!changes.jobs.isEmpty() || !changes.runs.isEmpty() || changes.pools)
        m_pacer.request();
}

void JobsReader::touch()
{
    m_touched = m_clock->elapsed();
}

bool JobsReader::isVisibleLoaded() const
{
    const int last = std::min(m_last, m_model.rowCount() - 1);
    return m_first >= m_model.offset() && last < m_model.offset() + m_model.stretch().size();
}

void JobsReader::read()
{
    readRows();
    readCounts();
}

JobFilter JobsReader::filterNow(JobFilter filter) const
{
    if (!m_view.allOneOffs)
        filter.oneOffsSince = m_clock->now() - shownAfterEnd;
    return filter;
}

// The page looked at and its neighbours: three of 200.
void JobsReader::readRows()
{
    const int firstPage = std::max(0, m_first / pageRows - 1);
    const int lastPage = m_last / pageRows + 1;
    JobQuery query{.filter = filterNow(m_view.filter), .sort = m_view.sort, .order = m_view.order};
    query.offset = qint64(firstPage) * pageRows;
    query.limit = (lastPage - firstPage + 1) * pageRows;
    const quint64 question = ++m_question;
    m_engine.jobs(query).then(this, [this, question, offset = int(query.offset)](const Result<JobPage> &answer) {
        if (question == m_question)
            take(offset, answer);
    });
}

void JobsReader::take(int offset, Result<JobPage> answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QList<JobRow> rows = std::move(answer->rows);
    const bool isTouched = m_touched && m_clock->elapsed() - *m_touched < idleBeforeSorting;
    if (isTouched && m_loadedView == m_view)
        rows = inShownOrder(std::move(rows));
    m_model.show({.offset = offset, .total = int(answer->total), .rows = std::move(rows)});
    m_loadedView = m_view;
    Q_EMIT loaded();
    askAboutVisible();
}

// A row that somebody is about to click must not run away. What was sorted by the reader's own wish is another view.
QList<JobRow> JobsReader::inShownOrder(QList<JobRow> rows)
{
    const auto keysOf = [](const QList<JobRow> &of) {
        QList<JobKey> keys;
        for (const JobRow &row : of)
            keys.append(row.key);
        return keys;
    };
    const QList<int> places = placesInShownOrder(keysOf(m_model.stretch()), keysOf(rows));
    if (std::ranges::is_sorted(places))
        return rows;
    awaitIdle(idleBeforeSorting);
    QList<JobRow> shown;
    for (const int place : places)
        shown.append(rows.at(place));
    return shown;
}

void JobsReader::awaitIdle(Duration wait)
{
    m_idle = m_clock->after(wait, this, [this] {
        const Duration since = m_clock->elapsed() - *m_touched;
        since < idleBeforeSorting ? awaitIdle(idleBeforeSorting - since) : m_pacer.request();
    });
}

void JobsReader::readCounts()
{
    const quint64 question = ++m_countQuestion;
    m_engine.counts(filterNow({})).then(this, [this, question](const Result<Counts> &answer) {
        if (answer && question == m_countQuestion)
            Q_EMIT counted(*answer);
    });
}

void JobsReader::askAboutVisible()
{
    for (int row = m_first; row <= std::min(m_last, m_model.rowCount() - 1); ++row) {
        const JobRow *shown = m_model.rowAt(row);
        if (!shown)
            continue;
        m_pinned.look(*shown);
        askWhy(*shown);
    }
}

void JobsReader::askWhy(const JobRow &row)
{
    if ((row.status != JobStatus::Waiting && row.status != JobStatus::Queued) || !row.run)
        return;
    m_engine.why(row.run->key).then(this, [this, run = row.run->key](const Result<QString> &answer) {
        if (answer)
            m_model.setWaitReason(run, *answer);
    });
}

} // namespace runsheet
