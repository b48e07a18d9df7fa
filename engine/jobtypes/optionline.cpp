// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/optionline.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto useUnicode = QRegularExpression::UseUnicodePropertiesOption;

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u')', useUnicode);
}

//! Reads one line from left to right.
class LineReader
{
public:
    LineReader(const QString &line, HelpLayout layout) : m_line(line), m_layout(layout) {}
    std::optional<OptionLine> read();

private:
    bool readName();
    void readValues();
    bool readSeparator();
    bool readBoxColumn();
    void readDescription();
    std::optional<QString> take(const QRegularExpression &what);
    [[nodiscard]] bool isAt(const QRegularExpression &what) const { return what.match(QStringView(m_line).mid(m_at)).hasMatch(); }

    const QString &m_line;
    HelpLayout m_layout;
    qsizetype m_at = 0;
    OptionLine m_found;
};

std::optional<QString> LineReader::take(const QRegularExpression &what)
{
    const QRegularExpressionMatch match = what.match(QStringView(m_line).mid(m_at));
    if (!match.hasMatch())
        return std::nullopt;
    m_at += match.capturedLength();
    return match.captured(match.lastCapturedIndex());
}

bool LineReader::readName()
{
    static const QRegularExpression name = anchored(u"(?!-\\d+[.,]\\d)(--?(?:\\[no-?\\])?[\\w?@#](?:[\\w-]|[.:][\\w-])*)"_s);
    static const QRegularExpression counted = anchored(u"(?:\\|\\w+)+(?=[,\\s])"_s); // -v|vv|vvv
    static const QRegularExpression more = anchored(u"\\.\\.\\.|…"_s);
    const std::optional<QString> found = take(name);
    if (!found)
        return false;
    static const QRegularExpression negation(u"\\[(no-?)\\]"_s);
    if (const QRegularExpressionMatch both = negation.match(*found); both.hasMatch()) {
        m_found.option.names.append(QString(*found).remove(negation));
        m_found.option.names.append(QString(*found).replace(negation, both.captured(1)));
    } else {
        m_found.option.names.append(*found);
    }
    if (take(counted) || take(more))
        m_found.option.repeatable = true;
    return true;
}

// A value is in brackets of some kind, in capitals, or a word that nothing but a gap or another name follows: all else is description.
void LineReader::readValues()
{
    static const QRegularExpression attached =
        anchored(u"\\[=\\s?([^\\]]+)\\]|=(\"[^\"]*\"|'[^']*'|<[^>]*>|\\{[^}]*\\}|\\[[^\\]]*\\]|[^\\s,:|]+)"_s);
    static const QRegularExpression spaced = anchored(u" (<[^>]+>(?:\\.\\.\\.)?|\\{[^}]+\\}|\\[(?! --?\\w)[^\\]]+\\](?:\\.\\.\\.)?"
                                                      u"|[\\p{Lu}\\d][\\p{Lu}\\d_:/|.%#-]*(?:…)?(?=[\\s,]|\\z)"
                                                      u"|[\\w%](?:[^\\s,]|,(?=\\S))*(?=\\z|, ?-| \\||  | \\(=)"
                                                      u"|\\w+(?:/\\w+)+(?=\\s))"_s);
    static const QRegularExpression boostDefault = anchored(u" ?\\(=([^)]*)\\)"_s);
    static const QRegularExpression more = anchored(u"\\s?(?:\\.\\.\\.|…)"_s);
    QStringList words;
    const bool isOptional = isAt(anchored(u"\\[="_s));
    if (const auto word = take(attached))
        words.append(isOptional ? u"[=%1]"_s.arg(*word) : *word);
    else
        while (const auto next = take(spaced))
            words.append(*next);
    if (words.isEmpty())
        return;
    if (take(more))
        words.last() += u"..."_s;
    takeValueWord(m_found.option, words.join(u' '));
    if (const auto value = take(boostDefault))
        m_found.option.defaultValue = *value;
}

bool LineReader::readSeparator()
{
    static const QRegularExpression separator = anchored(u"(?:, ?|\\s?\\|\\s?|\\s?/\\s?|;\\s?| or | )(?=--?[\\[\\w?])"_s);
    static const QRegularExpression inBrackets = anchored(u" \\[ ?(?=--?\\w)"_s);  // -O [ --optimization ]
    static const QRegularExpression aside = anchored(u" \\(\"\\w+\"\\)(?=, -)"_s); // -1 ("one"), --single-transaction
    (void)take(aside);
    if (take(separator))
        return readName();
    if (!take(inBrackets))
        return false;
    const bool isName = readName();
    take(anchored(u" ?\\]"_s));
    return isName;
}

