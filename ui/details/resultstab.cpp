// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultstab.h"

#include "ui/details/artifactmodel.h"
#include "ui/details/factlist.h"
#include "ui/details/taborder.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/format/values.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/artifactview.h"
#include "ui/viewers/datadelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

ResultsTab::ResultsTab(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createLayout();
    tabInOrderOfLayout(this);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsTab::openCurrent);
    connect(m_view, &ArtifactView::pinAsked, this, [this](const Pin &pin) { Q_EMIT pinAsked(pin); });
    connect(m_unpin, &QPushButton::clicked, this, [this] { Q_EMIT pinAsked(std::nullopt); });
    connect(m_values, &FactList::pinToggled, this, [this](const QString &label, bool pinned) {
        Q_EMIT pinAsked(pinned ? std::optional(Pin{Pin::Kind::Reported, label, {}, {}}) : std::nullopt);
    });
    showHead();
}

void ResultsTab::createWidgets()
{
    m_model = new ArtifactModel(this);
    m_head = mutedLabel({}, this);
    m_list = new QTreeView(this);
    m_list->setObjectName(u"artifactList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new DataDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(metricsOf(this).h);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_values = new FactList(this);
    m_values->alignRight();
    m_values->makePinnable();
    m_pinNote = mutedLabel({}, this);
    m_pinNote->setObjectName(u"pinNote"_s);
    m_pinNote->setWordWrap(true);
    m_pinNote->hide();
    m_unpin = linkButton(tr("&Unpin"), this);
    m_unpin->setObjectName(u"unpinButton"_s);
    m_unpin->hide();
    m_view = new ArtifactView(this);
}

void ResultsTab::createLayout()
{
    const Metrics metrics = metricsOf(this);
    m_valuesPart = new QWidget(this);
    auto *values = new QVBoxLayout(m_valuesPart);
    values->setContentsMargins(metrics.cellSide(), metrics.u, metrics.cellSide(), metrics.paneTop());
    m_valuesTitle = mutedLabel(tr("Values"), m_valuesPart);
    values->addWidget(m_valuesTitle);
    values->addWidget(m_values);
    values->addWidget(m_pinNote);
    values->addWidget(m_unpin, 0, Qt::AlignLeft);
    m_side = new QWidget(this);
    m_side->setAutoFillBackground(true);
    m_side->setMinimumWidth(fontMetrics().averageCharWidth() * 26); // a name beside its size, whatever the buttons above the file need
    m_side->setBackgroundRole(QPalette::Base);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_head->setMargin(metrics.cellSide());
    side->addWidget(m_head);
    side->addWidget(m_list, 1);
    side->addWidget(hairLine(Qt::Horizontal, this));
    side->addWidget(m_valuesPart);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_side);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 140});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_valuesTitle->hide();
    m_valuesPart->hide();
}

// The answers about a run come in any order: the first of another run clears what was there of the last.
void ResultsTab::turnTo(RunKey run)
{
    if (run == std::exchange(m_run, run))
        return;
    m_current.clear();
    m_model->show({});
    showFacts({});
}

void ResultsTab::showRun(const Run &run)
{
    turnTo(run.key);
    m_number = run.number;
    m_isFinal = isFinal(run.status());
    showHead();
}

void ResultsTab::showHead()
{
    const int count = m_model->rowCount();
    m_head->setText(tr("Run %1, %2", "number, files").arg(numberText(qint64(m_number)), tr("%n file(s), newest first", nullptr, count)));
    m_side->setVisible(count > 0 || m_valuesPart->isVisibleTo(m_side));
    if (count > 0)
        return;
    m_view->showSentence(
        m_isFinal ? tr("This run made no files. Files that a program writes into the folder named by RUNSHEET_RESULTS appear here.")
                  : tr("No files yet. They appear here as soon as the program has written them."));
}

void ResultsTab::showArtifacts(RunKey run, const QList<Artifact> &artifacts)
{
    turnTo(run);
    m_model->show(artifacts);
    showHead();
    if (artifacts.isEmpty())
        return;
    // What the user looks at stays; else the newest.
    const int row = std::max(0, m_model->rowOf(m_current));
    const QByteArray before = m_current;
    m_list->setCurrentIndex(m_model->index(row, 0));
    openCurrent();
    if (before.isEmpty())
        m_current.clear();
}

void ResultsTab::openCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Artifact &artifact = m_model->artifacts().at(row);
    m_current = artifact.name;
    m_view->open(artifact);
}

void ResultsTab::showValues(RunKey run, const QList<ResultValue> &values)
{
    turnTo(run);
    QList<RunFact> facts;
    for (const ResultValue &value : values)
        facts.append({value.name, valueText(value), value.text});
    showFacts(facts);
}

void ResultsTab::showFacts(const QList<RunFact> &facts)
{
    m_values->showFacts(facts);
    m_valuesTitle->setVisible(!facts.isEmpty());
    showSide();
}

void ResultsTab::showPin(const std::optional<Pin> &pin)
{
    m_values->setPinned(pin && pin->kind == Pin::Kind::Reported ? pin->name : QString());
    m_pinNote->setText(pin ? tr("In the Result column: %1").arg(pinSentence(*pin)) : QString());
    m_pinNote->setVisible(pin.has_value());
    m_unpin->setVisible(pin.has_value());
    showSide();
}

void ResultsTab::showPinRefusal(const QString &sentence)
{
    m_pinNote->setText(sentence);
    m_pinNote->show();
    showSide();
}

void ResultsTab::showSide()
{
    m_valuesPart->setVisible(!m_valuesTitle->isHidden() || !m_pinNote->isHidden());
    showHead();
}

} // namespace runsheet
