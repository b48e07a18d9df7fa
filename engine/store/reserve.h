// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace runsheet {

//! `reserve.bin`: room that is kept in the data folder so that what has happened can still be written down when the disk is full.
//! Used by one thread at a time.
class Reserve
{
public:
    explicit Reserve(const QByteArray &dataFolder);

    //! Makes it unless it is there. False when there is not as much room again beside it: then it is not made.
    [[nodiscard]] bool make() const;
    //! Gives its room away. False when there was none.
    [[nodiscard]] bool release() const;
    //! Bytes that must be free before make() makes it: 32 MB, less on a small file system.
    [[nodiscard]] qint64 wantedRoom() const;

private:
    [[nodiscard]] qint64 size() const;

    QByteArray m_folder;
    QByteArray m_file;
};

//! What people are told of a disk that is full.
[[nodiscard]] QString fullDiskSentence(qint64 wantedRoom, const QByteArray &folder);
//! Bytes that a user may still write there; -1 when it cannot be told.
[[nodiscard]] qint64 roomAt(const QByteArray &folder);

} // namespace runsheet
