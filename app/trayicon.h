// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pacer.h"

#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace runsheet {

//! What the tray shows: how many runs are under way and whether something went wrong, as a mark on the icon and as words. Never the only
//! way to anything. Where the desktop has no tray it is not seen; it appears when one comes. Thread: main; the engine outlives it.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(Engine &engine, std::shared_ptr<Clock> clock);
    ~TrayIcon() override;
    void setShown(bool isShown);
    //! One more way to something that the window offers.
    void offer(QAction *action);
    [[nodiscard]] const QSystemTrayIcon &icon() const { return m_icon; }

Q_SIGNALS:
    void windowWanted();
    void newJobWanted();
    void quitWanted();

private:
    void readCounts();
    void show(const Counts &counts);

    Engine &m_engine;
    Pacer m_pacer;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_running = nullptr;
    QAction *m_ending = nullptr; //!< what ends the menu
    QSystemTrayIcon m_icon;
    std::optional<JobStatus> m_mark; //!< on the icon now
};

//! What the tray says of these counts.
[[nodiscard]] QString trayText(const Counts &counts);
//! The mark on the icon: what runs, else what failed, else none.
[[nodiscard]] std::optional<JobStatus> trayMark(const Counts &counts);

} // namespace runsheet
