// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace runsheet {

//! Something to say of one line of a crontab.
struct CrontabNote
{
    int line = 1; //!< from 1
    QString text;
    friend bool operator==(const CrontabNote &, const CrontabNote &) = default;
};

//! What the import of a crontab made.
struct CrontabImported
{
    struct Entry
    {
        int line = 1; //!< from 1
        JobId id;
        QString name;
    };
    QList<Entry> entries;
    QList<CrontabNote> notUnderstood; //!< these lines are kept as they are
};

//! The last imported crontab with what was changed since.
struct CrontabExported
{
    QByteArray bytes;
    QList<CrontabNote> notes; //!< changes of jobs that no line of a crontab can hold
};

} // namespace runsheet
