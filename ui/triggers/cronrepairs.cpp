// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/cronrepairs.h"

#include "engine/cron/cronparser.h"
#include "engine/cron/cronwords.h"
#include "ui/triggers/cronfields.h"
#include "ui/triggers/crontranslation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CronRepairs)
};

using Fault = CronError::Fault;

constexpr qsizetype mostRepairs = 3;

QString quoted(const QString &text)
{
    return u'“' + text + u'”';
}

QString missingOr(const CronError &error, const QString &missing, const QString &wrong)
{
    return error.found.isEmpty() ? missing : wrong.arg(quoted(error.found));
}

QString faultText(const CronError &error)
{
    switch (error.fault) {
    case Fault::Empty:
        return Text::tr("the expression is empty.");
    case Fault::FieldCount:
        return Text::tr("the number of fields does not fit.");
    case Fault::OutOfRange:
        return error.field && error.found.toInt() < rangeOf(*error.field, error.dialect).least
                   ? Text::tr("%1 is too small.").arg(error.found)
                   : Text::tr("%1 is too large.").arg(error.found);
    case Fault::NotAValue:
        return missingOr(error, Text::tr("a value is missing."), Text::tr("%1 is not a value."));
    case Fault::EmptyItem:
        return Text::tr("an item of the list is missing.");
    case Fault::StepTooSmall:
        return Text::tr("the step must be at least 1.");
    case Fault::StepTooLarge:
        return Text::tr("the step %1 is too large.").arg(error.found);
    case Fault::NotAStep:
        return missingOr(error, Text::tr("the step is missing."), Text::tr("%1 is not a step."));
    case Fault::Backwards:
        return Text::tr("the range %1 runs backwards.").arg(error.found);
    case Fault::NotARank:
        return missingOr(error, Text::tr("the rank after # is missing."), Text::tr("%1 is not a rank from 1 to 5."));
    case Fault::NotADistance:
        return missingOr(error, Text::tr("the number of days is missing."), Text::tr("%1 is not a number of days from 1 to 30."));
    case Fault::NotCombinable:
        return Text::tr("%1 cannot stand here.").arg(quoted(error.found));
    case Fault::QuestionMark:
        return Text::tr("“?” cannot stand here.");
    case Fault::OneQuestionMark:
        return Text::tr("one of day of month and day of week must be “?”, and only one.");
    case Fault::UnknownMacro:
        return Text::tr("%1 is not known.").arg(quoted(error.found));
    case Fault::MacroWithFields:
        return Text::tr("a word such as @daily stands alone.");
    case Fault::NotSupported:
        break;
    }
    return Text::tr("%1 is not supported.").arg(quoted(error.found));
}

//! `0 to 23, *, lists 6,18, ranges 8-17, steps */2`
QString allowedIn(CronField field, CronDialect dialect)
{
    const CronRange range = rangeOf(field, dialect);
    const QString numbers = Text::tr("%1 to %2", "the least and the largest number").arg(range.least).arg(range.most);
    const QString forms = Text::tr("%1, *, lists %2, ranges %3, steps %4");
    switch (field) {
    case CronField::Second:
    case CronField::Minute:
        return forms.arg(numbers, u"0,30"_s, u"0-15"_s, u"*/5"_s);
    case CronField::Hour:
        return forms.arg(numbers, u"6,18"_s, u"8-17"_s, u"*/2"_s);
    case CronField::DayOfMonth:
        return forms.arg(numbers, u"1,15"_s, u"1-7"_s, u"*/2"_s) + u", L, LW, 15W"_s;
    case CronField::Month:
        return forms.arg(numbers, u"JAN,JUL"_s, u"MAR-MAY"_s, u"*/3"_s);
    case CronField::DayOfWeek:
        return forms.arg(numbers, u"MON,THU"_s, u"MON-FRI"_s, u"*/2"_s) + u", FRI#1, FRIL"_s;
    case CronField::Year:
        break;
    }
    return forms.arg(numbers, u"2027,2029"_s, u"2027-2030"_s, u"*/2"_s);
}

