// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowapplication.h"

#include "app/crashnote.h"
#include "app/sampleproject.h"
#include "app/terminal.h"
#include "engine/crashlog.h"
#include "ui/format/errors.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QtConcurrentRun>

namespace runsheet {

using namespace Qt::StringLiterals;

WindowApplication::WindowApplication(WindowOptions options, DesktopLook desktop, const EventMeter &meter)
    : m_options(std::move(options)), m_desktop(std::move(desktop)), m_meter(meter), m_holder(m_options.folders),
      m_loaded(loadWindowSettings(windowSettingsFile(m_options.folders.data)))
{
}

WindowApplication::~WindowApplication() = default;

// ---- getting the folder

HostOptions WindowApplication::hostOptions() const
{
    HostOptions host;
    host.folders = m_options.folders;
    host.slotCount = m_options.slotCount;
    host.keepProgressEvery = m_loaded.settings.keepProgressEvery;
    return host;
}

void WindowApplication::begin()
{
    serveSession();
    auto host = EngineHost::start(hostOptions());
    if (host || host.error().code != ErrorCode::EngineElsewhere) {
        open(std::move(host));
        return;
    }
    m_holder.raise().then(this, [this](bool raised) {
        if (raised)
            QCoreApplication::exit(0);
        else
            takeOver();
    });
}

// First into the queue for the lock, then the request: nobody else can come in between.
void WindowApplication::takeOver()
{
    waitForLock();
    m_holder.askToStop();
}

void WindowApplication::waitForLock()
{
    const Folders folders = m_options.folders;
    auto waiting = QtConcurrent::run(&m_waiting, [folders] { return std::make_shared<Result<FolderLock>>(FolderLock::wait(folders)); });
    waiting.then(this, [this](const std::shared_ptr<Result<FolderLock>> &lock) {
        if (*lock)
            open(EngineHost::start(hostOptions(), *std::move(*lock)));
        else
            refuse(lock->error());
    });
}

void WindowApplication::open(Result<std::unique_ptr<EngineHost>> host)
{
    if (!host) {
        refuse(host.error());
        return;
    }
    m_host = *std::move(host);
    noteCrashes(m_options.folders.data);
    m_api = std::make_unique<ApiServer>(m_host->engine(), m_options.folders);
    m_api->onRaise([this] { QMetaObject::invokeMethod(this, &WindowApplication::raise, Qt::QueuedConnection); });
    m_api->onAskedForWindow([this] { return m_meter.facts(); });
    connect(&m_host->engine(), &Engine::stopped, this, &WindowApplication::leave);
    showWindow();
    if (const auto listening = m_api->listen(); !listening)
        m_window->showError(describe(listening.error()));
    m_host->serve();
    m_sleepWatch = std::make_unique<SleepWatch>(QDBusConnection::systemBus());
    connect(m_sleepWatch.get(), &SleepWatch::woke, this, [this] { m_host->lookAtClock(); });
}

void WindowApplication::refuse(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Runsheet"), describe(error), QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [code = exitCode(error.code)] { QCoreApplication::exit(code); });
    box->open();
}

// ---- while it is there

void WindowApplication::showWindow()
{
    WindowSettings settings = m_loaded.settings;
    settings.theme = m_options.theme.value_or(settings.theme);
    applyTheme(m_desktop, settings.theme);
    m_window = std::make_unique<MainWindow>(m_host->engine(), settings);
    m_window->setProbe(&m_probe);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) { applyTheme(m_desktop, choice); });
    connect(m_window.get(), &MainWindow::sampleWanted, this, &WindowApplication::makeSample);
    connect(m_window.get(), &MainWindow::leaveSafeModeWanted, this, &WindowApplication::leaveSafeMode);
    connect(m_window.get(), &MainWindow::closing, this, &WindowApplication::close);
    notify();
    showTray();
    m_window->show();
    for (const auto &act : std::exchange(m_waitingForWindow, {}))
        act();
    if (!m_loaded.problem.isEmpty()) {
        m_window->showError(m_loaded.problem);
        printNote(m_loaded.problem);
    }
}

