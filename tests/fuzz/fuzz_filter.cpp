// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/target.h"
#include "ui/models/filtertext.h"

using namespace runsheet;

// What is typed into the filter of the jobs.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Qt::StringLiterals;
    const QString text = QString::fromUtf8(test::inputOf(data, size));
    [[maybe_unused]] const FilterText parsed = filterFromText(text, {});
    const QString with = withTerm(text, u"state"_s, u"failed"_s);
    test::require(termOf(with, u"state"_s) == u"failed"_s, "a term that was put in is there");
    test::require(withTerm(with, u"state"_s, u"failed"_s) == with, "and putting it in again changes nothing");
    const QString without = withTerm(with, u"state"_s, QString());
    test::require(!termOf(without, u"state"_s), "a term that was taken out is not");
    return 0;
}
