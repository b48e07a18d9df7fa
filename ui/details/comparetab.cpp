// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/comparetab.h"

#include "engine/domain/clock.h"
#include "ui/details/ansi.h"
#include "ui/details/logdifferenceview.h"
#include "ui/details/logpage.h"
#include "ui/details/onanswer.h"
#include "ui/details/resultcomparison.h"
#include "ui/details/stagecomparison.h"
#include "ui/details/stagelist.h"
#include "ui/details/widgets.h"
#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/datadelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum SettingsColumn { NameColumn, SignColumn, LeftColumn, RightColumn };

QString groupText(ComparedGroup group)
{
    switch (group) {
    case ComparedGroup::Parameters:
        return CompareTab::tr("Parameters");
    case ComparedGroup::Environment:
        return CompareTab::tr("Environment");
    case ComparedGroup::Settings:
        return CompareTab::tr("Settings");
    case ComparedGroup::Stamp:
        return CompareTab::tr("Stamp");
    case ComparedGroup::Outcome:
        return CompareTab::tr("Outcome");
    case ComparedGroup::Results:
        return CompareTab::tr("Results");
    }
    return {};
}

//! The lines of a log as they are shown.
QStringList linesOf(const LogChunk &chunk)
{
    LogSplitter splitter;
    LogPage page;
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, page);
    splitter.peekUnfinished(page);
    QStringList lines;
    for (const LogLine &line : page.lines) {
        if (line.kind == LogLine::Kind::Text)
            lines.append(parseAnsi(page.text(line)).text);
    }
    return lines;
}

//! A pane with a head above it.
QWidget *pane(QLabel *head, QWidget *content, QWidget *parent)
{
    const Metrics metrics = metricsOf(parent);
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    head->setContentsMargins(metrics.paneSide(), 0, metrics.paneSide(), 0);
    layout->addWidget(head);
    layout->addWidget(hairLine(Qt::Horizontal, widget));
    layout->addWidget(content, 1);
    return widget;
}

} // namespace

CompareTab::CompareTab(Engine &engine, const std::shared_ptr<Clock> &clock, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_clock(clock)
{
    setObjectName(u"compareView"_s);
    createWidgets();
    createLayout();
    connectSignals();
}

CompareTab::~CompareTab()
{
    m_comparing.cancel();
}

void CompareTab::createWidgets()
{
    m_left = new QComboBox(this);
    m_left->setObjectName(u"compareLeftChooser"_s);
    m_left->setAccessibleName(tr("Run on the left"));
    m_right = new QComboBox(this);
    m_right->setObjectName(u"compareRightChooser"_s);
    m_right->setAccessibleName(tr("Run on the right"));
    for (QComboBox *box : {m_left, m_right}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(16);
    }
    m_swap = new QPushButton(tr("S&wap"), this);
    m_swap->setObjectName(u"compareSwapButton"_s);
    m_swap->setFlat(true);
    m_swap->setAutoDefault(false);
    m_summary = plainLabel({}, this);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setMinimumWidth(1);
    m_differencesOnly = new QCheckBox(tr("&Differences only"), this);
    m_differencesOnly->setObjectName(u"differencesOnlyCheck"_s);
    m_differencesOnly->setChecked(true);
    m_previous = iconButton("go-up"_L1, tr("Previous difference of the logs"), this);
    m_next = iconButton("go-down"_L1, tr("Next difference of the logs"), this);
    m_next->setObjectName(u"nextDifferenceButton"_s);
    m_settings = new QTreeWidget(this);
    m_settings->setObjectName(u"settingsDifference"_s);
    m_settings->setAccessibleName(tr("Parameters, environment, stamp"));
    m_settings->setColumnCount(RightColumn + 1);
    m_settings->setHeaderLabels({tr("Name"), QString(), tr("Left"), tr("Right")});
    m_settings->setItemDelegate(new DataDelegate(m_settings));
    m_settings->setFrameShape(QFrame::NoFrame);
    m_settings->setRootIsDecorated(false);
    m_settings->setIndentation(metricsOf(this).cellSide());
    m_settings->setUniformRowHeights(true);
    m_settings->setTextElideMode(Qt::ElideMiddle);
    m_settings->header()->setHighlightSections(false);
    m_settingsHead = headLabel({}, this);
    m_stages = new StageComparison(this);
    m_stagesHead = headLabel(tr("Durations by stage"), this);
    m_log = new LogDifferenceView(this);
    m_logHead = headLabel({}, this);
    m_results = new ResultComparison(this);
}

QWidget *CompareTab::createBar()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    layout->setSpacing(2 * metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, mutedLabel(tr("with"), bar), m_right, m_swap})
        layout->addWidget(widget);
    layout->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_differencesOnly, m_previous, m_next})
        layout->addWidget(widget);
    return bar;
}

