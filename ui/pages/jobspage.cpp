// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/jobspage.h"

#include "ui/details/detailspane.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/firststartpage.h"
#include "ui/format/numbers.h"
#include "ui/models/filtercompletion.h"
#include "ui/theme/metrics.h"
#include "ui/views/awaycard.h"
#include "ui/views/emptystate.h"
#include "ui/views/jobstable.h"
#include "ui/views/selectiontext.h"
#include "ui/views/sidebar.h"
#include "ui/views/timelinestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

JobsPage::JobsPage(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock), m_actions(actions), m_model(clock), m_reader(engine, m_model, clock, nullptr),
      m_commands(engine, clock, nullptr), m_timelineReader(engine, clock, nullptr)
{
    setObjectName(u"jobsPage"_s);
    createLayout();
    connectSignals();
    connectActions();
}

// The views go before the model that they show.
JobsPage::~JobsPage()
{
    delete m_columns;
}

void JobsPage::createLayout()
{
    m_sidebar = new Sidebar;
    m_table = new JobsTable(m_model);
    m_empty = new EmptyState;
    m_firstStart = new FirstStartPage(nullptr);
    m_details = new DetailsPane(m_engine, nullptr);
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_away = new AwayCard;
    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_away);
    upperLayout->addWidget(m_tableOrEmpty, 1);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_details);
    auto *jobs = new QWidget;
    auto *jobsLayout = new QVBoxLayout(jobs);
    jobsLayout->setContentsMargins({});
    jobsLayout->setSpacing(0);
    jobsLayout->addWidget(m_rows, 1);
    jobsLayout->addWidget(createTimeline());
    m_right = new QStackedWidget;
    m_right->addWidget(jobs);
    m_right->addWidget(m_firstStart);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    resetLayout();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
}

QWidget *JobsPage::createTimeline()
{
    m_timelinePart = new QWidget;
    m_timeline = new TimelineStrip;
    auto *layout = new QVBoxLayout(m_timelinePart);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(hairLine(Qt::Horizontal, m_timelinePart));
    layout->addWidget(m_timeline);
    connect(m_timeline, &TimelineStrip::shownChanged, &m_timelineReader, &TimelineReader::setShown);
    connect(m_timeline, &TimelineStrip::chosen, this, &JobsPage::showTimelineJob);
    connect(&m_timelineReader, &TimelineReader::changed, this,
            [this] { m_timeline->setContent(m_timelineReader.items(), m_timelineReader.window()); });
    return m_timelinePart;
}

// A filter that hides the job would make a click do nothing.
void JobsPage::showTimelineJob(JobKey job)
{
    const bool isHidden = m_model.rowOf(job) < 0 && !m_filter.isEmpty();
    selectJob(job);
    if (isHidden)
        Q_EMIT filterWanted({});
}

void JobsPage::setTimelineShown(bool shown)
{
    m_timelinePart->setVisible(shown);
}

void JobsPage::wantQueue()
{
    QList<JobKey> jobs;
    for (const JobRow &row : m_table->selectedJobs())
        jobs.append(row.key);
    Q_EMIT queueWanted(jobs);
}

void JobsPage::resetLayout()
{
    const int h = metricsOf(this).h;
    m_columns->setSizes({m_sidebar->sizeHint().width(), 64 * h});
    m_rows->setSizes({19 * h, 19 * h});
    m_table->resetColumns();
}

