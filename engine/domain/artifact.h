// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/instant.h"

#include <QByteArray>
#include <QString>

namespace runsheet {

//! A file that a run produced.
struct Artifact
{
    enum class Owner { Run, User }; //!< Run: below its results folder, goes with it. User: by reference, never deleted by us
    QByteArray name;  //!< what `results` lists and `--get` takes: the path below its folder
    QByteArray path;  //!< absolute
    QString title;
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256; //!< hexadecimal; empty until hashed
    Instant modifiedAt{};
    Owner owner = Owner::Run;
    bool expired = false;
    friend bool operator==(const Artifact &, const Artifact &) = default;
};

} // namespace runsheet
