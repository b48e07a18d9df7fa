// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/runchooser.h"

#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace runsheet {

using namespace Qt::StringLiterals;

RunChooser::RunChooser(Engine &engine, QWidget *parent) : QWidget(parent), m_engine(engine)
{
    const Metrics metrics = metricsOf(this);
    m_icon = new QLabel(this);
    m_name = headLabel({}, this);
    m_name->setObjectName(u"detailsJobName"_s);
    m_word = mutedLabel(tr("run"), this);
    m_runs = new QComboBox(this);
    m_runs->setObjectName(u"runChooser"_s);
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_name, m_word, m_runs})
        layout->addWidget(widget);
    connect(m_runs, &QComboBox::activated, this, [this](int index) {
        m_run = m_runs->itemData(index).value<RunKey>();
        Q_EMIT chosen(m_run);
    });
}

void RunChooser::showJob(const std::optional<JobRow> &row, RunKey run)
{
    const JobKey job = row ? row->key : JobKey();
    const bool isOther = job != m_job;
    setVisible(row.has_value());
    m_job = job;
    m_run = run;
    m_name->setText(row ? fontMetrics().elidedText(row->name, Qt::ElideRight, fontMetrics().averageCharWidth() * 48) : QString());
    m_name->setToolTip(row ? plainTip(row->name) : QString());
    if (row)
        showStatus(row->status);
    if (isOther) {
        m_runs->clear();
        m_word->hide();
        m_runs->hide();
    }
    refresh();
}

void RunChooser::showStatus(JobStatus status)
{
    m_icon->setPixmap(stateIcon(status).pixmap(metricsOf(this).icon()));
    m_icon->setAccessibleName(stateWord(status));
    m_icon->setToolTip(plainTip(stateWord(status)));
}

void RunChooser::refresh()
{
    if (!m_job.isValid())
        return;
    RunQuery query;
    query.filter.job = m_job;
    query.limit = offeredRuns;
    onAnswer(m_engine.runs(query), this, [this, serial = ++m_serial](const Result<RunPage> &answer) {
        if (serial == m_serial && answer)
            takeRuns(answer->rows);
    });
}

void RunChooser::takeRuns(const QList<Run> &runs)
{
    if (m_runs->view()->isVisible())
        return; // what the user is about to choose does not move
    m_runs->clear();
    for (const Run &run : runs) {
        m_runs->addItem(stateIcon(jobStatusOf(run.status())), numberText(qint64(run.number)), QVariant::fromValue(run.key));
        m_runs->setItemData(m_runs->count() - 1, stateWord(run.status()), Qt::ToolTipRole);
        if (run.key == m_run)
            m_runs->setCurrentIndex(m_runs->count() - 1);
    }
    m_word->setVisible(!runs.isEmpty());
    m_runs->setVisible(!runs.isEmpty());
}

} // namespace runsheet
