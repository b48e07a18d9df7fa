// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "engine/domain/bytes.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/format/durations.h"
#include "ui/format/enginesentences.h"
#include "ui/format/errors.h"
#include "ui/format/moments.h"
#include "ui/mainwindow/recoverytext.h"
#include "ui/models/poolhold.h"
#include "ui/pages/historypage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/scheduleworkspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/awaycard.h"
#include "ui/views/banner.h"
#include "ui/views/commandbar.h"
#include "ui/views/filteredit.h"
#include "ui/views/statusline.h"
#include "ui/views/workspaceswitch.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

// A file of another host has its name here, too, and there it may be another file.
bool isOfThisComputer(const QUrl &url)
{
    return url.isLocalFile() && (url.host().isEmpty() || url.host() == u"localhost");
}

// Byte for byte: a name need not be UTF-8.
QList<QByteArray> localPaths(const QList<QUrl> &urls)
{
    QList<QByteArray> paths;
    for (const QUrl &url : urls) {
        if (isOfThisComputer(url))
            paths.append(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
    }
    return paths;
}

constexpr int mostAway = 500; // that many ends are told of

int unfinishedRuns(const Counts &counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts.runs)
        sum += count;
    return int(sum);
}

} // namespace

MainWindow::MainWindow(Engine &engine, const WindowSettings &settings, QWidget *parent)
    : MainWindow(engine, settings, systemClock(), parent)
{
}

MainWindow::MainWindow(Engine &engine, const WindowSettings &settings, std::shared_ptr<Clock> clock, QWidget *parent)
    : QMainWindow(parent), m_engine(engine), m_clock(std::move(clock)), m_actions(this), m_theme(settings.theme)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Runsheet"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    createLayout();
    createMenus();
    connectPools();
    connectEngine();
    connectActions();
    connectPage();
    connectSchedule();
    connectHistory();
    restore(settings);
}

void MainWindow::createLayout()
{
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_bar = new CommandBar(m_actions, central);
    m_banner = new Banner;
    m_page = new JobsPage(m_engine, m_clock, m_actions, central);
    m_status = new StatusLine;
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    m_history = new HistoryPage(m_engine, m_clock, m_actions, nullptr);
    m_workspaces = new QStackedWidget;
    m_schedule = new ScheduleWorkspace(m_engine, m_clock, m_actions, m_page->commands(), nullptr);
    for (QWidget *page : {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_history)})
        m_workspaces->addWidget(page); // in the order of Workspace
    layout->addWidget(m_workspaces, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.newJob, m_actions.openFiles, m_actions.newQueue});
    file->addSeparator();
    file->addAction(m_actions.quit);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.undo);
    edit->addSeparator();
    edit->addActions({m_actions.copy, m_actions.selectAll});
    edit->addSeparator();
    edit->addActions({m_actions.filter, m_actions.saveView});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.jobsWorkspace, m_actions.scheduleWorkspace, m_actions.historyWorkspace});
    view->addSeparator();
    view->addActions({m_actions.timeline, m_actions.allOneOffs});
    createThemeMenu(view);
    view->addSeparator();
    view->addAction(m_actions.resetLayout);
    QMenu *job = menuBar()->addMenu(tr("&Job"));
    job->addActions(
        {m_actions.newJob, m_actions.editJob, m_actions.duplicate, m_actions.enable, m_actions.skipNext, m_actions.queueOfThese});
    job->addSeparator();
    job->addAction(m_actions.remove);
    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_actions.run, m_actions.pause, m_actions.cancel, m_actions.retry});
    run->addSeparator();
    run->addAction(m_actions.holdPools);
    run->addSeparator();
    run->addActions({m_actions.results, m_actions.openLog});
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions({m_actions.palette, m_actions.calendars, m_actions.openDataFolder});
    tools->addSeparator();
    tools->addActions({m_actions.importCrontab, m_actions.exportCrontab});
    tools->addSeparator();
    tools->addAction(m_actions.settings);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.help, m_actions.shortcuts});
    help->addSeparator();
    help->addAction(m_actions.about);
    for (QMenu *menu : {file, edit, view, job, run})
        menu->setToolTipsVisible(true);
}

