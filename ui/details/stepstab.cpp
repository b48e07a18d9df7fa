// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/stepstab.h"

#include "ui/details/nodemodel.h"
#include "ui/details/switchbutton.h"
#include "ui/details/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/datadelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

namespace runsheet {

using namespace Qt::StringLiterals;

StepsTab::StepsTab(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createLayout();
    connect(m_failedOnly, &SwitchButton::toggled, this, &StepsTab::showNodes);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &StepsTab::unfoldNew);
}

void StepsTab::createWidgets()
{
    const int digit = fontMetrics().averageCharWidth();
    m_model = new NodeModel(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"stepsTree"_s);
    m_tree->setAccessibleName(tr("Steps"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setItemDelegate(new DataDelegate(m_tree));
    QHeaderView *header = m_tree->header();
    header->resizeSection(int(NodeColumn::Name), digit * 44);
    header->resizeSection(int(NodeColumn::State), digit * 18);
    header->resizeSection(int(NodeColumn::Count), digit * 18);
    header->resizeSection(int(NodeColumn::Elapsed), digit * 16);
    header->setHighlightSections(false);
    m_failedOnly = new SwitchButton(tr("Failed on&ly"), this);
    m_failedOnly->setObjectName(u"failedOnlySwitch"_s);
    m_summary = mutedLabel({}, this);
    m_empty = mutedLabel({}, this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setMargin(metricsOf(this).paneSide());
}

void StepsTab::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.paneSide(), metrics.halfGap(), metrics.paneSide(), metrics.halfGap());
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_failedOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
}

void StepsTab::showReport(const std::optional<RunReport> &report, Instant now)
{
    m_report = report;
    m_now = now;
    showNodes();
}

void StepsTab::tick(Instant now)
{
    m_now = now;
    showNodes();
}

void StepsTab::showNodes()
{
    const bool failedOnly = m_failedOnly->isChecked();
    m_model->show(m_report ? m_report->nodes : QList<Node>(), m_now, failedOnly);
    const bool isEmpty = m_model->rowCount() == 0;
    const QString none = tr("This run named no steps. A program names one by calling “runsheet report --stage NAME”.");
    m_empty->setText(!m_report ? QString() : failedOnly ? tr("No step failed. Turn off “Failed only” to see all.") : none);
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    const int failed = m_report ? m_report->failedItems : 0;
    const int skipped = m_report ? m_report->skippedItems : 0;
    QStringList parts;
    if (failed > 0)
        parts.append(tr("%n item(s) failed", nullptr, failed));
    if (skipped > 0)
        parts.append(tr("%n skipped", nullptr, skipped));
    m_summary->setText(parts.join(u", "_s));
}

//! A step is unfolded when its first parts come; one that the user folded again stays so.
void StepsTab::unfoldNew(const QModelIndex &parent, int first, int last)
{
    constexpr int mostUnfolded = 200;
    const int count = m_model->rowCount(parent);
    if (parent.isValid() && first == 0 && last == count - 1 && count <= mostUnfolded)
        m_tree->expand(parent);
}

} // namespace runsheet
