// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/usageline.h"

#include "engine/jobtypes/optionline.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; // brackets within brackets

qsizetype indentOf(const QString &line)
{
    const auto isText = [](QChar c) { return !c.isSpace(); };
    return std::ranges::find_if(line, isText) - line.begin();
}

qsizetype closingAt(const QString &text, qsizetype from)
{
    static const QString opening = u"[({<"_s, closing = u"])}>"_s;
    const QChar open = text.at(from), close = closing.at(opening.indexOf(open));
    int depth = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        depth += text.at(at) == open ? 1 : text.at(at) == close ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return text.size() - 1;
}

//! Groups in brackets are one word, dots and bars their own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        if (text.at(at) == u'|' || text.at(at) == u'…')
            end = at + 1;
        else if (text.mid(at, 3) == "..."_L1)
            end = at + 3;
        else if (QStringView(u"[({<").contains(text.at(at)))
            end = closingAt(text, at) + 1;
        else
            while (end < text.size() && !text.at(end).isSpace() && !QStringView(u"|…])}").contains(text.at(end)) &&
                   text.mid(end, 3) != "..."_L1)
                end = QStringView(u"[({<").contains(text.at(end)) && end > at ? closingAt(text, end) + 1 : end + 1;
        words.append(text.mid(at, std::max<qsizetype>(end - at, 1)));
        at = std::max(end, at + 1);
    }
    return words;
}

bool isGroup(const QString &word, QChar open)
{
    return word.size() > 1 && word.startsWith(open);
}

QString inner(const QString &word)
{
    return word.mid(1, word.size() - 2).trimmed();
}

bool isDots(const QString &word)
{
    return word == "..."_L1 || word == "…"_L1;
}

//! `[OPTIONS]`, `[<options>]`, `[global options]`: stands for all of them.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"\\A<?(?:[\\w ]+ )?(?:options?|flags?|switches|opts)[^\\w]*\\z"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return placeholder.match(text).hasMatch();
}

//! `(to run a class)`
bool isProse(const QString &word)
{
    static const QRegularExpression prose(u"\\A\\([a-z]+(?: [a-z]+)+\\)\\z"_s);
    return prose.match(word).hasMatch();
}

class UsageReader
{
public:
    UsageReader(Usage &usage, bool isOnly) : m_usage(usage), m_isOnly(isOnly), m_hasTable(!usage.options.isEmpty()) {}
    void read(const QString &text) { read(text, {}); }

private:
    struct Place
    {
        bool isOptional = false;
        bool isOfOption = false; //!< what follows an option in its brackets is its value
        int depth = 0;
    };
    void read(const QString &text, Place place);
    qsizetype readOption(const QStringList &words, qsizetype at, bool isOptional);
    void readPositional(const QString &word, bool isOptional, bool isAlternative);
    void readDots();
    UsageOption *optionOf(const QString &name);

    Usage &m_usage;
    bool m_isOnly;
    bool m_hasTable;
};

UsageOption *UsageReader::optionOf(const QString &name)
{
    const auto found = std::ranges::find_if(m_usage.options, [&name](const UsageOption &option) { return option.names.contains(name); });
    return found == m_usage.options.end() ? nullptr : &*found;
}

