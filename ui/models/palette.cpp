// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/palette.h"

#include <array>

namespace runsheet {

namespace {

// 0: the text begins so; 1: a word of it does; 2: it stands within; nothing: it is not there.
std::optional<int> rankOf(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    if (at == 0)
        return 0;
    for (qsizetype place = at; place >= 0; place = text.indexOf(word, place + 1, Qt::CaseInsensitive)) {
        if (!text.at(place - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

} // namespace

QList<int> paletteMatches(const QString &typed, const QStringList &texts)
{
    std::array<QList<int>, 3> ranked;
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (int place = 0; place < texts.size(); ++place) {
        std::optional<int> worst = 0;
        for (const QString &word : words) {
            const std::optional<int> rank = rankOf(texts.at(place), word);
            worst = worst && rank ? std::optional(std::max(*worst, *rank)) : std::nullopt;
        }
        if (worst)
            ranked[size_t(*worst)].append(place);
    }
    return ranked[0] + ranked[1] + ranked[2];
}

} // namespace runsheet
