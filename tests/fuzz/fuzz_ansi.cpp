// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/target.h"
#include "ui/details/ansi.h"

using namespace runsheet;

// Lines of a log with terminal sequences: colours stay, everything else goes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    AnsiStyle style;
    for (const QByteArray &line : test::inputOf(data, size).split('\n')) {
        const AnsiText parsed = parseAnsi(line, style);
        qsizetype end = 0;
        for (const AnsiSpan &span : parsed.spans) {
            test::require(span.start >= end && span.length >= 0, "spans follow each other");
            end = span.start + span.length;
            test::require(span.style.colour >= -1 && span.style.colour < 16, "there are 16 colours");
        }
        test::require(end <= parsed.text.size(), "spans lie in the text");
        for (const QChar character : parsed.text)
            test::require(character.unicode() >= 0x20 || character == u'\t', "no control is shown");
        test::require(styleAfter(line, style) == parsed.after, "both ways to the style after a line agree");
        style = parsed.after;
    }
    return 0;
}
