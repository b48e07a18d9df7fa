// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/cronfields.h"

#include "engine/cron/cronparser.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CronFields)
};

constexpr int weekLength = 7;
constexpr quint8 wholeWeek = CronExpression::allDaysOfWeek;

struct Span
{
    qsizetype at = 0;
    qsizetype size = 0;
};

QList<Span> spansOf(const QString &text)
{
    static const QRegularExpression field(u"[^ \\t]+"_s);
    QList<Span> spans;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

bool isFitting(qsizetype count, CronDialect dialect)
{
    const auto most = qsizetype(fieldsOf(dialect).size());
    return count == most || (dialect == CronDialect::Quartz7 && count == most - 1);
}

//! The text, or the fields that a macro stands for.
QString withoutMacro(const QString &text, CronDialect dialect)
{
    if (!text.trimmed().startsWith(u'@'))
        return text;
    const CronParse parse = parseCron(text, dialect);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    return parsed && !parsed->expression.isAtEngineStart ? toString(parsed->expression) : text;
}

bool isEvery(const QString &fieldText)
{
    return fieldText == u"*"_s || fieldText == u"?"_s;
}

//! Reads the one field between others that restrict nothing.
std::optional<quint8> weekdaysOf(const QString &fieldText, CronDialect dialect)
{
    if (isEvery(fieldText))
        return quint8(0);
    const QString text = dialect == CronDialect::Unix5     ? u"0 0 * * %1"_s.arg(fieldText)
                         : dialect == CronDialect::Spring6 ? u"0 0 0 * * %1"_s.arg(fieldText)
                                                           : u"0 0 0 ? * %1"_s.arg(fieldText);
    const CronParse parse = parseCron(text, dialect);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    if (!parsed)
        return std::nullopt;
    const CronExpression &expression = parsed->expression;
    const bool isPlain = !expression.lastDaysOfWeek && std::ranges::none_of(expression.nthDaysOfWeek, [](quint8 days) { return days; });
    if (!isPlain)
        return std::nullopt;
    return expression.isEveryDayOfWeek() ? quint8(0) : expression.daysOfWeek;
}

//! Counted from Monday, so that a weekend is one stretch.
QString weekdaysText(quint8 weekdays)
{
    const auto has = [weekdays](int day) { return day < weekLength && (weekdays >> ((day + 1) % weekLength) & 1); };
    const auto name = [](int day) { return QString(weekdayName((day + 1) % weekLength)); };
    QStringList items;
    for (int first = 0; first < weekLength; ++first) {
        if (!has(first))
            continue;
        int last = first;
        while (has(last + 1))
            ++last;
        if (last - first >= 2) {
            items.append(name(first) + u'-' + name(last));
            first = last;
        } else {
            items.append(name(first));
        }
    }
    return items.join(u',');
}

CronField otherDays(CronField field)
{
    return field == CronField::DayOfMonth ? CronField::DayOfWeek : CronField::DayOfMonth;
}

//! Exactly one of the two fields of days has the `?`.
void placeQuestionMark(QStringList &texts, CronField changed)
{
    // Of quartz7, the fields stand where their numbers say.
    QString &mine = texts[int(changed)];
    QString &other = texts[int(otherDays(changed))];
    if (!isEvery(mine)) {
        other = u"?"_s;
    } else if (isEvery(other)) {
        mine = u"*"_s;
        other = u"?"_s;
    } else {
        mine = u"?"_s;
    }
}

QString rewritten(const QString &text, const QList<Span> &spans, const QStringList &texts)
{
    QString result = text;
    for (qsizetype index = spans.size(); index-- > 0;)
        result.replace(spans.at(index).at, spans.at(index).size, texts.at(index));
    return result;
}

QStringList textsOf(const QString &text, const QList<Span> &spans)
{
    QStringList texts;
    for (const Span &span : spans)
        texts.append(text.mid(span.at, span.size));
    return texts;
}

QString withYear(const QString &text, const QList<Span> &spans, const QString &year)
{
    const bool hasYear = spans.size() == qsizetype(fieldsOf(CronDialect::Quartz7).size());
    const qsizetype end = hasYear ? spans.at(spans.size() - 2).at + spans.at(spans.size() - 2).size : spans.last().at + spans.last().size;
    return isEvery(year) ? text.first(end) : text.first(end) + u' ' + year;
}

std::optional<int> monthOf(const QString &text)
{
    for (int month = 1; month <= 12; ++month) {
        if (text.compare(monthName(month), Qt::CaseInsensitive) == 0)
            return month;
    }
    return std::nullopt;
}

//! One value, or nothing. A number that is out of range is a value too: the field shows what was typed.
std::optional<int> valueOf(CronField field, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0 && text.front().isDigit())
        return number;
    return field == CronField::Month ? monthOf(text) : std::nullopt;
}

std::optional<int> stepOf(const QString &text)
{
    bool isNumber = false;
    const int step = text.startsWith("*/"_L1) ? text.mid(2).toInt(&isNumber) : 0;
    return isNumber && step > 0 ? std::optional(step) : std::nullopt;
}

bool isPlainList(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9]+([-,][A-Za-z0-9]+)*$"_s);
    static const QRegularExpression special(u"L|W"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype mostCharacters = 9;
    return text.size() <= mostCharacters && plain.match(text).hasMatch() && !special.match(text).hasMatch();
}

} // namespace

const CronFieldView *CronFields::find(CronField field) const
{
    const auto found = std::ranges::find(fields, field, &CronFieldView::field);
    return found == fields.end() ? nullptr : &*found;
}

