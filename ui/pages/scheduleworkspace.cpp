// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scheduleworkspace.h"

#include "ui/format/errors.h"
#include "ui/queues/queueeditor.h"
#include "ui/schedule/comingtable.h"
#include "ui/schedule/forecastbanner.h"
#include "ui/schedule/forecasttext.h"
#include "ui/schedule/loadtext.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulesidebar.h"
#include "ui/schedule/triggermove.h"
#include "ui/triggers/triggerpane.h"
#include "ui/views/emptystate.h"
#include "ui/views/selectiontext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! A fire time of a job, for its pool and what is expected of it; one that is switched off has none of its own.
std::optional<ComingFire> anyFireOf(JobKey job, const ScheduleFacts &facts)
{
    const auto next = std::ranges::find(facts.next, job, &ComingFire::job);
    if (next != facts.next.end())
        return *next;
    const auto resting = std::ranges::find(facts.resting, job, &JobRow::key);
    if (resting == facts.resting.end())
        return std::nullopt;
    ComingFire fire;
    fire.job = job;
    fire.pool = resting->pool;
    return fire;
}

} // namespace

ScheduleWorkspace::ScheduleWorkspace(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, JobCommands &commands,
                                     QWidget *parent)
    : QWidget(parent), m_clock(clock), m_actions(actions), m_commands(commands), m_reader(engine, clock, nullptr), m_model(nullptr)
{
    setObjectName(u"schedulePage"_s);
    m_move = new TriggerMove(engine, commands, this);
    m_trigger = new TriggerPane(engine, clock, nullptr);
    m_trigger->hide();
    m_queue = new QueueEditor(engine, clock, nullptr);
    createLayout();
    connectSignals();
    connectActions();
}

// The views go before the model that they show.
ScheduleWorkspace::~ScheduleWorkspace()
{
    delete m_columns;
}

void ScheduleWorkspace::connectSignals()
{
    connect(&m_reader, &ScheduleReader::changed, this, [this] {
        showFacts();
        Q_EMIT loaded();
    });
    connect(&m_reader, &ScheduleReader::minutePassed, this, &ScheduleWorkspace::showFacts);
    connect(&m_reader, &ScheduleReader::failed, this, [this](const Error &error) { Q_EMIT failed(describe(error)); });
    connect(m_sidebar, &ScheduleSidebar::choiceMade, this, &ScheduleWorkspace::setChoice);
    connect(m_sidebar, &ScheduleSidebar::calendarOpened, this, &ScheduleWorkspace::calendarWanted);
    connect(m_table, &ComingTable::selectionMoved, this, [this] {
        updateActions();
        showTrigger();
    });
    connect(m_trigger, &TriggerPane::timesChanged, this, &ScheduleWorkspace::showLoad);
    connect(m_queue, &QueueEditor::jobWanted, this, &ScheduleWorkspace::jobWanted);
    connect(m_queue, &QueueEditor::saved, this,
            [this](const QString &name) { setChoice({.what = ScheduleChoice::What::Queue, .value = name, .day = {}}); });
    connect(m_queue, &QueueEditor::deleted, this, [this] { setChoice({}); });
    connect(m_table, &ComingTable::buttonPressed, this, &ScheduleWorkspace::pressButton);
    connect(m_table, &ComingTable::opened, this, &ScheduleWorkspace::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ScheduleWorkspace::showContextMenu);
    connect(m_month, &MonthView::dayChosen, this, &ScheduleWorkspace::chooseDay);
    connect(m_month, &MonthView::monthWanted, this, &ScheduleWorkspace::goToMonth);
    connect(m_forecast, &ForecastBanner::showWanted, this, &ScheduleWorkspace::showCollision);
    connect(m_forecast, &ForecastBanner::remedyWanted, this, &ScheduleWorkspace::takeRemedy);
    connect(m_move, &TriggerMove::refused, this, [this](const QString &sentence, JobKey job) {
        Q_EMIT failed(sentence);
        m_table->selectJobs({job});
    });
    connect(m_empty, &EmptyState::taken, this, &ScheduleWorkspace::takeEmptyOffer);
}

void ScheduleWorkspace::connectActions()
{
    m_table->addActions({m_actions.copy, m_actions.selectAll});
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_isActive)
                what();
        });
    };
    on(m_actions.run, [this] { perform(RowAction::Run); });
    on(m_actions.remove, [this] { perform(RowAction::Delete); });
    on(m_actions.editJob, [this] { perform(RowAction::Edit); });
    on(m_actions.duplicate, [this] { perform(RowAction::Duplicate); });
    on(m_actions.skipNext, [this] { perform(RowAction::SkipNext); });
    on(m_actions.enable, [this] { perform(m_actions.enableOrDisable()); });
    on(m_actions.selectAll, [this] { m_table->selectAll(); });
    on(m_actions.copy, [this] { QGuiApplication::clipboard()->setText(selectionAsText(*m_table)); });
}