//! One action, wherever it is offered.
void MainWindow::connectPools()
{
    auto *pools = new PoolHold(m_engine, this);
    const auto show = [this, pools] { m_actions.holdPools->setChecked(pools->holdsAll()); };
    connect(pools, &PoolHold::changed, this, show);
    connect(pools, &PoolHold::failed, this, &MainWindow::showError);
    connect(m_actions.holdPools, &QAction::triggered, pools, [pools](bool held) { held ? pools->hold() : pools->release(); });
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &Engine::changed, m_page, &JobsPage::apply);
    connect(&m_engine, &Engine::changed, m_schedule, &ScheduleWorkspace::apply);
    connect(&m_engine, &Engine::changed, m_history, &HistoryPage::apply);
    connect(&m_engine, &Engine::recovered, this, &MainWindow::showRecovery);
    connect(&m_engine, &Engine::failed, this, [this](const Error &error) {
        showError(describe(error));
        m_status->setEngine(tr("stopped", "the engine"), false);
    });
    connect(&m_page->awayCard(), &AwayCard::runWanted, this, &MainWindow::openRun);
    connect(&m_page->awayCard(), &AwayCard::historyWanted, this, &MainWindow::showAwayInHistory);
    connect(&m_engine, &Engine::conditionsChanged, this, &MainWindow::showConditions);
    showConditions(m_engine.status().conditions); // what was so before there was a window
    connect(&m_engine, &Engine::stopped, this, [this] { m_status->setEngine(tr("stopped", "the engine"), false); });
}

void MainWindow::connectActions()
{
    connect(m_actions.newJob, &QAction::triggered, this, &MainWindow::newJob);
    connect(m_actions.openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.undo, &QAction::triggered, &m_page->commands(), &JobCommands::undo);
    connect(m_actions.filter, &QAction::triggered, this, [this] {
        m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
        m_bar->filter()->selectAll();
    });
    connect(m_page, &JobsPage::queueWanted, this, &MainWindow::newQueue);
    connect(m_actions.allOneOffs, &QAction::toggled, m_page, &JobsPage::setAllOneOffs);
    connect(m_actions.timeline, &QAction::toggled, m_page, &JobsPage::setTimelineShown);
    connect(m_actions.resetLayout, &QAction::triggered, this, [this] {
        m_page->resetLayout();
        m_schedule->resetLayout();
        m_bar->setSidebarWidth(m_page->sidebarWidth());
    });
    connect(m_actions.importCrontab, &QAction::triggered, this, &MainWindow::chooseCrontab);
    connect(m_actions.exportCrontab, &QAction::triggered, this, &MainWindow::askCrontab);
    connect(m_actions.openDataFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(m_engine.status().dataFolder))); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto *keys = new ShortcutsDialog(m_actions.all(), this);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectPage()
{
    JobCommands &commands = m_page->commands();
    connect(&commands, &JobCommands::refused, this, &MainWindow::showError);
    connect(&commands, &JobCommands::restored, this, [this](const QString &sentence) { m_banner->showText(Banner::Kind::Note, sentence); });
    connect(&commands, &JobCommands::canUndoChanged, m_actions.undo, &QAction::setEnabled);
    connect(&commands, &JobCommands::undoable, this, [this](const QString &sentence) {
        m_banner->showOffer(Banner::Kind::Note, sentence, tr("Undo"), [this] { m_page->commands().undo(); });
    });
    connect(m_bar->filter(), &FilterEdit::filterChanged, this, &MainWindow::setFilter);
    connect(m_bar->filter(), &FilterEdit::left, this, &MainWindow::focusTable);
    connect(m_page, &JobsPage::filterWanted, m_bar->filter(), &FilterEdit::setFilter);
    connect(m_page, &JobsPage::matched, m_bar->filter(), &FilterEdit::setMatches);
    connect(m_page, &JobsPage::wordsChanged, m_bar->filter(), &FilterEdit::setWords);
    connect(m_actions.saveView, &QAction::triggered, m_page, &JobsPage::saveView);
    connect(m_page, &JobsPage::viewRemoved, this, [this](const SavedView &view) {
        m_banner->showOffer(Banner::Kind::Note, tr("Removed the view “%1”.").arg(view.name), tr("Undo"),
                            [this, view] { m_page->addView(view); });
    });
    connect(m_page, &JobsPage::sidebarMoved, m_bar, &CommandBar::setSidebarWidth);
    connect(m_page, &JobsPage::counted, this, &MainWindow::take);
    connect(m_page, &JobsPage::loaded, this, &MainWindow::loaded);
    connect(m_page, &JobsPage::failed, this, [this](const Error &error) { showError(describe(error)); });
    connect(m_page, &JobsPage::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_page, &JobsPage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_page, &JobsPage::editWanted, this, &MainWindow::editJob);
}

