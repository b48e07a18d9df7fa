// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/statecolors.h"

#include "ui/theme/colors.h"

#include <array>

namespace runsheet {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of JobStatus.
constexpr std::array<Pair, jobStatusCount> stateTable{{
    {0x5B57B5, 0xAFACF5}, // waiting
    {0x3F6180, 0x94B4D2}, // queued
    {0x1C66B0, 0x7FB8F2}, // starting
    {0x0B5CB5, 0x6DB1FA}, // running
    {0x6B5B48, 0xC7B49C}, // paused
    {0xA04400, 0xF2A05E}, // stopping
    {0x0B6A80, 0x63C3D9}, // finishing
    {0x0B7558, 0x66D3AD}, // succeeded
    {0x8C5600, 0xE3B04E}, // partial
    {0xBE1F2B, 0xFF767D}, // failed
    {0x4A545F, 0xB4BCC5}, // cancelled
    {0x8A1556, 0xF77FB2}, // expired
    {0x5D6670, 0x9FA8B2}, // skipped
    {0x85319B, 0xD69BE8}, // lost
    {0x545E68, 0xA4ADB7}, // draft
    {0x48657F, 0x9DB6CD}, // scheduled
    {0x606973, 0x98A1AB}, // disabled
    {0x606973, 0x98A1AB}, // retired
    {0x545E68, 0xA4ADB7}, // idle
}};

// In the order of Fill.
constexpr std::array<Pair, 10> fillTable{{
    {0x2C8B6F, 0x3A9678},
    {0x2E7FD6, 0x4189DA},
    {0x7673C8, 0x8F8CDD},
    {0x8D7B66, 0xA08D76},
    {0xA66C0C, 0xCC962F},
    {0xD23A43, 0xEA5059},
    {0xB0417A, 0xD66C9C},
    {0xA65ABA, 0xBC78D0},
    {0x727B85, 0x7C8590},
    {0x5F7D97, 0x7D98B2},
}};

// On our own palettes the tables hold as they are; a desktop's palette may need them moved.
QColor fitted(Pair pair, const QPalette &palette, double ratio)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return readableOn(QColor(shadeOf(palette) == Shade::Dark ? pair.dark : pair.light), {base, window}, ratio);
}

} // namespace

QColor stateColor(JobStatus status, const QPalette &palette)
{
    return fitted(stateTable[size_t(status)], palette, 4.5);
}

QColor stateColor(RunStatus status, const QPalette &palette)
{
    return stateColor(jobStatusOf(status), palette);
}

QColor fillColor(Fill fill, const QPalette &palette)
{
    return fitted(fillTable[size_t(fill)], palette, 3);
}

Fill fillOf(RunStatus status)
{
    switch (status) {
    case RunStatus::Waiting:
    case RunStatus::Queued:
        return Fill::Waiting;
    case RunStatus::Starting:
    case RunStatus::Running:
    case RunStatus::Stopping:
    case RunStatus::Finishing:
        return Fill::Running;
    case RunStatus::Paused:
        return Fill::Paused;
    case RunStatus::Succeeded:
        return Fill::Done;
    case RunStatus::Partial:
        return Fill::Partial;
    case RunStatus::Failed:
        return Fill::Failed;
    case RunStatus::Expired:
        return Fill::Expired;
    case RunStatus::Lost:
        return Fill::Lost;
    case RunStatus::Cancelled:
    case RunStatus::Skipped:
        break;
    }
    return Fill::Skipped;
}

} // namespace runsheet
