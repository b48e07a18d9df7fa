// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "engine/cron/cronsentence.h"
#include "engine/cron/cronwords.h"
#include "engine/cron/firetime.h"

#include <QLocale>

#include <cstdint>
#include <cstdlib>

// The parser takes anything and ends; what it takes is spelled so that it means the same, fires later than asked, and its columns are
// inside the text.

using namespace runsheet;

namespace {

void mustHold(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void tryExpression(const CronExpression &expression)
{
    const CronParse again = parseCron(toString(expression), expression.dialect);
    const auto *parsed = std::get_if<ParsedCron>(&again);
    mustHold(parsed && parsed->expression == expression);
    mustHold(!describe(expression, QLocale::c()).isEmpty());
    const Instant asked = instantFromMs(1'630'000'000'000);
    const std::optional<Instant> next = nextFireTime(expression, asked, CronZone());
    mustHold(!next || *next > asked);
    mustHold(!next || previousFireTime(expression, *next + milliseconds(1), CronZone()) == next);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto dialect = CronDialect(data[0] % 3);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const CronParse parse = parseCron(text, dialect);
    if (const auto *parsed = std::get_if<ParsedCron>(&parse)) {
        tryExpression(parsed->expression);
    } else {
        const CronError &error = std::get<CronError>(parse);
        mustHold(error.column >= 1 && error.column <= text.size() + 1);
        mustHold(!toString(error).isEmpty());
    }
    const CronFromWords made = cronFromWords(text);
    if (const auto *expression = std::get_if<CronExpression>(&made))
        tryExpression(*expression);
    return 0;
}
