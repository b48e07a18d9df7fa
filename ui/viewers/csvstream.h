// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"
#include "ui/viewers/csvtext.h"

#include <QFile>

namespace runsheet {

//! Reads a text table from some place on, a piece of whole records at a time: its memory is that of one piece. In a worker's thread.
class CsvStream
{
public:
    static constexpr qint64 pieceBytes = 1 << 20;
    //! A record that is longer (a quote that is never closed) is broken there.
    static constexpr qint64 longestRecord = 4 << 20;

    //! From the beginning: the separator is found. `firstBytes`: of the first piece, which is to come soon.
    explicit CsvStream(const QByteArray &path, qint64 firstBytes = pieceBytes);
    //! From the beginning of a record at `offset`, up to `end`.
    CsvStream(const QByteArray &path, char separator, qint64 offset, qint64 end);

    //! False at the end, and when the file could not be read (on).
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_bytes).first(m_length); }
    [[nodiscard]] const std::vector<qsizetype> &ends() const { return m_ends; } //!< of the records, within bytes()
    [[nodiscard]] qint64 offset() const { return m_offset; }                    //!< of bytes(), in the file
    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] bool brokeRecord() const { return m_brokeRecord; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void open(const QByteArray &path);
    void begin(const QByteArray &fresh);
    void dropTaken();
    void endLongRecord();

    QFile m_file;
    QByteArray m_bytes; //!< whole records, and the beginning of the next
    qsizetype m_length = 0;
    std::vector<qsizetype> m_ends;
    qint64 m_offset = 0;
    qint64 m_end = std::numeric_limits<qint64>::max();
    qint64 m_wanted = pieceBytes;
    char m_separator = ',';
    std::optional<CsvScanner> m_scanner;
    std::optional<Error> m_error;
    bool m_atEnd = false;
    bool m_brokeRecord = false;
};

} // namespace runsheet
