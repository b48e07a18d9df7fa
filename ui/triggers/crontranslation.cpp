// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/crontranslation.h"

#include "engine/cron/cronparser.h"

#include <QCoreApplication>
#include <QLocale>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::CronTranslation)
};

QString shortName(CronDialect dialect)
{
    return dialect == CronDialect::Unix5     ? Text::tr("Unix cron")
           : dialect == CronDialect::Spring6 ? Text::tr("Spring")
                                             : Text::tr("Quartz");
}

//! What the other dialect has no words for; the first that is found.
QString obstacle(const CronExpression &expression, CronDialect to)
{
    if (expression.isAtEngineStart)
        return Text::tr("%1 has no @reboot. Choose “At start” as the trigger instead.").arg(shortName(to));
    if (expression.seconds != 1 && to == CronDialect::Unix5)
        return Text::tr("%1 has no seconds. Set the second to 0 first.").arg(shortName(to));
    if (expression.years.any() && to != CronDialect::Quartz7)
        return Text::tr("%1 has no years. Set the year to “every” first.").arg(shortName(to));
    return Text::tr("%1 cannot restrict days of the month and days of the week together in this way. Set one of them to “every” first.")
        .arg(shortName(to));
}

bool isSameTimes(CronExpression one, CronExpression other)
{
    other.dialect = one.dialect;
    // Where one of the two fields is free, both rules mean the same days.
    if (one.isEveryDayOfMonth() || one.isEveryDayOfWeek())
        one.dayRule = other.dayRule = CronExpression::DayRule::Both;
    return one == other;
}

} // namespace

QString dialectName(CronDialect dialect)
{
    switch (dialect) {
    case CronDialect::Unix5:
        return Text::tr("Unix cron, 5 fields");
    case CronDialect::Spring6:
        return Text::tr("Spring, 6 fields");
    case CronDialect::Quartz7:
        break;
    }
    return Text::tr("Quartz, 6 or 7 fields");
}

CronFromWords cronFromUsersWords(const QString &text)
{
    CronFromWords read = cronFromWords(text, WordLanguage::English);
    if (std::holds_alternative<CronExpression>(read) || QLocale().language() != QLocale::German)
        return read;
    return cronFromWords(text, WordLanguage::German);
}

Result<QString> inDialect(const QString &text, CronDialect from, CronDialect to)
{
    const CronParse parse = parseCron(text, from);
    const auto *parsed = std::get_if<ParsedCron>(&parse);
    if (!parsed || from == to)
        return text;
    CronExpression expression = parsed->expression;
    expression.dialect = to;
    const QString translated = toString(expression);
    const CronParse again = parseCron(translated, to);
    const auto *readAgain = std::get_if<ParsedCron>(&again);
    if (readAgain && isSameTimes(parsed->expression, readAgain->expression))
        return translated;
    return refused(obstacle(parsed->expression, to));
}

} // namespace runsheet
