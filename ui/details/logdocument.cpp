// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logdocument.h"

#include "ui/details/onanswer.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace runsheet {

LogDocument::LogDocument(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_worker.setMaxThreadCount(1);
}

template<class Take>
void LogDocument::ask(LogQuery query, Take take)
{
    query.attempt = m_attempt;
    onAnswer(m_engine.log(m_run, query), this, [this, serial = m_serial, take](const Result<LogChunk> &answer) {
        if (serial != m_serial)
            return;
        m_problem = answer ? QString() : answer.error().message;
        take(answer);
        if (!answer)
            Q_EMIT failed();
    });
}

//! `take` gets what `work` returned, unless another run is shown by then.
template<class Work, class Take>
void LogDocument::inWorker(Work work, Take take)
{
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, serial = m_serial, take] {
        watcher->deleteLater();
        if (serial == m_serial)
            take(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&m_worker, std::move(work)));
}

void LogDocument::close()
{
    ++m_serial;
    m_run = {};
    m_pages.clear();
    m_cache.clear();
    m_asked.clear();
    m_refused.clear();
    m_last = m_unfinished = m_tail = {};
    m_cursor = {};
    m_next = m_byteCount = m_cutBytes = 0;
    m_wanted = pageBytes;
    m_errors.clear();
    m_warnings.clear();
    m_firstError.reset();
    m_asking = m_askAgain = m_askedTail = m_counted = m_live = false;
    m_problem.clear();
    Q_EMIT opened();
}

void LogDocument::open(RunKey run, std::optional<int> attempt)
{
    close();
    m_run = run;
    m_attempt = attempt;
    askNext();
}

void LogDocument::refresh()
{
    if (!m_run.isValid())
        return;
    m_asked.subtract(std::exchange(m_refused, {}));
    if (m_asking)
        m_askAgain = true;
    else
        askNext();
}

void LogDocument::askNext()
{
    m_asking = true;
    m_askAgain = false;
    LogQuery query;
    query.from = m_next;
    query.maxBytes = m_wanted;
    ask(query, [this](const Result<LogChunk> &answer) {
        if (answer)
            takeNext(*answer);
        else
            m_asking = false;
    });
}

void LogDocument::askTail()
{
    LogQuery query;
    query.maxBytes = pageBytes;
    query.tailLines = tailLines;
    ask(query, [this](const Result<LogChunk> &answer) {
        if (answer)
            inWorker([chunk = *answer] { return allLinesOf(chunk); },
                     [this, isLive = answer->live](LogPage tail) { takeTail(std::move(tail), isLive); });
    });
}

void LogDocument::takeNext(const LogChunk &chunk)
{
    // A chunk does not say between which of its bytes the cut is: less is asked for until it stands at the beginning.
    if (chunk.cutBytes > 0 && !chunk.pieces.isEmpty() && m_wanted > 1) {
        m_wanted /= 2;
        askNext();
        return;
    }
    inWorker([from = m_cursor, chunk] { return countLines(from, chunk); },
             [this, chunk](CountedLines counted) { takeCounted(std::move(counted), chunk); });
}

void LogDocument::takeCounted(CountedLines counted, const LogChunk &chunk)
{
    m_asking = false;
    if (chunk.cutBytes > 0)
        m_wanted = pageBytes;
    if (m_pages.empty() || m_pages.back().bytes >= pageBytes || chunk.cutBytes > 0)
        beginPage();
    PageIndex &index = m_pages.back();
    index.lines += qint64(counted.lines.lines.size());
    index.bytes += counted.bytes;
    if (!index.firstAt)
        index.firstAt = counted.firstAt;
    m_byteCount += counted.bytes;
    m_cutBytes += counted.cutBytes;
    rememberMarks(counted);
    if (m_last.lines.empty())
        m_last = std::move(counted.lines);
    else
        append(m_last, counted.lines);
    m_unfinished = std::move(counted.unfinished);
    m_firstError = counted.firstError;
    m_cursor = std::move(counted.after);
    m_live = chunk.live;
    const bool moved = std::exchange(m_next, chunk.next) != chunk.next;
    goOn(!chunk.atEnd && moved);
}

void LogDocument::beginPage()
{
    if (!m_pages.empty())
        m_cache.insert(qsizetype(m_pages.size()) - 1, new LogPage(std::move(m_last)));
    m_last = {};
    m_pages.push_back({m_next, m_cursor.line, 0, 0, m_cursor.splitter, {}});
}

