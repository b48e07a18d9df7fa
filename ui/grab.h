// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/result.h"

#include <QSize>
#include <QString>

namespace runsheet {

class Engine;

struct GrabOptions
{
    QString file;          //!< the picture: .png
    QString page;          //!< `jobs`, `history` or `first-start`; empty: jobs
    QSize size{1360, 860}; //!< device-independent pixels
    QString theme;         //!< `light`, `dark`; empty: as the desktop
    double scale = 1;      //!< 2 doubles the picture
    QString lang;          //!< `de`, `en_GB`, ...; empty: the computer's
};

//! Draws the real window into a picture, with what the engine knows. Needs a QApplication (any platform, offscreen too)
//! and runs its event loop until rows, counts and details are painted. Errors name the option or the file.
[[nodiscard]] Result<Done> grabWindow(Engine &engine, const GrabOptions &options);

} // namespace runsheet
