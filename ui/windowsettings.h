// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace runsheet {

//! A column as its user left it.
struct ColumnSettings
{
    QString id;
    int width = 0; //!< device-independent pixels; 0: the usual
    bool shown = true;
    friend bool operator==(const ColumnSettings &, const ColumnSettings &) = default;
};

struct TableSettings
{
    QList<ColumnSettings> columns; //!< from left to right; those not named keep their place and the usual
    JobSort sort = JobSort::State;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const TableSettings &, const TableSettings &) = default;
};

//! A filter with a name, in the sidebar.
struct SavedView
{
    QString name;
    QString filter;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

//! What the window remembers. A value: the application loads and saves it.
struct WindowSettings
{
    QByteArray geometry;     //!< of QWidget::saveGeometry()
    QByteArray sidebarSplit; //!< of QSplitter::saveState()
    QByteArray detailsSplit;
    TableSettings table;
    QString filter;
    QList<SavedView> views;
    ThemeChoice theme = ThemeChoice::Desktop;
    QString editor; //!< the command that opens a file at a line, with %f and %l; empty: a known one that is installed
    Duration keepProgressEvery = seconds(1); //!< of the engine that the window hosts; not changed by the window
    int workspace = 0;          //!< which one was on screen, in the order of Workspace
    QByteArray scheduleColumns; //!< of QHeaderView::saveState()
    QByteArray scheduleSplit;   //!< of QSplitter::saveState(): list and calendar
    QByteArray triggerSplit;    //!< those and the trigger below
    QByteArray historyColumns; //!< of QHeaderView::saveState()
    int historyDays = 7;       //!< 0: runs of all times
    std::optional<Instant> lastSeen; //!< when the window was closed the last time
    bool notifies = true;          //!< when a run fails, and when it goes well again
    bool tray = true;              //!< an icon there, where the desktop has a tray
    bool keepsRunning = false;       //!< closing with unfinished runs leaves them running and asks nothing
    bool timeline = true;                    //!< the strip below the Jobs Table
    bool allOneOffs = false;                 //!< show one-offs however long ago they ended
    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
};

} // namespace runsheet
