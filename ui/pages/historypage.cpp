// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historypage.h"

#include "ui/actions/exportruns.h"
#include "ui/details/detailspane.h"
#include "ui/format/errors.h"
#include "ui/format/moments.h"
#include "ui/format/states.h"
#include "ui/models/filtertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/emptystate.h"
#include "ui/views/outcomecalendar.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"
#include "ui/views/selectiontext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int calendarWeeks = 15;
const QString asker = u"window"_s;

QDate today(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(clock.now())).date();
}

// The first day of the week, that many weeks ago.
QDate calendarStart(const Clock &clock)
{
    const QDate day = today(clock);
    const int offset = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return day.addDays(-offset - 7 * (calendarWeeks - 1));
}

RunAction runActionFor(RowAction action, const Run &run)
{
    switch (action) {
    case RowAction::Pause:
        return run.status() == RunStatus::Running ? RunAction::Pause : RunAction::Hold;
    case RowAction::Resume:
        return run.status() == RunStatus::Paused ? RunAction::Resume : RunAction::Release;
    case RowAction::Cancel:
        return RunAction::Cancel;
    case RowAction::Delete:
        return RunAction::Delete;
    default:
        return RunAction::Retry;
    }
}

} // namespace

HistoryPage::HistoryPage(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock), m_actions(actions), m_model(clock, nullptr),
      m_reader(engine, m_model, clock, nullptr)
{
    setObjectName(u"historyPage"_s);
    createLayout();
    connectSignals();
    connectActions();
}

// The views go before the model that they show.
HistoryPage::~HistoryPage()
{
    delete m_columns;
}

void HistoryPage::connectSignals()
{
    connect(m_sidebar, &HistorySidebar::choiceChanged, this, &HistoryPage::refresh);
    connect(&m_reader, &RunsReader::loaded, this, &HistoryPage::showRows);
    connect(&m_reader, &RunsReader::failed, this, [this](const Error &error) { Q_EMIT failed(describe(error)); });
    connect(&m_reader, &RunsReader::stale, this, [this] {
        askCounts();
        askCalendar();
        askGrid();
    });
    connect(m_table, &RunsTable::visibleRowsChanged, &m_reader, &RunsReader::setVisibleRows);
    connect(m_table, &RunsTable::currentMoved, this, &HistoryPage::showCurrent);
    connect(m_table, &RunsTable::opened, this, [this] { openRun(true); });
    connect(m_table, &RunsTable::sortChosen, this,
            [this](RunSort sort, Qt::SortOrder order) { m_reader.setView(m_reader.filter(), sort, order); });
    connect(m_gridView, &RunGridView::currentChanged, m_table, &RunsTable::selectRun);
    connect(m_gridView, &RunGridView::opened, this, &HistoryPage::openRunOf);
    connect(m_calendar, &OutcomeCalendar::dayChosen, this, &HistoryPage::chooseDay);
    connect(m_length, &QComboBox::activated, this, &HistoryPage::askGrid);
    connect(m_openLog, &QPushButton::clicked, this, [this] { openRun(false); });
    connect(m_openResults, &QPushButton::clicked, this, [this] { openRun(true); });
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportAll);
    connect(m_empty, &EmptyState::taken, this, [this] {
        setChoice({.days = 0, .outcome = {}, .job = {}, .cause = {}});
        Q_EMIT filterWanted({});
    });
}

void HistoryPage::connectActions()
{
    m_table->addActions({m_actions.remove, m_actions.copy, m_actions.selectAll});
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_isActive)
                what();
        });
    };
    on(m_actions.run, [this] { act(RowAction::Run); });
    on(m_actions.cancel, [this] { act(RowAction::Cancel); });
    on(m_actions.retry, [this] { act(RowAction::Retry); });
    on(m_actions.remove, [this] { act(RowAction::Delete); });
    on(m_actions.pause, [this] { act(m_actions.pauseOrResume()); });
    on(m_actions.results, [this] { openRun(true); });
    on(m_actions.openLog, [this] { openRun(false); });
    on(m_actions.selectAll, [this] { m_table->selectAll(); });
    on(m_actions.copy, [this] { QGuiApplication::clipboard()->setText(selectionAsText(*m_table)); });
}