void MainWindow::connectHistory()
{
    connect(m_bar->workspaces(), &WorkspaceSwitch::chosen, this, &MainWindow::showWorkspace);
    connect(m_actions.jobsWorkspace, &QAction::triggered, this, [this] { showWorkspace(Workspace::Jobs); });
    connect(m_actions.scheduleWorkspace, &QAction::triggered, this, [this] { showWorkspace(Workspace::Schedule); });
    connect(m_actions.historyWorkspace, &QAction::triggered, this, [this] { showWorkspace(Workspace::History); });
    connect(m_history, &HistoryPage::filterWanted, m_bar->filter(), &FilterEdit::setFilter);
    connect(m_history, &HistoryPage::matched, m_bar->filter(), &FilterEdit::setMatches);
    connect(m_history, &HistoryPage::loaded, this, &MainWindow::loaded);
    connect(m_history, &HistoryPage::failed, this, &MainWindow::showError);
    connect(m_history, &HistoryPage::told, this, [this](const QString &sentence) { m_banner->showText(Banner::Kind::Note, sentence); });
    connect(m_history, &HistoryPage::deleted, this, [this](const QString &sentence, RunKey run) {
        m_banner->showOffer(Banner::Kind::Note, sentence, tr("Undo"), [this, run] {
            m_engine.undoDelete(run, u"window"_s).then(this, [this](const Result<QString> &answer) {
                answer ? m_banner->showText(Banner::Kind::Note, *answer) : showError(describe(answer.error()));
            });
        });
    });
}

void MainWindow::showAwayInHistory()
{
    showWorkspace(Workspace::History);
    HistoryChoice all;
    all.days = 0;
    m_history->setChoice(all);
    if (m_lastSeen)
        m_bar->filter()->setFilter(u"after:"_s + QDateTime::fromMSecsSinceEpoch(toMs(*m_lastSeen)).toString(u"yyyy-MM-ddTHH:mm"_s));
}

void MainWindow::connectSchedule()
{
    connect(m_schedule, &ScheduleWorkspace::filterWanted, m_bar->filter(), &FilterEdit::setFilter);
    connect(m_schedule, &ScheduleWorkspace::matched, m_bar->filter(), &FilterEdit::setMatches);
    connect(m_schedule, &ScheduleWorkspace::loaded, this, &MainWindow::loaded);
    connect(m_schedule, &ScheduleWorkspace::failed, this, &MainWindow::showError);
    connect(m_schedule, &ScheduleWorkspace::told, this,
            [this](const QString &sentence) { m_banner->showText(Banner::Kind::Note, sentence); });
    connect(m_schedule, &ScheduleWorkspace::editWanted, this, &MainWindow::editJob);
    connect(m_schedule, &ScheduleWorkspace::jobWanted, this, &MainWindow::showJob);
    connect(m_actions.newQueue, &QAction::triggered, this, [this] {
        const QList<JobKey> jobs = workspace() == Workspace::Schedule ? m_schedule->selectedKeys() : QList<JobKey>();
        newQueue(jobs.size() > 1 ? jobs : QList<JobKey>());
    });
    connect(m_schedule, &ScheduleWorkspace::calendarWanted, this, &MainWindow::showCalendar);
    connect(m_actions.calendars, &QAction::triggered, this, [this] { showCalendar({}); });
}

Workspace MainWindow::workspace() const
{
    return Workspace(m_workspaces->currentIndex());
}

void MainWindow::setFilter(const QString &text)
{
    switch (workspace()) {
    case Workspace::Jobs:
        return m_page->setFilter(text);
    case Workspace::Schedule:
        return m_schedule->setFilter(text);
    case Workspace::History:
        return m_history->setFilter(text);
    }
}

QString MainWindow::filter() const
{
    switch (workspace()) {
    case Workspace::Jobs:
        return m_page->filter();
    case Workspace::Schedule:
        return m_schedule->filter();
    case Workspace::History:
        break;
    }
    return m_history->filter();
}

