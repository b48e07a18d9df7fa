// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronexpression.h"

#include <QStringList>

#include <bit>
#include <functional>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

//! How a field has to be written to keep its meaning.
enum class Star {
    May,    //!< `*` is as good as any spelling
    Must,   //!< begins with `*`
    MustNot //!< does not
};

//! A set of bits and how its values are spelled.
struct Spelling
{
    std::bitset<256> set;
    CronRange range;
    int mostStep = 0;
    std::function<QString(int)> nameOf;

    [[nodiscard]] bool has(int value) const { return set.test(size_t(value - range.least)); }
    [[nodiscard]] int width() const { return range.most - range.least + 1; }
    [[nodiscard]] bool isFull() const { return set.count() == size_t(width()); }
};

int nextIn(const Spelling &spelling, int from)
{
    while (from <= spelling.range.most && !spelling.has(from))
        ++from;
    return from;
}

//! `a`, `a,b`, `a-b`, by how many there are.
void appendRun(QStringList &items, const Spelling &spelling, int first, int last)
{
    if (last - first >= 2) {
        items.append(spelling.nameOf(first) + u'-' + spelling.nameOf(last));
        return;
    }
    for (int value = first; value <= last; ++value)
        items.append(spelling.nameOf(value));
}

QString list(const Spelling &spelling)
{
    QStringList items;
    for (int first = nextIn(spelling, spelling.range.least); first <= spelling.range.most;) {
        int last = first;
        while (last < spelling.range.most && spelling.has(last + 1))
            ++last;
        appendRun(items, spelling, first, last);
        first = nextIn(spelling, last + 1);
    }
    return items.join(u',');
}

//! The distance of the values where it is the same between all of at least three; else 0.
int evenStep(const Spelling &spelling)
{
    const int first = nextIn(spelling, spelling.range.least);
    const int second = nextIn(spelling, first + 1);
    const int step = second - first;
    int count = 0;
    for (int value = first; value <= spelling.range.most && spelling.has(value); value += step)
        ++count;
    return second <= spelling.range.most && count >= 3 && size_t(count) == spelling.set.count() ? step : 0;
}

//! Takes what `*/step` names out of the set. False when the set has not all of it.
bool takeSteps(Spelling &spelling, int step)
{
    Spelling rest = spelling;
    for (int value = spelling.range.least; value <= spelling.range.most; value += step) {
        if (!spelling.has(value))
            return false;
        rest.set.reset(size_t(value - spelling.range.least));
    }
    spelling = rest;
    return true;
}

QString beginningWithStar(Spelling spelling)
{
    for (int step = 2; step <= spelling.mostStep; ++step) {
        if (takeSteps(spelling, step)) {
            const QString rest = list(spelling);
            return u"*/%1"_s.arg(step) + (rest.isEmpty() ? QString() : u',' + rest);
        }
    }
    return list(spelling);
}

QString spelled(const Spelling &spelling, Star star)
{
    if (star != Star::MustNot && spelling.isFull())
        return u"*"_s;
    if (star == Star::Must)
        return beginningWithStar(spelling);
    const int step = evenStep(spelling);
    if (step < 2)
        return list(spelling);
    const int first = nextIn(spelling, spelling.range.least);
    int last = first;
    while (last + step <= spelling.range.most)
        last += step;
    const bool reachesTheEnd = spelling.has(last);
    if (star == Star::May && reachesTheEnd && first == spelling.range.least)
        return u"*/%1"_s.arg(step);
    while (!spelling.has(last))
        last -= step;
    return u"%1-%2/%3"_s.arg(spelling.nameOf(first), spelling.nameOf(reachesTheEnd ? spelling.range.most : last), QString::number(step));
}

QString numbers(quint64 bits, CronField field, CronDialect dialect, Star star)
{
    const CronRange range = rangeOf(field, dialect);
    // A step beyond the range leaves the first value alone; quartz7 knows none.
    const int mostStep = dialect == CronDialect::Quartz7 ? range.most : range.most - range.least + 1;
    return spelled(
        {.set = bits >> range.least, .range = range, .mostStep = mostStep, .nameOf = [](int value) { return QString::number(value); }},
        star);
}

//! The weekdays in the order Sunday to Saturday, by name: names mean the same in every dialect.
Spelling weekdays(quint8 bits)
{
    return {.set = bits, .range = {0, 6}, .mostStep = 7, .nameOf = [](int value) { return QString(weekdayName(value)); }};
}

