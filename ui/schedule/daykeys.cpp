// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/daykeys.h"

#include <QKeyEvent>

namespace runsheet {

std::optional<QDate> dayAfterKey(const QKeyEvent &event, QDate day, Qt::LayoutDirection direction)
{
    constexpr int daysOfWeek = 7;
    const int ahead = direction == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        return day.addDays(-ahead);
    case Qt::Key_Right:
        return day.addDays(ahead);
    case Qt::Key_Up:
        return day.addDays(-daysOfWeek);
    case Qt::Key_Down:
        return day.addDays(daysOfWeek);
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    default:
        return {};
    }
}

bool choosesDay(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
}

} // namespace runsheet