void HistoryPage::setActive(bool active)
{
    m_isActive = active;
    if (active)
        updateActions();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isStarted, true))
        refresh();
}

RunFilter HistoryPage::textFilter() const
{
    return filterFromText(m_filter, m_clock->now()).runs();
}

void HistoryPage::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    // Dates that were written say what is meant: the days that are chosen at the side would hide it.
    const FilterText meant = filterFromText(text, m_clock->now());
    HistoryChoice choice = m_sidebar->choice();
    if (choice.days > 0 && (meant.since || meant.until)) {
        choice.days = 0;
        m_sidebar->setChoice(choice);
    }
    if (m_isStarted)
        refresh();
}

const HistoryChoice &HistoryPage::choice() const
{
    return m_sidebar->choice();
}

void HistoryPage::setChoice(const HistoryChoice &choice)
{
    m_sidebar->setChoice(choice);
    if (m_isStarted)
        refresh();
}

void HistoryPage::apply(const ChangeSet &changes)
{
    if (!m_isStarted)
        return;
    m_reader.apply(changes);
    if (m_details->isVisible())
        m_details->apply(changes);
}

void HistoryPage::refresh()
{
    const HistoryChoice &choice = m_sidebar->choice();
    m_table->setJobShown(!choice.job);
    m_reader.setView(narrowed(textFilter(), choice, m_clock->now()), m_reader.sort(), m_reader.order());
    askCounts();
    askCalendar();
    askGrid();
}

// The number beside an entry is what choosing it would leave, so that of its own part nothing is chosen.
void HistoryPage::askCounts()
{
    const quint64 question = ++m_countsQuestion;
    const Instant now = m_clock->now();
    const HistoryChoice &choice = m_sidebar->choice();
    HistoryChoice anyJob;
    anyJob.days = choice.days;
    HistoryChoice thisJob = anyJob;
    thisJob.job = choice.job;
    const auto ask = [&]<class T>(Answer<T> answer, auto take) {
        ++m_open;
        answer.then(this, [this, question, take](const Result<T> &result) {
            --m_open;
            if (question == m_countsQuestion && result)
                take(*result);
            m_sidebar->setCounts(m_counts);
            showFacts();
            if (isLoaded())
                Q_EMIT loaded();
        });
    };
    ask(m_engine.tally(narrowed(textFilter(), anyJob, now), now), [this](const RunTally &tally) { m_counts.jobs = tally.jobs; });
    ask(m_engine.tally(narrowed(textFilter(), thisJob, now), now), [this](const RunTally &tally) { m_counts.tally = tally; });
    for (const int days : {7, 30, 0}) {
        HistoryChoice since = thisJob;
        since.days = days;
        RunQuery query{.filter = narrowed(textFilter(), since, now), .sort = {}, .order = {}, .offset = 0, .limit = 0};
        ask(m_engine.runs(query), [this, days](const RunPage &page) { m_counts.days[days] = page.total; });
    }
    RunQuery all;
    all.limit = 0;
    ask(m_engine.runs(all), [this](const RunPage &page) { m_all = page.total; });
}

void HistoryPage::askCalendar()
{
    RunFilter filter;
    filter.job = m_sidebar->choice().job;
    filter.since = instantFromMs(calendarStart(*m_clock).startOfDay().toMSecsSinceEpoch());
    m_engine.tally(filter, *filter.since).then(this, [this, job = filter.job](const Result<RunTally> &answer) {
        if (answer && job == m_sidebar->choice().job)
            m_calendar->setDays(outcomeDays(answer->quarters, calendarStart(*m_clock), today(*m_clock)));
    });
}

JobKey HistoryPage::gridJob() const
{
    if (m_sidebar->choice().job)
        return *m_sidebar->choice().job;
    const Run *run = m_table->currentRun();
    return run ? run->jobKey : JobKey();
}

void HistoryPage::askGrid()
{
    m_gridJob = gridJob();
    const quint64 question = ++m_gridQuestion;
    if (!m_gridJob.isValid())
        return takeGrid({}, {});
    RunQuery query;
    query.filter.job = m_gridJob;
    query.limit = m_length->currentData().toInt();
    m_engine.runs(query).then(this, [this, question](const Result<RunPage> &answer) {
        if (question == m_gridQuestion && answer)
            askReports(answer->rows);
    });
}