QString years(const CronExpression &expression)
{
    Spelling spelling{.set = {}, .range = {CronExpression::firstYear, CronExpression::lastYear}, .mostStep = 0, .nameOf = [](int value) {
                          return QString::number(value);
                      }};
    for (size_t index = 0; index < expression.years.size(); ++index)
        spelling.set.set(index, expression.years.test(index));
    return spelled(spelling, Star::MustNot);
}

template<class Bits, class Item>
void forEachBit(Bits bits, Item item)
{
    for (; bits; bits = Bits(bits & (bits - 1)))
        item(std::countr_zero(bits));
}

QString withItems(const QString &values, const QStringList &items)
{
    if (values.isEmpty() || items.isEmpty())
        return values + items.join(u',');
    return values + u',' + items.join(u',');
}

QString daysOfMonth(const CronExpression &expression, Star star)
{
    QStringList items;
    forEachBit(expression.nearestWeekday, [&items](int day) { items.append(u"%1W"_s.arg(day)); });
    forEachBit(expression.beforeLastDay, [&items](int n) { items.append(n == 0 ? u"L"_s : u"L-%1"_s.arg(n)); });
    forEachBit(expression.weekdayBeforeLastDay, [&items](int n) { items.append(n == 0 ? u"LW"_s : u"L-%1W"_s.arg(n)); });
    return withItems(numbers(expression.daysOfMonth, CronField::DayOfMonth, expression.dialect, star), items);
}

QString daysOfWeek(const CronExpression &expression, Star star)
{
    QStringList items;
    for (size_t index = 0; index < expression.nthDaysOfWeek.size(); ++index) {
        forEachBit(expression.nthDaysOfWeek.at(index),
                   [&items, index](int day) { items.append(u"%1#%2"_s.arg(QString(weekdayName(day))).arg(index + 1)); });
    }
    forEachBit(expression.lastDaysOfWeek, [&items](int day) { items.append(weekdayName(day) + u'L'); });
    const Spelling spelling = weekdays(expression.daysOfWeek);
    // Steps of weekdays differ between the dialects: lists do not.
    const QString values = star == Star::Must                       ? beginningWithStar(spelling)
                           : spelling.isFull() && star == Star::May ? u"*"_s
                                                                    : list(spelling);
    return withItems(values, items);
}

//! Of two fields of which one has to begin with a star: whether that is the day of month.
bool isStarInMonth(const CronExpression &expression)
{
    constexpr quint8 sunday = 1;
    const QString freely = daysOfMonth(expression, Star::May);
    return freely.startsWith(u'*') || !(expression.daysOfWeek & sunday);
}

//! Day-of-month, month and day-of-week, with the star in the field that the dialect's rule of days asks for.
QStringList dayFields(const CronExpression &expression)
{
    Star dayStar = Star::May;
    Star weekdayStar = Star::May;
    if (expression.dayRule == CronExpression::DayRule::Either) {
        dayStar = weekdayStar = Star::MustNot;
    } else if (expression.dialect == CronDialect::Unix5 && !expression.isEveryDayOfMonth() && !expression.isEveryDayOfWeek()) {
        dayStar = isStarInMonth(expression) ? Star::Must : Star::MustNot;
        weekdayStar = dayStar == Star::Must ? Star::May : Star::Must;
    }
    QString dayOfMonth = daysOfMonth(expression, dayStar);
    QString dayOfWeek = daysOfWeek(expression, weekdayStar);
    if (expression.dialect == CronDialect::Quartz7)
        (dayOfWeek == u"*"_s ? dayOfWeek : dayOfMonth) = u"?"_s;
    return {dayOfMonth, numbers(expression.months, CronField::Month, expression.dialect, Star::May), dayOfWeek};
}

} // namespace

QString toString(const CronExpression &expression)
{
    if (expression.isAtEngineStart)
        return u"@reboot"_s;
    const auto star = [](bool isRunning) { return isRunning ? Star::Must : Star::MustNot; };
    QStringList fields;
    if (expression.dialect != CronDialect::Unix5)
        fields.append(numbers(expression.seconds, CronField::Second, expression.dialect, Star::May));
    fields.append(numbers(expression.minutes, CronField::Minute, expression.dialect, star(expression.isMinuteRunning)));
    fields.append(numbers(expression.hours, CronField::Hour, expression.dialect, star(expression.isHourRunning)));
    fields += dayFields(expression);
    if (expression.years.any())
        fields.append(years(expression));
    return fields.join(u' ');
}

} // namespace runsheet