void CompareTab::createLayout()
{
    auto *stages = new QScrollArea(this);
    stages->setFrameShape(QFrame::NoFrame);
    stages->setWidgetResizable(true);
    stages->setWidget(m_stages);
    m_stages->setAutoFillBackground(true);
    m_stages->setBackgroundRole(QPalette::Base);
    auto *upper = new QSplitter(this);
    upper->addWidget(pane(m_settingsHead, m_settings, this));
    upper->addWidget(pane(m_stagesHead, stages, this));
    upper->setStretchFactor(0, 3);
    upper->setStretchFactor(1, 2);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->addWidget(upper);
    auto *lower = new QSplitter(this);
    lower->addWidget(pane(m_logHead, m_log, this));
    lower->addWidget(pane(headLabel(tr("Results, cell by cell"), this), m_results, this));
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    panes->addWidget(lower);
    for (QSplitter *splitter : {upper, lower, panes}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_panes = panes;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(panes, 1);
}

void CompareTab::connectSignals()
{
    for (QComboBox *box : {m_left, m_right})
        connect(box, &QComboBox::activated, this, &CompareTab::ask);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const int left = m_left->currentIndex();
        m_left->setCurrentIndex(m_right->currentIndex());
        m_right->setCurrentIndex(left);
        ask();
    });
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this] {
        showSettings();
        takeDifference();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_log->goToDifference(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_log->goToDifference(1); });
    connect(m_results, &ResultComparison::compared, this, &CompareTab::showSummary);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &CompareTab::takeDifference);
}

void CompareTab::showJob(JobKey job, RunKey shown)
{
    m_job = job;
    m_shown = shown;
    if (isVisible() && (m_job != m_readJob || m_shown != m_readShown))
        askRuns();
}

void CompareTab::compare(RunKey left, RunKey right)
{
    m_wanted = std::pair(left, right);
    if (isVisible())
        askRuns();
}

void CompareTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted || m_job != m_readJob || m_shown != m_readShown)
        askRuns();
}

void CompareTab::askRuns()
{
    m_readJob = m_job;
    m_readShown = m_shown;
    RunQuery query;
    query.filter.job = m_job;
    query.limit = offeredRuns;
    onAnswer(m_engine.runs(query), this, [this, serial = ++m_serial](const Result<RunPage> &answer) {
        if (serial == m_serial && answer)
            takeRuns(answer->rows);
    });
}

