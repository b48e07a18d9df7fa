// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historypage.h"

#include "ui/details/detailspane.h"
#include "ui/details/factlist.h"
#include "ui/details/widgets.h"
#include "ui/format/durations.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/views/emptystate.h"
#include "ui/views/outcomecalendar.h"
#include "ui/views/rungridview.h"
#include "ui/views/runstable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array gridLengths{20, 40, 60};

} // namespace

void HistoryPage::createLayout()
{
    m_sidebar = new HistorySidebar;
    m_gridView = new RunGridView;
    m_table = new RunsTable(m_model);
    m_empty = new EmptyState;
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    m_details = new DetailsPane(m_engine, nullptr);
    m_details->hide();

    m_upper = new QWidget;
    auto *upperLayout = new QHBoxLayout(m_upper);
    upperLayout->setContentsMargins({});
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_gridView, 1);
    upperLayout->addWidget(hairLine(Qt::Vertical, m_upper));
    upperLayout->addWidget(createOutcomes());
    m_upper->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_tableOrEmpty);
    m_rows->addWidget(m_details);

    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget *part : {createJobHead(), static_cast<QWidget *>(hairLine(Qt::Horizontal, right)), m_upper,
                          static_cast<QWidget *>(hairLine(Qt::Horizontal, right)), createMessage(),
                          static_cast<QWidget *>(hairLine(Qt::Horizontal, right)), createRunsHead()})
        layout->addWidget(part);
    layout->addWidget(m_rows, 1);

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({m_sidebar->sizeHint().width(), 64 * metricsOf(this).h});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_columns);
}

// On a low screen chart and calendar give way to the run that is read.
void HistoryPage::fitHeight()
{
    const bool isLow = height() < 40 * metricsOf(this).h;
    m_upper->setVisible(!isLow || m_details->isHidden());
}

void HistoryPage::showDetails(bool shown)
{
    m_details->setHidden(!shown); // before the rest is fitted, which asks for it
    fitHeight();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

QWidget *HistoryPage::createJobHead()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget;
    m_jobName = headLabel({}, head);
    m_jobName->setObjectName(u"historyJob"_s);
    m_jobHint = mutedLabel({}, head);
    m_length = new QComboBox;
    m_length->setObjectName(u"gridLength"_s);
    m_length->setAccessibleName(tr("How many runs"));
    for (const int length : gridLengths)
        m_length->addItem(tr("%n run(s)", nullptr, length), length);
    m_length->setCurrentIndex(1);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_jobName);
    layout->addWidget(m_jobHint);
    layout->addStretch(1);
    layout->addWidget(m_length);
    return head;
}

QWidget *HistoryPage::createOutcomes()
{
    const Metrics metrics = metricsOf(this);
    auto *part = new QWidget;
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Base);
    QLabel *title = headLabel(tr("Outcomes of 15 weeks"), part);
    m_calendar = new OutcomeCalendar;
    m_facts = new FactList(part);
    m_facts->alignRight();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(4 * metrics.u, metrics.paneTop(), 4 * metrics.u, metrics.paneTop());
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(title);
    layout->addWidget(m_calendar);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return part;
}

QWidget *HistoryPage::createMessage()
{
    const Metrics metrics = metricsOf(this);
    auto *line = new QWidget;
    m_messageIcon = new QLabel;
    m_message = plainLabel({}, line);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_openLog = linkButton(tr("Open log"), line);
    m_openLog->setObjectName(u"historyOpenLog"_s);
    m_openResults = linkButton(tr("Open results"), line);
    m_openResults->setObjectName(u"historyOpenResults"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_messageIcon);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_openLog);
    layout->addWidget(m_openResults);
    return line;
}

QWidget *HistoryPage::createRunsHead()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget;
    QLabel *title = headLabel(tr("Runs"), head);
    m_runsCount = mutedLabel({}, head);
    m_export = new QPushButton(tr("E&xport…"));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setToolTip(tr("Write the runs that match into a file: CSV for spreadsheets, or JSON"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(title);
    layout->addWidget(m_runsCount);
    layout->addStretch(1);
    layout->addWidget(m_export);
    return head;
}

void HistoryPage::showFacts()
{
    qint64 ended = 0;
    for (auto state = m_counts.tally.states.cbegin(); state != m_counts.tally.states.cend(); ++state)
        ended += isFinal(state.key()) ? state.value() : 0;
    const qint64 good = m_counts.tally.states.value(RunStatus::Succeeded);
    QList<RunFact> facts;
    if (ended > 0) {
        const QString percent = percentText(double(good) / double(ended));
        facts.append({tr("Went well"), tr("%1 of %2, %3", "good, ended, percent").arg(numberText(good), numberText(ended), percent), {}});
    }
    if (m_grid.usual)
        facts.append({tr("Usual duration"), durationText(*m_grid.usual), tr("The median of the runs above that went well")});
    if (m_grid.slower)
        facts.append({tr("The last five"), tr("%1 slower").arg(durationText(*m_grid.slower)), tr("In the median, than those before")});
    m_facts->showFacts(facts);
}

} // namespace runsheet
