// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/crontab/crontab.h"
#include "engine/domain/crontabreport.h"
#include "engine/store/store.h"
#include "engine/submissions.h"

namespace runsheet {

//! The way of a crontab into the store and back (interfaces.md 1.4). Lives in the engine thread.
class Crontabs
{
public:
    //! `dataFolder` keeps what entries give their programs to read.
    Crontabs(Store &store, Submissions &submissions, const QByteArray &dataFolder);

    Story<CrontabImported> import(QByteArray bytes, QString by);
    //! NotFound where none was imported.
    Story<CrontabExported> exportNow();
    //! Waits for what its thread does. True when it did something.
    [[nodiscard]] bool drain() { return drainPool(m_files); }

private:
    Story<Done> keepInput(CrontabEntry entry);

    Store &m_store;
    Submissions &m_submissions;
    QByteArray m_inputFolder;
    QThreadPool m_files;
};

} // namespace runsheet
