// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronfieldreader.h"

#include <algorithm>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostDigits = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

bool isLetter(QChar c, char16_t upperCase)
{
    return c == upperCase || c == QChar(char16_t(upperCase + 32));
}

//! The value of a name of three letters, in any case; nothing when it is none.
template<class NameOf>
std::optional<int> valueOfName(QStringView text, CronRange range, NameOf nameOf)
{
    for (int value = range.least; text.size() == 3 && value <= range.most; ++value) {
        if (text.compare(nameOf(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

//! What to do instead of a form that other programs know.
QString adviceFor(QStringView text)
{
    if (isLetter(text.front(), u'H') && (text.size() == 1 || text.at(1) == u'(' || text.at(1) == u'/'))
        return u"pick a value; spread load with the jitter setting"_s;
    if (text.contains(u'~'))
        return u"pick a value; spread load with the jitter setting"_s;
    if (text.size() == 1 && isLetter(text.front(), u'W'))
        return u"write '15W' for the weekday nearest to the 15th, or 'LW' for the last one"_s;
    if (text.front() == u'+')
        return u"leave the '+' out"_s;
    return {};
}

} // namespace

CronFieldReader::CronFieldReader(CronField field, QStringView text, const QChar *origin, ParsedCron &parsed)
    : m_field(field), m_dialect(parsed.expression.dialect), m_range(rangeOf(field, m_dialect)), m_text(text), m_origin(origin),
      m_parsed(parsed)
{
}

std::optional<CronError> CronFieldReader::read()
{
    for (qsizetype begin = 0;;) {
        const qsizetype comma = m_text.indexOf(u',', begin);
        if (!readItem(m_text.sliced(begin, (comma < 0 ? m_text.size() : comma) - begin)))
            return m_error;
        if (comma < 0)
            break;
        begin = comma + 1;
    }
    store();
    return std::nullopt;
}

bool CronFieldReader::readItem(QStringView item)
{
    if (item.isEmpty())
        return fail(CronError::Fault::EmptyItem, item, allowedValues());
    const qsizetype slash = item.indexOf(u'/');
    const QStringView text = slash < 0 ? item : item.first(slash);
    Value value;
    if (!readValue(item, text, slash >= 0, value))
        return false;
    if (slash >= 0 && value.form == Value::Form::Special)
        return fail(CronError::Fault::NotCombinable, item, {}, u"it takes no step"_s);
    std::optional<int> step;
    if (slash >= 0 && !readStep(item.sliced(slash + 1), step))
        return false;
    addValue(item, value, step);
    return true;
}

bool CronFieldReader::readValue(QStringView item, QStringView text, bool hasStep, Value &value)
{
    const bool isDayField = m_field == CronField::DayOfMonth || m_field == CronField::DayOfWeek;
    if (text == u"*" || (text.isEmpty() && hasStep && m_dialect == CronDialect::Quartz7))
        return true;
    if (text == u"?")
        return (isDayField && isQuestionMark()) || fail(CronError::Fault::QuestionMark, item);
    if (isDayField && !text.isEmpty() && isDaySpecial(text)) {
        value.form = Value::Form::Special;
        return readDaySpecial(item, text);
    }
    if (text.contains(u'-'))
        return readRange(text, value);
    value.form = Value::Form::Single;
    return readEnd(text, value.first);
}

// By its letters; whether it is well written is another question. What has a dash first is a range.
bool CronFieldReader::isDaySpecial(QStringView text) const
{
    const qsizetype dash = text.indexOf(u'-');
    if (m_field == CronField::DayOfMonth)
        return isLetter(text.front(), u'L') || (dash < 0 && isLetter(text.back(), u'W'));
    const qsizetype mark = text.indexOf(u'#');
    return mark >= 0 ? dash < 0 || mark < dash : dash < 0 && isLetter(text.back(), u'L');
}

bool CronFieldReader::readDaySpecial(QStringView item, QStringView text)
{
    if (m_field == CronField::DayOfMonth)
        return isLetter(text.front(), u'L') ? readLastDay(text) : readNearestWeekday(text);
    if (const qsizetype mark = text.indexOf(u'#'); mark >= 0)
        return readNthWeekday(text, mark);
    return text.size() == 1 ? readLoneL(item) : readLastWeekday(text);
}

// L, LW, L-n, L-nW
bool CronFieldReader::readLastDay(QStringView text)
{
    CronExpression &expression = m_parsed.expression;
    QStringView rest = text.sliced(1);
    const bool isWeekday = !rest.isEmpty() && isLetter(rest.back(), u'W');
    quint32 &set = isWeekday ? expression.weekdayBeforeLastDay : expression.beforeLastDay;
    if (!rest.startsWith(u'-')) {
        if (rest.size() != (isWeekday ? 1 : 0))
            return failNotAValue(text);
        set |= 1;
        return true;
    }
    rest = rest.sliced(1);
    const QStringView digits = isWeekday ? rest.chopped(1) : rest;
    const int distance = isNumber(digits) && digits.size() <= mostDigits ? numberOf(digits) : 0;
    if (distance < 1 || distance > 30)
        return fail(CronError::Fault::NotADistance, digits, u"1-30"_s);
    set |= quint32(1) << distance;
    return true;
}

// nW
bool CronFieldReader::readNearestWeekday(QStringView text)
{
    const QStringView digits = text.chopped(1);
    if (!isNumber(digits))
        return failNotAValue(text);
    End day;
    if (!readNumber(digits, day))
        return false;
    m_parsed.expression.nearestWeekday |= quint32(1) << day.value;
    return true;
}

// d#n
bool CronFieldReader::readNthWeekday(QStringView text, qsizetype mark)
{
    End day;
    if (!readEnd(text.first(mark), day))
        return false;
    const QStringView digits = text.sliced(mark + 1);
    const int rank = isNumber(digits) && digits.size() <= mostDigits ? numberOf(digits) : 0;
    if (rank < 1 || rank > 5) {
        const bool countsFromEnd = digits.startsWith(u'-') || digits.compare(u"L", Qt::CaseInsensitive) == 0;
        const QString fix = countsFromEnd ? u"for the last one of the month write '%1L'"_s.arg(text.first(mark)) : QString();
        return fail(CronError::Fault::NotARank, digits, u"1-5"_s, fix);
    }
    m_parsed.expression.nthDaysOfWeek.at(size_t(rank - 1)) |= quint8(1 << weekdayOf(day.value));
    return true;
}

// dL
bool CronFieldReader::readLastWeekday(QStringView text)
{
    End day;
    if (!readEnd(text.chopped(1), day)) {
        if (m_error->fault == CronError::Fault::NotAValue)
            m_error->found = text.toString();
        return false;
    }
    m_parsed.expression.lastDaysOfWeek |= quint8(1 << weekdayOf(day.value));
    return true;
}

// Quartz reads a lone L as its last weekday; elsewhere it means nothing.
bool CronFieldReader::readLoneL(QStringView item)
{
    if (m_dialect != CronDialect::Quartz7)
        return fail(CronError::Fault::NotCombinable, item, {}, u"write 'FRIL' for the last Friday of the month"_s);
    if (m_text.contains(u','))
        return fail(CronError::Fault::NotCombinable, item, {}, u"alone it means SAT; in a list write 'SAT' or 'SATL'"_s);
    m_set |= quint64(1) << 6;
    m_parsed.warnings.append({CronWarning::Kind::EverySaturday, columnOf(item), m_field, item.toString()});
    return true;
}

bool CronFieldReader::readRange(QStringView text, Value &value)
{
    const qsizetype dash = text.indexOf(u'-');
    value.form = Value::Form::Range;
    if (!readEnd(text.first(dash), value.first) || !readEnd(text.sliced(dash + 1), value.last))
        return false;
    const CronRange range = turned(value.first, value.last);
    const bool wraps = m_dialect == CronDialect::Quartz7 && m_field != CronField::Year;
    return range.least <= range.most || wraps || failBackwards(text, range.least, range.most);
}

bool CronFieldReader::readEnd(QStringView text, End &end)
{
    if (isNumber(text))
        return readNumber(text, end);
    std::optional<int> value;
    if (m_field == CronField::Month)
        value = valueOfName(text, {1, 12}, monthName);
    else if (m_field == CronField::DayOfWeek)
        value = valueOfName(text, {0, 6}, weekdayName);
    if (!value)
        return failNotAValue(text);
    const bool countsFromOne = m_field == CronField::DayOfWeek && m_dialect == CronDialect::Quartz7;
    end = {.value = *value + (countsFromOne ? 1 : 0), .isName = true};
    return true;
}

bool CronFieldReader::readNumber(QStringView text, End &end)
{
    const int number = text.size() <= mostDigits ? numberOf(text) : -1;
    if (!m_range.contains(number))
        return fail(CronError::Fault::OutOfRange, text, u"%1-%2"_s.arg(m_range.least).arg(m_range.most));
    end = {.value = number, .isName = false};
    return true;
}

bool CronFieldReader::readStep(QStringView text, std::optional<int> &step)
{
    if (!isNumber(text))
        return fail(CronError::Fault::NotAStep, text, u"a whole number from 1"_s);
    const bool isLimited = m_dialect == CronDialect::Quartz7 && m_field != CronField::Year;
    const int most = isLimited ? m_range.most : 9999;
    if (text.size() > mostDigits || numberOf(text) > most)
        return fail(CronError::Fault::StepTooLarge, text, u"1-%1"_s.arg(most));
    step = numberOf(text);
    if (step < 1)
        return fail(CronError::Fault::StepTooSmall, text, u"a whole number from 1"_s);
    const int width = m_field == CronField::DayOfWeek ? 6 : m_range.most - m_range.least;
    if (step > width)
        m_parsed.warnings.append({CronWarning::Kind::StepBeyondRange, columnOf(text), m_field, text.toString()});
    return true;
}

void CronFieldReader::addValue(QStringView item, const Value &value, std::optional<int> step)
{
    const bool isFirst = item.data() == m_text.data();
    const bool isWeekday = m_field == CronField::DayOfWeek;
    // Where 0 and 7 are both Sunday, the week of unix5 ends on Saturday, and that of spring6 begins on Monday: steps show it.
    const int most = isWeekday && m_dialect == CronDialect::Unix5 ? 6 : m_range.most;
    switch (value.form) {
    case Value::Form::Special:
        break;
    case Value::Form::All:
        m_isRunning = m_isRunning || isFirst;
        addSteps(isWeekday && m_dialect == CronDialect::Spring6 ? 1 : m_range.least, most, step.value_or(1));
        break;
    case Value::Form::Single:
        if (!step) {
            add(value.first.value);
            break;
        }
        m_isRunning = m_isRunning || (item.size() == m_text.size() && value.first.value == m_range.least);
        addRange(turned(value.first, {.value = most, .isName = false}), *step);
        break;
    case Value::Form::Range:
        addRange(turned(value.first, value.last), step.value_or(1));
        break;
    }
}

// In unix5 and spring6, 0, 7 and SUN are one day and may begin or end a week. Ends that are equal, however written, are one day.
CronRange CronFieldReader::turned(End first, End last) const
{
    if (m_field != CronField::DayOfWeek || m_dialect == CronDialect::Quartz7)
        return {first.value, last.value};
    const bool isWholeWeek = first.value == 0 && last.value == 7 && !first.isName && !last.isName;
    if (first.value % 7 == last.value % 7 && !isWholeWeek)
        return {first.value, first.value};
    const bool endsTheWeek = last.value == 0 && (m_dialect == CronDialect::Unix5 || last.isName);
    return {first.value == 7 ? 0 : first.value, endsTheWeek ? 7 : last.value};
}

void CronFieldReader::addRange(CronRange range, int step)
{
    const bool wraps = range.least > range.most;
    addSteps(range.least, wraps ? range.most + m_range.most - m_range.least + 1 : range.most, step);
}

// A last value beyond the range goes on at its beginning.
void CronFieldReader::addSteps(int first, int last, int step)
{
    const bool isPlain = m_field != CronField::Year && m_field != CronField::DayOfWeek && last <= m_range.most;
    if (isPlain && step == 1) {
        m_set |= ((quint64(2) << last) - 1) & ~((quint64(1) << first) - 1);
        return;
    }
    for (int value = first; value <= last; value += step)
        add(value > m_range.most ? value - (m_range.most - m_range.least + 1) : value);
}

void CronFieldReader::add(int value)
{
    if (m_field == CronField::Year)
        m_parsed.expression.years.set(size_t(value - CronExpression::firstYear));
    else
        m_set |= quint64(1) << (m_field == CronField::DayOfWeek ? weekdayOf(value) : value);
}

void CronFieldReader::store()
{
    CronExpression &expression = m_parsed.expression;
    switch (m_field) {
    case CronField::Second:
        expression.seconds = m_set;
        break;
    case CronField::Minute:
        expression.minutes = m_set;
        expression.isMinuteRunning = m_isRunning;
        break;
    case CronField::Hour:
        expression.hours = quint32(m_set);
        expression.isHourRunning = m_isRunning;
        break;
    case CronField::DayOfMonth:
        expression.daysOfMonth = isQuestionMark() ? CronExpression::allDaysOfMonth : quint32(m_set);
        break;
    case CronField::Month:
        expression.months = quint16(m_set);
        break;
    case CronField::DayOfWeek:
        expression.daysOfWeek = isQuestionMark() ? CronExpression::allDaysOfWeek : quint8(m_set);
        break;
    case CronField::Year:
        break;
    }
}

int CronFieldReader::weekdayOf(int value) const
{
    return m_dialect == CronDialect::Quartz7 ? value - 1 : value % 7;
}

bool CronFieldReader::fail(CronError::Fault fault, QStringView where, const QString &allowed, const QString &fix)
{
    m_error = CronError{.fault = fault,
                        .column = columnOf(where),
                        .field = m_field,
                        .dialect = m_dialect,
                        .found = where.toString(),
                        .allowed = allowed,
                        .fix = fix};
    return false;
}

bool CronFieldReader::failNotAValue(QStringView where)
{
    const QString advice = where.isEmpty() ? QString() : adviceFor(where);
    return fail(advice.isEmpty() ? CronError::Fault::NotAValue : CronError::Fault::NotSupported, where, allowedValues(), advice);
}

bool CronFieldReader::failBackwards(QStringView range, int first, int last)
{
    const int most = m_field == CronField::DayOfWeek ? 6 : m_range.most;
    const auto piece = [this](int from, int to) -> QString {
        return from == to ? nameOf(from) : QString(nameOf(from) + u'-' + nameOf(to));
    };
    const bool canWrap = m_field != CronField::Year;
    const QString twoParts = piece(first, most) + u',' + piece(m_range.least, last);
    return fail(CronError::Fault::Backwards, range, allowedValues(),
                canWrap ? u"write '%1' if it should wrap around"_s.arg(twoParts) : u"years do not wrap around"_s);
}

// As the field was written: with names where there is one in the range.
QString CronFieldReader::nameOf(int value) const
{
    const bool hasNames = std::ranges::any_of(m_text, [](QChar c) { return c.isLetter(); });
    if (hasNames && m_field == CronField::Month)
        return monthName(value);
    if (hasNames && m_field == CronField::DayOfWeek)
        return weekdayName(value % 7);
    return QString::number(value);
}

QString CronFieldReader::allowedValues() const
{
    QString numbers = u"%1-%2"_s.arg(m_range.least).arg(m_range.most);
    switch (m_field) {
    case CronField::Month:
        return numbers + u" or JAN-DEC"_s;
    case CronField::DayOfWeek:
        return numbers + u" or SUN-SAT"_s;
    case CronField::DayOfMonth:
        return numbers + u", L, LW, L-n, nW"_s;
    default:
        return numbers;
    }
}

} // namespace runsheet