void JobsPage::connectSignals()
{
    connect(&m_reader, &JobsReader::counted, this, &JobsPage::take);
    connect(&m_reader, &JobsReader::failed, this, &JobsPage::failed);
    connect(&m_reader, &JobsReader::loaded, this, &JobsPage::showRows);
    connect(m_table, &JobsTable::visibleRowsChanged, &m_reader, &JobsReader::setVisibleRows);
    connect(m_table, &JobsTable::touched, &m_reader, &JobsReader::touch);
    connect(m_table, &JobsTable::selectionMoved, this, &JobsPage::updateSelection);
    connect(m_table, &JobsTable::sortChosen, this, &JobsPage::sortBy);
    connect(m_table, &JobsTable::opened, this, &JobsPage::openJob);
    connect(m_table, &JobsTable::buttonPressed, this, &JobsPage::pressButton);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobsPage::showContextMenu);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &key, const QString &value) {
        QString text = m_filter;
        if (key == "view"_L1)
            return Q_EMIT filterWanted(value);
        for (const QString &each : {u"state"_s, u"label"_s, u"space"_s})
            text = withTerm(text, each, {});
        Q_EMIT filterWanted(key.isEmpty() ? QString() : withTerm(text, key, value));
    });
    connect(m_sidebar, &Sidebar::viewRemovalWanted, this, &JobsPage::removeView);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { Q_EMIT sidebarMoved(sidebarWidth()); });
    connect(m_empty, &EmptyState::taken, this, [this] { Q_EMIT filterWanted({}); });
    connect(m_firstStart, &FirstStartPage::chooseFile, this, &JobsPage::filesWanted);
    connect(m_firstStart, &FirstStartPage::trySample, this, &JobsPage::sampleWanted);
    connect(&m_commands, &JobCommands::runMade, this, [this](JobKey job) { m_wanted = job; });
}

void JobsPage::connectActions()
{
    m_table->addActions({m_actions.remove, m_actions.copy, m_actions.selectAll});
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_isActive)
                what();
        });
    };
    const auto onSelection = [&](QAction *action, RowAction what) { on(action, [this, what] { perform(what, m_table->selectedJobs()); }); };
    onSelection(m_actions.run, RowAction::Run);
    onSelection(m_actions.cancel, RowAction::Cancel);
    onSelection(m_actions.retry, RowAction::Retry);
    onSelection(m_actions.remove, RowAction::Delete);
    onSelection(m_actions.results, RowAction::Results);
    onSelection(m_actions.editJob, RowAction::Edit);
    onSelection(m_actions.duplicate, RowAction::Duplicate);
    onSelection(m_actions.skipNext, RowAction::SkipNext);
    on(m_actions.enable, [this] { perform(m_actions.enableOrDisable(), m_table->selectedJobs()); });
    on(m_actions.pause, [this] { perform(m_actions.pauseOrResume(), m_table->selectedJobs()); });
    on(m_actions.openLog, [this] { m_details->openTab(DetailsTab::Log); });
    on(m_actions.queueOfThese, [this] { wantQueue(); });
    on(m_actions.selectAll, [this] { m_table->selectAll(); });
    on(m_actions.copy, [this] { QGuiApplication::clipboard()->setText(selectionAsText(*m_table)); });
}

void JobsPage::setActive(bool active)
{
    m_isActive = active;
    updateSelection();
    showViews();
}

void JobsPage::setFilter(const QString &text)
{
    m_filter = text;
    m_sidebar->showFilter(text);
    JobsView view = m_reader.view();
    view.filter = filterFromText(text, m_clock->now()).jobs();
    m_reader.setView(view);
    showViews();
}

void JobsPage::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a view"));
    dialog->setLabelText(tr("Name of the view “%1”").arg(m_filter));
    dialog->setOkButtonText(tr("Save view"));
    dialog->setTextValue(m_filter);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter = m_filter](const QString &name) {
        if (!name.trimmed().isEmpty())
            addView({name.trimmed(), filter.trimmed()});
    });
    dialog->open();
}

void JobsPage::addView(const SavedView &view)
{
    m_views.removeIf([&](const SavedView &other) { return other.name == view.name; });
    m_views.append(view);
    showViews();
    countViews();
}

void JobsPage::removeView(const SavedView &view)
{
    m_views.removeAll(view);
    showViews();
    Q_EMIT viewRemoved(view);
}

void JobsPage::showViews()
{
    m_sidebar->setViews(m_views);
    const QString filter = m_filter.trimmed();
    if (m_isActive)
        m_actions.saveView->setEnabled(!filter.isEmpty() && std::ranges::find(m_views, filter, &SavedView::filter) == m_views.end());
}

void JobsPage::countViews()
{
    for (const SavedView &view : std::as_const(m_views)) {
        const JobFilter filter = m_reader.filterNow(filterFromText(view.filter, m_clock->now()).jobs());
        m_engine.counts(filter).then(this, [this, view](const Result<Counts> &answer) {
            if (answer)
                m_sidebar->setViewCount(view, answer->all);
        });
    }
}

