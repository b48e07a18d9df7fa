// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/crondialect.h"

#include <QList>

class QLocale;

namespace runsheet {

//! One field of an expression as a chooser shows it. What no chooser can show is Custom, and its text says it.
struct CronFieldView
{
    enum class Form {
        Every,       //!< `*` or `?`
        Step,        //!< `*/n`
        Number,      //!< one value
        List,        //!< values and ranges, shown as they are written
        LastDay,     //!< `L`
        LastWeekday, //!< `LW`
        Custom
    };
    CronField field = CronField::Minute;
    Form form = Form::Every;
    int number = 0; //!< of Number, and the n of Step
    QString text;   //!< as it is written
    friend bool operator==(const CronFieldView &, const CronFieldView &) = default;
};

//! An expression as its fields. A value of its text, so that nothing is lost on the way and a text that is wrong has fields too.
struct CronFields
{
    QList<CronFieldView> fields; //!< in the order of the text; a year that is left out is Every
    //! Chosen days of the week, bit 0 is Sunday in every dialect; none is every day. Nothing where days alone do not say it (`FRI#2`).
    std::optional<quint8> weekdays;
    [[nodiscard]] const CronFieldView *find(CronField field) const;
};

//! A macro shows the fields it stands for. Nothing where the number of fields is not the dialect's, and for `@reboot`.
[[nodiscard]] std::optional<CronFields> cronFieldsOf(const QString &text, CronDialect dialect);

//! The text with one field written anew; everything else stays as it was typed, but for the `?` that quartz7 wants in the other field of
//! days. The text as it is where it has no such fields.
[[nodiscard]] QString withField(const QString &text, CronDialect dialect, CronField field, const QString &fieldText);
//! As a person would write it: `MON-FRI`, `SAT,SUN`. None and all are every day.
[[nodiscard]] QString withWeekdays(const QString &text, CronDialect dialect, quint8 weekdays);

//! What a chooser offers for the field, as texts.
[[nodiscard]] QStringList choicesOf(CronField field, CronDialect dialect);
//! `every`, `every 15`, `30`, `Jan`, `last day`, `custom`.
[[nodiscard]] QString fieldLabel(const CronFieldView &view, const QLocale &locale);
//! The view of one field's text.
[[nodiscard]] CronFieldView fieldViewOf(CronField field, const QString &text);
//! `Hour`, `Day of month`: the field's name for people.
[[nodiscard]] QString fieldName(CronField field);

//! Weekdays that are written as numbers, by name: `Mon-Fri` for `1-5`. Empty where there is no number of a day. Dialects count differently.
[[nodiscard]] QString namedWeekdays(const QString &fieldText, CronDialect dialect, const QLocale &locale);

} // namespace runsheet
