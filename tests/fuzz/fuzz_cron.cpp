// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cron/cronparser.h"
#include "engine/cron/cronsentence.h"
#include "engine/cron/cronwords.h"
#include "engine/cron/firetime.h"
#include "tests/fuzz/target.h"

#include <QLocale>

using namespace runsheet;
using test::require;

namespace {

void tryExpression(const CronExpression &expression)
{
    const CronParse again = parseCron(toString(expression), expression.dialect);
    const auto *parsed = std::get_if<ParsedCron>(&again);
    require(parsed && parsed->expression == expression, "an expression keeps its meaning in its own spelling");
    require(!describe(expression, QLocale::c()).isEmpty(), "there is a sentence for it");
    const Instant asked = instantFromMs(1'630'000'000'000);
    const std::optional<Instant> next = nextFireTime(expression, asked, CronZone());
    require(!next || *next > asked, "it fires later than asked");
    require(!next || previousFireTime(expression, *next + milliseconds(1), CronZone()) == next, "it is found from behind");
}

} // namespace

// What is typed as a schedule: the dialect by the first byte (0, 1, 2), then an expression or plain words.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto dialect = CronDialect(data[0] % 3);
    const QString text = QString::fromUtf8(test::inputOf(data, size).sliced(1));
    const CronParse parse = parseCron(text, dialect);
    if (const auto *parsed = std::get_if<ParsedCron>(&parse)) {
        tryExpression(parsed->expression);
    } else {
        const CronError &error = std::get<CronError>(parse);
        require(error.column >= 1 && error.column <= text.size() + 1, "the column is one of the text");
        require(!toString(error).isEmpty(), "there is a message");
    }
    const CronFromWords made = cronFromWords(text);
    if (const auto *expression = std::get_if<CronExpression>(&made))
        tryExpression(*expression);
    return 0;
}