bool LineReader::readBoxColumn()
{
    static const QRegularExpression name = anchored(u"\\s{2,}(?=--?\\w)"_s);
    static const QRegularExpression value = anchored(
        u"\\s{2,}((?:TEXT|INTEGER|FLOAT|PATH|FILE|FILENAME|DIRECTORY|UUID|BOOLEAN|DATE)\\b(?: RANGE)?|\\[[^\\]\\s]*\\|[^\\]]*\\])"_s);
    if (m_layout != HelpLayout::Box)
        return false;
    if (take(name))
        return readName();
    const auto word = take(value);
    if (word)
        takeValueWord(m_found.option, *word);
    return word.has_value();
}

void LineReader::readDescription()
{
    take(anchored(u":"_s));
    while (m_at < m_line.size() && m_line.at(m_at).isSpace())
        ++m_at;
    m_found.description = m_line.mid(m_at).trimmed();
    m_found.descriptionAt = m_found.description.isEmpty() ? -1 : m_at;
}

std::optional<OptionLine> LineReader::read()
{
    if (!readName())
        return std::nullopt;
    do {
        readValues();
    } while (readSeparator() || readBoxColumn());
    static const QRegularExpression end = anchored(u":|\\s|\\z"_s);
    if (!isAt(end))
        return std::nullopt; // it begins like an option and goes on like something else
    readDescription();
    m_found.option.names.removeDuplicates();
    return m_found;
}

QStringList choicesOf(const QString &inner)
{
    static const QRegularExpression word(u"\\A[^\\s\\[\\]<>{}=]+\\z"_s);
    const QChar by = inner.contains(u'|') ? u'|' : inner.contains(u',') ? u',' : u'/';
    QStringList choices = inner.split(by);
    for (QString &choice : choices)
        choice = choice.trimmed();
    const bool isList =
        choices.size() > 1 && std::ranges::all_of(choices, [](const QString &choice) { return word.match(choice).hasMatch(); });
    return isList ? choices : QStringList();
}

// `='...'` and `=false` say what it is, not what it is called.
bool isLiteral(const QString &word)
{
    static const QRegularExpression literal(u"\\A(?:'.*'|\".*\"|true|false|\\d+|\\[\\])\\z"_s);
    return literal.match(word).hasMatch();
}

//! Without the brackets around all of it.
QString inside(const QString &word)
{
    const bool isBracketed = word.size() > 2 && QStringView(u"<{[").contains(word.front()) && QStringView(u">}]").contains(word.back());
    return isBracketed ? word.mid(1, word.size() - 2).trimmed() : word;
}

} // namespace

std::optional<OptionLine> readOptionLine(const QString &line, HelpLayout layout)
{
    return LineReader(line, layout).read();
}

void takeValueWord(UsageOption &option, const QString &word)
{
    static const QRegularExpression plain(u"\\A[\\w-]+\\z"_s, useUnicode);
    QString text = word;
    const bool isMany = text.contains(u"..."_s) || text.contains(u'…');
    text.remove(u"..."_s).remove(u'…');
    text = text.trimmed();
    if (text.endsWith(u':'))
        text.chop(1); // -n N: how many
    if (text.isEmpty())
        return;
    if (text.startsWith("[="_L1)) {
        option.takes = OptionValue::Attached;
        text = text.mid(2, text.size() - 3);
    } else {
        const QString bare = inside(inside(text));
        const bool isOptional = text.startsWith(u'[') && text.endsWith(u']') && plain.match(bare).hasMatch();
        option.takes = isOptional ? OptionValue::Optional : OptionValue::Required;
    }
    const bool isBracketed =
        QStringView(u"<{[").contains(text.front()) && text.count(text.front()) == 1 && QStringView(u">}]").contains(text.back());
    const bool isWords = text.contains(u' ') && !isBracketed && !text.endsWith("RANGE"_L1);
    option.severalValues = option.severalValues || isMany || isWords;
    if (isLiteral(text)) {
        option.value = u"VALUE"_s;
        option.defaultValue = QString(text).remove(u'\'').remove(u'"');
        return;
    }
    const QString name = isWords ? text : inside(inside(text));
    const bool isPlaceholder = text.startsWith(u'<') && name == name.toUpper();
    const bool isChoice = !isWords && !isPlaceholder && (name != text || name.contains(u'|') || name.contains(u'/'));
    option.choices = isChoice ? choicesOf(name) : QStringList();
    option.value = isWords && text.contains(u'[') ? text.section(u' ', 0, 0) : name; // FILE [FILE ...]
    static const QRegularExpression brackets(u"[<>\\[\\]]"_s);
    if (isWords)
        option.value.remove(brackets);
}

} // namespace runsheet
