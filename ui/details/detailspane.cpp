// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "engine/domain/clock.h"
#include "ui/details/comparetab.h"
#include "ui/details/editor.h"
#include "ui/details/failurebanner.h"
#include "ui/details/jobpin.h"
#include "ui/details/logtab.h"
#include "ui/details/onanswer.h"
#include "ui/details/outputpreview.h"
#include "ui/details/overviewtab.h"
#include "ui/details/resultstab.h"
#include "ui/details/runchooser.h"
#include "ui/details/rundetails.h"
#include "ui/details/runstab.h"
#include "ui/details/stagelist.h"
#include "ui/details/stepstab.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFile>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace runsheet {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Engine &engine, QWidget *parent) : QWidget(parent), m_engine(engine), m_clock(systemClock())
{
    m_details = new RunDetails(engine, this);
    m_pin = new JobPin(engine, this);
    createWidgets();
    createLayout();
    connectSignals();
    showRow(std::nullopt);
}

void DetailsPane::createWidgets()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Log"));
    m_tabs->addTab(tr("Steps"));
    m_tabs->addTab(tr("Results"));
    m_tabs->addTab(tr("Runs"));
    m_tabs->addTab(tr("Compare"));
    m_chooser = new RunChooser(m_engine, this);
    m_banner = new FailureBanner(this);
    m_pages = new QStackedWidget(this);
    m_pages->setMinimumHeight(9 * metricsOf(this).h); // the highest of its pages would make the window too high for small screens
    m_overview = new OverviewTab(m_pages);
    m_log = new LogTab(m_engine, m_pages);
    m_steps = new StepsTab(m_pages);
    m_results = new ResultsTab(m_pages);
    m_runs = new RunsTab(m_engine, m_clock, m_pages);
    m_compare = new CompareTab(m_engine, m_clock, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_log, m_steps, m_results, m_runs, m_compare})
        m_pages->addWidget(page);
    m_nothing = mutedLabel({}, this);
    m_nothing->setObjectName(u"detailsNothing"_s);
    m_nothing->setMargin(metricsOf(this).paneSide());
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_ticker = new QTimer(this);
    m_ticker->setInterval(std::chrono::seconds(1));
}

void DetailsPane::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, metrics.paneSide(), 0);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_chooser);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_nothing, 1);
}

void DetailsPane::connectSignals()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT tabChanged(DetailsTab(index));
    });
    connect(m_chooser, &RunChooser::chosen, this, &DetailsPane::choose);
    connect(m_runs, &RunsTab::runChosen, this, [this](RunKey run) {
        choose(run);
        openTab(DetailsTab::Overview);
    });
    connect(m_runs, &RunsTab::compareAsked, this, [this](RunKey left, RunKey right) {
        m_compare->compare(left, right);
        openTab(DetailsTab::Compare);
    });
    connect(m_details, &RunDetails::runChanged, this, &DetailsPane::takeRun);
    connect(m_details, &RunDetails::reportChanged, this, &DetailsPane::takeReport);
    connect(m_details, &RunDetails::artifactsChanged, this, &DetailsPane::takeArtifacts);
    connect(m_details, &RunDetails::outputGrew, this, [this] {
        m_log->refresh();
        askOutput();
    });
    connect(m_details, &RunDetails::failed, this, [this](const Error &error) {
        if (!m_details->run())
            showNothing(describe(error));
    });
    connect(m_overview, &OverviewTab::logAsked, this, [this] { openTab(DetailsTab::Log); });
    connect(m_banner, &FailureBanner::logAsked, this, &DetailsPane::openLogAtError);
    connect(m_banner, &FailureBanner::runAgainAsked, this, &DetailsPane::runAgain);
    connect(m_log, &LogTab::errorCountChanged, this, [this](qsizetype errors) {
        m_errorCount = errors;
        showCounts();
    });
    connect(m_log, &LogTab::firstErrorChanged, m_banner, &FailureBanner::showError);
    connect(m_log, &LogTab::placeAsked, this, &DetailsPane::openPlace);
    connect(m_banner, &FailureBanner::placeAsked, this, &DetailsPane::openPlace);
    connect(m_results, &ResultsTab::pinAsked, m_pin, &JobPin::set);
    connect(m_pin, &JobPin::changed, this, [this] { m_results->showPin(m_pin->pin()); });
    connect(m_pin, &JobPin::refused, this, [this](const Error &error) { m_results->showPinRefusal(describe(error)); });
    connect(m_ticker, &QTimer::timeout, this, &DetailsPane::tick);
}

void DetailsPane::showRow(const std::optional<JobRow> &row)
{
    const bool isOther = (row ? row->key : JobKey()) != (m_row ? m_row->key : JobKey());
    m_row = row;
    if (isOther) {
        m_chosen = {};
        m_wantsError = false;
    }
    const RunKey focus = row && row->run ? row->run->key : RunKey();
    const RunKey run = m_chosen.isValid() ? m_chosen : focus;
    if (isOther || run != m_details->key())
        m_chooser->showJob(row, run);
    showRun(run);
}

void DetailsPane::choose(RunKey run)
{
    m_chosen = run;
    m_chooser->showJob(m_row, run);
    showRun(run);
}