void CompareTab::takeRuns(const QList<Run> &runs)
{
    for (QComboBox *box : {m_left, m_right}) {
        box->clear();
        for (const Run &run : runs) {
            const QString when = run.startedAt ? momentText(*run.startedAt, m_clock->now()) : stateWord(run.status());
            box->addItem(stateIcon(jobStatusOf(run.status())), tr("run %1  %2", "number, when").arg(numberText(qint64(run.number)), when),
                         QVariant::fromValue(run.key));
        }
    }
    const auto indexOf = [&](RunKey key) { return int(std::ranges::find(runs, key, &Run::key) - runs.begin()); };
    int right = indexOf(m_wanted ? m_wanted->second : m_shown);
    if (right >= runs.size())
        right = 0;
    if (runs.isEmpty())
        return showTooFew();
    int left = m_wanted ? indexOf(m_wanted->first) : right + 1;
    const auto older =
        std::ranges::find_if(runs.begin() + right + 1, runs.end(), [](const Run &run) { return run.status() == RunStatus::Succeeded; });
    if (!m_wanted && older != runs.end())
        left = int(older - runs.begin());
    m_wanted.reset();
    m_panes->setVisible(runs.size() > 1 && left < runs.size());
    m_swap->setEnabled(m_panes->isVisibleTo(this));
    if (!m_panes->isVisibleTo(this))
        return showTooFew();
    m_left->setCurrentIndex(left);
    m_right->setCurrentIndex(right);
    ask();
}

void CompareTab::showTooFew()
{
    m_panes->hide();
    m_swap->setEnabled(false);
    m_summary->setText(tr("There is nothing to compare yet: this job has no run that is older than the one shown."));
}

RunKey CompareTab::chosen(const QComboBox *box) const
{
    return box->currentData().value<RunKey>();
}

void CompareTab::ask()
{
    ++m_serial;
    m_comparing.cancel();
    m_sides = {Side{chosen(m_left), {}, {}, {}, {}, false, 0}, Side{chosen(m_right), {}, {}, {}, {}, false, 0}};
    m_summary->setText(tr("Reading"));
    for (const int side : {0, 1})
        askSide(side);
}

template<class T, class Take>
void CompareTab::askOf(int side, Answer<T> answer, Take take)
{
    ++m_sides[size_t(side)].open;
    onAnswer(answer, this, [this, side, serial = m_serial, take](const Result<T> &result) {
        if (serial != m_serial)
            return;
        Side &mine = m_sides[size_t(side)];
        --mine.open;
        if (result)
            take(mine, *result);
        takeSide();
    });
}

void CompareTab::askSide(int side)
{
    const RunKey key = m_sides[size_t(side)].key;
    askOf(side, m_engine.run(key), [](Side &mine, const Run &run) { mine.run = run; });
    askOf(side, m_engine.report(key), [](Side &mine, const RunReport &report) { mine.report = report; });
    askOf(side, m_engine.artifacts(key), [](Side &mine, const QList<Artifact> &artifacts) { mine.artifacts = artifacts; });
    askLog(side, false);
}

//! The whole log; of a long one its end.
void CompareTab::askLog(int side, bool tail)
{
    LogQuery query;
    query.maxBytes = comparedBytes;
    if (tail)
        query.tailLines = comparedLines;
    askOf(side, m_engine.log(m_sides[size_t(side)].key, query), [this, side, tail](Side &mine, const LogChunk &chunk) {
        mine.isLogCut = tail || chunk.cutBytes > 0;
        if (tail || chunk.atEnd)
            mine.log = linesOf(chunk);
        else
            askLog(side, true);
    });
}

void CompareTab::takeSide()
{
    if (std::ranges::any_of(m_sides, [](const Side &side) { return side.open > 0; }))
        return;
    if (!m_sides[0].run || !m_sides[1].run) {
        m_summary->setText(tr("One of the runs is not there any more. Choose another one."));
        return;
    }
    m_values = compareRuns(*m_sides[0].run, *m_sides[1].run) + compareResults(m_sides[0].artifacts, m_sides[1].artifacts);
    showSettings();
    const QList<ComparedStage> stages = compareStages(stagesOf(m_sides[0].report), stagesOf(m_sides[1].report), m_clock->now());
    m_stages->showStages(stages);
    m_stagesHead->setText(stages.isEmpty() ? tr("Durations by stage: neither run named any") : tr("Durations by stage"));
    m_results->showResults(m_sides[0].artifacts, m_sides[1].artifacts);
    m_comparing.setFuture(QtConcurrent::run([left = m_sides[0].log, right = m_sides[1].log] { return differenceOf(left, right); }));
}

