// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronwords.h"

#include "engine/cron/cronparser.h"
#include "engine/cron/cronwordsgerman.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

enum class Unit { Second, Minute, Hour, Day, Week, Month, Year };

struct TimeOfDay
{
    int hour = 0;
    int minute = 0;
    friend auto operator<=>(TimeOfDay, TimeOfDay) = default;
};

QStringList wordsOf(const QString &text)
{
    // A dash or a comma between two words is a word of its own.
    static const QRegularExpression separators(u"(,|(?<=\\w)\\s*[-\u2013]\\s*(?=\\w))"_s);
    QString spaced = text.simplified();
    spaced.replace(separators, u" \\1 "_s);
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (word.size() > 1 && (word.endsWith(u'.') || word.endsWith(u';')))
            word.chop(1);
    }
    return words;
}

//! The index of the first name that the word is: in full, by its first three letters, or as a plural.
template<size_t size>
std::optional<int> indexOf(const QString &word, const std::array<QLatin1String, size> &names)
{
    const QString singular = word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word;
    for (size_t index = 0; index < size; ++index) {
        const QLatin1String name = names.at(index);
        if (word == name || singular == name || (word.size() >= 3 && word.size() <= 4 && QString(name).startsWith(word)))
            return int(index);
    }
    return std::nullopt;
}

