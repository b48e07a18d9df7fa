// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronerror.h"

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

QString article(const QString &noun)
{
    return noun.startsWith(u'h') ? u"an "_s + noun : u"a "_s + noun;
}

//! `, for example ...`: only where there is something to say.
QString withFix(const QString &text, const QString &fix)
{
    return fix.isEmpty() ? text : text + u"; "_s + fix;
}

QString notAValue(const CronError &error, const QString &field)
{
    if (error.found.isEmpty())
        return u"%1 value is missing; allowed: %2"_s.arg(article(field), error.allowed);
    return u"'%1' is not %2 value; allowed: %3"_s.arg(error.found, article(field), error.allowed);
}

QString notANumber(const CronError &error, const QString &what)
{
    if (error.found.isEmpty())
        return u"%1 is missing; allowed: %2"_s.arg(what, error.allowed);
    return u"'%1' is not %2; allowed: %3"_s.arg(error.found, what, error.allowed);
}

} // namespace

QString sentence(const CronError &error)
{
    const QString field = error.field ? toWord(*error.field) : QString();
    switch (error.fault) {
    case CronError::Fault::Empty:
        return u"the expression is empty; %1 needs %2"_s.arg(toWord(error.dialect), error.allowed);
    case CronError::Fault::FieldCount:
        return withFix(u"found %1; %2 needs %3"_s.arg(error.found, toWord(error.dialect), error.allowed), error.fix);
    case CronError::Fault::OutOfRange:
        return u"%1 is outside the allowed %2 %3"_s.arg(error.found, field, error.allowed);
    case CronError::Fault::NotAValue:
        return withFix(notAValue(error, field), error.fix);
    case CronError::Fault::EmptyItem:
        return u"an item of the %1 list is missing; allowed: %2"_s.arg(field, error.allowed);
    case CronError::Fault::StepTooSmall:
        return u"the step must be at least 1"_s;
    case CronError::Fault::StepTooLarge:
        return u"the step %1 is too large for %2; allowed: %3"_s.arg(error.found, field, error.allowed);
    case CronError::Fault::NotAStep:
        return notANumber(error, u"a step of the %1"_s.arg(field));
    case CronError::Fault::Backwards:
        return withFix(u"the range %1 runs backwards"_s.arg(error.found), error.fix);
    case CronError::Fault::NotARank:
        return withFix(notANumber(error, u"a rank of the %1 in its month"_s.arg(field)), error.fix);
    case CronError::Fault::NotADistance:
        return notANumber(error, u"a number of days before the last day-of-month"_s);
    case CronError::Fault::NotCombinable:
        return withFix(u"'%1' cannot stand here in %2"_s.arg(error.found, field), error.fix);
    case CronError::Fault::QuestionMark:
        return u"'?' cannot stand here in %1; allowed: alone, in day-of-month or day-of-week"_s.arg(field);
    case CronError::Fault::OneQuestionMark:
        return u"exactly one of day-of-month and day-of-week must be '?'"_s;
    case CronError::Fault::UnknownMacro:
        return u"'%1' is not a macro of %2; allowed: %3"_s.arg(error.found, toWord(error.dialect), error.allowed);
    case CronError::Fault::MacroWithFields:
        return withFix(u"found %1 beside the macro, which stands alone"_s.arg(error.found), error.fix);
    case CronError::Fault::NotSupported:
        break;
    }
    return withFix(u"'%1' is not supported in %2"_s.arg(error.found, field), error.fix);
}

QString toString(const CronError &error)
{
    return u"column %1: %2"_s.arg(error.column).arg(sentence(error));
}

QString toString(const CronWarning &warning)
{
    switch (warning.kind) {
    case CronWarning::Kind::StepBeyondRange:
        return u"column %1: the step %2 is larger than the range of %3; only its first value is left"_s.arg(
            QString::number(warning.column), warning.found, toWord(warning.field));
    case CronWarning::Kind::EverySaturday:
        break;
    }
    return u"column %1: '%2' alone means every Saturday; for the last one of the month write 'SATL'"_s.arg(warning.column)
        .arg(warning.found);
}

} // namespace runsheet