void LogDocument::rememberMarks(const CountedLines &counted)
{
    m_errors += counted.errors.first(std::min(counted.errors.size(), std::max<qsizetype>(0, mostMarks - m_errors.size())));
    m_warnings += counted.warnings.first(std::min(counted.warnings.size(), std::max<qsizetype>(0, mostMarks - m_warnings.size())));
}

// It counts as one of the errors, whatever its line looks like by itself.
void LogDocument::markFirstError()
{
    if (!m_firstError)
        return;
    const auto place = std::ranges::lower_bound(m_errors, m_firstError->line);
    if (place == m_errors.end() || *place != m_firstError->line)
        m_errors.insert(place, m_firstError->line);
}

void LogDocument::goOn(bool isMoreThere)
{
    if (isMoreThere) {
        if (!m_counted && !std::exchange(m_askedTail, true))
            askTail();
        askNext();
        return;
    }
    markFirstError();
    if (!m_counted)
        finishCounting();
    else
        Q_EMIT grew();
    if (m_askAgain)
        askNext();
}

void LogDocument::finishCounting()
{
    const qint64 shift = finishedLines() + qint64(m_unfinished.lines.size()) - qint64(m_tail.lines.size());
    m_counted = true;
    m_tail = {};
    Q_EMIT counted(shift);
}

void LogDocument::takeTail(LogPage tail, bool isLive)
{
    if (m_counted)
        return;
    m_tail = std::move(tail);
    m_live = isLive;
    Q_EMIT grew();
}

void LogDocument::askPage(qsizetype page)
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    LogQuery query;
    query.from = m_pages[size_t(page)].from;
    query.maxBytes = m_pages[size_t(page)].bytes;
    ask(query, [this, page](const Result<LogChunk> &answer) {
        if (answer)
            inWorker([before = m_pages[size_t(page)].before, chunk = *answer] { return linesOf(before, chunk); },
                     [this, page](LogPage lines) { takePage(page, std::move(lines)); });
        else
            m_refused.insert(page);
    });
}

void LogDocument::takePage(qsizetype page, LogPage lines)
{
    m_asked.remove(page);
    // What was kept when the page was counted may have been cut since: its lines stay, empty, so that no other line moves.
    lines.lines.resize(size_t(m_pages[size_t(page)].lines));
    m_cache.insert(page, new LogPage(std::move(lines)));
    Q_EMIT loaded();
}

qint64 LogDocument::finishedLines() const
{
    return m_cursor.line;
}

qint64 LogDocument::lineCount() const
{
    return m_counted ? finishedLines() + qint64(m_unfinished.lines.size()) : qint64(m_tail.lines.size());
}

qsizetype LogDocument::pageOf(qint64 line) const
{
    const auto after = std::ranges::upper_bound(m_pages, line, {}, &PageIndex::firstLine);
    return after - m_pages.begin() - 1;
}

std::optional<qint64> LogDocument::lineAt(Instant at)
{
    if (!m_counted)
        return std::nullopt;
    const auto isBefore = [at](const PageIndex &page) { return !page.firstAt || *page.firstAt < at; };
    const auto after = std::ranges::find_if_not(m_pages, isBefore);
    const auto page = after == m_pages.begin() ? after : std::prev(after);
    if (page == m_pages.end())
        return lineCount();
    const qint64 end = after == m_pages.end() ? lineCount() : page == after ? page->firstLine : after->firstLine;
    for (qint64 number = page->firstLine; number < end; ++number) {
        const std::optional<ShownLine> shown = line(number);
        if (!shown)
            return std::nullopt;
        if (shown->line.at && *shown->line.at >= at)
            return number;
    }
    return end;
}

std::optional<ShownLine> LogDocument::line(qint64 number)
{
    const auto shown = [&](const LogPage &page, qint64 at) {
        ShownLine found{page.lines[size_t(at)], page.text(page.lines[size_t(at)])};
        if (m_counted && m_firstError && m_firstError->line == number)
            found.line.level = LogLevel::Error;
        return found;
    };
    if (!m_counted)
        return shown(m_tail, number);
    if (number >= finishedLines())
        return shown(m_unfinished, number - finishedLines());
    const qsizetype page = pageOf(number);
    const qint64 at = number - m_pages[size_t(page)].firstLine;
    if (page == qsizetype(m_pages.size()) - 1)
        return shown(m_last, at);
    if (const LogPage *cached = m_cache.object(page))
        return shown(*cached, at);
    askPage(page);
    return std::nullopt;
}

} // namespace runsheet
