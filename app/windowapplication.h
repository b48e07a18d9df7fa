// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eventmeter.h"
#include "app/holder.h"
#include "app/notifier.h"
#include "app/programprobe.h"
#include "app/sessionservice.h"
#include "app/sleepwatch.h"
#include "app/trayicon.h"
#include "app/windowsettingsfile.h"
#include "engine/api/apiserver.h"
#include "engine/enginehost.h"
#include "ui/mainwindow/mainwindow.h"

#include <QThreadPool>

#include <functional>

namespace runsheet {

struct WindowOptions
{
    Folders folders;
    int slotCount = 0;
    std::optional<ThemeChoice> theme; //!< instead of the one in the settings
};

//! The life of the window: gets the data folder (raising the window that has it, or taking over from `serve` and `run`),
//! hosts engine and API, shows the window, and goes as its user wishes. Lives in the main thread, as long as the program.
class WindowApplication final : public QObject
{
    Q_OBJECT

public:
    //! `meter` outlives it.
    WindowApplication(WindowOptions options, DesktopLook desktop, const EventMeter &meter);
    ~WindowApplication() override;

    //! Ends the application's loop with an exit code when the folder cannot be had.
    void begin();

private:
    void open(Result<std::unique_ptr<EngineHost>> host);
    [[nodiscard]] HostOptions hostOptions() const;
    void takeOver();
    void waitForLock();
    void showWindow();
    void raise();
    void notify();
    void showTray();
    void serveSession();
    void makeSample();
    void leaveSafeMode();
    void close(CloseChoice choice);
    void leave();
    void refuse(const Error &error);
    void whenShown(const std::function<void()> &act);

    WindowOptions m_options;
    DesktopLook m_desktop;
    const EventMeter &m_meter;
    Holder m_holder;
    LoadedWindowSettings m_loaded; // once: what is damaged is put aside by it
    QThreadPool m_waiting;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<ApiServer> m_api;
    ProgramProbe m_probe;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<SessionService> m_service;
    QList<std::function<void()>> m_waitingForWindow; //!< what the desktop wants of it
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<SleepWatch> m_sleepWatch;
};

} // namespace runsheet