void ScheduleWorkspace::setActive(bool active)
{
    m_isActive = active;
    if (active)
        updateActions();
}

void ScheduleWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader.setShown(true);
}

void ScheduleWorkspace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.setShown(false);
}

void ScheduleWorkspace::apply(const ChangeSet &changes)
{
    m_reader.apply(changes);
}

void ScheduleWorkspace::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_terms = filterFromText(text, m_clock->now());
    showFacts();
}

// The list of what was chosen before stays marked until its user has let go of an unsaved queue.
void ScheduleWorkspace::setChoice(const ScheduleChoice &choice)
{
    if (!m_queue->hasUnsavedChanges() || choice.what == ScheduleChoice::What::Queue)
        return showChoice(choice);
    m_sidebar->setChoice(m_choice);
    m_queue->settle([this, choice] { showChoice(choice); });
}

void ScheduleWorkspace::showChoice(const ScheduleChoice &choice)
{
    using What = ScheduleChoice::What;
    m_choice = choice;
    m_sidebar->setChoice(choice);
    m_right->setCurrentIndex(choice.what == What::Queue ? 1 : 0);
    if (choice.what == What::Queue)
        m_queue->show(choice.value);
    m_table->forgetPlace();
    m_reader.setDay(choice.what == What::Day ? choice.day : QDate());
    showRows();
    showMonth();
}

void ScheduleWorkspace::newQueue(const QList<JobKey> &jobs)
{
    m_choice = {.what = ScheduleChoice::What::Queue, .value = {}, .day = {}};
    m_sidebar->setChoice(m_choice);
    m_right->setCurrentWidget(m_queue);
    m_queue->showNew(jobs);
    showRows();
}

void ScheduleWorkspace::showFacts()
{
    m_sidebar->showFacts(m_reader.facts(), m_terms, m_clock->now());
    showRows();
    showMonth();
    showForecast();
    showLoad();
}

// A queue's trigger belongs to the queue, with all else of it. Who wants to stay with an unsaved trigger is asked once for each job.
void ScheduleWorkspace::showTrigger()
{
    const std::optional<ComingRow> row = m_table->currentRow();
    const bool hasTrigger = row && row->type != queueTypeKey;
    m_trigger->setVisible(hasTrigger || m_trigger->isChanged());
    if (!hasTrigger || m_trigger->job() == row->job || (m_trigger->isChanged() && m_askedFor == row->job))
        return;
    m_askedFor = row->job;
    m_trigger->show(row->job);
}

void ScheduleWorkspace::showLoad()
{
    const ScheduleFacts &facts = m_reader.facts();
    const std::optional<ComingFire> job = anyFireOf(m_trigger->job(), facts);
    const LoadText text = job ? loadText(*job, m_trigger->times(), facts.coming, facts.pools, m_clock->now()) : LoadText();
    m_trigger->setLoad(text.sentence, text.tone);
}

