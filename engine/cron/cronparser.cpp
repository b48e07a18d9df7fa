// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"

#include "engine/cron/cronfieldreader.h"

#include <algorithm>
#include <array>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostFields = 7;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

//! The fields of a text: the first eight, which is one too many for every dialect, and their number.
struct Fields
{
    std::array<QStringView, mostFields + 1> texts;
    qsizetype count = 0;
};

Fields split(QStringView text)
{
    Fields fields;
    for (qsizetype at = 0; at < text.size();) {
        if (isBlank(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && !isBlank(text.at(at)))
            ++at;
        if (fields.count <= mostFields)
            fields.texts.at(size_t(fields.count)) = text.sliced(begin, at - begin);
        ++fields.count;
    }
    return fields;
}

struct Macro
{
    QLatin1String name;
    const char16_t *fields; //!< in unix5; null for the start of the engine
};

constexpr std::array macros{Macro{"@yearly"_L1, u"0 0 1 1 *"}, Macro{"@annually"_L1, u"0 0 1 1 *"}, Macro{"@monthly"_L1, u"0 0 1 * *"},
                            Macro{"@weekly"_L1, u"0 0 * * 0"}, Macro{"@daily"_L1, u"0 0 * * *"},    Macro{"@midnight"_L1, u"0 0 * * *"},
                            Macro{"@hourly"_L1, u"0 * * * *"}, Macro{"@reboot"_L1, nullptr}};

QString namesOfMacros(CronDialect dialect)
{
    QStringList names;
    for (const Macro &macro : macros) {
        if (macro.fields || dialect == CronDialect::Unix5)
            names.append(macro.name);
    }
    return dialect == CronDialect::Quartz7 ? u"none"_s : names.join(u", "_s);
}

QString neededFields(CronDialect dialect)
{
    QStringList names;
    for (const CronField field : fieldsOf(dialect))
        names.append(toWord(field));
    if (dialect != CronDialect::Quartz7)
        return u"%1 (%2)"_s.arg(names.size()).arg(names.join(u' '));
    names.last() = u"[year]"_s;
    return u"6 or 7 (%1)"_s.arg(names.join(u' '));
}

class Parser
{
public:
    Parser(QStringView text, CronDialect dialect) : m_text(text), m_fields(split(text)) { m_parsed.expression.dialect = dialect; }

    CronParse run()
    {
        if (m_fields.count == 0)
            return failure(CronError::Fault::Empty, m_text.first(0), {}, neededFields(dialect()));
        if (m_fields.count == 1 && m_fields.texts.front().startsWith(u'@'))
            return macro(m_fields.texts.front());
        const qsizetype most = qsizetype(fieldsOf(dialect()).size());
        const qsizetype least = dialect() == CronDialect::Quartz7 ? most - 1 : most;
        if (m_fields.count < least || m_fields.count > most)
            return wrongCount(most);
        return fields();
    }

private:
    [[nodiscard]] CronDialect dialect() const { return m_parsed.expression.dialect; }

    CronParse macro(QStringView name)
    {
        const auto found =
            std::ranges::find_if(macros, [name](const Macro &one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
        const bool isKnown = found != macros.end() && dialect() != CronDialect::Quartz7;
        if (!isKnown || (!found->fields && dialect() != CronDialect::Unix5))
            return failure(CronError::Fault::UnknownMacro, name, name.toString(), namesOfMacros(dialect()));
        if (!found->fields) {
            m_parsed.expression.isAtEngineStart = true;
            m_parsed.expression.seconds = 0;
            return m_parsed;
        }
        CronParse parsed = parseCron(found->fields, CronDialect::Unix5);
        std::get<ParsedCron>(parsed).expression.dialect = dialect();
        return parsed;
    }

    // Too few show at the last one, too many at the first that is too much.
    CronParse wrongCount(qsizetype most)
    {
        const bool isTooFew = m_fields.count < most;
        const QStringView where = m_fields.texts.at(size_t(isTooFew ? m_fields.count - 1 : most));
        if (m_fields.texts.front().startsWith(u'@'))
            return failure(CronError::Fault::MacroWithFields, where, u"'%1'"_s.arg(where), {}, adviceForMacro());
        const QString found = m_fields.count == 1 ? u"1 field"_s : u"%1 fields"_s.arg(m_fields.count);
        const bool hasSeconds = dialect() == CronDialect::Unix5 && (m_fields.count == 6 || m_fields.count == 7);
        return failure(CronError::Fault::FieldCount, where, found, neededFields(dialect()),
                       hasSeconds ? u"expressions with seconds are spring6 or quartz7"_s : QString());
    }

    [[nodiscard]] QString adviceForMacro() const
    {
        const bool isEvery = m_fields.texts.front().compare(u"@every", Qt::CaseInsensitive) == 0;
        return isEvery ? u"'@every' is not supported: use a fixed rate"_s : QString();
    }

    CronParse fields()
    {
        std::array<bool, mostFields> stars{};
        std::array<bool, mostFields> questionMarks{};
        const std::span<const CronField> order = fieldsOf(dialect());
        for (size_t index = 0; index < size_t(m_fields.count); ++index) {
            const CronField field = order[index];
            CronFieldReader reader(field, m_fields.texts.at(index), m_text.data(), m_parsed);
            if (std::optional<CronError> error = reader.read())
                return inCharacters(std::move(*error));
            stars.at(size_t(field)) = reader.beginsWithStar();
            questionMarks.at(size_t(field)) = reader.isQuestionMark();
        }
        constexpr auto dayOfMonth = size_t(CronField::DayOfMonth);
        constexpr auto dayOfWeek = size_t(CronField::DayOfWeek);
        if (dialect() == CronDialect::Quartz7 && questionMarks.at(dayOfMonth) == questionMarks.at(dayOfWeek))
            return failure(CronError::Fault::OneQuestionMark, m_fields.texts.at(dayOfWeek), {}, u"'?' in one of the two"_s, {},
                           CronField::DayOfWeek);
        if (dialect() == CronDialect::Unix5 && !stars.at(dayOfMonth) && !stars.at(dayOfWeek))
            m_parsed.expression.dayRule = CronExpression::DayRule::Either;
        simplify();
        return std::move(m_parsed);
    }

    // What adds nothing to a full set is left out, so that equal meanings are equal values.
    void simplify()
    {
        CronExpression &expression = m_parsed.expression;
        if (expression.isEveryDayOfMonth())
            expression.beforeLastDay = expression.weekdayBeforeLastDay = expression.nearestWeekday = 0;
        if (expression.isEveryDayOfWeek()) {
            expression.lastDaysOfWeek = 0;
            expression.nthDaysOfWeek = {};
        }
        if (m_fields.count == mostFields && m_fields.texts.back().isEmpty() && namesEveryYear(m_fields.texts.at(mostFields - 1)))
            expression.years.reset();
    }

    // `*` as one of the items is every year, also those beyond 2199.
    static bool namesEveryYear(QStringView years)
    {
        for (const QStringView item : years.tokenize(u',')) {
            if (item == u"*")
                return true;
        }
        return false;
    }

    CronError failure(CronError::Fault fault, QStringView where, const QString &found, const QString &allowed, const QString &fix = {},
                      std::optional<CronField> field = {}) const
    {
        return inCharacters({.fault = fault,
                             .column = int(where.data() - m_text.data()) + 1,
                             .field = field,
                             .dialect = dialect(),
                             .found = found,
                             .allowed = allowed,
                             .fix = fix});
    }

    //! Columns count characters, and some of them are two QChars.
    [[nodiscard]] CronError inCharacters(CronError error) const
    {
        const QStringView before = m_text.first(error.column - 1);
        error.column -= int(std::ranges::count_if(before, [](QChar c) { return c.isLowSurrogate(); }));
        return error;
    }

    QStringView m_text;
    Fields m_fields;
    ParsedCron m_parsed;
};

} // namespace

CronParse parseCron(QStringView text, CronDialect dialect)
{
    return Parser(text, dialect).run();
}

CronDialect cronDialectOf(QStringView text)
{
    const qsizetype count = split(text).count;
    if (count <= 5)
        return CronDialect::Unix5;
    return count == 6 ? CronDialect::Spring6 : CronDialect::Quartz7;
}

} // namespace runsheet
