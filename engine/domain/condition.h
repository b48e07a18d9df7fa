// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace runsheet {

//! Something that keeps an engine from doing all its work until it is mended, by itself or by a person.
struct Condition
{
    enum class Kind {
        StoreGone,     //!< its file was removed, replaced or cut: nothing is written any more until a restart
        StoreFailed,   //!< the disk reported an error: nothing is written any more until a restart
        DiskFull,      //!< goes away when there is room
        StoreLocked,   //!< another program has it: goes away when that lets go
        NotWritable,   //!< goes away when it can be written again
        LongLog,       //!< a reader keeps the write-ahead log from being taken over
        WeakFolder,    //!< the file system is not one for databases
        SafeMode,      //!< it crashed too often: nothing starts until a person says so
    };
    Kind kind = Kind::StoreFailed;
    QString message; //!< a sentence for people: the thing, the cause, the next step
    friend bool operator==(const Condition &, const Condition &) = default;
};

using Conditions = QList<Condition>;

//! Nothing may be started while it lasts.
[[nodiscard]] bool stopsDispatch(Condition::Kind kind);
[[nodiscard]] bool stopsDispatch(const Conditions &conditions);
//! It may go away by itself: worth another try.
[[nodiscard]] bool mayPass(const Conditions &conditions);
[[nodiscard]] QString toWord(Condition::Kind kind);

} // namespace runsheet