void DetailsPane::showRun(RunKey run)
{
    const JobKey job = m_row ? m_row->key : JobKey();
    m_runs->showJob(job, run);
    m_compare->showJob(job, run);
    m_pin->showJob(job);
    if (!m_row)
        showNothing(tr("Select a job to see its last run here."));
    else if (!run.isValid())
        showNothing(tr("“%1” has not run yet. Run starts it; its stages, output and results appear here.").arg(m_row->name));
    m_details->open(run);
    if (m_details->run())
        takeRun();
}

void DetailsPane::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->setVisible(true);
    m_pages->setVisible(false);
    m_banner->showRun(std::nullopt);
    m_ticker->stop();
}

void DetailsPane::takeRun()
{
    const std::optional<Run> &run = m_details->run();
    if (!run)
        return; // what was shown stays until the answer is there
    const Instant now = m_clock->now();
    m_nothing->hide();
    m_pages->show();
    m_banner->showRun(run);
    m_overview->showRun(run, now);
    m_log->showRun(run);
    if (std::exchange(m_wantsError, false))
        m_log->openAtError();
    m_chooser->showStatus(jobStatusOf(run->status()));
    m_results->showRun(*run);
    passFocusOn();
    askOutput();
    askWhy();
    isFinal(run->status()) ? m_ticker->stop() : m_ticker->start();
}

void DetailsPane::takeReport()
{
    if (!m_details->report())
        return;
    m_overview->showReport(m_details->report(), m_clock->now());
    m_steps->showReport(m_details->report(), m_clock->now());
    m_log->showStages(stagesOf(*m_details->report()));
    m_results->showValues(m_details->key(), m_details->report()->values);
}

void DetailsPane::takeArtifacts()
{
    if (m_details->artifacts())
        m_results->showArtifacts(m_details->key(), *m_details->artifacts());
    passFocusOn();
    showCounts();
}

void DetailsPane::askOutput()
{
    LogQuery query;
    query.tailLines = OutputPreview::lines;
    onAnswer(m_engine.log(m_details->key(), query), this, [this, serial = ++m_outputSerial](const Result<LogChunk> &answer) {
        if (serial == m_outputSerial && answer)
            m_overview->showOutput(*answer);
    });
}

void DetailsPane::askWhy()
{
    onAnswer(m_engine.why(m_details->key()), this, [this, serial = ++m_whySerial](const Result<QString> &answer) {
        if (serial == m_whySerial)
            m_overview->showWaiting(answer ? *answer : QString());
    });
}

void DetailsPane::runAgain()
{
    if (!m_row)
        return;
    onAnswer(m_engine.runJob(m_row->key, Cause::Manual, u"window"_s), this, [this, job = m_row->key](const Result<Submitted> &answer) {
        if (!m_row || m_row->key != job)
            return;
        if (answer)
            m_chosen = {}; // the new run becomes the focus run, and is shown
        else
            m_banner->showRefusal(describe(answer.error()));
    });
}

void DetailsPane::openPlace(const CodePlace &place)
{
    const std::optional<Run> &run = m_details->run();
    const QString folder = run && run->definition ? QFile::decodeName(run->definition->workspace) : QString();
    const Result<Done> opened = openInEditor(place, folder, m_editor);
    const QString refusal = opened ? QString() : describe(opened.error());
    m_log->showNote(refusal);
    if (!opened)
        m_banner->showRefusal(refusal);
}

void DetailsPane::apply(const ChangeSet &changes)
{
    m_details->apply(changes);
    m_runs->apply(changes);
    m_pin->apply(changes);
    if (m_row && changes.jobs.contains(m_row->key))
        m_chooser->refresh();
}

void DetailsPane::tick()
{
    if (!isVisible() || !m_details->run())
        return;
    const Instant now = m_clock->now();
    if (m_pages->currentWidget() == m_overview)
        m_overview->tick(now);
    else if (m_pages->currentWidget() == m_steps)
        m_steps->tick(now);
}

void DetailsPane::showCounts()
{
    const qsizetype results = m_details->artifacts() ? m_details->artifacts()->size() : 0;
    const QString errors = m_errorCount > 0 ? tr("Log  %n error(s)", nullptr, int(m_errorCount)) : tr("Log");
    m_tabs->setTabText(int(DetailsTab::Log), errors);
    m_tabs->setTabText(int(DetailsTab::Results), results > 0 ? tr("Results  %1").arg(results) : tr("Results"));
}

void DetailsPane::openTab(DetailsTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    m_wantsFocus = tab == DetailsTab::Log || tab == DetailsTab::Results;
    if (!m_wantsFocus)
        return;
    m_tabs->setFocus(Qt::OtherFocusReason);
    passFocusOn();
}

// Into what is read, as soon as it is there; unless its user went elsewhere meanwhile.
void DetailsPane::passFocusOn()
{
    const QWidget *place = m_pages->currentWidget()->focusProxy();
    if (!m_wantsFocus || !place || !place->isVisible())
        return;
    m_wantsFocus = false;
    if (window()->focusWidget() == m_tabs)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::openLogAtError()
{
    openTab(DetailsTab::Log);
    m_wantsError = !m_details->run();
    if (!m_wantsError)
        m_log->openAtError();
}

DetailsTab DetailsPane::currentTab() const
{
    return DetailsTab(m_tabs->currentIndex());
}

} // namespace runsheet
