// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/progress/textprogress.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace runsheet {

//! An OSC 9;4 progress sequence.
struct OscProgress
{
    std::optional<double> fraction; //!< nothing: busy, without a measure
    friend bool operator==(const OscProgress &, const OscProgress &) = default;
};

//! What some bytes of output told: of each kind the last one.
struct OutputProgress
{
    std::optional<OscProgress> osc;
    std::optional<TextProgress> text;
    friend bool operator==(const OutputProgress &, const OutputProgress &) = default;
};

//! Looks for progress in one stream of a program's output, whatever the borders of the chunks it comes in.
//! Keeps a bounded part of the current line, never more.
class OutputScanner
{
public:
    [[nodiscard]] OutputProgress feed(const QByteArray &bytes);
    //! Bytes were left out: what is kept of the current line does not go on.
    void skip();
    //! The last line with something in it, decoded for show: no control characters, at most 500 characters.
    [[nodiscard]] const QString &lastLine() const { return m_lastLine; }

private:
    enum class Mode { Text, Escape, Control, String, StringEscape };

    void take(char byte, OutputProgress &found);
    void takeText(char byte, OutputProgress &found);
    void takeString(char byte, OutputProgress &found);
    void endString(OutputProgress &found);
    void endLine(LineStart next, OutputProgress &found);
    void look(LineEnd end, OutputProgress &found);

    Mode m_mode = Mode::Text;
    QByteArray m_line;
    QByteArray m_string; //!< of an OSC
    LineStart m_start = LineStart::Fresh;
    bool m_skipping = false; //!< until the next line begins
    QString m_lastLine;
};

} // namespace runsheet
