// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace runsheet {

//! A place in somebody's source, as a program named it.
struct CodePlace
{
    QString file; //!< as written: absolute, relative, or the bare name
    int line = 0; //!< from 1
    QString function;
    friend bool operator==(const CodePlace &, const CodePlace &) = default;
};

//! A place that is named in a line of text, and which characters name it.
struct PlaceInText
{
    qsizetype start = 0;
    qsizetype length = 0;
    CodePlace place;
    friend bool operator==(const PlaceInText &, const PlaceInText &) = default;
};

//! `explain.py:142`, `File "explain.py", line 142, in by_book`, `load.sh: line 12`, `Main.java:7`, ... from left to right.
//! What only looks so (times, hosts with ports) is none. Linear in the line. Pure.
[[nodiscard]] QList<PlaceInText> placesIn(const QString &text);

//! Installed code of a language or a package: nobody looks for their own mistake there.
[[nodiscard]] bool isLibrary(const CodePlace &place);

//! The last part of the path and the line: `explain.py:142`.
[[nodiscard]] QString shortText(const CodePlace &place);

} // namespace runsheet
