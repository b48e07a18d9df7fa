// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/outputscanner.h"

#include <QStringDecoder>

#include <algorithm>

namespace runsheet {

namespace {

constexpr qsizetype maxLineBytes = 4096;
constexpr qsizetype maxStringBytes = 256;
constexpr qsizetype maxLastLine = 500;
constexpr char escape = '\x1b';
constexpr char bell = '\a';

bool mayHoldProgress(const QByteArray &line)
{
    return line.contains('%') || line.contains('/');
}

bool isControl(QChar character)
{
    return character.unicode() < 0x20 || (character.unicode() >= 0x7f && character.unicode() < 0xa0);
}

// While a line goes on, a character of which the last bytes have not come yet is not there yet: the decoder keeps it, and goes.
QString decoded(const QByteArray &line, LineEnd end)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    return end == LineEnd::Complete ? QString::fromUtf8(line) : QString(decoder(line));
}

QString forShow(const QByteArray &line, LineEnd end)
{
    QString text = decoded(line, end);
    text = text.replace(u'\t', u' ').removeIf(isControl).left(maxLastLine + 1);
    if (text.size() > maxLastLine)
        text.truncate(text.at(maxLastLine - 1).isHighSurrogate() ? maxLastLine - 1 : maxLastLine);
    return text.trimmed();
}

//! `9;4;STATE;PERCENT`. State 0 takes the bar away, 1 sets it, 2 is an error, 3 busy, 4 a warning.
std::optional<OscProgress> oscProgress(const QByteArray &string)
{
    if (!string.startsWith("9;4;"))
        return {};
    const QByteArrayList parts = string.mid(4).split(';');
    const QByteArray state = parts.at(0);
    if (state == "3")
        return OscProgress{};
    bool isNumber = false;
    const double percent = parts.value(1).toDouble(&isNumber);
    const bool sets = state == "1" || state == "2" || state == "4";
    if (!sets || !isNumber || !(percent >= 0 && percent <= 100))
        return {};
    return OscProgress{percent / 100};
}

} // namespace

OutputProgress OutputScanner::feed(const QByteArray &bytes)
{
    OutputProgress found;
    for (const char byte : bytes)
        take(byte, found);
    look(LineEnd::Open, found);
    return found;
}

void OutputScanner::skip()
{
    m_mode = Mode::Text;
    m_line.clear();
    m_skipping = true;
}

void OutputScanner::take(char byte, OutputProgress &found)
{
    switch (m_mode) {
    case Mode::Text:
        return takeText(byte, found);
    case Mode::Escape:
        m_string.clear();
        if (byte == '[')
            m_mode = Mode::Control;
        else if (QByteArrayView("]P_^X").contains(byte))
            m_mode = Mode::String;
        else
            m_mode = byte == escape ? Mode::Escape : Mode::Text;
        return;
    case Mode::Control:
        if ((byte >= '@' && byte <= '~') || byte == '\n')
            m_mode = Mode::Text;
        return;
    case Mode::String:
    case Mode::StringEscape:
        return takeString(byte, found);
    }
}

void OutputScanner::takeText(char byte, OutputProgress &found)
{
    if (byte == '\n')
        return endLine(LineStart::Fresh, found);
    if (byte == '\r')
        return endLine(LineStart::Overwrites, found);
    if (byte == escape) {
        m_mode = Mode::Escape;
        return;
    }
    const bool isShown = static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f;
    if ((isShown || byte == '\t') && !m_skipping && m_line.size() < maxLineBytes)
        m_line.append(byte);
}

void OutputScanner::takeString(char byte, OutputProgress &found)
{
    if (byte == bell || (m_mode == Mode::StringEscape && byte == '\\'))
        return endString(found);
    if (m_mode == Mode::StringEscape) { // not the end of the string: the escape begins something else
        m_mode = Mode::Escape;
        return take(byte, found);
    }
    if (byte == '\n' || m_string.size() >= maxStringBytes) { // never ended: it swallows no more than this
        m_mode = Mode::Text;
        return takeText(byte, found);
    }
    if (byte == escape)
        m_mode = Mode::StringEscape;
    else
        m_string.append(byte);
}

void OutputScanner::endString(OutputProgress &found)
{
    m_mode = Mode::Text;
    if (const std::optional<OscProgress> progress = oscProgress(m_string))
        found.osc = progress;
}

void OutputScanner::endLine(LineStart next, OutputProgress &found)
{
    look(LineEnd::Complete, found);
    // "\r\n" ends a line, it does not overwrite one.
    const bool isOverwritten = next == LineStart::Overwrites && !m_line.isEmpty();
    m_start = isOverwritten ? LineStart::Overwrites : (next == LineStart::Overwrites ? m_start : LineStart::Fresh);
    m_line.clear();
    m_skipping = false;
}

void OutputScanner::look(LineEnd end, OutputProgress &found)
{
    if (m_line.isEmpty())
        return;
    if (const QString text = forShow(m_line, end); !text.isEmpty())
        m_lastLine = text;
    if (!mayHoldProgress(m_line))
        return;
    if (const std::optional<TextProgress> progress = progressInText(QString::fromUtf8(m_line), end, m_start))
        found.text = progress;
}

} // namespace runsheet
