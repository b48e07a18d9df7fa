// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace runsheet {

//! The store's integer key of a row. Never shown, never reused.
template<class Tag>
struct Key
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Key &, const Key &) = default;
    friend size_t qHash(Key key, size_t seed = 0) noexcept { return ::qHash(key.value, seed); }
};

//! A public id: text, unique among what is not deleted. What people, scripts and the API say.
template<class Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using JobKey = Key<struct JobTag>;
using RunKey = Key<struct RunTag>;
using JobId = Id<struct JobTag>;
using RunId = Id<struct RunTag>;

//! 12 random base32 characters (60 bits), so that a short beginning is unique. Never ordered by time.
[[nodiscard]] RunId newRunId();
//! A job that was given no id gets one of the same shape, with a `j` in front, so that it never equals a run's.
[[nodiscard]] JobId newJobId();
//! 32 hexadecimal characters that tie a run folder's lines to one claim of one attempt.
[[nodiscard]] QByteArray newNonce();

//! `[A-Za-z0-9][A-Za-z0-9._:-]{0,127}`, the shape of an id that a caller may choose.
[[nodiscard]] bool isValidId(const QString &text);

} // namespace runsheet
