// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runstab.h"

#include "engine/domain/clock.h"
#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/durations.h"
#include "ui/format/enginesentences.h"
#include "ui/format/errors.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"
#include "ui/models/rungrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"
#include "ui/views/selectiontext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
#include <map>

namespace runsheet {

using namespace Qt::StringLiterals;

QString historySummary(qint64 total, const QList<Run> &last, const std::optional<Duration> &usual)
{
    std::map<JobStatus, int> counts;
    for (const Run &run : last)
        ++counts[jobStatusOf(run.status())];
    QStringList outcomes;
    for (const auto &[status, count] : counts)
        outcomes.append(RunsTab::tr("%1 %2", "count, state").arg(numberText(qint64(count)), stateWord(status).toLower()));
    const QString runs = RunsTab::tr("%n run(s)", nullptr, int(total));
    const QString ended = outcomes.join(u", "_s);
    QString text = last.isEmpty()         ? runs
                   : total == last.size() ? RunsTab::tr("%1: %2", "runs, outcomes").arg(runs, ended)
                                          : RunsTab::tr("%1, of the last %2: %3").arg(runs, numberText(qint64(last.size())), ended);
    return usual ? RunsTab::tr("%1; usually %2", "outcomes, duration").arg(text, durationText(*usual)) : text;
}

RunsTab::RunsTab(Engine &engine, const std::shared_ptr<Clock> &clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock), m_model(clock, nullptr), m_reader(engine, m_model, clock, nullptr)
{
    setObjectName(u"runsView"_s);
    m_table = new RunsTable(m_model, this);
    m_table->setObjectName(u"jobRunsTable"_s);
    m_table->setAccessibleName(tr("Runs of this job"));
    m_table->setJobShown(false);
    m_chart = new RunGridView(this);
    m_chart->setObjectName(u"jobRunsChart"_s);
    m_summary = mutedLabel({}, this);
    m_summary->setObjectName(u"runsSummary"_s);
    m_summary->setMinimumWidth(1);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"runsNote"_s);
    m_note->setProperty("isError", true);
    m_note->setWordWrap(true);
    m_note->setMargin(metricsOf(this).u);
    m_note->hide();
    createTrash();
    m_show = new QPushButton(tr("&Show this run"), this);
    m_show->setObjectName(u"showRunButton"_s);
    m_compare = new QPushButton(actionIcon("view-split-left-right"_L1), tr("&Compare"), this);
    m_compare->setObjectName(u"compareRunsButton"_s);
    m_delete = new QPushButton(actionIcon("edit-delete"_L1), tr("De&lete"), this);
    m_delete->setObjectName(u"deleteRunsButton"_s);
    createLayout();
    connectSignals();
    updateButtons();
}

void RunsTab::createTrash()
{
    const Metrics metrics = metricsOf(this);
    m_trash = new QWidget(this);
    m_trashText = mutedLabel({}, m_trash);
    m_trashText->setObjectName(u"runsTrashText"_s);
    QPushButton *undo = linkButton(tr("&Undo"), m_trash);
    undo->setObjectName(u"undoRunsButton"_s);
    auto *row = new QHBoxLayout(m_trash);
    row->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    row->addWidget(m_trashText);
    row->addWidget(undo);
    row->addStretch();
    m_trash->hide();
    connect(undo, &QPushButton::clicked, this, &RunsTab::bringBack);
}

void RunsTab::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    bar->setSpacing(2 * metrics.u);
    bar->addWidget(m_summary, 1);
    for (QPushButton *button : {m_show, m_compare, m_delete}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(m_note);
    layout->addWidget(m_trash);
    layout->addWidget(splitter, 1);
}

