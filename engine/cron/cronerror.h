// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/crondialect.h"

namespace runsheet {

//! What is wrong with an expression, and where. One at a time.
struct CronError
{
    enum class Fault {
        Empty,
        FieldCount, //!< `found` is the number of fields
        OutOfRange,
        NotAValue,
        EmptyItem,
        StepTooSmall,
        StepTooLarge,
        NotAStep,
        Backwards,       //!< `fix` is the spelling that wraps around
        NotARank,        //!< the number after `#`
        NotADistance,    //!< the number after `L-`
        NotCombinable,   //!< a special form in a range, with a step or in a list
        QuestionMark,    //!< `?` where it may not stand
        OneQuestionMark, //!< quartz7 wants exactly one
        UnknownMacro,
        MacroWithFields,
        NotSupported //!< known elsewhere; `fix` says what to do instead
    };
    Fault fault = Fault::Empty;
    int column = 1;                 //!< in characters, from 1, of the item that is wrong
    std::optional<CronField> field; //!< none where the expression as a whole is wrong
    CronDialect dialect = CronDialect::Unix5;
    QString found;
    QString allowed;
    QString fix; //!< may be empty
    friend bool operator==(const CronError &, const CronError &) = default;
};

//! One sentence without the column: what was found, the field, what is allowed, the fix.
[[nodiscard]] QString sentence(const CronError &error);
//! `column 1: 61 is outside the allowed second 0-59`
[[nodiscard]] QString toString(const CronError &error);

//! What is taken, and is probably not meant.
struct CronWarning
{
    enum class Kind {
        StepBeyondRange, //!< only the first value is left
        EverySaturday    //!< quartz7's `L` as the day of week
    };
    Kind kind = Kind::StepBeyondRange;
    int column = 1;
    CronField field = CronField::Minute;
    QString found;
    friend bool operator==(const CronWarning &, const CronWarning &) = default;
};

[[nodiscard]] QString toString(const CronWarning &warning);

} // namespace runsheet