void HistoryPage::askReports(const QList<Run> &runs)
{
    QList<Answer<RunReport>> answers;
    for (const Run &run : runs)
        answers.append(m_engine.report(run.key));
    if (answers.isEmpty())
        return takeGrid(runs, {});
    const quint64 question = m_gridQuestion;
    QtFuture::whenAll(answers.begin(), answers.end()).then(this, [this, question, runs](const QList<Answer<RunReport>> &done) {
        if (question != m_gridQuestion)
            return;
        QHash<RunKey, RunReport> reports;
        for (qsizetype i = 0; i < done.size(); ++i) {
            if (const Result<RunReport> report = done.at(i).result(); report)
                reports.insert(runs.at(i).key, *report);
        }
        takeGrid(runs, reports);
    });
}

void HistoryPage::takeGrid(const QList<Run> &runs, const QHash<RunKey, RunReport> &reports)
{
    m_grid = gridOf(runs, reports, m_clock->now());
    m_gridView->setGrid(m_grid);
    m_jobName->setText(runs.isEmpty() ? tr("No run") : runs.first().jobName);
    m_jobHint->setText(runs.isEmpty() ? QString() : tr("last %n run(s), newest at the end", nullptr, int(runs.size())));
    m_model.setUsual(m_sidebar->choice().job ? m_grid.usual : std::nullopt);
    if (const Run *run = m_table->currentRun())
        m_gridView->setCurrentRun(run->key);
    showFacts();
}

bool HistoryPage::isLoaded() const
{
    return m_reader.isLoaded() && m_open == 0;
}

void HistoryPage::showRows()
{
    const int total = m_model.rowCount();
    m_runsCount->setText(QLocale().toString(total));
    m_export->setEnabled(total > 0);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_tableOrEmpty->isAncestorOf(focus);
    m_tableOrEmpty->setCurrentIndex(total == 0 ? 1 : 0);
    if (hadFocus)
        focusTable();
    const bool isNarrowed =
        !m_filter.trimmed().isEmpty() || m_sidebar->choice() != HistoryChoice{.days = 0, .outcome = {}, .job = {}, .cause = {}};
    m_empty->setTexts(isNarrowed ? tr("No run matches") : tr("No run yet"),
                      isNarrowed ? tr("%n run(s) are hidden by the filter and by what is chosen at the side.", nullptr, int(m_all))
                                 : tr("Runs stand here as soon as a job has run."),
                      isNarrowed ? tr("Show all runs") : QString());
    Q_EMIT matched(total, m_all);
    if (isLoaded())
        Q_EMIT loaded();
}

void HistoryPage::showCurrent()
{
    const Run *run = m_table->currentRun();
    if (run) {
        m_gridView->setCurrentRun(run->key);
        const std::optional<JobRow> row = currentRow();
        const QString reason = stateReason(*row, {}, m_clock->now());
        const QString when = run->endedAt ? momentText(*run->endedAt, m_clock->now()) : QString();
        const QString what = reason.isEmpty() || run->status() == RunStatus::Succeeded ? shownWord(*row) : reason;
        m_messageIcon->setPixmap(stateIcon(row->status).pixmap(QSize(1, 1) * metricsOf(this).icon(), devicePixelRatioF()));
        m_message->setText(
            tr("Run %1 of %2: %3", "number, job, what became of it").arg(QLocale().toString(run->number), run->jobName, what) +
            (when.isEmpty() ? QString() : u"  "_s + when));
        m_message->setToolTip(m_message->text());
    } else {
        m_messageIcon->clear();
        m_message->clear();
    }
    m_openLog->setEnabled(run && run->attempt > 0);
    m_openResults->setEnabled(run && run->artifactCount > 0);
    if (gridJob() != m_gridJob)
        askGrid();
    if (m_details->isVisible())
        m_details->showRow(currentRow());
    updateActions();
}

