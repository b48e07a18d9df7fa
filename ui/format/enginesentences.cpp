// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/enginesentences.h"

#include "ui/format/enginesentencelist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000; //!< the engine says nothing longer
constexpr const char *context = "runsheet::EngineSentences";

constexpr const char *quotedName = QT_TRANSLATE_NOOP("runsheet::EngineSentences", "“%1”");

//! One of them, ready to be recognised.
struct Form
{
    const EngineSentence *sentence = nullptr;
    QString beginning, end; //!< before its first part, and after its last one
    QRegularExpression expression;
};

Form formOf(const EngineSentence &sentence)
{
    const QString source = QString::fromUtf8(sentence.source);
    static const QRegularExpression part(u"%[1-9]"_s);
    QString pattern;
    qsizetype from = 0;
    QRegularExpressionMatchIterator parts = part.globalMatch(source);
    while (parts.hasNext()) {
        const QRegularExpressionMatch found = parts.next();
        pattern += QRegularExpression::escape(source.mid(from, found.capturedStart() - from)) +
                   u"((?:(?!\\. ).)+?)"_s; // no part goes on into the next sentence
        from = found.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(from));
    const qsizetype first = source.indexOf(u'%');
    return {&sentence, first < 0 ? source : source.first(first), source.mid(from),
            QRegularExpression(QRegularExpression::anchoredPattern(pattern))};
}

//! Those that say more come first, so that “after %1 and %2 more” is not taken for “after %1”.
const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        QList<Form> made;
        for (const EngineSentence &sentence : engineSentences())
            made.append(formOf(sentence));
        std::ranges::sort(made, std::ranges::greater(), [](const Form &form) { return qstrlen(form.sentence->source); });
        return made;
    }();
    return all;
}

enum class Where { Alone, Inside };
std::optional<QString> wholeSentence(const QString &text, Where where);

//! In one go: a name may have a %1 in it.
QString filled(const QString &said, const QStringList &parts)
{
    QString made;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int number = said.at(i) == u'%' && i + 1 < said.size() ? said.at(i + 1).digitValue() : 0;
        if (number < 1 || number > parts.size()) {
            made += said.at(i);
            continue;
        }
        made += parts.at(number - 1);
        ++i;
    }
    return made;
}

//! The engine puts names between English quotation marks.
QString withUsualQuotes(QString part)
{
    static const QRegularExpression name(u"“([^“”]*)”"_s);
    return part.replace(name, QCoreApplication::translate(context, quotedName).arg(u"\\1"_s));
}

//! What is wrong with a field stands behind its name.
std::optional<QString> wholePart(const QString &part)
{
    if (const std::optional<QString> whole = wholeSentence(part, Where::Inside))
        return whole;
    const qsizetype space = part.indexOf(u' ');
    const std::optional<QString> rest = space < 0 ? std::nullopt : wholeSentence(part.mid(space + 1), Where::Inside);
    return rest ? std::optional<QString>(part.first(space + 1) + *rest) : std::nullopt;
}

//! A part that may be a word of the engine, or a list of what is wrong with fields.
QString partInUsersWords(const QString &part)
{
    const QStringList listed = part.split(u"; "_s);
    QStringList said;
    bool areKnown = true;
    for (const QString &one : listed) {
        const std::optional<QString> whole = wholePart(one);
        areKnown = areKnown && whole;
        said.append(whole.value_or(one));
    }
    return areKnown ? said.join(u"; "_s) : wholePart(part).value_or(said.join(u"; "_s));
}

// The engine writes times in one form for all; in a sentence a part that is one is said as its user writes times.
QString withUsualTime(const QString &part)
{
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?$"_s);
    const QDateTime moment = time.match(part).hasMatch() ? QDateTime::fromString(part, Qt::ISODateWithMs) : QDateTime();
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : part;
}

QString partAsUsual(const QString &part)
{
    return withUsualTime(withUsualQuotes(part));
}

std::optional<QString> wholeSentence(const QString &text, Where where)
{
    for (const Form &form : forms()) {
        const bool isPossible = (where == Where::Inside || form.sentence->kind != EngineSentence::Kind::Word) &&
                                text.startsWith(form.beginning) && text.endsWith(form.end);
        if (!isPossible)
            continue;
        const QRegularExpressionMatch match = form.expression.match(text);
        if (!match.hasMatch())
            continue;
        QStringList parts = match.capturedTexts().mid(1);
        if (form.sentence->kind == EngineSentence::Kind::WithWords)
            std::ranges::transform(parts, parts.begin(), partInUsersWords);
        std::ranges::transform(parts, parts.begin(), partAsUsual);
        return filled(QCoreApplication::translate(context, form.sentence->source), parts);
    }
    return std::nullopt;
}

//! Sentence by sentence, the longest first that is one; those that are none stay.
QString sentencesInUsersWords(const QString &text)
{
    if (const std::optional<QString> whole = wholeSentence(text, Where::Alone))
        return *whole;
    for (qsizetype end = text.lastIndexOf(u". "_s); end > 0; end = text.lastIndexOf(u". "_s, end - 1)) {
        if (const std::optional<QString> first = wholeSentence(text.first(end + 1), Where::Alone))
            return *first + u' ' + sentencesInUsersWords(text.mid(end + 2));
    }
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.first(end + 2) + sentencesInUsersWords(text.mid(end + 2));
}

bool hasCatalogue()
{
    const char *source = engineSentences().front().source;
    return QCoreApplication::translate(context, source) != QString::fromUtf8(source);
}

} // namespace

QString inUsersWords(const QString &text)
{
    if (text.isEmpty() || text.size() > longestText || !hasCatalogue())
        return text;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(sentencesInUsersWords(line));
    return lines.join(u'\n');
}

QString noteInUsersWords(const QString &note)
{
    return hasCatalogue() ? wholePart(note).value_or(note) : note;
}

} // namespace runsheet
