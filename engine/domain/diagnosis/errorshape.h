// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/founderror.h"

#include <QByteArrayView>

namespace runsheet {

//! What may follow the line that begins an error.
enum class TraceKind {
    None,    //!< nothing: the line is all
    Python,  //!< frames, then the text
    Jupyter, //!< the same as cells print it: the name, frames, the text
    Pytest,  //!< the text, then the place
    Stack,   //!< `at` frames, as of Java, JavaScript and .NET; causes
    R,
    Julia,
    Go,
    Rust,
    Cpp,     //!< `what()` of an exception
    Frames,  //!< `#0 ... file:line` of a sanitizer
    Place,   //!< the place within a few lines, as rustc and TeX print it
    NextLine //!< the text stands in the next line
};

//! What one line says by itself.
struct ErrorShape
{
    TraceKind kind = TraceKind::None;
    ErrorRank rank = ErrorRank::Told;
    QString text; //!< may be empty where it follows
    std::optional<CodePlace> place;
};

//! Whether a line can have a shape at all: fast, and right for all but few of those that have none.
[[nodiscard]] bool mayTellError(QByteArrayView line);

//! The shape of a line without escape sequences; nothing where it tells no error.
[[nodiscard]] std::optional<ErrorShape> shapeOf(const QString &line);

} // namespace runsheet
