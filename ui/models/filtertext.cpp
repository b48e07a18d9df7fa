// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::FilterText)
};

const QString parameterKey = u"param"_s;

QString unquoted(QString text)
{
    return text.remove(u'"');
}

QStringList statesToSay()
{
    QStringList words;
    for (const StateGroup &group : stateGroups())
        words.append(group.word);
    return words;
}

void addProblem(const FilterPiece &piece, const QString &sentence, FilterText &result)
{
    result.problems.append({piece, sentence});
}

QSet<JobStatus> allStates()
{
    QSet<JobStatus> all;
    for (int status = 0; status < jobStatusCount; ++status)
        all.insert(JobStatus(status));
    return all;
}

void addStates(const FilterPiece &piece, FilterText &result)
{
    QSet<JobStatus> meant;
    for (const QString &word : piece.value.toLower().split(u',', Qt::SkipEmptyParts)) {
        const auto states = statesOfWord(word);
        if (!states)
            return addProblem(piece, Text::tr("“%1” is no state. States are %2.").arg(word, statesToSay().join(u", ")), result);
        meant.unite(*states);
    }
    if (meant.isEmpty())
        return;
    if (piece.without)
        meant = allStates() - meant;
    if (!result.states.isEmpty())
        meant.intersect(result.states);
    if (meant.isEmpty())
        return addProblem(piece, Text::tr("Nothing is in two states at once. Separate states that may both be with a comma."), result);
    result.states = meant;
}

Instant startOfDay(const QDate &day)
{
    return instantFromMs(day.startOfDay().toMSecsSinceEpoch());
}

// `2026-10-01`, `2026-10-01T07:30`, `today`, `yesterday`, `7d`: that long ago.
std::optional<Instant> momentFrom(const QString &word, Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    if (word == "today"_L1)
        return startOfDay(today);
    if (word == "yesterday"_L1)
        return startOfDay(today.addDays(-1));
    if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid() && word.size() == 10)
        return startOfDay(day);
    static const QRegularExpression ago(u"^\\d{1,6}[smhd]$"_s);
    if (ago.match(word).hasMatch())
        return now - durationFromText(word).value_or(Duration(0));
    return word.size() > 10 ? instantFromIso(word.toUpper()) : std::nullopt;
}

void addMoment(const FilterPiece &piece, Instant now, FilterText &result)
{
    const auto moment = momentFrom(piece.value.toLower(), now);
    std::optional<Instant> &member = piece.key == "after"_L1 ? result.since : result.until;
    if (piece.without)
        addProblem(piece, Text::tr("A time is not left out: write after: and before:."), result);
    else if (!moment)
        addProblem(piece,
                   Text::tr("“%1” is no time. Times are today, yesterday, 7d (ago), 2026-10-01 and 2026-10-01T07:30.").arg(piece.value),
                   result);
    else if (!member || (piece.key == "after"_L1) == (*moment > *member))
        member = moment; // all terms must hold: the narrower one counts
}

void addTerm(const FilterPiece &piece, FilterText &result)
{
    using What = FilterTerm::What;
    static const QHash<QString, What> whats{{u"label"_s, What::Label}, {u"space"_s, What::Space}, {u"type"_s, What::Type},
                                            {u"pool"_s, What::Pool},   {u"error"_s, What::Error}, {parameterKey, What::Parameter}};
    if (piece.key == parameterKey && piece.name.isEmpty())
        return addProblem(piece, Text::tr("Which parameter? Write param.NAME:VALUE."), result);
    result.terms.append({.what = whats.value(piece.key), .name = piece.name, .value = piece.value, .without = piece.without});
}

void addPiece(const FilterPiece &piece, Instant now, FilterText &result)
{
    if (piece.key == "state"_L1)
        addStates(piece, result);
    else if (piece.key == "after"_L1 || piece.key == "before"_L1)
        addMoment(piece, now, result);
    else
        addTerm(piece, result);
}

