// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/errorshape.h"

namespace runsheet {

//! Reads on behind the line that begins an error: the text where it follows, its cause, and the place in the user's own code. What caused
//! an error counts for more than what was made of it. A value.
class ErrorTrace
{
public:
    enum class Verdict {
        Part,   //!< belongs to it
        Filler, //!< may belong to it: unless it begins another error
        End     //!< does not belong to it
    };

    //! `hint`: a place that was named just before.
    ErrorTrace(const ErrorShape &head, qint64 line, const std::optional<CodePlace> &hint);
    [[nodiscard]] Verdict take(const QString &line, qint64 number);
    //! What is known so far; nothing where there is no text.
    [[nodiscard]] std::optional<FoundError> error() const;

private:
    enum class Newest { First, Last }; //!< where the innermost frame stands
    enum class Stage { Head, Frames, After, Chain, Through };
    Verdict takePython(const QString &line, qint64 number);
    Verdict takePythonText(const QString &line, qint64 number);
    Verdict takeJupyter(const QString &line, qint64 number);
    Verdict takePytest(const QString &line);
    Verdict takeStack(const QString &line, qint64 number);
    Verdict takeR(const QString &line, qint64 number);
    Verdict takeJulia(const QString &line, qint64 number);
    Verdict takeGo(const QString &line);
    Verdict takeRust(const QString &line, qint64 number);
    Verdict takeFrames(const QString &line);
    Verdict takePlace(const QString &line);
    Verdict takeNext(const QString &line, qint64 number);
    Verdict filler(int most);
    void notePlace(const CodePlace &place, Newest newest);
    void noteCause(const QString &text, qint64 number);
    void noteFallback(const CodePlace &place);

    TraceKind m_kind;
    FoundError m_error;
    Stage m_stage = Stage::Head;
    std::optional<CodePlace> m_fallback; //!< a place that is not the user's own, or less exact
    QString m_caller;                    //!< the function of the frame whose place follows
    QString m_head;                      //!< R: what stands before the message
    int m_fillers = 0;
    bool m_ownPlace = false;
    bool m_needsPlace = false;
};

} // namespace runsheet
