// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/progress/outputscanner.h"
#include "tests/fuzz/target.h"

using namespace runsheet;

namespace {

void requireSound(const OutputProgress &progress)
{
    if (progress.osc && progress.osc->fraction)
        test::require(*progress.osc->fraction >= 0 && *progress.osc->fraction <= 1, "a fraction of a terminal sequence is one");
    if (progress.text)
        test::require(progress.text->fraction >= 0 && progress.text->fraction <= 1, "a fraction in the text is one");
}

} // namespace

// Output of a job, as a whole and in pieces: progress and the last line.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray output = test::inputOf(data, size);
    OutputScanner whole;
    requireSound(whole.feed(output));
    OutputScanner pieces;
    for (qsizetype at = 0; at < output.size(); at += 7)
        requireSound(pieces.feed(output.mid(at, 7)));
    test::require(whole.lastLine() == pieces.lastLine(), "where output is cut does not change the last line");
    test::require(whole.lastLine().size() <= 500, "the last line is short");
    for (const QChar character : whole.lastLine())
        test::require(character.unicode() >= 0x20 && !(character.unicode() >= 0x7f && character.unicode() < 0xa0), "it has no controls");
    whole.skip();
    requireSound(whole.feed(output));
    return 0;
}
