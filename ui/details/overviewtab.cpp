// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/overviewtab.h"

#include "ui/details/factlist.h"
#include "ui/details/outputpreview.h"
#include "ui/details/stagelist.h"
#include "ui/details/widgets.h"
#include "ui/format/durations.h"
#include "ui/format/enginesentences.h"
#include "ui/format/moments.h"
#include "ui/format/states.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! The one progress of a run that named no stages, as a stage of its own.
Node wholeRun(const Run &run, const Progress &progress)
{
    Node node;
    node.kind = NodeKind::Stage;
    node.name = progress.message.isEmpty() ? stateWord(run.status()) : progress.message.section(u'\n', 0, 0);
    node.done = progress.done;
    node.total = progress.total;
    if (!node.done && progress.fraction && !progress.estimated) {
        node.done = *progress.fraction * 100;
        node.total = 100;
    }
    node.startedAt = run.startedAt;
    node.endedAt = run.endedAt;
    const bool good = run.status() == RunStatus::Succeeded || run.status() == RunStatus::Partial;
    node.status = !run.startedAt           ? NodeStatus::Waiting
                  : !isFinal(run.status()) ? NodeStatus::Running
                  : good                   ? NodeStatus::Success
                                           : NodeStatus::Error;
    return node;
}

QWidget *column(QLayout *layout, QWidget *parent)
{
    const Metrics metrics = metricsOf(parent);
    auto *inner = new QWidget;
    inner->setLayout(layout);
    layout->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    auto *area = new QScrollArea(parent);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createStages(), 13);
    layout->addWidget(hairLine(Qt::Vertical, this));
    layout->addWidget(createOutput(), 13);
    layout->addWidget(hairLine(Qt::Vertical, this));
    layout->addWidget(createFacts(), 9);
}

QWidget *OverviewTab::createStages()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QHBoxLayout;
    m_stagesHint = mutedLabel({}, this);
    head->setSpacing(2 * metrics.u);
    head->addWidget(headLabel(tr("Stages"), this));
    head->addWidget(m_stagesHint, 1);
    m_stages = new StageList(this);
    m_stagesNote = mutedLabel({}, this);
    m_stagesNote->setWordWrap(true);
    m_stagesNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics.u);
    layout->addLayout(head);
    layout->addWidget(m_stages);
    layout->addWidget(m_stagesNote);
    layout->addStretch();
    return column(layout, this);
}

QWidget *OverviewTab::createOutput()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QHBoxLayout;
    m_outputHint = mutedLabel({}, this);
    m_openLog = linkButton(tr("Open log"), this);
    connect(m_openLog, &QPushButton::clicked, this, &OverviewTab::logAsked);
    head->setSpacing(2 * metrics.u);
    head->addWidget(headLabel(tr("Last output"), this));
    head->addWidget(m_outputHint, 1);
    head->addWidget(m_openLog);
    m_output = new OutputPreview(this);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics.u);
    layout->addLayout(head);
    layout->addWidget(m_output, 1);
    return column(layout, this);
}

QWidget *OverviewTab::createFacts()
{
    const Metrics metrics = metricsOf(this);
    m_resourcesHead = headLabel(tr("Resources"), this);
    m_resources = new FactList(this);
    m_facts = new FactList(this);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics.u);
    layout->addWidget(m_resourcesHead);
    layout->addWidget(m_resources);
    layout->addSpacing(metrics.u);
    layout->addWidget(headLabel(tr("Run"), this));
    layout->addWidget(m_facts);
    layout->addStretch();
    return column(layout, this);
}

QString OverviewTab::stagesHint() const
{
    const QList<Node> stages = m_report ? stagesOf(*m_report) : QList<Node>();
    if (stages.isEmpty())
        return {};
    const auto ended = std::ranges::count_if(stages, [](const Node &stage) { return stage.endedAt.has_value(); });
    return tr("%1 of %2", "stages").arg(ended).arg(stages.size());
}

void OverviewTab::showRun(const std::optional<Run> &run, Instant now)
{
    if (!run || !m_run || run->key != m_run->key) {
        m_report.reset();
        m_waiting.clear();
        m_output->clear();
    }
    m_run = run;
    tick(now);
}

void OverviewTab::showReport(const std::optional<RunReport> &report, Instant now)
{
    m_report = report;
    tick(now);
}

void OverviewTab::showOutput(const LogChunk &chunk)
{
    m_output->showOutput(chunk);
}

void OverviewTab::showWaiting(const QString &sentence)
{
    m_waiting = inUsersWords(sentence);
    showNote(m_now);
}

void OverviewTab::showNote(Instant now)
{
    if (!m_run)
        return;
    const Progress &progress = m_report ? m_report->progress : m_run->progress;
    const bool hasEta = progress.eta && *progress.eta > now && !isFinal(m_run->status());
    const QString left = hasEta ? roughDurationText(*progress.eta - now) : QString();
    const QString note = progress.estimated ? tr("About %1 left, as past runs took.").arg(left) : tr("%1 left.").arg(left);
    m_stagesNote->setText(!m_waiting.isEmpty() ? m_waiting : hasEta ? note : QString());
}

void OverviewTab::tick(Instant now)
{
    m_now = now;
    if (!m_run)
        return;
    const Progress &progress = m_report ? m_report->progress : m_run->progress;
    QList<Node> stages = m_report ? stagesOf(*m_report) : QList<Node>();
    if (stages.isEmpty() && m_run->startedAt)
        stages.append(wholeRun(*m_run, progress));
    m_stages->showStages(stages, now);
    m_stagesHint->setText(stagesHint());
    showNote(now);
    const std::optional<Instant> last = m_report && m_report->lastOutputAt ? m_report->lastOutputAt : m_run->lastOutputAt;
    m_outputHint->setText(last ? agoText(*last, now) : QString());
    const QList<RunFact> resources = resourceFacts(*m_run);
    m_resources->showFacts(resources);
    m_resourcesHead->setVisible(!resources.isEmpty());
    m_facts->showFacts(runFacts(*m_run, now));
}

} // namespace runsheet