QString neededFields(CronDialect dialect)
{
    QStringList names;
    for (const CronField field : fieldsOf(dialect))
        names.append(fieldName(field));
    return Text::tr("Needed: %1.").arg(names.join(u", "_s));
}

//! Candidates in the order of their likelihood; what cannot be read is none.
class Repairs
{
public:
    Repairs(const QString &text, const CronError &error) : m_text(text), m_error(error), m_span(spanOf(text, error)) {}

    QList<CronRepair> run()
    {
        ofFault();
        if (m_repairs.isEmpty())
            fromWords();
        if (m_repairs.isEmpty() && m_error.field)
            replace(u"*"_s);
        return m_repairs;
    }

private:
    void ofFault()
    {
        switch (m_error.fault) {
        case Fault::OutOfRange:
            return outOfRange();
        case Fault::NotAValue:
        case Fault::NotSupported:
            return notAValue();
        case Fault::EmptyItem:
            return add(withoutEmptyItem());
        case Fault::StepTooSmall:
        case Fault::StepTooLarge:
        case Fault::NotAStep:
            return wrongStep();
        case Fault::Backwards:
            return backwards();
        case Fault::FieldCount:
        case Fault::Empty:
            return wrongCount();
        case Fault::OneQuestionMark:
            add(withField(m_text, m_error.dialect, CronField::DayOfMonth, u"?"_s));
            return add(withField(m_text, m_error.dialect, CronField::DayOfWeek, u"?"_s));
        case Fault::UnknownMacro:
        case Fault::MacroWithFields:
            return macro();
        default:
            return;
        }
    }

    void add(const QString &text) { add(text, m_error.dialect); }

    void add(const QString &text, CronDialect dialect)
    {
        const CronParse parse = parseCron(text, dialect);
        const auto *parsed = std::get_if<ParsedCron>(&parse);
        const bool isNew = std::ranges::none_of(m_repairs, [&text](const CronRepair &repair) { return repair.text == text; });
        if (parsed && isNew && m_repairs.size() < mostRepairs)
            m_repairs.append({text, parsed->expression});
    }

    [[nodiscard]] QString with(const QString &item) const { return QString(m_text).replace(m_span.at, m_span.size, item); }
    void replace(const QString &item) { add(with(item)); }

    // 25 for 2, for one hour past midnight, for every fifth
    void outOfRange()
    {
        const CronRange range = rangeOf(*m_error.field, m_error.dialect);
        const int width = range.most - range.least + 1;
        const int number = m_error.found.toInt();
        if (m_error.found.size() > 1)
            replace(m_error.found.chopped(1));
        if (number > range.most && number < 2 * width)
            replace(QString::number(number - width));
        if (number == 0)
            replace(QString::number(range.least));
        if (const QString last = m_error.found.right(1); last.toInt() > 1)
            replace(u"*/"_s + last);
        replace(QString::number(range.most));
    }

    // Monday for MON, juni for JUN
    void notAValue()
    {
        const QString begin = m_error.found.left(3);
        if (m_error.field == CronField::DayOfWeek || m_error.field == CronField::Month)
            replace(begin.toUpper());
        QString digits;
        std::ranges::copy_if(m_error.found, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits.isEmpty())
            replace(digits);
    }

    [[nodiscard]] QString withoutEmptyItem() const
    {
        QString text = m_text;
        // The item that is missing stands at or behind a comma.
        const qsizetype at = m_span.at;
        const bool isBeforeComma = at < text.size() && text.at(at) == u',';
        return isBeforeComma ? text.remove(at, 1) : text.remove(std::max(qsizetype(0), at - 1), 1);
    }

    void wrongStep()
    {
        const qsizetype slash = m_text.lastIndexOf(u'/', m_span.at);
        if (slash < 0)
            return;
        const QString begin = m_text.first(slash);
        const QString rest = m_text.mid(m_span.at + m_span.size);
        const CronRange range = rangeOf(m_error.field.value_or(CronField::Minute), m_error.dialect);
        if (m_error.fault == Fault::StepTooLarge)
            add(begin + u'/' + QString::number(range.most / 2) + rest);
        add(begin + rest);
    }