void WindowApplication::notify()
{
    m_notifier = std::make_unique<Notifier>(m_host->engine(), systemClock(), QDBusConnection::sessionBus(), nullptr);
    m_notifier->setEnabled(m_loaded.settings.notifies);
    connect(m_window.get(), &MainWindow::notifiesChosen, m_notifier.get(), &Notifier::setEnabled);
    connect(m_notifier.get(), &Notifier::runWanted, this, [this](const Run &run) {
        raise();
        m_window->openRun(run);
    });
    connect(m_notifier.get(), &Notifier::runAgainWanted, this, [this](JobKey job) {
        m_host->engine().runJob(job, Cause::Manual, u"notification"_s).then(this, [this](const Result<Submitted> &made) {
            if (!made && m_window)
                m_window->showError(describe(made.error()));
        });
    });
}

// The window is there without it, and closing the window ends the program with it or without.
void WindowApplication::showTray()
{
    m_tray = std::make_unique<TrayIcon>(m_host->engine(), systemClock());
    m_tray->offer(m_window->holdPoolsAction());
    m_tray->setShown(m_loaded.settings.tray);
    connect(m_window.get(), &MainWindow::trayChosen, m_tray.get(), &TrayIcon::setShown);
    connect(m_tray.get(), &TrayIcon::windowWanted, this, &WindowApplication::raise);
    connect(m_tray.get(), &TrayIcon::newJobWanted, this, [this] {
        raise();
        m_window->newJob();
    });
    connect(m_tray.get(), &TrayIcon::quitWanted, this, [this] {
        raise(); // it may ask what becomes of the runs
        m_window->close();
    });
}

void WindowApplication::whenShown(const std::function<void()> &act)
{
    if (m_window)
        act();
    else
        m_waitingForWindow.append(act);
}

// The desktop knows one Runsheet: that of its user's own folder.
void WindowApplication::serveSession()
{
    if (foldersFor({}).data != m_options.folders.data)
        return;
    m_service = std::make_unique<SessionService>(QDBusConnection::sessionBus());
    connect(m_service.get(), &SessionService::activated, this, [this] { whenShown([this] { raise(); }); });
    connect(m_service.get(), &SessionService::filesDropped, this, [this](const QList<QByteArray> &paths) {
        whenShown([this, paths] {
            raise();
            m_window->draftFiles(paths);
        });
    });
    connect(m_service.get(), &SessionService::newJobWanted, this, [this] {
        whenShown([this] {
            raise();
            m_window->newJob();
        });
    });
}

void WindowApplication::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void WindowApplication::makeSample()
{
    const auto project = copySampleProject(m_options.folders.data + "/samples/prices", SampleChoice::All);
    if (!project) {
        m_window->showError(describe(project.error()));
        return;
    }
    m_host->engine().submit(*project, Cause::Manual, u"sample"_s).then(this, [this](const Result<QList<Submitted>> &made) {
        if (!made)
            m_window->showError(describe(made.error()));
    });
}

// The engine sees that the log is put away, and tells the window that it works again.
void WindowApplication::leaveSafeMode()
{
    if (const Result<Done> left = runsheet::leaveSafeMode(m_options.folders.data); !left)
        m_window->showError(describe(left.error()));
}

// ---- leaving

void WindowApplication::close(CloseChoice choice)
{
    saveWindowSettings(windowSettingsFile(m_options.folders.data), m_window->settings());
    if (choice == CloseChoice::KeepRunning)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"serve"_s, u"--data-dir"_s, QFile::decodeName(m_options.folders.data), u"--wait"_s});
    m_host->engine().stop(u"window closed"_s, choice == CloseChoice::StopRuns);
}

// The engine has stopped: by our wish, or because another one takes over.
void WindowApplication::leave()
{
    if (m_window && m_window->isVisible())
        saveWindowSettings(windowSettingsFile(m_options.folders.data), m_window->settings());
    m_sleepWatch.reset();
    m_service.reset();
    m_api.reset();
    m_notifier.reset();
    m_tray.reset();
    m_window.reset();
    m_host.reset();
    QCoreApplication::exit(0);
}

} // namespace runsheet