CronFieldView fieldViewOf(CronField field, const QString &text)
{
    using Form = CronFieldView::Form;
    if (isEvery(text))
        return {field, Form::Every, 0, text};
    if (const std::optional<int> step = stepOf(text))
        return {field, Form::Step, *step, text};
    if (const std::optional<int> value = valueOf(field, text))
        return {field, Form::Number, *value, text};
    const bool isDay = field == CronField::DayOfMonth;
    if (isDay && text.compare("L"_L1, Qt::CaseInsensitive) == 0)
        return {field, Form::LastDay, 0, text};
    if (isDay && text.compare("LW"_L1, Qt::CaseInsensitive) == 0)
        return {field, Form::LastWeekday, 0, text};
    return {field, isPlainList(text) ? Form::List : Form::Custom, 0, text};
}

std::optional<CronFields> cronFieldsOf(const QString &text, CronDialect dialect)
{
    const QString plain = withoutMacro(text, dialect);
    const QStringList texts = textsOf(plain, spansOf(plain));
    if (!isFitting(texts.size(), dialect) || plain.trimmed().startsWith(u'@'))
        return std::nullopt;
    CronFields fields;
    qsizetype index = 0;
    for (const CronField field : fieldsOf(dialect))
        fields.fields.append(fieldViewOf(field, texts.value(index++, u"*"_s)));
    fields.weekdays = weekdaysOf(fields.find(CronField::DayOfWeek)->text, dialect);
    return fields;
}

QString withField(const QString &text, CronDialect dialect, CronField field, const QString &fieldText)
{
    const QString plain = withoutMacro(text, dialect);
    const QList<Span> spans = spansOf(plain);
    if (!isFitting(spans.size(), dialect))
        return text;
    if (field == CronField::Year)
        return withYear(plain, spans, fieldText);
    const std::span<const CronField> order = fieldsOf(dialect);
    QStringList texts = textsOf(plain, spans);
    texts[std::ranges::find(order, field) - order.begin()] = fieldText;
    const bool isDays = field == CronField::DayOfMonth || field == CronField::DayOfWeek;
    if (isDays && dialect == CronDialect::Quartz7)
        placeQuestionMark(texts, field);
    return rewritten(plain, spans, texts);
}

QString withWeekdays(const QString &text, CronDialect dialect, quint8 weekdays)
{
    const bool isEveryDay = weekdays == 0 || weekdays == wholeWeek;
    return withField(text, dialect, CronField::DayOfWeek, isEveryDay ? u"*"_s : weekdaysText(weekdays));
}

QStringList choicesOf(CronField field, CronDialect dialect)
{
    static const QMap<CronField, QList<int>> steps{
        {CronField::Second, {5, 10, 15, 30}}, {CronField::Minute, {5, 10, 15, 30}}, {CronField::Hour, {2, 3, 4, 6, 8, 12}}};
    QStringList texts{u"*"_s};
    for (const int step : steps.value(field))
        texts.append(u"*/%1"_s.arg(step));
    if (field == CronField::DayOfMonth)
        texts += {u"L"_s, u"LW"_s};
    CronRange range = rangeOf(field, dialect);
    if (field == CronField::Year)
        range = {2026, 2045};
    for (int value = range.least; value <= range.most; ++value)
        texts.append(QString::number(value));
    return texts;
}

QString fieldLabel(const CronFieldView &view, const QLocale &locale)
{
    switch (view.form) {
    case CronFieldView::Form::Every:
        return Text::tr("every", "minute, hour, day of the month, month, second or year");
    case CronFieldView::Form::Step:
        return Text::tr("every %1", "a number: every 15 minutes").arg(view.number);
    case CronFieldView::Form::Number:
        if (view.field == CronField::Month && rangeOf(view.field, CronDialect::Unix5).contains(view.number))
            return locale.standaloneMonthName(view.number, QLocale::ShortFormat);
        return view.text;
    case CronFieldView::Form::List:
        return view.text;
    case CronFieldView::Form::LastDay:
        return Text::tr("last day");
    case CronFieldView::Form::LastWeekday:
        return Text::tr("last weekday");
    case CronFieldView::Form::Custom:
        break;
    }
    return Text::tr("custom", "a field that stands in the text alone");
}

QString fieldName(CronField field)
{
    switch (field) {
    case CronField::Second:
        return Text::tr("Second", "of a minute");
    case CronField::Minute:
        return Text::tr("Minute");
    case CronField::Hour:
        return Text::tr("Hour");
    case CronField::DayOfMonth:
        return Text::tr("Day of month");
    case CronField::Month:
        return Text::tr("Month");
    case CronField::DayOfWeek:
        return Text::tr("Day of week");
    case CronField::Year:
        break;
    }
    return Text::tr("Year");
}

QString namedWeekdays(const QString &fieldText, CronDialect dialect, const QLocale &locale)
{
    static const QRegularExpression day(u"(?<![0-9/#])[0-9](?![0-9])"_s);
    const CronRange range = rangeOf(CronField::DayOfWeek, dialect);
    QString named = fieldText;
    bool isNamed = false;
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch match = day.match(named, at);
        if (!match.hasMatch())
            break;
        const int number = match.captured().toInt();
        at = match.capturedEnd();
        if (!range.contains(number))
            continue;
        const int weekday = (dialect == CronDialect::Quartz7 ? number - 1 : number) % weekLength;
        const QString name = locale.standaloneDayName(weekday == 0 ? weekLength : weekday, QLocale::ShortFormat);
        named.replace(match.capturedStart(), 1, name);
        at = match.capturedStart() + name.size();
        isNamed = true;
    }
    return isNamed ? named : QString();
}

} // namespace runsheet
