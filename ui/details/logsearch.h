// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logdocument.h"

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

//! Goes through all lines of a document in slices, and on through lines that come later. Lives in the window's thread.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostMatches = 100'000;

    explicit LogSearch(LogDocument &document, QObject *parent = nullptr);
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
    void search(qint64 line, QByteArrayView bytes);

    LogDocument &m_document;
    LogNeedle m_needle;
    QRegularExpression m_expression;
    QList<LogMatch> m_matches;
    qint64 m_line = 0;
    bool m_scheduled = false;
};

} // namespace runsheet