void JobsPage::updateWords()
{
    FilterWords words{.counts = m_counts, .pools = m_pools, .types = {}};
    for (const JobTypeInfo &type : m_engine.jobTypes())
        words.types.append(type.key);
    Q_EMIT wordsChanged(words);
}

void JobsPage::setAllOneOffs(bool all)
{
    JobsView view = m_reader.view();
    view.allOneOffs = all;
    m_reader.setView(view);
}

void JobsPage::sortBy(JobSort sort, Qt::SortOrder order)
{
    JobsView view = m_reader.view();
    view.sort = sort;
    view.order = order;
    m_reader.setView(view);
}

void JobsPage::apply(const ChangeSet &changes)
{
    m_reader.apply(changes);
    if (changes.pools)
        readPools();
    m_details->apply(changes);
    m_timelineReader.apply(changes);
}

void JobsPage::readPools()
{
    m_engine.pools().then(this, [this](const Result<QList<Pool>> &answer) {
        if (!answer)
            return;
        m_pools.clear();
        for (const Pool &pool : *answer)
            m_pools.append(pool.name);
        updateWords();
    });
}

void JobsPage::take(const Counts &counts)
{
    m_counts = counts;
    m_isCounted = true;
    m_sidebar->setCounts(counts);
    countViews();
    updateWords();
    showRows();
    Q_EMIT counted(counts);
}

// Which of the three fills the pane: rows, "no job matches", or the first start.
void JobsPage::showRows()
{
    if (!isLoaded())
        return;
    const bool isFirstStart = m_counts.all == 0 && m_model.rowCount() == 0 && m_filter.isEmpty();
    const QWidget *before = shownPart();
    const bool hadFocus = hasFocusIn(before);
    m_right->setCurrentIndex(isFirstStart ? 1 : 0);
    if (m_isActive)
        Q_EMIT matched(m_model.rowCount(), m_counts.all);
    m_tableOrEmpty->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_empty->setTexts(tr("No job matches"),
                      m_filter.isEmpty() ? tr("No job is shown.")
                                         : tr("The filter is “%1”. %n job(s) are hidden.", nullptr, int(m_counts.all)).arg(m_filter),
                      tr("Clear filter"));
    if (m_wanted.isValid() && m_model.rowOf(m_wanted) >= 0) {
        m_table->selectJob(std::exchange(m_wanted, {}));
        if (m_wantedTab)
            m_details->openTab(*std::exchange(m_wantedTab, {}));
    }
    if (!m_table->currentIndex().isValid() && m_model.rowAt(0))
        m_table->selectRow(0);
    if (hadFocus && shownPart() != before)
        focusTable(); // and not whatever comes next
    Q_EMIT loaded();
}

void JobsPage::showFirstStart()
{
    m_right->setCurrentIndex(1);
}

void JobsPage::selectJob(JobKey job)
{
    m_wanted = job;
    showRows();
}

QList<JobKey> JobsPage::selectedKeys() const
{
    QList<JobKey> keys;
    for (const JobRow &row : m_table->selectedJobs())
        keys.append(row.key);
    return keys;
}

void JobsPage::openRun(const Run &run)
{
    m_wantedTab = run.status() == RunStatus::Succeeded && run.artifactCount > 0 ? DetailsTab::Results : DetailsTab::Log;
    selectJob(run.jobKey);
}

void JobsPage::setEditor(const QString &command)
{
    m_details->setEditor(command);
}

QWidget *JobsPage::shownPart() const
{
    return m_right->currentWidget() == m_firstStart ? m_firstStart : m_tableOrEmpty->currentWidget();
}

bool JobsPage::hasFocusIn(const QWidget *part) const
{
    const QWidget *focus = window()->focusWidget();
    return focus && (focus == part || part->isAncestorOf(focus));
}

// What a part does with the key itself, such as closing the search, it does not pass on.
void JobsPage::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape &&hasFocusIn(m_details) ? focusTable() : QWidget::keyPressEvent(event);
}

