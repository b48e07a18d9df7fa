// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/helpnotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const auto anyCase = QRegularExpression::CaseInsensitiveOption;

QString unquoted(QString text)
{
    text = text.trimmed();
    const bool isQuoted = text.size() > 1 && text.front() == text.back() && QStringView(u"\"'`").contains(text.front());
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

QString defaultIn(const QString &text)
{
    static const QRegularExpression bracketed(
        u"[\\[(](?:[^\\[\\]()]*[;,]\\s*)?default(?:\\s+value)?(?:\\s+is\\s|\\s*[:=])\\s*(\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]|\\([^)]*\\)|[^\\]);,]+)"_s,
        anyCase);
    static const QRegularExpression bare(u"[\\[(]default\\s+(\"[^\"]*\"|'[^']*'|-?\\.?\\d[\\w.:-]*)[\\])]"_s, anyCase);
    static const QRegularExpression sentence(u"\\bdefault(?:s)?(?:\\s+is|\\s+value\\s+is|\\s*[:=])\\s*(\"[^\"]*\"|'[^']*'|[^\\s;,)]+)"_s,
                                             anyCase);
    for (const QRegularExpression *form : {&bracketed, &bare, &sentence}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        QString value = match.captured(1).trimmed();
        if (form == &sentence && value.endsWith(u'.'))
            value.chop(1);
        const bool isCut = value.contains(u'('); // of an expression
        return value == "None"_L1 || isCut ? QString() : unquoted(value);
    }
    return {};
}

QStringList listIn(QString text)
{
    static const QRegularExpression separator(u"\\s*(?:,\\s*(?:or|and)\\s+|,|\\||/|\\s+or\\s+)\\s*"_s);
    static const QRegularExpression word(u"\\A[\\w.+%:-]+\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList items = text.trimmed().split(separator, Qt::SkipEmptyParts);
    for (QString &item : items)
        item = unquoted(item);
    const bool isList = items.size() > 1 && std::ranges::all_of(items, [](const QString &item) { return word.match(item).hasMatch(); });
    return isList ? items : QStringList();
}

QStringList choicesIn(const QString &text)
{
    static const QRegularExpression named(
        u"(?:choices|possible values|allowed values|valid values|allowed)\\s*(?::|are)\\s*((?:\"[^\"]*\"(?:,\\s*)?)+|[^\\])}.;]+)"_s,
        anyCase);
    static const QRegularExpression oneOf(u"\\bone of:?\\s+([^\\])};]+?)(?:\\.(?:\\s|\\z)|[\\])};]|\\z)"_s, anyCase);
    static const QRegularExpression braces(u"\\{([^}\\s]+(?:,\\s*[^}\\s]+)+)\\}"_s);
    for (const QRegularExpression *form : {&named, &oneOf, &braces}) {
        if (const QRegularExpressionMatch match = form->match(text); match.hasMatch()) {
            if (const QStringList choices = listIn(match.captured(1)); !choices.isEmpty())
                return choices;
        }
    }
    return {};
}

template<class Part>
void takeCommon(Part &part, const HelpNotes &notes)
{
    static const QRegularExpression types(u"\\s*\\[(?:string|number|array|boolean|count)\\]"_s);
    static const QRegularExpression mark(u"\\s*\\[required\\]"_s);
    if (part.defaultValue.isEmpty())
        part.defaultValue = notes.defaultValue;
    if (part.choices.isEmpty())
        part.choices = notes.choices;
    part.required = part.required || notes.required;
    part.repeatable = part.repeatable || notes.repeatable || notes.type == "array"_L1 || notes.type == "count"_L1;
    part.description = part.description.remove(types).remove(mark).trimmed();
}

} // namespace

HelpNotes notesIn(const QString &description)
{
    static const QRegularExpression required(u"[\\[(]required[\\])]|(?:\\A|[.;] )required\\.?\\z|\\A\\(?required\\)?[.:,; ]"_s, anyCase);
    static const QRegularExpression repeatable(
        u"\\b(?:can|may) be (?:given|used|specified|repeated|passed|set)(?: (?:multiple|several|many|more)|\\b.{0,12}\\bmore than once)|\\bmay be repeated|\\brepeatable\\b|\\bmultiple times\\b|\\bmore than once\\b|\\bseveral times\\b"_s,
        anyCase);
    static const QRegularExpression type(u"\\[(string|number|array|boolean|count)\\]"_s);
    HelpNotes notes;
    notes.defaultValue = defaultIn(description);
    notes.choices = choicesIn(description);
    notes.required = required.match(description).hasMatch();
    notes.repeatable = repeatable.match(description).hasMatch();
    notes.type = type.match(description).captured(1);
    return notes;
}

void takeNotes(UsageOption &option)
{
    const HelpNotes notes = notesIn(option.description);
    takeCommon(option, notes);
    const bool hasType = !notes.type.isEmpty() && notes.type != "boolean"_L1 && notes.type != "count"_L1;
    const bool isFromNode = option.description.isEmpty() || notes.type.isEmpty();
    if (option.takes == OptionValue::None && (hasType || (isFromNode && !notes.choices.isEmpty()))) {
        option.takes = OptionValue::Required;
        option.value = hasType ? notes.type.toUpper() : u"VALUE"_s;
    }
    if (option.takes == OptionValue::None && option.defaultValue.compare("false"_L1, Qt::CaseInsensitive) == 0)
        option.defaultValue.clear(); // a switch is off unless it is there
}

void takeNotes(UsagePositional &positional)
{
    takeCommon(positional, notesIn(positional.description));
}

} // namespace runsheet
