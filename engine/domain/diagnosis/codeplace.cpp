// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/codeplace.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placePattern()
{
    // A path without blanks whose ending is one of source code: this is what tells a place from `10:30` and `host.com:80`. It begins at a
    // border, so that a long line without blanks is tried once only.
    static const QString path =
        uR"((?<![^\s"'`()<>\[\]{}:,;|=])[^\s"'`()<>\[\]{}:,;|=]+\.(?:py|pyx|ipynb|R|r|Rmd|qmd|jl|m?js|cjs|jsx|tsx?|)"_s +
        uR"(java|kt|scala|groovy|sh|bash|zsh|sql|pl|pm|go|c|cc|cpp|cxx|h|hpp|hh|rs|rb|php|cs|fs|lua|awk|f|f90|)"_s +
        uR"(nf|smk|tex|ya?ml|toml))"_s;
    static const QRegularExpression pattern(uR"x(File "(?<f1>[^"\n]+)", line (?<l1>\d{1,9})(?:, in (?<n1>[^\n]+))?)x"_s + //
                                            uR"(|(?<f2>%1):(?:line )?(?<l2>\d{1,9})(?::\d{1,9})?\b)"_s.arg(path) +        //
                                            uR"(|(?<f3>%1)[:,]?"? (?:on |at )?line (?<l3>\d{1,9})\b)"_s.arg(path) +       //
                                            uR"(|(?<f4>%1)\((?<l4>\d{1,9}),\d{1,9}\))"_s.arg(path) +                      //
                                            uR"(|(?<f5>[^\s"'()#]{1,400}\.[Rr])#(?<l5>\d{1,9})\b)"_s);
    return pattern;
}

constexpr qsizetype longestText = 4000;

constexpr std::array libraryParts{
    "/site-packages/"_L1, "/dist-packages/"_L1, "/lib/python"_L1,     "<frozen "_L1,    "/node_modules/"_L1, "/.julia/"_L1,
    "/share/julia/"_L1,   "/rustc/"_L1,         "/.cargo/"_L1,        "/pkg/mod/"_L1,   "/usr/lib/"_L1,      "/usr/share/"_L1,
    "/usr/include/"_L1,   "/usr/local/go/"_L1,  "/usr/local/lib/"_L1, "/gems/"_L1,      "/conda/pkgs/"_L1,   "/vendor/"_L1,
    "/library/std/"_L1,   "/library/core/"_L1,  "../sysdeps/"_L1,     "/ipykernel_"_L1, "/libsanitizer/"_L1,
};
constexpr std::array libraryBeginnings{
    "node:"_L1, "internal/"_L1, "<frozen"_L1, "./boot.jl"_L1, "./client.jl"_L1, "./loading.jl"_L1, "../csu/"_L1, "./nptl/"_L1,
};

} // namespace

QList<PlaceInText> placesIn(const QString &text)
{
    QList<PlaceInText> places;
    QRegularExpressionMatchIterator found = placePattern().globalMatch(text.size() > longestText ? text.first(longestText) : text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        for (const QChar kind : u"12345"_s) {
            QString file = match.captured(u"f"_s + kind);
            if (file.isEmpty())
                continue;
            if (file.startsWith("///"_L1))
                file.remove(0, 2); // what is left of file:///
            const CodePlace place{file, match.captured(u"l"_s + kind).toInt(), kind == u'1' ? match.captured(u"n1"_s) : QString()};
            places.append({match.capturedStart(), match.capturedLength(), place});
        }
    }
    return places;
}

bool isLibrary(const CodePlace &place)
{
    const bool isCompiled = place.file.endsWith(".pyx"_L1) || place.file.endsWith(".pxi"_L1); // of a package: no script has such
    return isCompiled || std::ranges::any_of(libraryParts, [&](QLatin1String part) { return place.file.contains(part); }) ||
           std::ranges::any_of(libraryBeginnings, [&](QLatin1String part) { return place.file.startsWith(part); });
}

QString shortText(const CodePlace &place)
{
    const QString name = place.file.section(u'/', -1);
    return place.line > 0 ? u"%1:%2"_s.arg(name).arg(place.line) : name;
}

} // namespace runsheet
