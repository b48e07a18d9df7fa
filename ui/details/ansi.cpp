// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/ansi.h"

#include <algorithm>

namespace runsheet {

namespace {

constexpr char escape = '\x1b';
constexpr int largestParameter = 9999;

bool isFinalByte(char c)
{
    return c >= '@' && c <= '~';
}

//! The numbers of a CSI sequence; an empty one is 0.
QList<int> parameters(QByteArrayView body)
{
    QList<int> numbers{0};
    for (const char c : body) {
        if (c >= '0' && c <= '9')
            numbers.last() = std::min(largestParameter, numbers.last() * 10 + (c - '0'));
        else if (c == ';' || c == ':')
            numbers.append(0);
    }
    return numbers;
}

void setFont(AnsiStyle &style, int code)
{
    switch (code) {
    case 0:
        style = {};
        break;
    case 1:
        style.bold = true;
        break;
    case 3:
        style.italic = true;
        break;
    case 4:
        style.underline = true;
        break;
    case 22:
        style.bold = false;
        break;
    case 23:
        style.italic = false;
        break;
    case 24:
        style.underline = false;
        break;
    case 39:
        style.colour = -1;
        break;
    default:
        break;
    }
}

//! `38;5;N` and `38;2;R;G;B`: returns how many numbers belong to it. Only the first sixteen colours of the table are taken over.
qsizetype takeExtendedColour(AnsiStyle &style, const QList<int> &codes, qsizetype at)
{
    const int kind = codes.value(at + 1, 0);
    const int colour = codes.value(at + 2, largestParameter);
    if (codes.at(at) == 38 && kind == 5 && colour < 16)
        style.colour = qint8(colour);
    return kind == 5 ? 2 : kind == 2 ? 4 : 0;
}

void applySgr(AnsiStyle &style, const QList<int> &codes)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes.at(i);
        if (code >= 30 && code <= 37)
            style.colour = qint8(code - 30);
        else if (code >= 90 && code <= 97)
            style.colour = qint8(code - 82);
        else if (code == 38 || code == 48)
            i += takeExtendedColour(style, codes, i);
        else
            setFont(style, code);
    }
}

//! The end of a string sequence (OSC, DCS, ...): BEL or ESC \, else the end of the line.
qsizetype skipString(QByteArrayView line, qsizetype at)
{
    for (; at < line.size(); ++at) {
        if (line[at] == '\a')
            return at + 1;
        if (line[at] == escape)
            return at + 1 < line.size() && line[at + 1] == '\\' ? at + 2 : at;
    }
    return at;
}

qsizetype takeCsi(QByteArrayView line, qsizetype at, AnsiStyle &style)
{
    const qsizetype start = at;
    while (at < line.size() && line[at] >= ' ' && line[at] <= '?')
        ++at;
    if (at == line.size() || !isFinalByte(line[at]))
        return at;
    const QByteArrayView body = line.sliced(start, at - start);
    const bool isPrivate = !body.isEmpty() && body.front() >= '<';
    if (line[at] == 'm' && !isPrivate)
        applySgr(style, parameters(body));
    return at + 1;
}

//! Takes the sequence that begins at `at` (an ESC); returns where the text goes on.
qsizetype takeSequence(QByteArrayView line, qsizetype at, AnsiStyle &style)
{
    ++at;
    if (at == line.size())
        return at;
    const char kind = line[at];
    if (kind == '[')
        return takeCsi(line, at + 1, style);
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_')
        return skipString(line, at + 1);
    while (at < line.size() && line[at] >= ' ' && line[at] <= '/')
        ++at;
    return std::min(at + 1, line.size());
}

bool isDropped(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

//! Characters that would reorder what is around them, or end the line.
bool isMasked(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

QString decoded(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (std::ranges::any_of(text, isDropped))
        text.removeIf(isDropped);
    std::ranges::replace_if(text, isMasked, QChar(QChar::ReplacementCharacter));
    return text;
}

void append(AnsiText &into, QByteArrayView bytes, AnsiStyle style)
{
    if (bytes.isEmpty())
        return;
    const QString text = decoded(bytes);
    const qsizetype start = into.text.size();
    into.text += text;
    if (style == AnsiStyle{} || text.isEmpty())
        return;
    if (!into.spans.isEmpty() && into.spans.last().style == style && into.spans.last().start + into.spans.last().length == start)
        into.spans.last().length += text.size();
    else
        into.spans.append({start, text.size(), style});
}

} // namespace

AnsiText parseAnsi(QByteArrayView line, AnsiStyle before)
{
    AnsiText result;
    result.after = before;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype next = line.indexOf(escape, at);
        const qsizetype end = next < 0 ? line.size() : next;
        append(result, line.sliced(at, end - at), result.after);
        at = next < 0 ? end : takeSequence(line, end, result.after);
    }
    return result;
}

AnsiStyle styleAfter(QByteArrayView line, AnsiStyle before)
{
    for (qsizetype at = line.indexOf(escape); at >= 0 && at < line.size(); at = line.indexOf(escape, at))
        at = takeSequence(line, at, before);
    return before;
}

} // namespace runsheet
