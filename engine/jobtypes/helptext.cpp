// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/helptext.h"

#include "engine/jobtypes/helpnotes.h"
#include "engine/jobtypes/optionline.h"
#include "engine/jobtypes/usageline.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 3000;
constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostOptions = 400;
constexpr qsizetype longestDescription = 400;
constexpr int tabWidth = 8;

// A tab within a line is a gap, however little it moves.
QString withoutTabs(const QString &line)
{
    QString text;
    for (const QChar c : line) {
        if (c != u'\t') {
            text += c;
            continue;
        }
        const bool isIndent = text.trimmed().isEmpty();
        do {
            text += u' ';
        } while (text.size() % tabWidth != 0 || (!isIndent && !text.endsWith("  "_L1)));
    }
    return text;
}

QStringList linesOf(const QByteArray &bytes)
{
    static const QRegularExpression escape(u"\\x1b(?:\\[[0-9;?]*[A-Za-z]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|.)"_s);
    static const QRegularExpression overstrike(u".\\x08"_s); // of manual pages
    QString text = QString::fromUtf8(bytes.left(mostLines * longestLine));
    text.remove(escape).remove(overstrike).remove(u'\r');
    QStringList lines = text.split(u'\n').mid(0, mostLines);
    for (QString &line : lines) {
        line = withoutTabs(line.left(longestLine));
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines;
}

// Of another subcommand, told twice, or a short form with a meaning of its own: a name means the option that was there first.
void leaveOutTaken(QStringList &names, const QList<UsageOption> &others)
{
    names.removeIf([&others](const QString &name) {
        return std::ranges::any_of(others, [&name](const UsageOption &other) { return other.names.contains(name); });
    });
}

qsizetype indentOf(const QString &line)
{
    const auto isText = [](QChar c) { return c != u' '; };
    return std::ranges::find_if(line, isText) - line.begin();
}

//! Goes down the lines of a help text, below its usage lines.
class HelpReader
{
public:
    Usage read(const QStringList &lines);

private:
    enum class Section { Options, Positionals, Commands };
    void readLine(const QString &line);
    bool readHead(const QString &line);
    bool readBox(const QString &line);
    bool goOn(const QString &line);
    bool readOption(const QString &line);
    bool readPositional(const QString &line);
    void takeAbsl(OptionLine &line) const;
    void describe(const QString &text);
    void close();
    void takeUsage(const QStringList &lines);

    Usage m_usage;
    QList<UsagePositional> m_described;
    Section m_section = Section::Options;
    HelpLayout m_layout = HelpLayout::Plain;
    QString *m_description = nullptr; //!< of what the lines are about
    qsizetype m_indent = 0;           //!< of its first line
    qsizetype m_column = -1;          //!< of its description
    qsizetype m_positionalIndent = -1;
    bool m_isMarked = false; //!< with the star of what is required
    bool m_isAbsl = false;
};

bool HelpReader::readHead(const QString &line)
{
    static const QRegularExpression head(u"\\A\\s{0,4}(\\w[\\w '()./-]*):\\s*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression boxHead(u"\\A╭─ (\\w[\\w ]*) ─"_s);
    QRegularExpressionMatch match = head.match(line);
    if (!match.hasMatch())
        match = boxHead.match(line);
    else if (m_description && indentOf(line) > m_indent)
        return false; // a list within a description
    if (!match.hasMatch())
        return false;
    const QString word = match.captured(1).toLower();
    close();
    m_positionalIndent = -1;
    const bool isArguments = word == "arguments"_L1 || word.startsWith("positional"_L1);
    const bool isCommands = word.contains("commands"_L1) || word.startsWith("examples"_L1) || word == "aliases"_L1;
    m_section = isArguments ? Section::Positionals : isCommands ? Section::Commands : Section::Options;
    return true;
}

void HelpReader::close()
{
    m_description = nullptr;
    m_column = -1;
}

void HelpReader::describe(const QString &text)
{
    if (!m_description || text.isEmpty() || m_description->size() > longestDescription)
        return;
    const bool isHyphenated = m_description->endsWith(u'-') && !m_description->endsWith(" -"_L1);
    *m_description += (m_description->isEmpty() || isHyphenated ? QString() : u" "_s) + text.simplified();
}

// Flags of Abseil: `--day: Business day.` takes a value, `--[no]dry_run: ...` takes none.
void HelpReader::takeAbsl(OptionLine &line) const
{
    static const QRegularExpression choices(u"\\A<([^>]+)>:\\s*"_s);
    if (!m_isAbsl || line.option.names.size() > 1 || line.option.takes != OptionValue::None)
        return;
    const QRegularExpressionMatch match = choices.match(line.description);
    takeValueWord(line.option, match.hasMatch() ? u"<%1>"_s.arg(match.captured(1)) : u"VALUE"_s);
    line.description.remove(choices);
}

// A line below an option that is further in than it is about it, also when it begins with a dash where the description stands.
bool HelpReader::goOn(const QString &line)
{
    const qsizetype indent = indentOf(line);
    if (!m_description || indent <= m_indent)
        return false;
    const bool isOption = line.at(indent) == u'-' && line.mid(indent, 2) != "- "_L1;
    if (m_column < 0 ? isOption && indent < m_indent + 8 : indent < m_column && (isOption || m_section == Section::Positionals))
        return false;
    if (m_column < 0)
        m_column = indent;
    describe(line.trimmed());
    return true;
}

bool HelpReader::readOption(const QString &line)
{
    const qsizetype indent = indentOf(line);
    if (line.at(indent) != u'-' || m_section == Section::Commands || m_usage.options.size() >= mostOptions)
        return false;
    std::optional<OptionLine> found = readOptionLine(line.mid(indent), m_layout);
    if (!found)
        return false;
    leaveOutTaken(found->option.names, m_usage.options);
    if (found->option.names.isEmpty())
        return false;
    found->option.required = m_isMarked;
    takeAbsl(*found);
    m_usage.options.append(found->option);
    m_description = &m_usage.options.last().description;
    m_indent = indent;
    m_column = found->descriptionAt < 0 ? -1 : indent + found->descriptionAt;
    describe(found->description);
    return true;
}

bool HelpReader::readPositional(const QString &line)
{
    static const QRegularExpression form(u"\\A((?:<[^>]+>|\\[[^\\]]+\\]|\\{[^}]+\\}|\\w[\\w.,|-]*)(?:\\.\\.\\.)?)(?:\\s{2,}(.*))?\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype indent = indentOf(line);
    const bool isDeeper = m_positionalIndent >= 0 && indent > m_positionalIndent;
    const QRegularExpressionMatch match = form.match(line.mid(indent));
    const bool isPlace = m_section == Section::Positionals || (line.at(indent) == u'<' && match.capturedStart(2) > 0);
    if (!isPlace || isDeeper || indent == 0 || !match.hasMatch())
        return false;
    UsagePositional made;
    made.name = match.captured(1);
    made.repeatable = made.name.contains("..."_L1);
    static const QRegularExpression dress(u"\\.\\.\\.|[<>\\[\\]{}]"_s);
    made.name.remove(dress).replace(u',', u'|');
    made.required = m_isMarked;
    m_described.append(made);
    m_description = &m_described.last().description;
    m_indent = indent;
    if (m_section == Section::Positionals)
        m_positionalIndent = indent;
    m_column = match.capturedStart(2) < 0 ? -1 : indent + match.capturedStart(2);
    static const QRegularExpression type(u"\\A(?:TEXT|INTEGER|FLOAT|PATH|FILE|FILENAME|DIRECTORY|UUID|BOOLEAN)\\b\\s*"_s);
    describe(m_layout == HelpLayout::Box ? match.captured(2).remove(type) : match.captured(2));
    return true;
}

// Typer's frames: the star of what is required stands before the name, and all columns have gaps.
bool HelpReader::readBox(const QString &line)
{
    if (line.startsWith(u'╭') || line.startsWith(u'╰')) {
        m_layout = line.startsWith(u'╭') ? HelpLayout::Box : HelpLayout::Plain;
        return readHead(line) || true;
    }
    if (m_layout != HelpLayout::Box || !line.startsWith(u'│'))
        return false;
    QString text = line.mid(1);
    if (text.endsWith(u'│'))
        text.chop(1);
    m_isMarked = text.trimmed().startsWith(u'*');
    if (m_isMarked)
        text.replace(text.indexOf(u'*'), 1, u' ');
    while (text.endsWith(u' '))
        text.chop(1);
    readLine(text);
    m_isMarked = false;
    return true;
}

void HelpReader::readLine(const QString &line)
{
    if (line.trimmed().isEmpty()) {
        if (m_description && !m_description->isEmpty())
            close();
        return;
    }
    if (readBox(line) || readHead(line) || goOn(line) || readOption(line) || readPositional(line))
        return;
    close();
}

//! The same name however it is set: FILE, <file>, file.
bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

void HelpReader::takeUsage(const QStringList &lines)
{
    const QStringList ways = usageLines(lines);
    if (!ways.isEmpty())
        takeUsageLine(m_usage, ways.first(), ways.size() == 1);
    const bool hasOnlyThese = m_usage.positionals.isEmpty();
    for (const UsagePositional &described : m_described) {
        const auto isIt = [&described](const UsagePositional &each) { return isSameName(each.name, described.name); };
        const auto found = std::ranges::find_if(m_usage.positionals, isIt);
        if (found != m_usage.positionals.end())
            found->description = described.description;
        else if (hasOnlyThese)
            m_usage.positionals.append(described);
    }
}

Usage HelpReader::read(const QStringList &lines)
{
    m_isAbsl = lines.contains(u"flags:"_s);
    for (const QString &line : lines)
        readLine(line);
    takeUsage(lines);
    for (UsageOption &option : m_usage.options)
        takeNotes(option);
    for (UsagePositional &positional : m_usage.positionals)
        takeNotes(positional);
    return m_usage;
}

} // namespace

Usage usageFromHelp(const QByteArray &text)
{
    return HelpReader().read(linesOf(text));
}

} // namespace runsheet
