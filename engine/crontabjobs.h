// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/crontab/crontabedit.h"

namespace runsheet {

// What lines of a crontab and jobs are to each other (interfaces.md 1.4, "Crontab"). Pure.

//! The disabled job of an entry. `inputFolder`: where its input is kept, in a file named by its content.
[[nodiscard]] JobDraft jobDraftOf(const CrontabLine &line, const QByteArray &inputFolder);
//! The file of an entry's input; empty where it has none.
[[nodiscard]] QByteArray inputFileOf(const CrontabEntry &entry, const QByteArray &inputFolder);

//! How a line must change to say what its job is now.
struct CrontabChange
{
    CrontabEdit edit;
    QString note; //!< what the line cannot say; empty where it says all
};
[[nodiscard]] CrontabChange crontabChangeFor(const Crontab &crontab, qsizetype line, const JobDefinition &now,
                                             const QByteArray &inputFolder);

//! The words as a shell reads them back.
[[nodiscard]] QByteArray shellText(const QByteArrayList &words);

} // namespace runsheet
