// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/api/routes/querywords.h"

#include "engine/domain/bytes.h"

#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostRows = 10'000'000;

template<class Sort>
struct SortWord
{
    QLatin1String word;
    Sort sort;
};
constexpr std::array runSorts{SortWord<RunSort>{"created"_L1, RunSort::Created}, SortWord<RunSort>{"started"_L1, RunSort::Started},
                              SortWord<RunSort>{"ended"_L1, RunSort::Ended},     SortWord<RunSort>{"name"_L1, RunSort::Name},
                              SortWord<RunSort>{"state"_L1, RunSort::State},     SortWord<RunSort>{"duration"_L1, RunSort::Duration},
                              SortWord<RunSort>{"priority"_L1, RunSort::Priority}};
constexpr std::array jobSorts{SortWord<JobSort>{"created"_L1, JobSort::Created},   SortWord<JobSort>{"name"_L1, JobSort::Name},
                              SortWord<JobSort>{"state"_L1, JobSort::State},       SortWord<JobSort>{"started"_L1, JobSort::Started},
                              SortWord<JobSort>{"elapsed"_L1, JobSort::Elapsed},   SortWord<JobSort>{"next-fire"_L1, JobSort::NextFire},
                              SortWord<JobSort>{"priority"_L1, JobSort::Priority}};

// Reads one word into its place; false where the value does not fit.
bool readStates(const QString &value, QSet<RunStatus> &states)
{
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        const auto status = runStatusFromWord(word.trimmed());
        if (!status)
            return false;
        states.insert(*status);
    }
    return true;
}

bool readInstant(const QString &value, std::optional<Instant> &target)
{
    target = instantFromIso(value);
    return target.has_value();
}

template<class Number>
bool readNumber(const QString &value, Number most, Number &target)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    target = Number(number);
    return isNumber && number >= 0 && number <= qint64(most);
}

template<class Sort, size_t N>
bool readSort(const QString &value, const std::array<SortWord<Sort>, N> &words, Sort &sort, Qt::SortOrder &order)
{
    const bool backwards = value.startsWith(u'-');
    const QString word = backwards ? value.mid(1) : value;
    const auto *found = std::ranges::find_if(words, [&word](const auto &candidate) { return candidate.word == word; });
    if (found == words.end())
        return false;
    sort = found->sort;
    order = backwards ? Qt::DescendingOrder : Qt::AscendingOrder;
    return true;
}

enum class Reading { Took, WrongValue, UnknownKey };

Reading tell(bool took)
{
    return took ? Reading::Took : Reading::WrongValue;
}

Reading readFilterWord(const QString &key, const QString &value, RunFilter &filter)
{
    if (key == "state"_L1)
        return tell(readStates(value, filter.states));
    if (key == "since"_L1)
        return tell(readInstant(value, filter.since));
    if (key == "until"_L1)
        return tell(readInstant(value, filter.until));
    if (key == "notFinal"_L1) {
        filter.notFinal = value == "true"_L1;
        return tell(value == "true"_L1 || value == "false"_L1);
    }
    if (key == "parent"_L1) {
        filter.parent = RunId{value};
        return tell(!value.isEmpty());
    }
    struct Text
    {
        QLatin1String key;
        QString &target;
    };
    for (const Text &text : {Text{"job"_L1, filter.jobWord}, Text{"label"_L1, filter.label}, Text{"space"_L1, filter.space}, Text{"search"_L1, filter.search}}) {
        if (text.key == key) {
            text.target = value;
            return Reading::Took;
        }
    }
    return Reading::UnknownKey;
}

Reading readRunWord(const QString &key, const QString &value, RunQuery &query)
{
    if (key == "sort"_L1)
        return tell(readSort(value, runSorts, query.sort, query.order));
    if (key == "limit"_L1)
        return tell(readNumber(value, mostRows, query.limit));
    if (key == "offset"_L1)
        return tell(readNumber(value, std::numeric_limits<qint64>::max(), query.offset));
    if (key == "count"_L1) {
        query.limit = 0;
        return tell(value == "true"_L1);
    }
    return readFilterWord(key, value, query.filter);
}

Reading readJobWord(const QString &key, const QString &value, JobQuery &query)
{
    if (key == "sort"_L1)
        return tell(readSort(value, jobSorts, query.sort, query.order));
    if (key == "limit"_L1)
        return tell(readNumber(value, mostRows, query.limit));
    if (key == "offset"_L1)
        return tell(readNumber(value, std::numeric_limits<qint64>::max(), query.offset));
    if (key == "all"_L1) {
        query.filter.withOneOffs = value == "true"_L1;
        return tell(value == "true"_L1 || value == "false"_L1);
    }
    struct Text
    {
        QLatin1String key;
        QString &target;
    };
    for (const Text &text : {Text{"label"_L1, query.filter.label}, Text{"space"_L1, query.filter.space}, Text{"search"_L1, query.filter.search}}) {
        if (text.key == key) {
            text.target = value;
            return Reading::Took;
        }
    }
    return Reading::UnknownKey;
}

template<class Query, class Read>
Result<Query> queryFrom(const QueryWords &words, Query query, Read read)
{
    QList<FieldError> errors;
    for (const auto &[key, value] : words) {
        const Reading reading = read(key, value, query);
        if (reading == Reading::UnknownKey)
            errors.append({visible(key), u"is not known here"_s});
        else if (reading == Reading::WrongValue)
            errors.append({visible(key), u"cannot be “%1”"_s.arg(visible(value))});
    }
    if (!errors.isEmpty())
        return badInput(u"The query cannot be used: %1 %2."_s.arg(errors.first().field, errors.first().message), errors);
    return query;
}

} // namespace

Result<RunQuery> runQueryFromWords(const QueryWords &words)
{
    return queryFrom(words, RunQuery(), readRunWord);
}

Result<JobQuery> jobQueryFromWords(const QueryWords &words)
{
    JobQuery query;
    query.filter.withOneOffs = false;
    return queryFrom(words, query, readJobWord);
}

Result<RunFilter> runFilterFromJson(const QJsonObject &object)
{
    QueryWords words;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        words.append({entry.key(), entry.value().isBool() ? (entry.value().toBool() ? u"true"_s : u"false"_s) : entry.value().toString()});
    return queryFrom(words, RunFilter(), readFilterWord);
}

} // namespace runsheet