void HistoryPage::updateActions()
{
    if (!m_isActive)
        return;
    const std::optional<JobRow> row = currentRow();
    m_actions.updateFor(row ? QList{*row} : QList<JobRow>(), false);
    for (QAction *action : {m_actions.editJob, m_actions.duplicate, m_actions.enable, m_actions.saveView})
        action->setEnabled(false); // they are about jobs, which stand in the workspace Jobs
}

std::optional<JobRow> HistoryPage::currentRow() const
{
    const Run *run = m_table->currentRun();
    if (!run)
        return {};
    JobRow row;
    row.key = run->jobKey;
    row.id = run->jobId;
    row.name = run->jobName;
    row.type = run->type;
    row.status = jobStatusOf(run->status());
    row.activeRuns = isFinal(run->status()) ? 0 : 1;
    row.run = *run;
    return row;
}

void HistoryPage::act(RowAction action)
{
    const Run *run = m_table->currentRun();
    if (!run)
        return;
    if (action == RowAction::Run) {
        m_engine.runJob(run->jobKey, Cause::Manual, asker).then(this, [this](const Result<Submitted> &answer) {
            if (!answer)
                Q_EMIT failed(describe(answer.error()));
        });
        return;
    }
    const auto finish = [this, action, key = run->key, name = run->jobName,
                         number = run->number](const Result<QList<ActionOutcome>> &answer) {
        if (!answer)
            return Q_EMIT failed(describe(answer.error()));
        const auto refusal = std::ranges::find_if(*answer, [](const ActionOutcome &outcome) { return outcome.refusal.has_value(); });
        if (refusal != answer->end())
            Q_EMIT failed(refusal->message);
        else if (action == RowAction::Delete)
            Q_EMIT deleted(tr("Deleted run %1 of “%2”. It stays in the trash for 30 days.").arg(QLocale().toString(number), name), key);
    };
    m_engine.act(QList{run->key}, runActionFor(action, *run), asker).then(this, finish);
}

void HistoryPage::openRun(bool results)
{
    const std::optional<JobRow> row = currentRow();
    if (!row)
        return;
    showDetails(true);
    m_details->showRow(row);
    if (results && row->run->artifactCount > 0)
        m_details->openTab(DetailsTab::Results);
    else if (row->status == JobStatus::Failed)
        m_details->openLogAtError();
    else
        m_details->openTab(DetailsTab::Log);
}

void HistoryPage::openRunOf(RunKey run)
{
    m_table->selectRun(run);
    const Run *current = m_table->currentRun();
    if (current && current->key == run)
        openRun(true);
}

void HistoryPage::chooseDay(const QDate &day)
{
    HistoryChoice choice = m_sidebar->choice();
    choice.days = 0;
    m_sidebar->setChoice(choice);
    QString text = withTerm(withTerm(m_filter, u"after"_s, {}), u"before"_s, {});
    text = withTerm(text, u"after"_s, day.toString(Qt::ISODate));
    Q_EMIT filterWanted(withTerm(text, u"before"_s, day.addDays(1).toString(Qt::ISODate)));
}

void HistoryPage::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("Export runs"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("All that is known, as JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"csv"_s); });
    dialog->selectFile(u"runs.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        RunQuery query;
        query.filter = m_reader.filter();
        auto *writing = new ExportRuns(m_engine, query, file, m_clock->now(), this);
        connect(writing, &ExportRuns::done, this, &HistoryPage::told);
        connect(writing, &ExportRuns::failed, this, &HistoryPage::failed);
        writing->begin();
    });
    dialog->open();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_details->isVisible())
        return QWidget::keyPressEvent(event);
    showDetails(false);
    focusTable();
}

void HistoryPage::setEditor(const QString &command)
{
    m_details->setEditor(command);
}

void HistoryPage::focusTable()
{
    m_tableOrEmpty->currentWidget()->setFocus(Qt::ShortcutFocusReason); // the offer, where there is nothing
}

void HistoryPage::saveTo(WindowSettings &settings) const
{
    settings.historyColumns = m_table->columns();
    settings.historyDays = m_sidebar->choice().days;
}

void HistoryPage::restore(const WindowSettings &settings)
{
    m_table->restoreColumns(settings.historyColumns);
    HistoryChoice choice;
    choice.days = settings.historyDays;
    m_sidebar->setChoice(choice);
}

} // namespace runsheet