void RunsTab::connectSignals()
{
    connect(m_table, &RunsTable::visibleRowsChanged, &m_reader, &RunsReader::setVisibleRows);
    connect(m_table, &RunsTable::sortChosen, this,
            [this](RunSort sort, Qt::SortOrder order) { m_reader.setView(m_reader.filter(), sort, order); });
    connect(m_table, &RunsTable::opened, this, &RunsTab::choose);
    connect(m_table, &RunsTable::currentMoved, this, [this] {
        if (const Run *run = m_table->currentRun())
            m_chart->setCurrentRun(run->key);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTab::updateButtons);
    connect(m_chart, &RunGridView::currentChanged, m_table, &RunsTable::selectRun);
    connect(m_chart, &RunGridView::opened, this, &RunsTab::runChosen);
    connect(&m_reader, &RunsReader::stale, this, &RunsTab::askChart);
    connect(&m_reader, &RunsReader::failed, this, [this](const Error &error) {
        m_note->setText(describe(error));
        m_note->show();
    });
    connect(&m_model, &RunsModel::shown, this, [this] {
        m_note->hide();
        updateButtons();
    });
    connect(m_show, &QPushButton::clicked, this, &RunsTab::choose);
    connect(m_compare, &QPushButton::clicked, this, &RunsTab::compare);
    connect(m_delete, &QPushButton::clicked, this, &RunsTab::removeSelected);
}

void RunsTab::showJob(JobKey job, RunKey shown)
{
    if (job != m_job)
        m_trash->hide();
    m_job = job;
    m_shown = shown;
    if (isVisible())
        read();
}

void RunsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RunsTab::read()
{
    if (m_job == m_readJob) {
        if (!m_table->currentRun())
            m_table->selectRun(m_shown);
        return;
    }
    m_readJob = m_job;
    m_summary->clear();
    m_chart->setGrid({});
    m_model.setUsual(std::nullopt);
    RunFilter filter;
    filter.job = m_job;
    m_reader.setView(filter, RunSort::Created, Qt::DescendingOrder);
    m_table->selectRun(m_shown);
    askChart();
}

void RunsTab::apply(const ChangeSet &changes)
{
    if (m_readJob.isValid())
        m_reader.apply(changes);
}

void RunsTab::askChart()
{
    if (!m_readJob.isValid())
        return;
    RunQuery query;
    query.filter.job = m_readJob;
    query.limit = drawnRuns;
    onAnswer(m_engine.runs(query), this, [this, serial = ++m_serial](const Result<RunPage> &answer) {
        if (serial != m_serial || !answer)
            return;
        takeChart(answer->rows);
        m_summary->setText(historySummary(answer->total, answer->rows, gridOf(answer->rows, {}, m_clock->now()).usual));
        m_summary->setToolTip(plainTip(m_summary->text()));
    });
}

void RunsTab::takeChart(const QList<Run> &newestFirst)
{
    const RunGrid grid = gridOf(newestFirst, {}, m_clock->now());
    m_chart->setGrid(grid);
    m_model.setUsual(grid.usual);
    m_chart->setCurrentRun(m_table->currentRun() ? m_table->currentRun()->key : m_shown);
}

QList<RunKey> RunsTab::selected() const
{
    QList<RunKey> runs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const Run *run = m_model.rowAt(index.row()))
            runs.append(run->key);
    }
    return runs;
}

void RunsTab::updateButtons()
{
    const qsizetype count = selected().size();
    m_show->setEnabled(count == 1);
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setToolTip(count == 2   ? tr("Shows how the two selected runs differ.")
                          : count == 1 ? tr("Shows how this run differs from the one that is shown now.")
                                       : tr("Select one or two runs to compare."));
    m_delete->setText(count > 1 ? tr("De&lete %1", "number of runs").arg(numberText(qint64(count))) : tr("De&lete"));
    m_delete->setEnabled(count > 0);
}

void RunsTab::choose()
{
    if (const Run *run = m_table->currentRun())
        Q_EMIT runChosen(run->key);
}

void RunsTab::compare()
{
    QList<RunKey> runs = selected();
    if (runs.size() == 1)
        runs.append(m_shown);
    if (runs.size() != 2 || runs.first() == runs.last()) {
        m_note->setText(tr("This run is the one that is shown now. Select two runs, or another one."));
        m_note->show();
        return;
    }
    // The older one on the left.
    std::ranges::sort(runs, {}, &RunKey::value);
    Q_EMIT compareAsked(runs.first(), runs.last());
}

void RunsTab::removeSelected()
{
    onAnswer(m_engine.act(selected(), RunAction::Delete, u"window"_s), this, [this](const Result<QList<ActionOutcome>> &answer) {
        QStringList refusals;
        if (!answer)
            refusals.append(describe(answer.error()));
        for (const ActionOutcome &outcome : answer ? *answer : QList<ActionOutcome>()) {
            const QString message = inUsersWords(outcome.message);
            if (outcome.refusal && !refusals.contains(message))
                refusals.append(message);
        }
        m_note->setText(refusals.join(u'\n'));
        m_note->setVisible(!refusals.isEmpty());
        takeDeleted(answer ? *answer : QList<ActionOutcome>());
    });
}

void RunsTab::takeDeleted(const QList<ActionOutcome> &outcomes)
{
    QList<RunKey> deleted;
    for (const ActionOutcome &outcome : outcomes) {
        if (outcome.changed)
            deleted.append(outcome.key);
    }
    if (deleted.isEmpty())
        return;
    m_deleted = deleted;
    m_trashText->setText(tr("%n run(s) deleted. They stay in the trash for 30 days.", nullptr, int(deleted.size())));
    m_trash->show();
}

void RunsTab::bringBack()
{
    m_trash->hide();
    for (const RunKey run : std::exchange(m_deleted, {})) {
        onAnswer(m_engine.undoDelete(run, u"window"_s), this, [this](const Result<QString> &answer) {
            if (answer)
                return;
            m_note->setText(describe(answer.error()));
            m_note->show();
        });
    }
}

void RunsTab::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectionAsText(*m_table));
    else if (event->key() == Qt::Key_Delete && !selected().isEmpty())
        removeSelected();
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
