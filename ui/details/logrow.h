// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/diagnosis/codeplace.h"
#include "ui/details/logpage.h"

#include <QTextLayout>

namespace runsheet {

//! A line of a log that was laid out for drawing.
struct LogRow
{
    LogLine line;
    QString text;
    QList<PlaceInText> places; //!< in source, which it names
    QTextLayout layout;
    int height = 0;
};

} // namespace runsheet