    // 22-6 for what wraps around, and for 6-22
    void backwards()
    {
        const QStringList ends = m_error.found.split(u'-');
        const CronRange range = rangeOf(*m_error.field, m_error.dialect);
        bool areNumbers = false;
        const int first = ends.value(0).toInt(&areNumbers);
        if (areNumbers && first < range.most)
            replace(u"%1-%2,%3-%4"_s.arg(ends.at(0), QString::number(range.most), QString::number(range.least), ends.value(1)));
        replace(ends.value(1) + u'-' + ends.value(0));
    }

    void wrongCount()
    {
        const QString text = m_text.simplified();
        for (const CronDialect dialect : {CronDialect::Unix5, CronDialect::Spring6, CronDialect::Quartz7})
            add(text, dialect);
        const qsizetype count = text.isEmpty() ? 0 : text.count(u' ') + 1;
        const auto needed = qsizetype(fieldsOf(m_error.dialect).size());
        if (count >= 2 && count < needed)
            add(text + u" *"_s.repeated(needed - count));
        if (count > needed)
            add(text.section(u' ', 0, int(needed) - 1));
    }

    void macro()
    {
        const QString name = m_text.simplified().section(u' ', 0, 0).toLower();
        add(name);
        for (const auto known : {"@yearly"_L1, "@monthly"_L1, "@weekly"_L1, "@daily"_L1, "@midnight"_L1, "@hourly"_L1, "@reboot"_L1}) {
            if (name.size() > 1 && QString(known).startsWith(name.left(2)))
                add(known, m_error.dialect == CronDialect::Quartz7 ? CronDialect::Unix5 : m_error.dialect);
        }
    }

    // "every day at 2:30", pasted into the wrong field
    void fromWords()
    {
        const CronFromWords words = cronFromUsersWords(m_text);
        if (const auto *expression = std::get_if<CronExpression>(&words))
            add(toString(*expression), expression->dialect);
    }

    const QString &m_text;
    const CronError &m_error;
    CronErrorSpan m_span;
    QList<CronRepair> m_repairs;
};

} // namespace

QString headlineOf(const CronError &error)
{
    QString fault = faultText(error);
    if (error.fault == Fault::Empty)
        return fault.replace(0, 1, fault.first(1).toUpper());
    if (!error.field)
        return Text::tr("Column %1: %2").arg(error.column).arg(fault);
    return Text::tr("%1, column %2: %3", "the field, the column, what is wrong").arg(fieldName(*error.field)).arg(error.column).arg(fault);
}

QString allowedText(const CronError &error)
{
    if (error.fault == Fault::FieldCount || error.fault == Fault::Empty)
        return neededFields(error.dialect);
    if (error.fault == Fault::UnknownMacro && error.dialect != CronDialect::Quartz7)
        return Text::tr("Allowed: %1.").arg(error.allowed);
    return error.field ? Text::tr("Allowed: %1.").arg(allowedIn(*error.field, error.dialect)) : QString();
}

QString unreadableText(const CronError &error)
{
    if (!error.field)
        return Text::tr("The expression cannot be read.");
    return Text::tr("%1 cannot be read.", "a field").arg(fieldName(*error.field));
}

CronErrorSpan spanOf(const QString &text, const CronError &error)
{
    // Columns count characters, and some of them are two QChars.
    qsizetype at = 0;
    for (int column = 1; column < error.column && at < text.size(); ++column)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    const auto isEnd = [&text](qsizetype index) { return text.at(index) == u' ' || text.at(index) == u'\t' || text.at(index) == u','; };
    const bool isItem = !error.found.isEmpty() && QStringView(text).sliced(at).startsWith(error.found);
    qsizetype end = isItem ? at + error.found.size() : at;
    while (!isItem && end < text.size() && !isEnd(end))
        ++end;
    return {int(at), int(end - at)};
}

QList<CronRepair> repairsOf(const QString &text, const CronError &error)
{
    return Repairs(text, error).run();
}

} // namespace runsheet
