// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronsentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <bit>
#include <vector>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

using Values = std::vector<int>;

template<class Bits>
Values valuesOf(Bits bits)
{
    Values values;
    for (; bits; bits = Bits(bits & (bits - 1)))
        values.push_back(std::countr_zero(bits));
    return values;
}

bool isUnbroken(const Values &values)
{
    return values.back() - values.front() == int(values.size()) - 1;
}

//! The step of `*/n`: from the least value over the whole range, at least two values. Else 0.
int stepThrough(const Values &values, int size)
{
    if (values.size() < 2 || values.front() != 0)
        return 0;
    const int step = values.at(1);
    for (size_t index = 0; index < values.size(); ++index) {
        if (values.at(index) != int(index) * step)
            return 0;
    }
    return values.back() + step >= size ? step : 0;
}

//! The parts of the sentence, each in the words of the catalogue.
class CronSentence
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CronSentence)

public:
    CronSentence(const CronExpression &expression, const QLocale &locale)
        : m_expression(expression), m_locale(locale), m_seconds(valuesOf(expression.seconds)), m_minutes(valuesOf(expression.minutes)),
          m_hours(valuesOf(expression.hours))
    {
    }

    [[nodiscard]] QString text() const
    {
        if (m_expression.isAtEngineStart)
            return tr("When the engine starts");
        QStringList parts{times()};
        for (const QString &part : {days(), months(), years()}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        const QString text = parts.join(u' ');
        return text.first(1).toUpper() + text.sliced(1);
    }

private:
    [[nodiscard]] QString joined(const QStringList &items) const
    {
        if (items.size() < 2)
            return items.value(0);
        return tr("%1 and %2", "a list: before and after its last comma").arg(items.first(items.size() - 1).join(u", "_s), items.last());
    }

    //! Three or more in a row are a range.
    template<class Name>
    [[nodiscard]] QString listed(const Values &values, Name name) const
    {
        QStringList items;
        for (size_t index = 0; index < values.size();) {
            size_t last = index;
            while (last + 1 < values.size() && values.at(last + 1) == values.at(last) + 1)
                ++last;
            if (last - index >= 2) {
                items.append(tr("%1 to %2", "a range of numbers or names").arg(name(values.at(index)), name(values.at(last))));
                index = last;
            } else {
                items.append(name(values.at(index)));
            }
            ++index;
        }
        return joined(items);
    }

    [[nodiscard]] QString numbers(const Values &values) const
    {
        return listed(values, [](int value) { return QString::number(value); });
    }

    [[nodiscard]] bool hasSeconds() const { return m_expression.seconds != 1; }

    [[nodiscard]] QString time(int hour, int minute, int second) const
    {
        QString format = m_locale.timeFormat(QLocale::ShortFormat);
        if (m_locale.language() == QLocale::C || format.isEmpty())
            format = u"HH:mm"_s;
        if (hasSeconds() && !format.contains(u"ss"_s))
            format.replace(u"mm"_s, u"mm:ss"_s);
        return m_locale.toString(QTime(hour, minute, second), format);
    }

    [[nodiscard]] QString times() const
    {
        constexpr size_t mostTimes = 6;
        const bool isFewTimes = m_hours.size() * m_minutes.size() * m_seconds.size() <= mostTimes && !m_expression.isHourRunning;
        if (isFewTimes)
            return clockTimes();
        const QString ofMinute = minutePhrase();
        const QString ofHour = hourPhrase();
        QStringList parts;
        if (hasSeconds())
            parts.append(secondPhrase());
        if (!ofMinute.isEmpty() && !(hasSeconds() && m_minutes.size() == 60))
            parts.append(ofMinute);
        return parts.join(u", "_s) + (ofHour.isEmpty() ? QString() : u' ' + ofHour);
    }

    [[nodiscard]] QString clockTimes() const
    {
        QStringList items;
        for (const int hour : m_hours) {
            for (const int minute : m_minutes) {
                for (const int second : m_seconds)
                    items.append(time(hour, minute, second));
            }
        }
        return tr("at %1", "times of day").arg(joined(items));
    }

    [[nodiscard]] QString secondPhrase() const
    {
        if (m_seconds.size() == 60)
            return tr("every second");
        if (const int step = stepThrough(m_seconds, 60))
            return tr("every %1 seconds").arg(step);
        return m_seconds.size() == 1 ? tr("at second %1").arg(m_seconds.front()) : tr("at seconds %1").arg(numbers(m_seconds));
    }

    [[nodiscard]] QString minutePhrase() const
    {
        if (m_minutes.size() == 60)
            return tr("every minute");
        if (const int step = stepThrough(m_minutes, 60))
            return tr("every %1 minutes").arg(step);
        if (m_minutes.size() > 1)
            return tr("at minutes %1").arg(numbers(m_minutes));
        if (m_hours.size() == 24)
            return m_minutes.front() == 0 ? tr("every hour") : tr("every hour at minute %1").arg(m_minutes.front());
        const int step = stepThrough(m_hours, 24);
        if (step && m_minutes.front() == 0)
            return tr("every %1 hours").arg(step);
        if (step)
            return tr("every %1 hours at minute %2").arg(step).arg(m_minutes.front());
        return m_minutes.front() == 0 ? tr("every hour") : tr("every hour at minute %1").arg(m_minutes.front());
    }

    [[nodiscard]] QString hourPhrase() const
    {
        const bool isSaid = m_minutes.size() == 1 && stepThrough(m_hours, 24);
        if (m_hours.size() == 24 || isSaid)
            return {};
        if (isUnbroken(m_hours)) {
            const QString from = time(m_hours.front(), m_minutes.front(), m_seconds.front());
            return tr("between %1 and %2", "times of day").arg(from, time(m_hours.back(), m_minutes.back(), m_seconds.back()));
        }
        return tr("in the hours %1").arg(numbers(m_hours));
    }

    //! Says "and" or "or" where both fields restrict the days.
    [[nodiscard]] QString days() const
    {
        const bool isFree = m_expression.isEveryDayOfMonth() && m_expression.isEveryDayOfWeek();
        if (isFree)
            return stepThrough(m_hours, 24) ? QString() : tr("every day");
        if (m_expression.dayRule == CronExpression::DayRule::Either)
            return tr("%1 or %2", "days of the month, days of the week").arg(daysOfMonth(), daysOfWeek());
        if (m_expression.isEveryDayOfMonth())
            return daysOfWeek();
        if (m_expression.isEveryDayOfWeek())
            return daysOfMonth();
        return tr("%1 and only %2", "days of the month, days of the week").arg(daysOfMonth(), daysOfWeek());
    }

    [[nodiscard]] QString daysOfMonth() const
    {
        QStringList items;
        const Values plain = valuesOf(m_expression.daysOfMonth);
        if (!plain.empty())
            items.append(plain.size() == 1 ? tr("on day %1 of the month").arg(plain.front())
                                           : tr("on days %1 of the month").arg(numbers(plain)));
        for (const int day : valuesOf(m_expression.nearestWeekday))
            items.append(tr("on the weekday nearest to day %1 of the month").arg(day));
        for (const int distance : valuesOf(m_expression.beforeLastDay))
            items.append(lastDay(distance));
        for (const int distance : valuesOf(m_expression.weekdayBeforeLastDay)) {
            items.append(distance == 0 ? tr("on the last weekday of the month")
                                       : tr("on the weekday nearest to the last day of the month minus %1").arg(distance));
        }
        return joined(items);
    }

    [[nodiscard]] static QString lastDay(int distance)
    {
        if (distance == 0)
            return tr("on the last day of the month");
        return distance == 1 ? tr("on the day before the last day of the month")
                             : tr("%1 days before the last day of the month").arg(distance);
    }

    [[nodiscard]] QString weekday(int day) const { return m_locale.standaloneDayName(day == 0 ? 7 : day); }

    [[nodiscard]] QString daysOfWeek() const
    {
        QStringList items;
        if (m_expression.daysOfWeek)
            items.append(plainDaysOfWeek());
        for (size_t index = 0; index < m_expression.nthDaysOfWeek.size(); ++index) {
            for (const int day : valuesOf(m_expression.nthDaysOfWeek.at(index)))
                items.append(tr("on the %1 %2 of the month", "first, second...; a day of the week").arg(ordinal(index), weekday(day)));
        }
        for (const int day : valuesOf(m_expression.lastDaysOfWeek))
            items.append(tr("on the last %1 of the month", "a day of the week").arg(weekday(day)));
        return joined(items);
    }

    [[nodiscard]] static QString ordinal(size_t index)
    {
        switch (index) {
        case 0:
            return tr("first");
        case 1:
            return tr("second", "of five");
        case 2:
            return tr("third");
        case 3:
            return tr("fourth");
        default:
            return tr("fifth");
        }
    }

    // The week is counted from Monday here, so that a weekend is one stretch.
    [[nodiscard]] QString plainDaysOfWeek() const
    {
        if (m_expression.isEveryDayOfWeek())
            return tr("on every day of the week");
        Values values = valuesOf(m_expression.daysOfWeek);
        if (values.front() == 0) {
            values.erase(values.begin());
            values.push_back(7);
        }
        const auto name = [this](int day) { return weekday(day % 7); };
        if (values.size() >= 3 && isUnbroken(values))
            return tr("from %1 to %2", "days of the week").arg(name(values.front()), name(values.back()));
        return tr("on %1", "days of the week").arg(listed(values, name));
    }

    [[nodiscard]] QString months() const
    {
        if (m_expression.months == CronExpression::allMonths)
            return {};
        return tr("in %1", "months").arg(listed(valuesOf(m_expression.months), [this](int month) {
            return m_locale.standaloneMonthName(month);
        }));
    }

    [[nodiscard]] QString years() const
    {
        Values values;
        for (int year = CronExpression::firstYear; m_expression.years.any() && year <= CronExpression::lastYear; ++year) {
            if (m_expression.years.test(size_t(year - CronExpression::firstYear)))
                values.push_back(year);
        }
        return values.empty() ? QString() : tr("in %1", "years").arg(numbers(values));
    }

    const CronExpression &m_expression;
    const QLocale &m_locale;
    const Values m_seconds;
    const Values m_minutes;
    const Values m_hours;
};

} // namespace

QString describe(const CronExpression &expression, const QLocale &locale)
{
    return CronSentence(expression, locale).text();
}

} // namespace runsheet