void CompareTab::takeDifference()
{
    if (!m_comparing.isFinished() || m_comparing.isCanceled() || m_comparing.future().resultCount() == 0)
        return;
    QList<DifferentLine> lines = m_comparing.result();
    const bool isCut = m_sides[0].isLogCut || m_sides[1].isLogCut;
    if (isCut) // what stands before the first common line is where they were cut, and no difference
        lines.erase(lines.begin(), std::ranges::find(lines, DifferenceKind::Same, &DifferentLine::kind));
    m_log->showDifference(m_sides[0].log, m_sides[1].log, lines, m_differencesOnly->isChecked());
    m_logDifferences = std::ranges::count_if(lines, [](const DifferentLine &line) { return line.kind != DifferenceKind::Same; });
    m_logHead->setText(isCut ? tr("Log: the end of it, times and process ids left out") : tr("Log, times and process ids left out"));
    m_previous->setEnabled(m_logDifferences > 0);
    m_next->setEnabled(m_logDifferences > 0);
    showSummary();
}

void CompareTab::showSettings()
{
    const bool differencesOnly = m_differencesOnly->isChecked();
    m_settings->clear();
    for (int group = 0; group < comparedGroupCount; ++group) {
        QTreeWidgetItem *head = nullptr;
        int all = 0;
        int different = 0;
        for (const ComparedValue &value : std::as_const(m_values)) {
            if (int(value.group) != group)
                continue;
            ++all;
            different += value.differs ? 1 : 0;
            if (differencesOnly && !value.differs)
                continue;
            if (!head)
                head = new QTreeWidgetItem(m_settings);
            auto *item = new QTreeWidgetItem(head, {value.name, value.differs ? u"\u2260"_s : QString(), value.left, value.right});
            for (const SettingsColumn column : {NameColumn, LeftColumn, RightColumn})
                item->setToolTip(column, plainTip(item->text(column)));
            if (value.differs)
                item->setData(SignColumn, Qt::AccessibleTextRole, tr("differs"));
        }
        if (!head)
            continue;
        head->setText(NameColumn, tr("%1, %2 of %3 differ", "group, counts").arg(groupText(ComparedGroup(group))).arg(different).arg(all));
        head->setFirstColumnSpanned(true);
        head->setExpanded(true);
        head->setFlags(Qt::ItemIsEnabled);
    }
    m_settings->resizeColumnToContents(NameColumn);
    m_settings->resizeColumnToContents(SignColumn);
    m_settings->setColumnWidth(LeftColumn,
                               std::max(metricsOf(this).h * 6, (m_settings->width() - m_settings->columnWidth(NameColumn)) / 2));
    const auto count = std::ranges::count(m_values, true, &ComparedValue::differs);
    m_settingsHead->setText(tr("Parameters, environment, stamp, results: %1 of %2 differ").arg(count).arg(m_values.size()));
}

void CompareTab::showSummary()
{
    const int values = int(std::ranges::count(m_values, true, &ComparedValue::differs));
    QStringList parts{tr("%n value(s)", nullptr, values), tr("%n log line(s)", nullptr, int(m_logDifferences))};
    const std::optional<qint64> rows = m_results->differingRows();
    if (rows)
        parts.append(tr("%n table row(s)", nullptr, int(std::min<qint64>(*rows, std::numeric_limits<int>::max()))));
    const bool isSame = values == 0 && m_logDifferences == 0 && rows.value_or(0) == 0;
    m_summary->setText(isSame ? tr("These runs do not differ.")
                              : tr("%1 differ", "a list of counts").arg(QLocale().createSeparatedList(parts)));
    m_summary->setToolTip(m_summary->text());
}

} // namespace runsheet
