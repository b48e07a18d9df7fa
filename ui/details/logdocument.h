// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/details/logcount.h"

#include <QCache>
#include <QThreadPool>

namespace runsheet {

//! A line as it can be shown now.
struct ShownLine
{
    LogLine line;
    QByteArrayView bytes; //!< valid until the next call of the document
};

//! The lines of a run's output, fetched in pages as they are asked for. Of the whole log it keeps only where each page begins; a log that
//! is longer than one page is shown from its end first, until all pages are counted. Lives in the window's thread, asks the engine and
//! never waits: chunks are taken apart on a thread of its own, and only values come back.
class LogDocument : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pageBytes = 256 << 10;
    static constexpr int cachedPages = 64;
    static constexpr int tailLines = 2000;
    static constexpr int mostMarks = 10'000;

    LogDocument(Engine &engine, QObject *parent);

    //! Forgets what was shown.
    void open(RunKey run, std::optional<int> attempt = std::nullopt);
    void close();
    //! More output may be there.
    void refresh();

    [[nodiscard]] qint64 lineCount() const;
    //! Nothing when its page is not in memory: it is fetched, and loaded() follows.
    [[nodiscard]] std::optional<ShownLine> line(qint64 number);
    //! The first line that came at that time or later; lineCount() when none did. Nothing while the lines around it are fetched, and
    //! before counted(): loaded() follows.
    [[nodiscard]] std::optional<qint64> lineAt(Instant at);
    //! Line numbers are final; before, line 0 is somewhere near the end.
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] qint64 byteCount() const { return m_byteCount; }
    [[nodiscard]] qint64 cutBytes() const { return m_cutBytes; }
    //! Ascending line numbers, the first mostMarks of them. Empty until counted.
    [[nodiscard]] const QList<qint64> &errors() const { return m_errors; }
    [[nodiscard]] const QList<qint64> &warnings() const { return m_warnings; }
    //! The error to look at first, of those in the lines so far; its line number is final once counted.
    [[nodiscard]] const std::optional<FoundError> &firstError() const { return m_firstError; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void opened();
    //! Lines were added; none moved.
    void grew();
    //! The counting is done: what was line n is now line n + `shift`.
    void counted(qint64 shift);
    //! Lines that were asked for are there.
    void loaded();
    void failed();

private:
    struct PageIndex
    {
        qint64 from = 0;
        qint64 firstLine = 0;
        qint64 lines = 0;
        qint64 bytes = 0;
        LogSplitter before;
        std::optional<Instant> firstAt; //!< of its first line with a time
    };
    void askNext();
    void askTail();
    void askPage(qsizetype page);
    void takeNext(const LogChunk &chunk);
    void takeCounted(CountedLines counted, const LogChunk &chunk);
    void beginPage();
    void rememberMarks(const CountedLines &counted);
    void goOn(bool isMoreThere);
    void takeTail(LogPage tail, bool isLive);
    void takePage(qsizetype page, LogPage lines);
    void markFirstError();
    void finishCounting();
    [[nodiscard]] qsizetype pageOf(qint64 line) const;
    [[nodiscard]] qint64 finishedLines() const;
    template<class Take>
    void ask(LogQuery query, Take take);
    template<class Work, class Take>
    void inWorker(Work work, Take take);

    Engine &m_engine;
    RunKey m_run;
    std::optional<int> m_attempt;
    int m_serial = 0;
    std::vector<PageIndex> m_pages;
    QCache<qsizetype, LogPage> m_cache{cachedPages};
    QSet<qsizetype> m_asked;
    QSet<qsizetype> m_refused; //!< of those: tried again at the next refresh(), not at each painting
    LogPage m_last;            //!< the page that grows
    LogPage m_unfinished;      //!< lines without an end
    LogPage m_tail;            //!< shown until all is counted
    LogCursor m_cursor;
    qint64 m_next = 0;
    qint64 m_wanted = pageBytes; //!< bytes to ask for next
    qint64 m_byteCount = 0;
    qint64 m_cutBytes = 0;
    QList<qint64> m_errors;
    QList<qint64> m_warnings;
    std::optional<FoundError> m_firstError;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_askedTail = false;
    bool m_counted = false;
    bool m_live = false;
    QString m_problem;
    QThreadPool m_worker; //!< one thread, so that a sort or a search that takes long keeps no log waiting
};

} // namespace runsheet
