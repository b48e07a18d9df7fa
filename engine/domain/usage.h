// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace runsheet {

//! Whether an option is followed by a value, and where that may stand.
enum class OptionValue {
    None,
    Required, //!< the next word, or after `=`
    Optional, //!< the next word, after `=`, or not at all
    Attached  //!< only after `=`, or not at all
};

//! One option of a program as its help text tells of it. What the text does not say is empty.
struct UsageOption
{
    QStringList names; //!< as written, with their dashes, in the order of the text
    OptionValue takes = OptionValue::None;
    QString value; //!< what the text calls it: FILE, <path>, INTEGER
    QStringList choices;
    QString defaultValue;
    bool required = false;
    bool repeatable = false;    //!< may stand there several times
    bool severalValues = false; //!< several words follow it
    QString description;
    friend bool operator==(const UsageOption &, const UsageOption &) = default;
};

//! An argument that has no name among the words of a call.
struct UsagePositional
{
    QString name;
    QStringList choices;
    QString defaultValue;
    bool required = false;
    bool repeatable = false;
    QString description;
    friend bool operator==(const UsagePositional &, const UsagePositional &) = default;
};

//! How a program wants to be called.
struct Usage
{
    QList<UsageOption> options;
    QList<UsagePositional> positionals; //!< in their order
    [[nodiscard]] bool isEmpty() const { return options.isEmpty() && positionals.isEmpty(); }
    friend bool operator==(const Usage &, const Usage &) = default;
};

} // namespace runsheet
