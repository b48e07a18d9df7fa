// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logdocument.h"

#include <QFutureWatcher>
#include <QRegularExpression>

namespace runsheet {

//! Part of a line as shown, in characters.
struct LogMatch
{
    qint64 line = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const LogMatch &, const LogMatch &) = default;
};

//! What is sought. `problem` says why a regular expression cannot be used.
struct LogNeedle
{
    QString text;
    bool matchCase = false;
    bool isExpression = false;

    [[nodiscard]] QRegularExpression expression() const;
    friend bool operator==(const LogNeedle &, const LogNeedle &) = default;
};

[[nodiscard]] QList<LogMatch> matchesIn(const QString &text, qint64 line, const QRegularExpression &expression);

//! Goes through all lines of a document, some thousands at a time on a thread of the pool, and on through lines that come later: an
//! expression that takes long holds nobody up. Lives in the window's thread.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostMatches = 100'000;

    explicit LogSearch(LogDocument &document, QObject *parent = nullptr);
    ~LogSearch() override;
    void start(const LogNeedle &needle);
    [[nodiscard]] const QList<LogMatch> &matches() const { return m_matches; }
    [[nodiscard]] bool isThrough() const;
    //! Empty where the needle can be used.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void restart();
    void goOn();
    struct Batch
    {
        qint64 firstLine = 0;
        QList<QByteArray> lines; //!< empty where there is no text
    };
    [[nodiscard]] Batch nextBatch();
    void take();

    LogDocument &m_document;
    LogNeedle m_needle;
    QRegularExpression m_expression;
    QList<LogMatch> m_matches;
    qint64 m_line = 0;
    QFutureWatcher<QList<LogMatch>> m_searching;
    bool m_isSearching = false; //!< until its result is taken, which is later than its end
};

} // namespace runsheet
