// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scheduleworkspace.h"

#include "ui/queues/queueeditor.h"
#include "ui/schedule/comingtable.h"
#include "ui/schedule/forecastbanner.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulesidebar.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/triggerpane.h"
#include "ui/views/emptystate.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QSplitter *thinSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

} // namespace

void ScheduleWorkspace::createLayout()
{
    m_sidebar = new ScheduleSidebar;
    m_table = new ComingTable(m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(u"scheduleEmpty"_s);
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    m_forecast = new ForecastBanner;
    m_month = new MonthView;
    m_parts = thinSplitter(Qt::Horizontal);
    m_parts->addWidget(m_tableOrEmpty);
    m_parts->addWidget(m_month);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_rows = thinSplitter(Qt::Vertical);
    m_rows->addWidget(m_parts);
    m_rows->addWidget(m_trigger);
    m_rows->setStretchFactor(0, 1);
    auto *schedule = new QWidget;
    auto *lines = new QVBoxLayout(schedule);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_forecast);
    lines->addWidget(m_rows, 1);
    m_right = new QStackedWidget;
    m_right->addWidget(schedule);
    m_right->addWidget(m_queue);
    m_columns = thinSplitter(Qt::Horizontal);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    resetLayout();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
}

void ScheduleWorkspace::resetLayout()
{
    const int h = metricsOf(this).h;
    m_columns->setSizes({m_sidebar->sizeHint().width(), 64 * h});
    m_parts->setSizes({34 * h, 30 * h});
    m_rows->setSizes({21 * h, 20 * h});
}

void ScheduleWorkspace::explainEmptiness()
{
    using What = ScheduleChoice::What;
    if (!m_filter.trimmed().isEmpty())
        return m_empty->setTexts(tr("Nothing matches"), tr("The filter is “%1”.").arg(m_filter), tr("Clear filter"));
    if (m_choice.what == What::Missed)
        return m_empty->setTexts(tr("Nothing was missed"), tr("Every time of the last 7 days ran, or was made up for."),
                                 tr("Show what is coming"));
    if (m_choice.what == What::Resting)
        return m_empty->setTexts(tr("Nothing is disabled"), tr("Every job that has a trigger runs by itself."), tr("Show what is coming"));
    if (m_reader.facts().next.isEmpty())
        return m_empty->setTexts(
            tr("Nothing runs by itself yet"),
            tr("Give a job a trigger: a time, an interval or a cron expression. It then stands here with its next times."), tr("New job…"));
    m_empty->setTexts(tr("Nothing is coming here"), tr("No job runs by itself in this time."), tr("Show the next 7 days"));
}

} // namespace runsheet