void JobsPage::focusTable()
{
    shownPart()->setFocus(Qt::ShortcutFocusReason);
}

void JobsPage::updateSelection()
{
    const bool incomplete = m_table->isSelectionIncomplete();
    if (m_isActive)
        m_actions.updateFor(incomplete ? QList<JobRow>() : m_table->selectedJobs(), incomplete);
    const std::optional<JobRow> current = m_table->currentJob();
    if (current == m_detailed)
        return;
    m_detailed = current;
    const bool hadFocus = hasFocusIn(m_details);
    m_details->showRow(current);
    if (hadFocus && !hasFocusIn(m_details))
        focusTable(); // what had it is not there for this job
}

void JobsPage::perform(RowAction action, const QList<JobRow> &rows)
{
    if (action == RowAction::Results)
        m_details->openTab(DetailsTab::Results);
    else if (action == RowAction::Edit)
        Q_EMIT editWanted(rows.first().key);
    else if (action == RowAction::Cancel && affectedBy(action, rows) > 1)
        confirmCancel(rows);
    else
        m_commands.perform(action, rows);
}

void JobsPage::pressButton(JobKey job, RowButton button)
{
    const JobRow *row = m_model.find(job);
    if (!row)
        return;
    const RowAction action = actionOf(button, *row);
    if (action == RowAction::Results)
        m_table->selectJob(job);
    perform(action, {*row});
}

void JobsPage::confirmCancel(const QList<JobRow> &rows)
{
    const int count = affectedBy(RowAction::Cancel, rows);
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Cancel runs"), tr("Cancel %n run(s)?", nullptr, count), QMessageBox::NoButton, this);
    box->setObjectName(u"confirmCancel"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Each is asked to end, and ended by force when it does not. What it wrote stays."));
    const QPushButton *cancelRuns = box->addButton(tr("Cancel %n run(s)", nullptr, count), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Keep running"), QMessageBox::RejectRole));
    connect(cancelRuns, &QPushButton::clicked, this, [this, rows] { m_commands.perform(RowAction::Cancel, rows); });
    box->open();
}

void JobsPage::openJob(JobKey job)
{
    m_table->selectJob(job);
    const JobRow *row = m_model.find(job);
    if (!row || !row->run)
        return;
    const bool hasResults = isFinal(row->run->status()) && row->run->artifactCount > 0;
    m_details->openTab(hasResults ? DetailsTab::Results : DetailsTab::Log);
}

void JobsPage::showContextMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions.run, m_actions.pause, m_actions.cancel, m_actions.retry});
    menu->addSeparator();
    menu->addActions({m_actions.results, m_actions.openLog, m_actions.copy});
    menu->addSeparator();
    menu->addActions({m_actions.editJob, m_actions.duplicate, m_actions.enable, m_actions.skipNext, m_actions.queueOfThese});
    menu->addSeparator();
    menu->addAction(m_actions.remove);
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

int JobsPage::sidebarWidth() const
{
    return m_sidebar->width();
}

void JobsPage::saveTo(WindowSettings &settings) const
{
    settings.table = m_table->settings();
    settings.sidebarSplit = m_columns->saveState();
    settings.detailsSplit = m_rows->saveState();
    settings.filter = m_filter;
    settings.views = m_views;
    settings.allOneOffs = m_reader.view().allOneOffs;
    settings.timeline = !m_timelinePart->isHidden();
}

void JobsPage::restore(const WindowSettings &settings)
{
    if (!settings.sidebarSplit.isEmpty())
        m_columns->restoreState(settings.sidebarSplit);
    if (!settings.detailsSplit.isEmpty())
        m_rows->restoreState(settings.detailsSplit);
    m_table->restore(settings.table);
    setTimelineShown(settings.timeline);
    m_filter = settings.filter;
    m_views = settings.views;
    showViews();
    m_sidebar->showFilter(m_filter);
    readPools();
    m_reader.setView({.filter = filterFromText(m_filter, m_clock->now()).jobs(),
                      .sort = settings.table.sort,
                      .order = settings.table.order,
                      .allOneOffs = settings.allOneOffs});
}

} // namespace runsheet
