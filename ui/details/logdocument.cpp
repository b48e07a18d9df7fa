// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logdocument.h"

#include "ui/details/onanswer.h"

#include <algorithm>
#include <utility>

namespace runsheet {

LogDocument::LogDocument(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

template<class Take>
void LogDocument::ask(LogQuery query, Take take)
{
    query.attempt = m_attempt;
    onAnswer(m_engine.log(m_run, query), this, [this, serial = m_serial, take](const Result<LogChunk> &answer) {
        if (serial != m_serial)
            return;
        if (answer) {
            m_problem.clear();
            take(*answer);
            return;
        }
        m_problem = answer.error().message;
        Q_EMIT failed();
    });
}

void LogDocument::close()
{
    ++m_serial;
    m_run = {};
    m_pages.clear();
    m_cache.clear();
    m_asked.clear();
    m_last = m_unfinished = m_tail = {};
    m_splitter = {};
    m_next = m_byteCount = m_cutBytes = 0;
    m_wanted = pageBytes;
    m_errors.clear();
    m_warnings.clear();
    m_finders = {};
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
    if (m_asking && m_problem.isEmpty())
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
    ask(query, [this](const LogChunk &chunk) { takeNext(chunk); });
}

void LogDocument::askTail()
{
    LogQuery query;
    query.maxBytes = pageBytes;
    query.tailLines = tailLines;
    ask(query, [this](const LogChunk &chunk) { takeTail(chunk); });
}

void LogDocument::takeInto(PageIndex &index, LogPage &page, const LogChunk &chunk)
{
    const size_t before = page.lines.size();
    if (chunk.cutBytes > 0)
        m_splitter.takeCut(chunk.cutBytes, page);
    for (const LogPiece &piece : chunk.pieces) {
        m_splitter.take(piece, page);
        index.bytes += piece.bytes.size();
        m_byteCount += piece.bytes.size();
    }
    index.lines = qint64(page.lines.size());
    m_cutBytes += chunk.cutBytes;
    rememberMarks(index, page, before);
    findErrors(index, page, before);
}

void LogDocument::rememberMarks(const PageIndex &index, const LogPage &page, size_t from)
{
    for (size_t i = from; i < page.lines.size(); ++i) {
        if (!m_pages.back().firstAt)
            m_pages.back().firstAt = page.lines[i].at;
        const LogLevel level = page.lines[i].level;
        if (level == LogLevel::Plain)
            continue;
        QList<qint64> &marks = level == LogLevel::Error ? m_errors : m_warnings;
        if (marks.size() < mostMarks)
            marks.append(index.firstLine + qint64(i));
    }
}

void LogDocument::findErrors(const PageIndex &index, const LogPage &page, size_t from)
{
    for (size_t i = from; i < page.lines.size(); ++i) {
        const LogLine &line = page.lines[i];
        if (line.kind == LogLine::Kind::Text)
            m_finders[line.stream == LogStream::Out ? 0 : 1].take(page.text(line), index.firstLine + qint64(i));
    }
}

// It counts as one of the errors, whatever its line looks like by itself.
void LogDocument::chooseFirstError()
{
    std::array<ErrorFinder, 2> finders = m_finders;
    for (size_t i = 0; i < m_unfinished.lines.size(); ++i) {
        const LogLine &line = m_unfinished.lines[i];
        finders[line.stream == LogStream::Out ? 0 : 1].take(m_unfinished.text(line), finishedLines() + qint64(i));
    }
    m_firstError = firstOf(finders[0].found(), finders[1].found());
    if (!m_firstError)
        return;
    const auto place = std::ranges::lower_bound(m_errors, m_firstError->line);
    if (place == m_errors.end() || *place != m_firstError->line)
        m_errors.insert(place, m_firstError->line);
}

void LogDocument::takeNext(const LogChunk &chunk)
{
    m_asking = false;
    // A chunk does not say between which of its bytes the cut is: less is asked for until it stands at the beginning.
    if (chunk.cutBytes > 0 && !chunk.pieces.isEmpty() && m_wanted > 1) {
        m_wanted /= 2;
        askNext();
        return;
    }
    if (chunk.cutBytes > 0)
        m_wanted = pageBytes;
    if (m_pages.empty() || m_pages.back().bytes >= pageBytes || chunk.cutBytes > 0) {
        if (!m_pages.empty())
            m_cache.insert(qsizetype(m_pages.size()) - 1, new LogPage(std::move(m_last)));
        m_last = {};
        m_pages.push_back({m_next, finishedLines(), 0, 0, m_splitter, {}});
    }
    takeInto(m_pages.back(), m_last, chunk);
    const bool moved = chunk.next != m_next;
    m_next = chunk.next;
    m_live = chunk.live;
    rebuildUnfinished();
    goOn(!chunk.atEnd && moved);
}

void LogDocument::goOn(bool isMoreThere)
{
    if (isMoreThere) {
        if (!m_counted && !std::exchange(m_askedTail, true))
            askTail();
        askNext();
        return;
    }
    chooseFirstError();
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

void LogDocument::rebuildUnfinished()
{
    m_unfinished = {};
    m_splitter.peekUnfinished(m_unfinished);
}

void LogDocument::takeTail(const LogChunk &chunk)
{
    if (m_counted)
        return;
    LogSplitter splitter;
    m_tail = {};
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, m_tail);
    splitter.peekUnfinished(m_tail);
    m_live = chunk.live;
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
    ask(query, [this, page](const LogChunk &chunk) { takePage(page, chunk); });
}

void LogDocument::takePage(qsizetype page, const LogChunk &chunk)
{
    m_asked.remove(page);
    const PageIndex &index = m_pages[size_t(page)];
    auto read = std::make_unique<LogPage>();
    LogSplitter splitter = index.before;
    if (chunk.cutBytes > 0)
        splitter.takeCut(chunk.cutBytes, *read);
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, *read);
    // What was kept when the page was counted may have been cut since: its lines stay, empty, so that no other line moves.
    read->lines.resize(size_t(index.lines));
    m_cache.insert(page, read.release());
    Q_EMIT loaded();
}

qint64 LogDocument::finishedLines() const
{
    return m_pages.empty() ? 0 : m_pages.back().firstLine + m_pages.back().lines;
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
