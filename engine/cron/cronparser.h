// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronerror.h"
#include "engine/cron/cronexpression.h"

#include <QList>

#include <variant>

namespace runsheet {

struct ParsedCron
{
    CronExpression expression;
    QList<CronWarning> warnings;
};
using CronParse = std::variant<ParsedCron, CronError>;

//! Reads an expression or a macro. Fields are separated by blanks and tabs; nothing else is changed or guessed.
[[nodiscard]] CronParse parseCron(QStringView text, CronDialect dialect);
//! The dialect by the number of fields: five unix5, six spring6, seven quartz7; a macro is unix5.
[[nodiscard]] CronDialect cronDialectOf(QStringView text);

} // namespace runsheet
