// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/crontab/crontab.h"
#include "ui/details/logdifference.h"

class QLocale;

namespace runsheet {

//! What becomes of a line of a crontab that is imported.
struct CrontabPreviewRow
{
    int line = 1; //!< from 1
    bool isUnderstood = true;
    QString when;    //!< a sentence, where it is understood; else the line as it stands
    QString command; //!< what the shell is given
    QString note;    //!< why it is not understood, or what applies to it
    friend bool operator==(const CrontabPreviewRow &, const CrontabPreviewRow &) = default;
};

//! The entries, and the lines that are not understood; comments and variables are kept and make nothing.
[[nodiscard]] QList<CrontabPreviewRow> previewOf(const Crontab &crontab, const QLocale &locale);

//! Two crontabs as lines for people, and what is the same in both.
struct CrontabDifference
{
    QStringList before;
    QStringList after;
    QList<DifferentLine> lines;
    [[nodiscard]] bool isNone() const;
};
[[nodiscard]] CrontabDifference crontabDifference(const QByteArray &before, const QByteArray &after);

} // namespace runsheet
