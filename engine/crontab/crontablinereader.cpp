// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crontab/crontablinereader.h"

#include "engine/cron/cronparser.h"
#include "engine/crontab/crontabcommand.h"
#include "engine/domain/bytes.h"

#include <QTimeZone>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int fieldCount = 5;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isQuote(char byte)
{
    return byte == '\'' || byte == '"';
}

bool startsName(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || isQuote(byte);
}

//! Goes through one line from its beginning.
class LineReader
{
public:
    LineReader(const QByteArray &text, const Environment &variables) : m_text(text), m_variables(variables) {}

    CrontabLine read()
    {
        skipBlanks();
        m_line.text = m_text;
        if (atEnd())
            m_line.kind = CrontabLine::Kind::Blank;
        else if (m_text.at(m_at) == '#')
            m_line.kind = CrontabLine::Kind::Comment;
        else if (m_text.startsWith("\xef\xbb\xbf"))
            refuse(u"a byte order mark stands before it, which is no blank to cron; save the file without one"_s);
        else if (m_text.contains('\0'))
            refuse(u"it contains a NUL byte"_s);
        else if (!readVariable())
            readEntry();
        return m_line;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text.at(m_at)))
            ++m_at;
    }
    QByteArray between(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }
    QByteArray takeWord();
    void refuse(const QString &reason);
    void refuseAt(qsizetype at, const QString &reason);
    int columnOf(qsizetype at) const { return int(QString::fromUtf8(m_text.first(at)).size()) + 1; }

    std::optional<QByteArray> readName();
    bool readVariable();
    void readValue();
    void readQuoted(char quote);
    void readEntry();
    void readFields();
    bool isSchedule(qsizetype from, qsizetype to);
    bool isZone();
    void readCommand();

    const QByteArray &m_text;
    const Environment &m_variables;
    qsizetype m_at = 0;
    CrontabLine m_line;
};

QByteArray LineReader::takeWord()
{
    const qsizetype start = m_at;
    while (!atEnd() && !isBlank(m_text.at(m_at)))
        ++m_at;
    return between(start, m_at);
}

void LineReader::refuse(const QString &reason)
{
    m_line.kind = CrontabLine::Kind::NotUnderstood;
    m_line.reason = reason;
}

void LineReader::refuseAt(qsizetype at, const QString &reason)
{
    refuse(u"column %1: %2"_s.arg(columnOf(at)).arg(reason));
}

// Up to `=` or a blank, or in quotes. Nothing where no name can begin.
std::optional<QByteArray> LineReader::readName()
{
    if (!startsName(m_text.at(m_at)))
        return std::nullopt;
    if (const char quote = m_text.at(m_at); isQuote(quote)) {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return std::nullopt;
        const QByteArray name = between(m_at + 1, end);
        m_at = end + 1;
        return name;
    }
    const qsizetype start = m_at;
    while (!atEnd() && m_text.at(m_at) != '=' && !isBlank(m_text.at(m_at)))
        ++m_at;
    return between(start, m_at);
}

// False where the line does not have the shape of a variable: then it is looked at as an entry.
bool LineReader::readVariable()
{
    const qsizetype start = m_at;
    const std::optional<QByteArray> name = readName();
    skipBlanks();
    if (!name || name->isEmpty() || atEnd() || m_text.at(m_at) != '=') {
        m_at = start;
        return false;
    }
    ++m_at;
    skipBlanks();
    m_line.kind = CrontabLine::Kind::Variable;
    m_line.name = *name;
    readValue();
    return true;
}

void LineReader::readValue()
{
    if (!atEnd() && isQuote(m_text.at(m_at)))
        return readQuoted(m_text.at(m_at));
    qsizetype end = m_text.size();
    while (end > m_at && isBlank(m_text.at(end - 1)))
        --end;
    m_line.value = between(m_at, end);
}

void LineReader::readQuoted(char quote)
{
    const qsizetype end = m_text.indexOf(quote, m_at + 1);
    if (end < 0)
        return refuseAt(m_at, u"the quote of the value of %1 is not closed"_s.arg(visible(m_line.name)));
    m_line.value = between(m_at + 1, end);
    m_at = end + 1;
    skipBlanks();
    if (!atEnd())
        refuseAt(m_at, u"nothing may stand after the quoted value of %1"_s.arg(visible(m_line.name)));
}

void LineReader::readEntry()
{
    if (m_text.at(m_at) == '-') // some crons: do not log
        ++m_at;
    skipBlanks();
    const qsizetype start = m_at;
    readFields();
    if (m_line.entry.fields.isEmpty())
        return refuseAt(start, u"a schedule and a command are missing"_s);
    const CrontabSpan last = m_line.entry.fields.last();
    if (isSchedule(start, last.at + last.size) && isZone())
        readCommand();
}

void LineReader::readFields()
{
    const bool isMacro = !atEnd() && m_text.at(m_at) == '@';
    const int count = isMacro ? 1 : fieldCount;
    while (!atEnd() && m_line.entry.fields.size() < count) {
        const qsizetype start = m_at;
        m_line.entry.fields.append({start, takeWord().size()});
        skipBlanks();
    }
}

bool LineReader::isSchedule(qsizetype from, qsizetype to)
{
    const CronParse parse = parseCron(QString::fromUtf8(between(from, to)), CronDialect::Unix5);
    const auto *error = std::get_if<CronError>(&parse);
    if (error)
        refuse(u"column %1: %2"_s.arg(columnOf(from) + error->column - 1).arg(sentence(*error)));
    return !error;
}

bool LineReader::isZone()
{
    const QByteArray zone = zoneOf(m_variables);
    const bool known = zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone);
    if (!known)
        refuse(u"the time zone “%1” that applies here is unknown"_s.arg(visible(zone)));
    return known;
}

void LineReader::readCommand()
{
    const CrontabCommand command = readCrontabCommand(m_text.sliced(m_at));
    if (command.size == 0)
        return refuseAt(m_at, u"the command is missing"_s);
    m_line.kind = CrontabLine::Kind::Entry;
    m_line.entry.command = {m_at, command.size};
    m_line.entry.program = command.program;
    m_line.entry.input = command.input;
    m_line.entry.variables = m_variables;
}

} // namespace

CrontabLine readCrontabLine(const QByteArray &text, const Environment &variables)
{
    return LineReader(text, variables).read();
}

} // namespace runsheet