// How many words it was.
qsizetype UsageReader::readOption(const QStringList &words, qsizetype at, bool isOptional)
{
    static const QRegularExpression value(u"\\A[\\w<{\\[][^=]*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = words.at(at);
    const qsizetype cut = text.indexOf(QRegularExpression(u"[=\\[<]"_s));
    const QString name = cut > 0 ? text.left(cut) : text;
    UsageOption *option = optionOf(name);
    const QString next = words.value(at + 1);
    const bool isFollowed = value.match(next).hasMatch() && !isPlaceholder(inner(next));
    const bool isAlone = cut <= 0 && isFollowed;
    if (option) {
        option->required = option->required || (m_isOnly && !isOptional);
        const bool isItsValue = isAlone && (option->takes != OptionValue::None || (isOptional && !isGroup(next, u'[')));
        if (isItsValue && option->takes == OptionValue::None)
            takeValueWord(*option, next);
        return isItsValue ? 2 + option->value.count(u' ') : 1; // LOW HIGH
    }
    const bool takesNext = isAlone && (isOptional || !isGroup(next, u'['));
    if (m_hasTable)
        return takesNext && isGroup(next, u'<')                     ? 2
               : takesNext && next.toUpper() != next && !isOptional ? 2
               : takesNext && isOptional                            ? 2
                                                                    : 1;
    UsageOption made;
    made.names = {name};
    made.required = m_isOnly && !isOptional;
    if (cut > 0)
        takeValueWord(made, text.mid(text.at(cut) == u'=' ? cut + 1 : cut));
    else if (takesNext)
        takeValueWord(made, next);
    m_usage.options.append(made);
    return takesNext ? 2 : 1;
}

void UsageReader::readPositional(const QString &word, bool isOptional, bool isAlternative)
{
    static const QRegularExpression plain(u"[\\w%]"_s, QRegularExpression::UseUnicodePropertiesOption);
    UsagePositional made;
    made.name = isGroup(word, u'<') || isGroup(word, u'{') ? inner(word) : word;
    made.repeatable = made.name.endsWith("..."_L1);
    made.name.remove(u"..."_s);
    if (!plain.match(made.name).hasMatch())
        return;
    if (!m_usage.positionals.isEmpty() && m_usage.positionals.last().name == made.name) {
        m_usage.positionals.last().repeatable = true; // FILE [FILE ...]
        return;
    }
    if (isAlternative) {
        m_usage.positionals.last().name += u'|' + made.name;
        return;
    }
    if (isGroup(word, u'{')) {
        for (const QString &choice : made.name.split(u','))
            made.choices.append(choice.trimmed());
        made.name = made.choices.join(u'|');
    }
    made.required = m_isOnly && !isOptional;
    m_usage.positionals.append(made);
}

// Behind `{a,b} ...` they are what the subcommand takes.
void UsageReader::readDots()
{
    if (!m_usage.positionals.isEmpty() && m_usage.positionals.last().choices.isEmpty())
        m_usage.positionals.last().repeatable = true;
}

void UsageReader::read(const QString &text, Place place)
{
    const QStringList words = wordsOf(text);
    const bool isOne = place.isOptional || words.contains(u"|"_s);
    const bool isOfOption =
        place.isOfOption || (place.depth > 0 && (words.value(0).startsWith(u'-') || words.value(0).startsWith("(-"_L1)));
    for (qsizetype at = 0; at < words.size();) {
        const QString word = words.at(at);
        const qsizetype before = m_usage.positionals.size();
        qsizetype used = 1;
        if (isDots(word))
            readDots();
        else if (word == "|"_L1 || word == "--"_L1 || isPlaceholder(word) || isProse(word))
            used = 1;
        else if (word.startsWith(u'-'))
            used = readOption(words, at, isOne);
        else if (isGroup(word, u'[') || isGroup(word, u'(')) {
            if (!isPlaceholder(inner(word)) && place.depth < deepest)
                read(inner(word), {isOne || isGroup(word, u'['), isOfOption, place.depth + 1});
            if (isDots(words.value(at + 1)) && m_usage.positionals.size() > before)
                readDots();
        } else if (!isOfOption)
            readPositional(word, isOne, words.value(at - 1) == "|"_L1 && before > 0);
        at += used;
    }
}

//! Words of the program's name: `git clone`, `docker ps`. The words before the first argument, where something shows what arguments look
//! like.
QString withoutSubcommand(const QString &line)
{
    static const QRegularExpression subcommand(u"\\A((?:[\\w.:-]*[a-z][\\w.:-]* )+)(?=.*(?:<|\\[<?(?:[\\w ]+ )?(?:options?|flags)\\b))"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    while (true) {
        const QString word = rest.section(u' ', 0, 0);
        const bool isWord = word.size() < rest.size() && !word.startsWith(u'-') && word == word.toLower() && word.front().isLetter();
        if (!isWord || !subcommand.match(rest + u' ').hasMatch())
            return rest;
        rest = rest.mid(word.size()).trimmed();
    }
}

bool isHead(const QString &line)
{
    static const QRegularExpression head(u"\\A\\s{0,2}[\\w][\\w ./-]*:\\s*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    return head.match(line).hasMatch();
}

} // namespace

QStringList usageLines(const QStringList &lines)
{
    static const QRegularExpression start(u"\\A\\s*(?:command line )?(?:usage|syntax)\\s*:\\s*(?:usage:\\s*)?(.*)\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"\\A\\s*or:?\\s+"_s);
    const auto isStart = [](const QString &line) { return start.match(line).hasMatch(); };
    const auto first = std::ranges::find_if(lines, isStart);
    if (first == lines.end())
        return {};
    QStringList found;
    const QString rest = start.match(*first).captured(1).trimmed();
    if (!rest.isEmpty())
        found.append(rest);
    const qsizetype indent = indentOf(*first);
    for (auto line = first + 1; line != lines.end(); ++line) {
        if (line->trimmed().isEmpty() && found.isEmpty())
            continue;
        if (line->trimmed().isEmpty() || isHead(*line) || (indentOf(*line) <= indent && !found.isEmpty()))
            break;
        const QString text = line->trimmed();
        if (found.isEmpty() || other.match(*line).hasMatch() || text.section(u' ', 0, 0) == found.first().section(u' ', 0, 0))
            found.append(QString(text).remove(other));
        else if (text.startsWith(u'-') && found.last().count(u'[') == found.last().count(u']') && text.contains("  "_L1))
            break; // the table of options follows at once
        else
            found.last() += u' ' + text;
    }
    for (QString &line : found) {
        static const QRegularExpression runner(u"\\A(?:\\S*python\\S*( -m)?|node|perl|Rscript|ruby|sh|bash|java( -jar)?) (?=[\\w./])"_s);
        line = withoutSubcommand(line.simplified().remove(runner).section(u' ', 1));
    }
    return found;
}

void takeUsageLine(Usage &usage, const QString &line, bool isOnly)
{
    UsageReader(usage, isOnly).read(line);
}

} // namespace runsheet