void ScheduleWorkspace::openRow()
{
    const std::optional<ComingRow> row = m_table->currentRow();
    if (row && row->type == queueTypeKey)
        return setChoice({.what = ScheduleChoice::What::Queue, .value = row->name, .day = {}});
    const QList<QWidget *> parts = m_trigger->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(
        parts, [](const QWidget *part) { return part->isVisible() && part->isEnabled() && part->focusPolicy() & Qt::TabFocus; });
    if (first != parts.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

bool ScheduleWorkspace::hasUnsavedChanges() const
{
    return m_trigger->isChanged() || m_queue->hasUnsavedChanges();
}

void ScheduleWorkspace::askToLeave(const std::function<void()> &leave)
{
    m_trigger->askToLeave([this, leave] { m_queue->settle(leave); });
}

QList<JobKey> ScheduleWorkspace::selectedKeys() const
{
    QList<JobKey> keys;
    for (const JobRow &job : selectedJobs())
        keys.append(job.key);
    return keys;
}

void ScheduleWorkspace::showMonth()
{
    const ScheduleFacts &facts = m_reader.facts();
    MonthFacts month = facts.monthFacts;
    const auto calendar = std::ranges::find(facts.calendars, m_choice.value, &Calendar::name);
    if (m_choice.what == ScheduleChoice::What::Calendar && calendar != facts.calendars.end())
        month.calendar = *calendar;
    m_month->showPlan(monthPlan(facts.month, localDay(m_clock->now()), QLocale().firstDayOfWeek(), month));
    m_month->setChosen(m_choice.what == ScheduleChoice::What::Day ? m_choice.day : QDate());
}

void ScheduleWorkspace::showForecast()
{
    const ScheduleFacts &facts = m_reader.facts();
    const QList<Collision> &collisions = facts.forecast.collisions;
    m_forecast->showText(collisions.isEmpty() ? ForecastText()
                                              : forecastText(collisions.constFirst(), facts.remedy, facts.coming, m_clock->now()));
}

void ScheduleWorkspace::showCollision()
{
    const ScheduleFacts &facts = m_reader.facts();
    if (facts.forecast.collisions.isEmpty())
        return;
    QList<JobKey> jobs;
    for (const qsizetype place : facts.forecast.collisions.constFirst().fires)
        jobs.append(facts.coming.at(place).job);
    Q_EMIT filterWanted({});
    setChoice({.what = ScheduleChoice::What::Late, .value = {}, .day = {}});
    m_table->selectJobs(jobs);
    focusTable();
}

void ScheduleWorkspace::takeRemedy()
{
    const ScheduleFacts &facts = m_reader.facts();
    if (!facts.remedy)
        return;
    const ComingFire &fire = facts.coming.at(facts.remedy->fire);
    m_move->ask(fire.job, fire.at, facts.remedy->to);
}

void ScheduleWorkspace::chooseDay(QDate day)
{
    using What = ScheduleChoice::What;
    if (day.isValid())
        setChoice({.what = What::Day, .value = {}, .day = day});
    else
        setChoice({});
}

void ScheduleWorkspace::goToMonth(QDate month)
{
    const QDate day = month.isValid() ? month : localDay(m_clock->now());
    m_reader.setMonth(QDate(day.year(), day.month(), 1));
    m_month->setCurrent(day);
    showMonth();
}

void ScheduleWorkspace::showRows()
{
    const Instant now = m_clock->now();
    const QList<ComingRow> rows = comingRows(m_reader.facts(), m_choice, m_terms, now);
    m_model.setRows(rows, now);
    m_tableOrEmpty->setCurrentIndex(rows.isEmpty() && m_reader.isLoaded() ? 1 : 0);
    explainEmptiness();
    if (m_isActive)
        Q_EMIT matched(std::ranges::count_if(rows, [](const ComingRow &row) { return !row.isHead(); }),
                       countOf(m_reader.facts(), m_choice, {}, now));
}

void ScheduleWorkspace::takeEmptyOffer()
{
    using What = ScheduleChoice::What;
    if (!m_filter.trimmed().isEmpty())
        return Q_EMIT filterWanted({});
    if (m_choice.what == What::Missed || m_choice.what == What::Resting)
        return setChoice({});
    if (m_reader.facts().next.isEmpty())
        return m_actions.newJob->trigger();
    setChoice({.what = What::Week, .value = {}, .day = {}});
}

QList<JobRow> ScheduleWorkspace::selectedJobs() const
{
    QList<JobRow> jobs;
    for (const ComingRow &row : m_table->selectedRows()) {
        const auto known = std::ranges::find(jobs, row.job, &JobRow::key);
        if (known == jobs.end())
            jobs.append(jobRowOf(row));
    }
    return jobs;
}

void ScheduleWorkspace::updateActions()
{
    if (m_isActive)
        m_actions.updateFor(selectedJobs(), false);
}

void ScheduleWorkspace::perform(RowAction action)
{
    const QList<JobRow> jobs = selectedJobs();
    if (action == RowAction::Edit && jobs.size() == 1)
        Q_EMIT editWanted(jobs.first().key);
    else
        m_commands.perform(action, jobs);
}

void ScheduleWorkspace::pressButton(const ComingRow &row, ComingButton button)
{
    const JobRow job = jobRowOf(row);
    switch (button) {
    case ComingButton::Run:
        return m_commands.perform(RowAction::Run, {job});
    case ComingButton::SkipNext:
        return row.kind == ComingRow::Kind::LeftOut ? m_commands.keepSkipped(job) : m_commands.perform(RowAction::SkipNext, {job});
    case ComingButton::OnOff:
        return m_commands.perform(job.enabled ? RowAction::Disable : RowAction::Enable, {job});
    }
}

void ScheduleWorkspace::showContextMenu(const QPoint &point)
{
    if (m_table->selectedRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"comingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions.run, m_actions.skipNext, m_actions.enable});
    menu->addSeparator();
    menu->addActions({m_actions.editJob, m_actions.duplicate, m_actions.copy});
    menu->addSeparator();
    menu->addAction(m_actions.remove);
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

void ScheduleWorkspace::focusTable()
{
    m_tableOrEmpty->currentWidget()->setFocus(Qt::ShortcutFocusReason); // the offer, where there is nothing
}

void ScheduleWorkspace::saveTo(WindowSettings &settings) const
{
    settings.scheduleColumns = m_table->columns();
    settings.scheduleSplit = m_parts->saveState();
    settings.triggerSplit = m_rows->saveState();
}

void ScheduleWorkspace::restore(const WindowSettings &settings)
{
    m_table->restoreColumns(settings.scheduleColumns);
    if (!settings.triggerSplit.isEmpty())
        m_rows->restoreState(settings.triggerSplit);
    if (!settings.scheduleSplit.isEmpty())
        m_parts->restoreState(settings.scheduleSplit);
    if (!settings.sidebarSplit.isEmpty())
        m_columns->restoreState(settings.sidebarSplit);
}

} // namespace runsheet