void MainWindow::focusTable()
{
    switch (workspace()) {
    case Workspace::Jobs:
        return m_page->focusTable();
    case Workspace::Schedule:
        return m_schedule->focusTable();
    case Workspace::History:
        return m_history->focusTable();
    }
}

// Each workspace has a filter of its own; the field shows that of the one on screen.
void MainWindow::showWorkspace(Workspace workspace)
{
    m_page->setActive(workspace == Workspace::Jobs);
    m_workspaces->setCurrentIndex(int(workspace));
    m_schedule->setActive(workspace == Workspace::Schedule);
    m_history->setActive(workspace == Workspace::History);
    m_bar->workspaces()->setCurrent(workspace);
    m_bar->filter()->setFilter(filter());
    focusTable();
}

void MainWindow::restore(const WindowSettings &settings)
{
    m_lastSeen = settings.lastSeen;
    m_keepsRunning = settings.keepsRunning;
    m_notifies = settings.notifies;
    m_tray = settings.tray;
    setEditor(settings.editor);
    const int h = metricsOf(this).h;
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(75 * h, 47 * h);
    resize(size().boundedTo(screen()->availableSize())); // it may have been kept on a larger screen
    m_actions.allOneOffs->setChecked(settings.allOneOffs);
    m_actions.timeline->setChecked(settings.timeline);
    m_bar->filter()->setFilter(settings.filter);
    m_page->restore(settings);
    m_schedule->restore(settings);
    m_history->restore(settings);
    showWorkspace(Workspace(std::clamp(settings.workspace, 0, m_workspaces->count() - 1)));
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings;
    settings.geometry = saveGeometry();
    settings.theme = m_theme;
    settings.workspace = int(workspace());
    settings.lastSeen = m_clock->now();
    settings.keepsRunning = m_keepsRunning;
    settings.notifies = m_notifies;
    settings.tray = m_tray;
    settings.editor = m_editor;
    m_page->saveTo(settings);
    m_schedule->saveTo(settings);
    m_history->saveTo(settings);
    return settings;
}

bool MainWindow::isLoaded() const
{
    switch (workspace()) {
    case Workspace::Jobs:
        return m_page->isLoaded();
    case Workspace::Schedule:
        return m_schedule->isLoaded();
    case Workspace::History:
        break;
    }
    return m_history->isLoaded();
}

void MainWindow::showError(const QString &sentence)
{
    m_banner->showText(Banner::Kind::Error, sentence);
}

void MainWindow::showJob(JobKey job)
{
    showWorkspace(Workspace::Jobs);
    m_page->selectJob(job);
}

void MainWindow::openRun(const Run &run)
{
    showWorkspace(Workspace::Jobs);
    m_page->openRun(run);
}

void MainWindow::showFirstStart()
{
    m_page->showFirstStart();
}

void MainWindow::take(const Counts &counts)
{
    m_status->setCounts(counts);
    askNext();
}

void MainWindow::askNext()
{
    JobQuery query{.filter = {}, .sort = JobSort::NextFire, .order = Qt::AscendingOrder};
    query.filter.hasNextFire = true;
    query.limit = 1;
    m_engine.jobs(query).then(this, [this](const Result<JobPage> &answer) {
        if (answer)
            m_status->setNext(answer->rows.isEmpty() ? std::nullopt : std::optional(answer->rows.first()), m_clock->now());
    });
}

void MainWindow::newJob()
{
    JobDraft draft;
    draft.definition.type = u"command"_s;
    edit(draft, {});
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("New job from files"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // Not urlsSelected(): a dialog that is not the desktop's own never says it.
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        QList<QByteArray> paths;
        for (const QString &file : files)
            paths.append(QFile::encodeName(file));
        draftFiles(paths);
    });
    dialog->open();
}

