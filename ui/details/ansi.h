// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace runsheet {

//! What a program may say about its text: one of sixteen colours by number, and three fonts. Nothing else is taken over.
struct AnsiStyle
{
    qint8 colour = -1; //!< 0 to 15; -1 is the text colour
    bool bold = false;
    bool italic = false;
    bool underline = false;
    friend bool operator==(AnsiStyle, AnsiStyle) = default;
};

struct AnsiSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    AnsiStyle style;
    friend bool operator==(const AnsiSpan &, const AnsiSpan &) = default;
};

//! A line for show. Spans do not overlap, ascend, and leave out what has the plain style.
struct AnsiText
{
    QString text;
    QList<AnsiSpan> spans;
    AnsiStyle after; //!< holds on in the next line
    friend bool operator==(const AnsiText &, const AnsiText &) = default;
};

//! Decodes one line without its end. Sequences other than SGR are dropped whole: links, titles, clipboard, cursor moves. Bad UTF-8 and
//! characters that turn or break the line become U+FFFD. Time and memory are linear in the line.
[[nodiscard]] AnsiText parseAnsi(QByteArrayView line, AnsiStyle before = {});

//! The style after `line`, without decoding it.
[[nodiscard]] AnsiStyle styleAfter(QByteArrayView line, AnsiStyle before);

} // namespace runsheet