std::optional<int> weekdayOf(const QString &word)
{
    static constexpr std::array names{"sunday"_L1, "monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1};
    return indexOf(word, names);
}

std::optional<int> monthOf(const QString &word)
{
    static constexpr std::array names{"january"_L1, "february"_L1, "march"_L1,     "april"_L1,   "may"_L1,      "june"_L1,
                                      "july"_L1,    "august"_L1,   "september"_L1, "october"_L1, "november"_L1, "december"_L1};
    const std::optional<int> index = indexOf(word, names);
    return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<Unit> unitOf(const QString &word)
{
    static constexpr std::array names{"second"_L1, "minute"_L1, "hour"_L1, "day"_L1, "week"_L1, "month"_L1, "year"_L1};
    const QString singular = word.endsWith(u's') ? word.chopped(1) : word;
    const auto found = std::ranges::find(names, singular);
    if (found != names.end())
        return Unit(found - names.begin());
    if (singular == u"min"_s || singular == u"sec"_s)
        return singular == u"min"_s ? Unit::Minute : Unit::Second;
    return std::nullopt;
}

//! `7`, and `7th` where it may be.
std::optional<int> numberOf(const QString &word)
{
    bool isNumber = false;
    const int number = word.size() <= 4 ? word.toInt(&isNumber) : 0;
    return isNumber && number >= 0 && word.front().isDigit() ? std::optional(number) : std::nullopt;
}

constexpr int last = -1;

//! `first`, `2nd`, `31st`; `last` is -1.
std::optional<int> ordinalOf(const QString &word)
{
    static constexpr std::array names{"first"_L1, "second"_L1, "third"_L1, "fourth"_L1, "fifth"_L1};
    const auto found = std::ranges::find(names, word);
    if (found != names.end())
        return int(found - names.begin()) + 1;
    if (word == u"last"_s)
        return last;
    static const QRegularExpression form(u"^(\\d{1,2})(st|nd|rd|th)$"_s);
    const QRegularExpressionMatch match = form.match(word);
    const int number = match.captured(1).toInt();
    return match.hasMatch() && number >= 1 && number <= 31 ? std::optional(number) : std::nullopt;
}

bool isWorkday(const QString &word)
{
    return word == u"weekday"_s || word == u"weekdays"_s || word == u"workday"_s || word == u"workdays"_s;
}

bool isTo(const QString &word)
{
    return word == u"to"_s || word == u"through"_s || word == u"until"_s || word == u"till"_s || word == u"-"_s || word == u"\u2013"_s;
}

bool isAnd(const QString &word)
{
    return word == u"and"_s || word == u","_s;
}

QString joined(const std::set<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

//! Reads the words from left to right; each phrase fills a part of the expression.
class WordReader
{
public:
    WordReader(const QString &text, WordLanguage language) : m_typed(wordsOf(language == WordLanguage::German ? germanAsWords(text) : text))
    {
        for (const QString &word : m_typed)
            m_words.append(language == WordLanguage::German ? englishOfGerman(word.toLower()) : word.toLower());
    }

    CronFromWords run()
    {
        while (m_at < m_words.size()) {
            if (m_reason.isEmpty() && readPhrase())
                continue;
            if (!m_reason.isEmpty())
                return NotUnderstood{m_refused, m_reason};
            m_unknown.append(m_typed.at(m_at++));
        }
        if (!m_unknown.isEmpty())
            return NotUnderstood{m_unknown, u"not understood: %1"_s.arg(m_unknown.join(u' '))};
        if (!hasMeaning())
            return NotUnderstood{m_typed, u"nothing says when: write such as 'every weekday at 7:30'"_s};
        return assembled();
    }

private:
    [[nodiscard]] QString word(qsizetype ahead = 0) const { return m_words.value(m_at + ahead); }

    bool take(qsizetype count)
    {
        m_at += count;
        return true;
    }

    bool refuse(qsizetype count, const QString &reason)
    {
        m_refused = m_typed.mid(m_at, count);
        m_reason = reason;
        return false;
    }

    bool readPhrase()
    {
        return readEvery() || readAdverb() || readBetween() || readOrdinal() || readWeekdays() || readMonth() || readDayNumber() ||
               readMinutePast() || readTime() || readFiller();
    }

    // every 15 minutes, every other hour, every half hour, every day
    bool readEvery()
    {
        if (!m_reason.isEmpty() || (word() != u"every"_s && word() != u"each"_s))
            return false;
        m_isTimeNext = false;
        if (word(1) == u"half"_s && word(2) == u"hour"_s)
            return every(30, Unit::Minute, 3);
        if (word(1) == u"quarter"_s && word(2) == u"hour"_s)
            return every(15, Unit::Minute, 3);
        const std::optional<int> number = word(1) == u"other"_s ? 2 : numberOf(word(1).isEmpty() ? u"x"_s : word(1));
        if (number) {
            const std::optional<Unit> unit = unitOf(word(2));
            return unit ? every(*number, *unit, 3) : refuse(3, u"every %1 what? Minutes and hours can be counted"_s.arg(word(1)));
        }
        const std::optional<int> rank = ordinalOf(word(1));
        if (const std::optional<Unit> unit = unitOf(word(1)); unit && !weekdayOf(word(2)) && !unitOf(word(2)))
            return every(1, *unit, 2);
        // "every second Monday" is every other one, which no expression can say; with "of the month" it is the rank.
        const bool isEveryOther =
            rank && *rank != last && (weekdayOf(word(2)) || unitOf(word(2))) && word(3) != u"of"_s && word(3) != u"in"_s;
        if (isEveryOther)
            return refuse(3, u"an expression cannot count weeks or days; for a rank write '%1 %2 of the month'"_s.arg(word(1), word(2)));
        return take(1);
    }

    bool every(int count, Unit unit, qsizetype words)
    {
        const bool isCounted = unit == Unit::Second || unit == Unit::Minute || unit == Unit::Hour;
        const int whole = unit == Unit::Hour ? 24 : 60;
        if (count != 1 && !isCounted)
            return refuse(words, u"an expression cannot count days, weeks or months: use a fixed rate"_s);
        if (isCounted && (count < 1 || whole % count != 0))
            return refuse(words, u"%1 does not divide %2 evenly: use a fixed rate"_s.arg(count).arg(unit == Unit::Hour ? u"the day"_s
                                                                                                                       : u"the hour"_s));
        if (isCounted && m_interval)
            return refuse(words, u"two intervals cannot be one expression"_s);
        if (isCounted)
            m_interval = {count, unit};
        else
            m_period = m_period ? m_period : unit;
        return take(words);
    }

    bool readAdverb()
    {
        if (word() == u"hourly"_s)
            return every(1, Unit::Hour, 1);
        if (word() == u"daily"_s)
            return every(1, Unit::Day, 1);
        if (word() == u"weekly"_s)
            return every(1, Unit::Week, 1);
        if (word() == u"monthly"_s)
            return every(1, Unit::Month, 1);
        if (word() == u"yearly"_s || word() == u"annually"_s)
            return every(1, Unit::Year, 1);
        return false;
    }

    // between 9 and 17, from 9am to 5pm, 9-17
    bool readBetween()
    {
        const bool isNamed = word() == u"between"_s || word() == u"from"_s;
        const qsizetype begin = isNamed ? 1 : 0;
        qsizetype words = 0;
        const std::optional<TimeOfDay> first = timeAt(m_at + begin, words);
        const qsizetype middle = begin + words;
        const bool isRange = first && (isTo(word(middle)) || (word() == u"between"_s && word(middle) == u"and"_s));
        qsizetype lastWords = 0;
        const std::optional<TimeOfDay> end = isRange ? timeAt(m_at + middle + 1, lastWords) : std::nullopt;
        if (!end)
            return false;
        const qsizetype count = middle + 1 + lastWords;
        if (first->minute != 0 || (end->minute != 0 && end->minute != 59) || first->hour > end->hour)
            return refuse(count, u"an interval of hours begins and ends with whole hours, within one day"_s);
        m_hours = {first->hour, end->hour};
        m_isTimeNext = false;
        return take(count);
    }

    // last Friday of the month, the 15th, first weekday of the month, last day of the month
    bool readOrdinal()
    {
        const std::optional<int> rank = ordinalOf(word());
        if (!rank)
            return false;
        m_isTimeNext = false;
        if (const std::optional<int> weekday = weekdayOf(word(1))) {
            if (*rank > 5)
                return refuse(2, u"a month has five weeks at most"_s);
            m_weekdays.append(*rank == last ? weekdayName(*weekday) + u"L"_s : weekdayName(*weekday) + u"#%1"_s.arg(*rank));
            return take(2);
        }
        const bool isWorkingDay = (word(1) == u"working"_s || word(1) == u"business"_s) && word(2).startsWith(u"day");
        if (isWorkday(word(1)) || isWorkingDay) {
            if (*rank != 1 && *rank != last)
                return refuse(isWorkingDay ? 3 : 2, u"only the first and the last weekday of a month can be said"_s);
            m_days.append(*rank == last ? u"LW"_s : u"1W"_s);
            return take(isWorkingDay ? 3 : 2);
        }
        m_days.append(*rank == last ? u"L"_s : QString::number(*rank));
        return take(word(1) == u"day"_s ? 2 : 1);
    }

    // weekdays, weekends, Monday, Mon-Fri
    bool readWeekdays()
    {
        const bool isWorkingDays = (word() == u"working"_s || word() == u"business"_s) && word(1).startsWith(u"day");
        if (isWorkday(word()) || isWorkingDays) {
            m_weekdays.append(u"MON-FRI"_s);
            return leaveTime() && take(isWorkingDays ? 2 : 1);
        }
        if (word() == u"weekend"_s || word() == u"weekends"_s) {
            m_weekdays.append(u"SAT,SUN"_s);
            return leaveTime() && take(1);
        }
        const qsizetype begin = word() == u"from"_s ? 1 : 0;
        const std::optional<int> first = weekdayOf(word(begin));
        if (!first)
            return false;
        const std::optional<int> end = isTo(word(begin + 1)) ? weekdayOf(word(begin + 2)) : std::nullopt;
        if (!end) {
            m_weekdays.append(weekdayName(*first));
            return leaveTime() && take(begin + 1);
        }
        for (int day = *first;; day = (day + 1) % 7) {
            m_weekdays.append(weekdayName(day));
            if (day == *end)
                break;
        }
        return leaveTime() && take(begin + 3);
    }

    // January, June to August, March 3rd, 3 March
    bool readMonth()
    {
        const qsizetype begin = word() == u"from"_s ? 1 : 0;
        const std::optional<int> day = numberOf(word(begin).isEmpty() ? u"x"_s : word(begin));
        if (day && monthOf(word(begin + 1))) {
            m_days.append(QString::number(*day));
            m_months.insert(*monthOf(word(begin + 1)));
            return leaveTime() && take(begin + 2);
        }
        const std::optional<int> first = monthOf(word(begin));
        if (!first)
            return false;
        leaveTime();
        const std::optional<int> end = isTo(word(begin + 1)) ? monthOf(word(begin + 2)) : std::nullopt;
        if (end) {
            for (int month = *first; month != *end; month = month % 12 + 1)
                m_months.insert(month);
            m_months.insert(*end);
            return take(begin + 3);
        }
        m_months.insert(*first);
        const std::optional<int> after = word(begin + 1).isEmpty() ? std::nullopt : numberOf(word(begin + 1));
        if (after && !unitOf(word(begin + 2)))
            m_days.append(QString::number(*after));
        return take(begin + (after && !unitOf(word(begin + 2)) ? 2 : 1));
    }

    // day 15, days 1 to 7, days 1 and 15
    bool readDayNumber()
    {
        if ((word() != u"day"_s && word() != u"days"_s) || word(1).isEmpty() || !numberOf(word(1)))
            return false;
        leaveTime();
        take(1);
        for (;;) {
            const bool isRange = isTo(word(1)) && !word(2).isEmpty() && numberOf(word(2));
            m_days.append(isRange ? u"%1-%2"_s.arg(word(), word(2)) : word());
            take(isRange ? 3 : 1);
            if (!isAnd(word()) || word(1).isEmpty() || !numberOf(word(1)))
                return true;
            take(1);
        }
    }

    // at minute 20, 20 minutes past every hour, 20 past the hour
    bool readMinutePast()
    {
        if ((word() == u"minute"_s || word() == u"minutes"_s) && !word(1).isEmpty() && numberOf(word(1))) {
            take(1);
            m_minutes.insert(*numberOf(word()));
            take(1);
            while (isAnd(word()) && !word(1).isEmpty() && numberOf(word(1))) {
                m_minutes.insert(*numberOf(word(1)));
                take(2);
            }
            return leaveTime();
        }
        const std::optional<int> number = word().isEmpty() ? std::nullopt : numberOf(word());
        const qsizetype past = unitOf(word(1)) == Unit::Minute ? 2 : 1;
        const bool isHour =
            word(past + 2) == u"hour"_s && (word(past + 1) == u"the"_s || word(past + 1) == u"every"_s || word(past + 1) == u"each"_s);
        if (!number || (word(past) != u"past"_s && word(past) != u"after"_s) || !isHour)
            return false;
        m_minutes.insert(*number);
        return leaveTime() && take(past + 3);
    }

    bool readTime()
    {
        if (word() == u"at"_s) {
            m_isTimeNext = true;
            return take(1);
        }
        qsizetype words = 0;
        const std::optional<TimeOfDay> time = timeAt(m_at, words);
        const bool isBare = numberOf(word()).has_value() && words == 1;
        if (!time || (isBare && !m_isTimeNext))
            return false;
        m_times.insert(*time);
        m_isTimeNext = true;
        return take(words);
    }

    //! 7:30, 7:30pm, 7 pm, 7, noon, midnight, half past 7; with the number of words.
    [[nodiscard]] std::optional<TimeOfDay> timeAt(qsizetype at, qsizetype &words) const
    {
        const QString first = m_words.value(at);
        words = 1;
        if (first == u"noon"_s || first == u"midday"_s)
            return TimeOfDay{12, 0};
        if (first == u"midnight"_s)
            return TimeOfDay{0, 0};
        static const QRegularExpression form(u"^(\\d{1,2})(?::(\\d{2}))?(am|pm|h)?$"_s);
        const QRegularExpressionMatch match = form.match(first);
        TimeOfDay time{match.captured(1).toInt(), match.captured(2).toInt()};
        QString half = match.captured(3);
        const QString next = m_words.value(at + 1);
        if (half.isEmpty() && (next == u"am"_s || next == u"pm"_s || next == u"o'clock"_s || next == u"hours"_s)) {
            half = next;
            words = 2;
        }
        const bool isTwelve = half == u"am"_s || half == u"pm"_s;
        if (!match.hasMatch() || time.hour > (isTwelve ? 12 : 23) || time.minute > 59 || (isTwelve && time.hour == 0))
            return std::nullopt;
        if (isTwelve)
            time.hour = time.hour % 12 + (half == u"pm"_s ? 12 : 0);
        return time;
    }

    bool readFiller()
    {
        static constexpr std::array fillers{"on"_L1, "in"_L1,     "of"_L1, "the"_L1,   "and"_L1,    ","_L1,   "run"_L1,
                                            "it"_L1, "during"_L1, "a"_L1,  "month"_L1, "months"_L1, "hour"_L1};
        if (std::ranges::find(fillers, word()) == fillers.end())
            return false;
        if (!isAnd(word()))
            leaveTime();
        return take(1);
    }

    bool leaveTime()
    {
        m_isTimeNext = false;
        return true;
    }

    [[nodiscard]] bool hasMeaning() const
    {
        const bool hasTime = m_interval || m_period || m_hours || !m_times.empty() || !m_minutes.empty();
        const bool hasDay = !m_days.isEmpty() || !m_weekdays.isEmpty() || !m_months.empty();
        return (hasTime || hasDay) && m_words.last() != u"at"_s;
    }

    // Minute and hour; nothing where the parts contradict each other.
    [[nodiscard]] std::optional<QString> timeFields() const
    {
        const QString hours = m_hours ? u"%1-%2"_s.arg(m_hours->first).arg(m_hours->second) : u"*"_s;
        const QString minutes = m_minutes.empty() ? u"0"_s : joined(m_minutes);
        const bool isHourly = m_interval && m_interval->second == Unit::Hour;
        if (!m_times.empty() && (m_interval || m_hours || !m_minutes.empty()))
            return std::nullopt;
        if (!m_times.empty())
            return fieldsOfTimes();
        if (isHourly && m_interval->first > 1)
            return minutes + u' ' + (m_hours ? hours : u"*"_s) + u"/%1"_s.arg(m_interval->first);
        if (isHourly)
            return minutes + u' ' + hours;
        if (m_interval && !m_minutes.empty())
            return std::nullopt;
        if (m_interval && m_interval->second == Unit::Minute)
            return (m_interval->first == 1 ? u"*"_s : u"*/%1"_s.arg(m_interval->first)) + u' ' + hours;
        if (m_interval)
            return u"* "_s + hours;
        if (!m_minutes.empty() || m_hours)
            return minutes + u' ' + hours;
        return u"0 0"_s;
    }

    [[nodiscard]] std::optional<QString> fieldsOfTimes() const
    {
        std::set<int> hours;
        std::set<int> minutes;
        for (const TimeOfDay time : m_times) {
            hours.insert(time.hour);
            minutes.insert(time.minute);
        }
        if (hours.size() * minutes.size() != m_times.size())
            return std::nullopt;
        return joined(minutes) + u' ' + joined(hours);
    }

    [[nodiscard]] QString dayFields() const
    {
        const bool isYearly = m_period == Unit::Year && m_days.isEmpty() && m_weekdays.isEmpty();
        const bool isMonthly = m_period == Unit::Month && m_days.isEmpty() && m_weekdays.isEmpty();
        const bool isWeekly = m_period == Unit::Week && m_days.isEmpty() && m_weekdays.isEmpty();
        const QString days = isYearly || isMonthly ? u"1"_s : m_days.isEmpty() ? u"*"_s : m_days.join(u',');
        const QString months = !m_months.empty() ? joined(m_months) : isYearly ? u"1"_s : u"*"_s;
        const QString weekdays = isWeekly ? u"SUN"_s : m_weekdays.isEmpty() ? u"*"_s : m_weekdays.join(u',');
        return days + u' ' + months + u' ' + weekdays;
    }

    [[nodiscard]] CronFromWords assembled() const
    {
        const std::optional<QString> times = timeFields();
        if (!times)
            return NotUnderstood{m_typed, u"these times cannot be said in one expression: make two schedules"_s};
        const bool hasSeconds = m_interval && m_interval->second == Unit::Second;
        QString text = *times + u' ' + dayFields();
        if (hasSeconds)
            text = (m_interval->first == 1 ? u"*"_s : u"*/%1"_s.arg(m_interval->first)) + u' ' + text;
        CronParse parse = parseCron(text, hasSeconds ? CronDialect::Spring6 : CronDialect::Unix5);
        if (const auto *error = std::get_if<CronError>(&parse))
            return NotUnderstood{m_typed, sentence(*error)};
        return std::get<ParsedCron>(parse).expression;
    }

    QStringList m_typed;
    QStringList m_words; //!< the same in lower case
    qsizetype m_at = 0;
    QStringList m_unknown;
    QStringList m_refused;
    QString m_reason;

    std::optional<std::pair<int, Unit>> m_interval;
    std::optional<Unit> m_period;
    std::optional<std::pair<int, int>> m_hours;
    std::set<TimeOfDay> m_times;
    std::set<int> m_minutes;
    std::set<int> m_months;
    QStringList m_days;
    QStringList m_weekdays;
    bool m_isTimeNext = false; //!< a bare number is an hour here
};

} // namespace

CronFromWords cronFromWords(const QString &text, WordLanguage language)
{
    return WordReader(text, language).run();
}

} // namespace runsheet
