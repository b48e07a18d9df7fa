// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/crontab/crontab.h"
#include "engine/domain/result.h"

namespace runsheet {

//! A change to one entry.
struct CrontabEdit
{
    qsizetype line = 0;                      //!< index in Crontab::lines, before any edit
    bool removes = false;                    //!< the whole line, with its ending
    std::optional<QByteArray> schedule = {}; //!< five fields or a macro; of fields only those that differ are replaced
    std::optional<QByteArray> program = {};  //!< what the shell is to be given
};

//! The crontab with the edits carried out; all other bytes are as before. BadInput names what a line of a crontab cannot say, and
//! nothing is changed then.
[[nodiscard]] Result<Crontab> edited(const Crontab &crontab, const QList<CrontabEdit> &edits);

} // namespace runsheet
