// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/errortrace.h"

namespace runsheet {

//! Finds in the lines of one stream the error that somebody should look at first: of the surest kind the earliest one. Reads
//! line by line and keeps none, so that a log of any length will do. A value; pure but for its own state.
class ErrorFinder
{
public:
    //! `line` without its end; `number` ascends.
    void take(QByteArrayView line, qint64 number);
    //! The best so far, also of a trace that has not come to its end.
    [[nodiscard]] std::optional<FoundError> found() const;

private:
    void begin(const QString &line, const ErrorShape &shape, qint64 number);
    void finish();
    void keep(const std::optional<FoundError> &error);
    void remember(QByteArrayView line, qint64 number);

    std::optional<FoundError> m_found;
    std::optional<ErrorTrace> m_trace;
    QByteArray m_before; //!< the last line with something in it
    qint64 m_beforeNumber = 0;
    std::optional<CodePlace> m_hint;
    qint64 m_hintNumber = 0;
};

//! The surer of two, else the earlier.
[[nodiscard]] std::optional<FoundError> firstOf(const std::optional<FoundError> &one, const std::optional<FoundError> &other);

//! The first error in a whole log.
[[nodiscard]] std::optional<FoundError> findFirstError(QByteArrayView log);

} // namespace runsheet