void MainWindow::draftFiles(const QList<QByteArray> &paths)
{
    if (paths.isEmpty())
        return;
    m_engine.draftForFiles(paths).then(this, [this, paths](const Result<JobDraft> &answer) {
        if (answer)
            edit(*answer, paths);
        else
            showError(describe(answer.error()));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const auto stranger = std::ranges::find_if_not(urls, isOfThisComputer);
    event->acceptProposedAction();
    if (stranger == urls.end())
        draftFiles(localPaths(urls));
    else
        showError(tr("“%1” is no file of this computer. Save it here and drop that file.").arg(visible(stranger->toDisplayString())));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_bar->setSidebarWidth(m_page->sidebarWidth());
}

// What the engine found at its start, and what ended since the window was here.
void MainWindow::showRecovery(const RecoveryReport &report)
{
    if (!m_lastSeen)
        return showAway(report, {});
    RunQuery query;
    query.sort = RunSort::Ended;
    query.limit = mostAway;
    m_engine.runs(query).then(this,
                              [this, report](const Result<RunPage> &answer) { showAway(report, answer ? answer->rows : QList<Run>()); });
}

void MainWindow::showAway(const RecoveryReport &report, const QList<Run> &ended)
{
    const Instant now = m_clock->now();
    const QList<AwayPart> parts = m_lastSeen ? awayParts(ended, *m_lastSeen, now) : QList<AwayPart>();
    const QStringList notes = recoveryNotes(report);
    if (parts.isEmpty() && notes.isEmpty())
        return;
    QString hint;
    if (m_lastSeen)
        hint = tr("since %1, %2", "time, how long")
                   .arg(momentText(*m_lastSeen, now), roughDurationText(std::max(Duration(0), now - *m_lastSeen)));
    m_page->awayCard().showParts(hint, parts, notes);
}

void MainWindow::showConditions(const Conditions &conditions)
{
    QStringList sentences;
    for (const Condition &condition : conditions)
        sentences.append(inUsersWords(condition.message));
    const QString text = sentences.join(u'\n');
    const bool isSafeMode = std::ranges::any_of(conditions, [](const Condition &each) { return each.kind == Condition::Kind::SafeMode; });
    if (isSafeMode)
        m_banner->showOffer(Banner::Kind::Error, text, tr("Start the queues again"), [this] { Q_EMIT leaveSafeModeWanted(); });
    else if (!conditions.isEmpty())
        m_banner->showText(stopsDispatch(conditions) ? Banner::Kind::Error : Banner::Kind::Warning, text);
    else if (!m_conditions.isEmpty() && m_banner->text().startsWith(m_conditions))
        m_banner->showText(Banner::Kind::Note, tr("Everything works again."));
    m_conditions = text;
    const bool isWorking = !stopsDispatch(conditions);
    m_status->setEngine(isWorking ? tr("here", "where the engine is") : tr("starts nothing", "the engine"), isWorking);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeChoice && m_schedule->hasUnsavedChanges()) {
        event->ignore();
        showWorkspace(Workspace::Schedule);
        return m_schedule->askToLeave([this] { close(); });
    }
    const int runs = unfinishedRuns(m_page->counts());
    if (!m_closeChoice && runs > 0 && m_keepsRunning)
        m_closeChoice = CloseChoice::KeepRunning;
    if (!m_closeChoice && runs > 0) {
        event->ignore();
        return askBeforeClosing(runs);
    }
    event->accept();
    if (!m_closeChoice)
        m_closeChoice = CloseChoice::NothingLeft;
    Q_EMIT closing(*m_closeChoice);
}

void MainWindow::askBeforeClosing(int runs)
{
    if (findChild<QMessageBox *>(u"confirmClose"_s))
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Close Runsheet"), tr("%n run(s) are not finished.", nullptr, runs),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"confirmClose"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They can go on in the background; the next window shows them again."));
    QPushButton *keep = box->addButton(tr("Keep running in the background"), QMessageBox::AcceptRole);
    const QPushButton *stop = box->addButton(tr("Stop %n run(s)", nullptr, runs), QMessageBox::DestructiveRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    auto *always = new QCheckBox(tr("&Always keep them running, and do not ask"), box);
    always->setObjectName(u"alwaysKeepRunning"_s);
    box->setCheckBox(always);
    connect(keep, &QPushButton::clicked, this, [this, always] {
        m_keepsRunning = always->isChecked();
        closeWith(CloseChoice::KeepRunning);
    });
    connect(stop, &QPushButton::clicked, this, [this] { closeWith(CloseChoice::StopRuns); });
    box->open();
}

void MainWindow::closeWith(CloseChoice choice)
{
    m_closeChoice = choice;
    close();
}

} // namespace runsheet
