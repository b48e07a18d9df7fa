// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trayicon.h"

#include "ui/theme/icons.h"
#include "ui/theme/statecolors.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration leastBetweenReads{1000};
constexpr std::array sizes{16, 22, 24, 32, 48, 64};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::TrayIcon)
};

qint64 sum(const QMap<RunStatus, qint64> &runs, std::initializer_list<RunStatus> states)
{
    qint64 count = 0;
    for (const RunStatus state : states)
        count += runs.value(state);
    return count;
}

qint64 failedJobs(const Counts &counts)
{
    return counts.jobs.value(JobStatus::Failed) + counts.jobs.value(JobStatus::Lost) + counts.jobs.value(JobStatus::Expired);
}

qint64 runningRuns(const Counts &counts)
{
    return sum(counts.runs, {RunStatus::Starting, RunStatus::Running, RunStatus::Paused, RunStatus::Stopping, RunStatus::Finishing});
}

qint64 waitingRuns(const Counts &counts)
{
    return sum(counts.runs, {RunStatus::Waiting, RunStatus::Queued});
}

//! The program's icon, with the shape of a state in its corner.
QPixmap markedPixmap(int size, std::optional<JobStatus> mark)
{
    QPixmap pixmap = programIcon().pixmap(QSize(size, size), 1);
    if (!mark)
        return pixmap;
    const int side = size * 5 / 8;
    const QRect corner(size - side, size - side, side, side);
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(corner);
    painter.drawPixmap(corner, statePixmap(*mark, side, 1, stateColor(*mark, palette)));
    return pixmap;
}

QIcon iconFor(std::optional<JobStatus> mark)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(markedPixmap(size, mark));
    return icon;
}

} // namespace

QString trayText(const Counts &counts)
{
    QStringList parts;
    if (const int running = int(runningRuns(counts)))
        parts.append(Text::tr("%n running", nullptr, running));
    if (const int waiting = int(waitingRuns(counts)))
        parts.append(Text::tr("%n waiting", nullptr, waiting));
    if (const int failed = int(failedJobs(counts)))
        parts.append(Text::tr("%n job(s) failed", nullptr, failed));
    return parts.isEmpty() ? Text::tr("Nothing runs") : parts.join(u", "_s);
}

std::optional<JobStatus> trayMark(const Counts &counts)
{
    if (failedJobs(counts) > 0)
        return JobStatus::Failed;
    return runningRuns(counts) > 0 ? std::optional(JobStatus::Running) : std::nullopt;
}

TrayIcon::TrayIcon(Engine &engine, std::shared_ptr<Clock> clock)
    : m_engine(engine), m_pacer(std::move(clock), leastBetweenReads, this), m_menu(std::make_unique<QMenu>())
{
    const QAction *window = m_menu->addAction(programIcon(), tr("&Show the window"));
    m_running = m_menu->addAction(tr("Nothing runs"));
    m_running->setEnabled(false);
    m_menu->addSeparator();
    const QAction *add = m_menu->addAction(tr("&New job..."));
    m_menu->addSeparator();
    m_ending = m_menu->addAction(tr("&Quit..."));
    connect(window, &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(add, &QAction::triggered, this, &TrayIcon::newJobWanted);
    connect(m_ending, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowWanted();
    });
    m_icon.setContextMenu(m_menu.get());
    m_icon.setIcon(iconFor({}));
    connect(&m_pacer, &Pacer::due, this, &TrayIcon::readCounts);
    connect(&engine, &Engine::changed, this, [this](const ChangeSet &changes) {
        if (!changes.runs.isEmpty() || !changes.jobs.isEmpty())
            m_pacer.request();
    });
    m_pacer.request();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setShown(bool isShown)
{
    m_icon.setVisible(isShown);
}

void TrayIcon::offer(QAction *action)
{
    m_menu->insertAction(m_ending, action);
    m_menu->insertSeparator(m_ending);
}

void TrayIcon::readCounts()
{
    m_engine.counts({}).then(this, [this](const Result<Counts> &answer) {
        if (answer)
            show(*answer);
    });
}

void TrayIcon::show(const Counts &counts)
{
    const QString text = trayText(counts);
    m_running->setText(text);
    m_icon.setToolTip(u"Runsheet\n"_s + text);
    if (const auto mark = trayMark(counts); mark != m_mark) {
        m_mark = mark;
        m_icon.setIcon(iconFor(mark));
    }
}

} // namespace runsheet
