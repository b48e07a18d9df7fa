// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "engine/crontab/crontabfile.h"
#include "engine/domain/bytes.h"
#include "ui/crontab/crontabexportdialog.h"
#include "ui/crontab/crontabimportdialog.h"
#include "ui/details/onanswer.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/format/errors.h"
#include "ui/pages/historypage.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/scheduleworkspace.h"
#include "ui/schedule/calendardialog.h"
#include "ui/schedule/comingrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/banner.h"
#include "ui/views/workspaceswitch.h"

#include <QActionGroup>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

void MainWindow::createThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](ThemeChoice choice, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(toWord(choice) + u"ThemeAction"_s);
        action->setCheckable(true);
        action->setChecked(m_theme == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { chooseTheme(choice); });
    };
    add(ThemeChoice::Desktop, tr("As the &desktop"));
    add(ThemeChoice::Light, tr("&Light"));
    add(ThemeChoice::Dark, tr("D&ark"));
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_theme = choice;
    if (auto *action = findChild<QAction *>(toWord(choice) + u"ThemeAction"_s))
        action->setChecked(true);
    Q_EMIT themeChosen(choice);
}

// Enter presses the button that has the focus, as Space does. In a dialog it belongs to the default button.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPressed = isEnter && (qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button));
    isPressed ? button->click() : QMainWindow::keyPressEvent(event);
}

void MainWindow::setEditor(const QString &command)
{
    m_editor = command;
    m_page->setEditor(command);
    m_history->setEditor(command);
}

void MainWindow::showCalendar(const QString &name)
{
    auto *dialog = new CalendarDialog(m_engine, name, localDay(m_clock->now()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_engine, m_actions.all(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::jobChosen, this, &MainWindow::showJob);
    palette->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &SettingsDialog::keepsRunningChosen, this, [this](bool keeps) { m_keepsRunning = keeps; });
    connect(dialog, &SettingsDialog::notifiesChosen, this, [this](bool notifies) {
        m_notifies = notifies;
        Q_EMIT notifiesChosen(notifies);
    });
    connect(dialog, &SettingsDialog::trayChosen, this, [this](bool shown) {
        m_tray = shown;
        Q_EMIT trayChosen(shown);
    });
    connect(dialog, &SettingsDialog::allOneOffsChosen, m_actions.allOneOffs, &QAction::setChecked);
    connect(dialog, &SettingsDialog::editorChosen, this, &MainWindow::setEditor);
    dialog->open();
}

void MainWindow::showHelp()
{
    auto *help = findChild<HelpDialog *>();
    if (!help)
        help = new HelpDialog(this);
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::showAbout()
{
    const EngineStatus status = m_engine.status();
    const QString text = tr("Runsheet %1\nA desktop job monitor and scheduler.\nGPL-3.0-or-later").arg(status.version);
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Runsheet"), text, QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Qt %1, on %2\nData folder: %3", "version, computer, folder")
                                .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QFile::decodeName(status.dataFolder)));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setIconPixmap(programIcon().pixmap(QSize(1, 1) * 3 * metricsOf(this).h, devicePixelRatioF()));
    box->open();
}

void MainWindow::chooseCrontab()
{
    auto *dialog = new QFileDialog(this, tr("Import crontab"), QDir::homePath());
    dialog->setObjectName(u"crontabChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { importCrontab(QFile::encodeName(file)); });
    dialog->open();
}

void MainWindow::importCrontab(const QByteArray &file)
{
    const Result<QByteArray> bytes = readCrontabFile(file);
    if (!bytes)
        return showError(describe(bytes.error()));
    auto *dialog = new CrontabImportDialog(m_engine, *bytes, visible(file), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrontabImportDialog::imported, this,
            [this](int jobs, int notUnderstood) { m_banner->showText(Banner::Kind::Note, importedText(jobs, notUnderstood)); });
    dialog->open();
}

void MainWindow::askCrontab()
{
    onAnswer(m_engine.exportCrontab(), this,
             [this](const Result<CrontabExported> &answer) { answer ? chooseExport(*answer) : showError(describe(answer.error())); });
}

void MainWindow::chooseExport(const CrontabExported &crontab)
{
    auto *dialog = new QFileDialog(this, tr("Export crontab"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the difference is shown instead
    dialog->selectFile(u"crontab"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, crontab](const QString &file) { exportCrontab(crontab, QFile::encodeName(file)); });
    dialog->open();
}

void MainWindow::exportCrontab(const CrontabExported &crontab, const QByteArray &file)
{
    auto *dialog = new CrontabExportDialog(crontab, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrontabExportDialog::written, this, [this](const QByteArray &written, const QByteArray &backup) {
        m_banner->showText(Banner::Kind::Note, writtenText(written, backup));
    });
    dialog->open();
}

void MainWindow::edit(const JobDraft &draft, const QList<QByteArray> &dropped)
{
    auto *editor = new JobEditor(m_engine, draft, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setDropped(dropped);
    editor->setProbe(m_probe);
    const auto show = [this](const Submitted &made) {
        m_page->selectJob(made.job);
        focusTable();
    };
    connect(editor, &JobEditor::saved, this, show);
    connect(editor, &JobEditor::started, this, [this](const Submitted &made) { showJob(made.job); }); // from any workspace: to see it run
    editor->open();
}

void MainWindow::editJob(JobKey key)
{
    m_engine.job(key).then(this, [this](const Result<Job> &answer) {
        if (!answer || !answer->definition)
            return showError(answer ? tr("The definition cannot be read. Delete the job or restore a backup.") : describe(answer.error()));
        if (answer->kind == JobKind::Queue) {
            showWorkspace(Workspace::Schedule);
            return m_schedule->setChoice({.what = ScheduleChoice::What::Queue, .value = answer->definition->name, .day = {}});
        }
        auto *editor = new JobEditor(m_engine, *answer, this);
        editor->setProbe(m_probe);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &JobEditor::started, this, [this](const Submitted &made) { showJob(made.job); });
        editor->open();
    });
}

//! Where queues are made and changed is the workspace Schedule, wherever one asks for it.
void MainWindow::newQueue(const QList<JobKey> &jobs)
{
    showWorkspace(Workspace::Schedule);
    m_schedule->askToLeave([this, jobs] { m_schedule->newQueue(jobs); });
}

} // namespace runsheet
