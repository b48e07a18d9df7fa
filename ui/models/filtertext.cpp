// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtertext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::FilterText)
};

//! A piece of the text between spaces; `key` is empty for a word.
struct Term
{
    QString key;
    QString value;
};

QString unquoted(const QString &text)
{
    QString plain = text;
    return plain.remove(u'"');
}

QList<Term> termsOf(const QString &text)
{
    static const QRegularExpression piece(uR"((?:(\w+):)?("[^"]*"?|\S+))"_s);
    QList<Term> terms;
    for (auto matches = piece.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = match.captured(1).toLower();
        const bool hasKey = key == "state"_L1 || key == "label"_L1 || key == "space"_L1;
        const Term term{hasKey ? key : QString(), unquoted(match.captured(hasKey ? 2 : 0))};
        if (!term.value.isEmpty())
            terms.append(term);
    }
    return terms;
}

// Read again it is the same term: a word that looks like one with a key stays a word.
QString termText(const Term &term)
{
    static const QRegularExpression special(uR"(\s|^(?:state|label|space):)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString value = term.value.contains(special) ? u'"' + term.value + u'"' : term.value;
    return term.key.isEmpty() ? value : term.key + u':' + value;
}

std::optional<QSet<JobStatus>> statesOf(const QString &word)
{
    for (const StateGroup &group : stateGroups()) {
        if (group.word == word)
            return group.states;
    }
    for (int status = 0; status < jobStatusCount; ++status) {
        if (toWord(JobStatus(status)) == word)
            return QSet<JobStatus>{JobStatus(status)};
    }
    return {};
}

void addStates(const QString &words, FilterText &result)
{
    for (const QString &word : words.toLower().split(u',', Qt::SkipEmptyParts)) {
        if (const auto states = statesOf(word))
            result.filter.states.unite(*states);
        else
            result.problem = Text::tr("“%1” is no state. States are %2, …").arg(word, u"running, waiting, failed, succeeded"_s);
    }
}

void addName(const Term &term, QString &member, FilterText &result)
{
    if (!member.isEmpty() && member != term.value)
        result.problem = Text::tr("Only one %1 at a time: “%2” or “%3”.").arg(term.key, member, term.value);
    member = term.value;
}

} // namespace

const QList<StateGroup> &stateGroups()
{
    using enum JobStatus;
    static const QList<StateGroup> groups{
        {u"running"_s, Running, {Starting, Running, Stopping, Finishing}},
        {u"waiting"_s, Waiting, {Waiting, Queued}},
        {u"paused"_s, Paused, {Paused}},
        {u"failed"_s, Failed, {Failed, Expired}},
        {u"partial"_s, Partial, {Partial}},
        {u"lost"_s, Lost, {Lost}},
        {u"succeeded"_s, Succeeded, {Succeeded}},
        {u"scheduled"_s, Scheduled, {Scheduled}},
        {u"disabled"_s, Disabled, {Disabled}},
        {u"draft"_s, Draft, {Draft}},
    };
    return groups;
}

FilterText filterFromText(const QString &text)
{
    FilterText result;
    QStringList words;
    for (const Term &term : termsOf(text)) {
        if (term.key == "state"_L1)
            addStates(term.value, result);
        else if (term.key == "label"_L1)
            addName(term, result.filter.label, result);
        else if (term.key == "space"_L1)
            addName(term, result.filter.space, result);
        else
            words.append(term.value);
    }
    result.filter.search = words.join(u' ');
    return result;
}

QString withTerm(const QString &text, const QString &key, const QString &value)
{
    QStringList pieces;
    for (const Term &term : termsOf(text)) {
        if (term.key != key)
            pieces.append(termText(term));
    }
    if (!value.isEmpty())
        pieces.append(termText({key, value}));
    return pieces.join(u' ');
}

std::optional<QString> termOf(const QString &text, const QString &key)
{
    std::optional<QString> value;
    for (const Term &term : termsOf(text)) {
        if (term.key != key)
            continue;
        if (value)
            return {};
        value = term.value;
    }
    return value;
}

} // namespace runsheet
