// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/cron/randomcron.h"

namespace runsheet::test {

using namespace Qt::StringLiterals;

QString RandomCron::value(CronField field, int number)
{
    if (field == CronField::Month && oneIn(3))
        return monthName(number);
    return QString::number(number);
}

QString RandomCron::step()
{
    return oneIn(3) ? u"/%1"_s.arg(number(1, 7)) : QString();
}

QString RandomCron::range(CronField field, CronDialect dialect)
{
    const CronRange range = rangeOf(field, dialect);
    const int first = number(range.least, range.most);
    return value(field, first) + u'-' + value(field, number(first, range.most)) + step();
}

QString RandomCron::special(CronField field, CronDialect dialect)
{
    if (field == CronField::DayOfWeek) {
        const QString day =
            oneIn(2) ? QString(weekdayName(number(0, 6))) : QString::number(number(dialect == CronDialect::Quartz7 ? 1 : 0, 7));
        return day + (oneIn(2) ? u"L"_s : u"#%1"_s.arg(number(1, 5)));
    }
    switch (number(1, 5)) {
    case 1:
        return u"L"_s;
    case 2:
        return u"LW"_s;
    case 3:
        return u"L-%1"_s.arg(number(1, 30));
    case 4:
        return u"L-%1W"_s.arg(number(1, 30));
    default:
        return u"%1W"_s.arg(number(1, 31));
    }
}

QString RandomCron::term(CronField field, CronDialect dialect)
{
    const CronRange range = rangeOf(field, dialect);
    const bool hasSpecials = field == CronField::DayOfMonth || field == CronField::DayOfWeek;
    if (hasSpecials && oneIn(3))
        return special(field, dialect);
    switch (number(1, 5)) {
    case 1:
        return u'*' + step();
    case 2:
        return this->range(field, dialect);
    case 3:
        return value(field, number(range.least, range.most)) + step();
    case 4:
        return value(field, range.least) + u"/%1"_s.arg(number(1, 7));
    default:
        return value(field, number(range.least, range.most));
    }
}

QString RandomCron::field(CronField field, CronDialect dialect)
{
    if (oneIn(4))
        return u"*"_s;
    QString text = term(field, dialect);
    while (oneIn(3))
        text += u',' + term(field, dialect);
    return text;
}

QString RandomCron::dayFields(CronDialect dialect)
{
    QString dayOfMonth = field(CronField::DayOfMonth, dialect);
    QString dayOfWeek = field(CronField::DayOfWeek, dialect);
    if (dialect == CronDialect::Quartz7)
        (oneIn(2) ? dayOfMonth : dayOfWeek) = u"?"_s;
    return dayOfMonth + u' ' + field(CronField::Month, dialect) + u' ' + dayOfWeek;
}

QString RandomCron::assembled(CronDialect dialect, const QString &times, const QString &days)
{
    if (dialect == CronDialect::Unix5)
        return times + u' ' + days;
    const QString text = (oneIn(2) ? u"0"_s : field(CronField::Second, dialect)) + u' ' + times + u' ' + days;
    return dialect == CronDialect::Quartz7 && oneIn(3) ? text + u" 1970-2199"_s : text;
}

QString RandomCron::expression(CronDialect dialect)
{
    return assembled(dialect, field(CronField::Minute, dialect) + u' ' + field(CronField::Hour, dialect), dayFields(dialect));
}

QString RandomCron::daily(CronDialect dialect, int hour)
{
    const auto wrapped = [](int value) { return QString::number((value + 48) % 24); };
    QString hours = wrapped(hour + number(-2, 2));
    if (oneIn(3))
        hours = wrapped(hour) + u',' + wrapped(hour + 1) + u',' + wrapped(hour - 1);
    else if (oneIn(4))
        hours = u"*/%1"_s.arg(number(1, 3));
    const QString days = dialect == CronDialect::Quartz7 ? u"* * ?"_s : oneIn(3) ? u"*/2 * *"_s : u"* * *"_s;
    return assembled(dialect, field(CronField::Minute, dialect) + u' ' + hours, days);
}

QString RandomCron::noise()
{
    static constexpr QStringView letters = u"0123456789*/,-?#LWlw @ \tMONFEBSUN+~H.\u00e4\u20ac";
    const auto letter = [this] { return letters.at(number(0, int(letters.size()) - 1)); };
    QString text = oneIn(4) ? QString() : expression(dialect());
    for (int changes = number(1, oneIn(5) ? 60 : 4); changes > 0; --changes) {
        const int at = number(0, int(text.size()));
        if (oneIn(2) || text.isEmpty())
            text.insert(at, letter());
        else if (oneIn(2))
            text.remove(at, 1);
        else if (at < text.size())
            text[at] = letter();
    }
    return text;
}

} // namespace runsheet::test
