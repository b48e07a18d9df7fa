// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/draftjson.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace runsheet;

// A draft as scripts write it. What is understood is written in a form that is understood as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonDocument document = QJsonDocument::fromJson(test::inputOf(data, size));
    const Result<JobDraft> draft = draftFromJson(document.object());
    if (!draft) {
        test::require(!draft.error().message.isEmpty(), "a refusal has words");
        return 0;
    }
    const QJsonObject normal = toJson(draft->definition);
    const Result<JobDefinition> again = definitionFromJson(normal);
    test::require(again.has_value(), "what was written is understood");
    test::require(toJson(*again) == normal, "and is the same");
    return 0;
}