FilterPiece pieceFrom(const QRegularExpressionMatch &match)
{
    FilterPiece piece{
        .from = match.capturedStart(), .length = match.capturedLength(), .without = false, .key = {}, .name = {}, .value = {}};
    const QString key = match.captured(2).toLower();
    const bool isKey = filterKeys().contains(key) && (key == parameterKey) == (match.capturedStart(3) >= 0);
    if (!isKey) {
        piece.value = unquoted(match.captured(0));
        return piece;
    }
    piece.without = !match.captured(1).isEmpty();
    piece.key = key;
    piece.name = match.captured(3);
    piece.value = unquoted(match.captured(4));
    return piece;
}

} // namespace

const QStringList &filterKeys()
{
    static const QStringList keys{u"state"_s, u"label"_s,  u"space"_s, u"type"_s,   u"pool"_s,
                                  u"after"_s, u"before"_s, u"error"_s, parameterKey};
    return keys;
}

QList<FilterPiece> filterPieces(const QString &text)
{
    static const QRegularExpression piece(uR"((-?)\b([A-Za-z]+)(?:\.([^\s:"]+))?:((?:"[^"]*"?|[^\s"])*)|(?:"[^"]*"?|[^\s"])+)"_s);
    QList<FilterPiece> pieces;
    for (auto matches = piece.globalMatch(text); matches.hasNext();)
        pieces.append(pieceFrom(matches.next()));
    return pieces;
}

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

std::optional<QSet<JobStatus>> statesOfWord(const QString &word)
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

FilterText filterFromText(const QString &text, Instant now)
{
    FilterText result;
    QStringList words;
    for (const FilterPiece &piece : filterPieces(text)) {
        if (piece.key.isEmpty())
            words.append(piece.value);
        else if (!piece.value.isEmpty())
            addPiece(piece, now, result);
    }
    words.removeAll(QString());
    result.search = words.join(u' ');
    return result;
}

JobFilter FilterText::jobs() const
{
    JobFilter filter;
    filter.states = states;
    filter.search = search;
    filter.terms = terms;
    filter.since = since;
    filter.until = until;
    return filter;
}

RunFilter FilterText::runs() const
{
    RunFilter filter;
    for (const JobStatus status : states) {
        if (int(status) < runStatusCount)
            filter.states.insert(RunStatus(int(status)));
    }
    filter.search = search;
    filter.terms = terms;
    filter.since = since;
    filter.until = until;
    if (!states.isEmpty() && filter.states.isEmpty())
        filter.until = Instant(); // a state that only jobs have: no run is that old
    return filter;
}

// A word that looks like a term stays a word, and spaces stay within.
QString termText(const FilterPiece &piece)
{
    static const QRegularExpression space(u"\\s"_s);
    const bool looksLikeTerm = piece.key.isEmpty() && !filterPieces(piece.value).value(0).key.isEmpty();
    const bool needsQuotes = looksLikeTerm || piece.value.contains(space);
    const QString value = needsQuotes ? u'"' + piece.value + u'"' : piece.value;
    if (piece.key.isEmpty())
        return value;
    const QString name = piece.name.isEmpty() ? QString() : u'.' + piece.name;
    return (piece.without ? u"-"_s : QString()) + piece.key + name + u':' + value;
}

QString withTerm(const QString &text, const QString &key, const QString &value)
{
    QStringList pieces;
    for (const FilterPiece &piece : filterPieces(text)) {
        if (piece.key != key && !piece.value.isEmpty())
            pieces.append(termText(piece));
    }
    if (!value.isEmpty()) {
        FilterPiece added;
        added.key = key;
        added.value = value;
        pieces.append(termText(added));
    }
    return pieces.join(u' ');
}

std::optional<QString> termOf(const QString &text, const QString &key)
{
    std::optional<QString> value;
    for (const FilterPiece &piece : filterPieces(text)) {
        if (piece.key != key || piece.value.isEmpty())
            continue;
        if (value || piece.without)
            return {};
        value = piece.value;
    }
    return value;
}

} // namespace runsheet
