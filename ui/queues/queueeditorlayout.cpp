// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/format/states.h"
#include "ui/queues/memberdelegate.h"
#include "ui/queues/queuecandidatesmodel.h"
#include "ui/queues/queuedroptarget.h"
#include "ui/queues/queueeditor.h"
#include "ui/queues/queuelist.h"
#include "ui/queues/queuetriggerpart.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/views/banner.h"
#include "ui/views/timelinestrip.h"

#include <QAction>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

// How the queue editor looks; what it does is in queueeditor.cpp.

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QWidget *basePane(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    return pane;
}

QHBoxLayout *headLine(QWidget *pane)
{
    const Metrics metrics = metricsOf(pane);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), metrics.u);
    line->setSpacing(2 * metrics.u);
    line->addStrut(metrics.fieldHeight());
    return line;
}

QVBoxLayout *plainColumn(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

// An icon without a word, in a frame; `text` is its name and its tip.
QPushButton *framedButton(QLatin1String icon, const QString &text, const QString &objectName, QWidget *parent)
{
    const Metrics metrics = metricsOf(parent);
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setIcon(actionIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFixedSize(metrics.fieldHeight(), metrics.fieldHeight());
    return button;
}

QToolButton *worded(const QString &text, QLatin1String icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(actionIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

void QueueEditor::createLayout()
{
    m_layout = plainColumn(this);
    m_banner = new Banner;
    m_layout->addWidget(m_banner);
    m_layout->addWidget(createHead());
    m_layout->addWidget(hairLine(Qt::Horizontal, this));
    m_layout->addWidget(createLists(), 1);
    m_layout->addWidget(hairLine(Qt::Horizontal, this));
    m_layout->addWidget(createLower());
    m_layout->addWidget(createRound());
}

QWidget *QueueEditor::createHead()
{
    auto *head = new QWidget;
    const Metrics metrics = metricsOf(this);
    m_name = new QLineEdit;
    m_name->setObjectName(u"queueNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the queue"));
    m_name->setPlaceholderText(tr("Name of the queue"));
    m_name->setFont(cardTitleFont(m_name->font()));
    m_name->setTextMargins(metrics.u, 0, metrics.u, 0);
    m_about = mutedLabel({}, head);
    m_about->setObjectName(u"queueAbout"_s);
    m_stateIcon = new QLabel;
    m_state = plainLabel({}, head);
    m_state->setObjectName(u"queueState"_s);
    m_state->setMinimumWidth(2 * metrics.h);
    m_pause = worded(tr("Pause after this job"), "media-playback-pause"_L1, head);
    m_pause->setObjectName(u"queuePauseButton"_s);
    m_runButton = worded(tr("Run"), "media-playback-start"_L1, head);
    m_runButton->setObjectName(u"queueRunButton"_s);
    m_more = iconButton("application-menu"_L1, tr("More"), head);
    m_more->setObjectName(u"queueMoreButton"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_discard = new QPushButton(tr("Discard"));
    m_discard->setObjectName(u"queueDiscardButton"_s);
    m_discard->setFlat(true);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"queueSaveButton"_s);
    m_save->setDefault(true);
    createMoreMenu();

    auto *line = headLine(head);
    line->addWidget(m_name, 2);
    line->addWidget(m_about);
    line->addSpacing(2 * metrics.u);
    line->addWidget(m_stateIcon);
    line->addWidget(m_state, 3);
    for (QWidget *button : {static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_runButton), static_cast<QWidget *>(m_more)})
        line->addWidget(button);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    m_nameError = mutedLabel({}, head);
    m_nameError->setObjectName(u"queueNameError"_s);
    m_nameError->setContentsMargins(metrics.paneSide(), 0, metrics.paneSide(), metrics.u);
    m_nameError->hide();
    QVBoxLayout *column = plainColumn(head);
    column->addLayout(line);
    column->addWidget(m_nameError);
    return head;
}

void QueueEditor::createMoreMenu()
{
    auto *runs = new QMenu(this);
    m_runWhole = runs->addAction(tr("Run the &whole queue"), this, [this] { run(QueuePart::Kind::Whole); });
    m_runFrom = runs->addAction(tr("Run &from the selected job on"), this, [this] { run(QueuePart::Kind::From); });
    m_runOnly = runs->addAction(tr("Run &only the selected job"), this, [this] { run(QueuePart::Kind::Only); });
    m_runButton->setMenu(runs);
    m_runButton->setPopupMode(QToolButton::InstantPopup);
    auto *more = new QMenu(this);
    m_undoAction = more->addAction(actionIcon("edit-undo"_L1),
                                   tr("&Undo") + u'\t' + QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), this,
                                   &QueueEditor::undo);
    m_redoAction = more->addAction(actionIcon("edit-redo"_L1),
                                   tr("Re&do") + u'\t' + QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText), this,
                                   &QueueEditor::redo);
    more->addSeparator();
    m_cancelAction = more->addAction(actionIcon("dialog-cancel"_L1), tr("&Cancel this round"), this, &QueueEditor::cancelRound);
    m_enableAction = more->addAction(tr("Switch &off"), this, &QueueEditor::switchOnOrOff);
    more->addSeparator();
    m_deleteAction = more->addAction(actionIcon("edit-delete"_L1), tr("&Delete queue…"), this, &QueueEditor::confirmDelete);
    m_more->setMenu(more);
    const std::pair<QAction *, QString> names[] = {{m_runWhole, u"queueRunWhole"_s},   {m_runFrom, u"queueRunFrom"_s},
                                                   {m_runOnly, u"queueRunOnly"_s},     {m_undoAction, u"queueUndo"_s},
                                                   {m_redoAction, u"queueRedo"_s},     {m_cancelAction, u"queueCancel"_s},
                                                   {m_enableAction, u"queueEnable"_s}, {m_deleteAction, u"queueDelete"_s}};
    for (const auto &[action, name] : names)
        action->setObjectName(name);
}

QWidget *QueueEditor::createLists()
{
    auto *lists = new QWidget;
    auto *line = new QHBoxLayout(lists);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(createMembers(), 7);
    line->addWidget(hairLine(Qt::Vertical, lists));
    line->addWidget(createMiddle());
    line->addWidget(hairLine(Qt::Vertical, lists));
    line->addWidget(createCandidates(), 5);
    return lists;
}

QWidget *QueueEditor::createMembers()
{
    QWidget *pane = basePane(nullptr);
    const Metrics metrics = metricsOf(this);
    m_memberList = new QueueList;
    m_memberList->setObjectName(u"queueMembers"_s);
    m_memberList->setAccessibleName(tr("Jobs of the queue, in this order"));
    m_memberList->setModel(&m_members);
    m_memberList->fitToRows();
    m_memberList->setItemDelegate(new MemberDelegate(m_memberList));
    QHeaderView *header = m_memberList->header();
    header->setSectionResizeMode(QueueSequenceModel::Name, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    const std::pair<int, double> widths[] = {{QueueSequenceModel::Order, 3},
                                             {QueueSequenceModel::State, 13},
                                             {QueueSequenceModel::Taken, 5.2},
                                             {QueueSequenceModel::IfItFails, 5}};
    for (const auto &[column, width] : widths)
        m_memberList->setColumnWidth(column, int(width * metrics.h));
    m_dropTarget = new QueueDropTarget;
    m_hint = mutedLabel({}, pane);
    m_hint->setObjectName(u"queueHint"_s);
    m_hint->setFont(smallFont(m_hint->font()));
    m_hint->setWordWrap(true);

    auto *line = headLine(pane);
    line->addWidget(headLabel(tr("In this order"), pane));
    line->addWidget(mutedLabel(tr("drag, or Alt+Up and Alt+Down"), pane));
    line->addStretch(1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics.paneSide(), 2 * metrics.u, metrics.paneSide(), 2 * metrics.u);
    below->setSpacing(2 * metrics.u);
    below->addWidget(m_dropTarget);
    below->addWidget(m_hint);
    QVBoxLayout *column = plainColumn(pane);
    column->addLayout(line);
    column->addWidget(hairLine(Qt::Horizontal, pane));
    column->addWidget(m_memberList);
    column->addLayout(below);
    column->addStretch(1);
    return pane;
}

QWidget *QueueEditor::createMiddle()
{
    auto *middle = new QWidget;
    const Metrics metrics = metricsOf(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_add = framedButton(isMirrored ? "go-next"_L1 : "go-previous"_L1, tr("Add the selected jobs"), u"queueAddButton"_s, middle);
    m_remove = framedButton(isMirrored ? "go-previous"_L1 : "go-next"_L1, tr("Take the selected jobs out"), u"queueRemoveButton"_s, middle);
    m_up = framedButton("go-up"_L1, tr("Move up (Alt+Up)"), u"queueUpButton"_s, middle);
    m_down = framedButton("go-down"_L1, tr("Move down (Alt+Down)"), u"queueDownButton"_s, middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(2 * metrics.u, metrics.u, 2 * metrics.u, metrics.u);
    column->setSpacing(2 * metrics.u);
    column->addStretch(1);
    column->addWidget(m_add);
    column->addWidget(m_remove);
    column->addSpacing(3 * metrics.u);
    column->addWidget(m_up);
    column->addWidget(m_down);
    column->addStretch(1);
    return middle;
}

QWidget *QueueEditor::createCandidates()
{
    QWidget *pane = basePane(nullptr);
    const Metrics metrics = metricsOf(this);
    m_candidateCount = mutedLabel({}, pane);
    m_candidateCount->setObjectName(u"queueCandidateCount"_s);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"queueFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the jobs that can be added"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(actionIcon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(11 * metrics.h);
    m_candidateList = new QueueList;
    m_candidateList->setObjectName(u"queueCandidates"_s);
    m_candidateList->setAccessibleName(tr("Jobs that can be added"));
    m_candidateList->setModel(&m_filtered);
    m_candidateList->setItemDelegate(new CandidateDelegate(m_candidateList));
    m_candidateList->setColumnWidth(QueueCandidatesModel::Add, 2 * metrics.h);
    m_candidateList->setColumnWidth(QueueCandidatesModel::Name, 9 * metrics.h);

    auto *line = headLine(pane);
    line->addWidget(headLabel(tr("Can be added"), pane));
    line->addWidget(m_candidateCount, 1);
    line->addWidget(m_filter, 2);
    QVBoxLayout *column = plainColumn(pane);
    column->addLayout(line);
    column->addWidget(hairLine(Qt::Horizontal, pane));
    column->addWidget(m_candidateList, 1);
    return pane;
}

QWidget *QueueEditor::createLower()
{
    QWidget *lower = basePane(nullptr);
    m_trigger = new QueueTriggerPart(m_clock);
    auto *line = new QHBoxLayout(lower);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_trigger, 1);
    line->addWidget(hairLine(Qt::Vertical, lower));
    line->addWidget(createOnFailure(), 1);
    lower->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return lower;
}

QWidget *QueueEditor::createOnFailure()
{
    auto *part = new QWidget;
    const Metrics metrics = metricsOf(this);
    m_stop = new QRadioButton(tr("&Stop the queue"));
    m_stop->setObjectName(u"queueOnFailureStop"_s);
    m_goOn = new QRadioButton(tr("&Go on with the next job"));
    m_goOn->setObjectName(u"queueOnFailureGoOn"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    column->setSpacing(metrics.u);
    auto *title = new QHBoxLayout;
    title->setSpacing(2 * metrics.u);
    title->addWidget(headLabel(tr("On failure"), part));
    title->addWidget(mutedLabel(tr("of any of its jobs"), part), 1);
    column->addLayout(title);
    const std::pair<QRadioButton *, QString> choices[] = {{m_stop, tr("the rest becomes Skipped, with the cause")},
                                                          {m_goOn, tr("the queue ends Partial")}};
    for (const auto &[button, consequence] : choices) {
        auto *line = new QHBoxLayout;
        line->setSpacing(2 * metrics.u);
        button->setAccessibleDescription(consequence);
        line->addWidget(button);
        line->addWidget(mutedLabel(consequence, part), 1);
        column->addLayout(line);
    }
    column->addStretch(1);
    return part;
}

QWidget *QueueEditor::createRound()
{
    m_roundPart = basePane(nullptr);
    m_roundTitle = headLabel({}, m_roundPart);
    m_roundTitle->setObjectName(u"queueRoundTitle"_s);
    m_roundHint = mutedLabel({}, m_roundPart);
    m_roundHint->setObjectName(u"queueRoundHint"_s);
    m_roundLine = new TimelineStrip;
    m_roundLine->setObjectName(u"queueRound"_s);
    m_roundLine->setAccessibleName(tr("The jobs of the round along the time"));
    m_roundLine->setLabels(TimelineMeasures::Labels::Below);
    auto *line = headLine(m_roundPart);
    line->addWidget(m_roundTitle);
    line->addWidget(m_roundHint, 1);
    QVBoxLayout *column = plainColumn(m_roundPart);
    column->addWidget(hairLine(Qt::Horizontal, m_roundPart));
    column->addLayout(line);
    column->addWidget(m_roundLine);
    m_roundPart->hide();
    connect(m_roundLine, &TimelineStrip::chosen, this, [this](JobKey job) { selectMembers({job}); });
    return m_roundPart;
}

void QueueEditor::connectParts()
{
    connect(&m_reader, &QueueReader::queueRead, this, &QueueEditor::takeQueue);
    connect(&m_reader, &QueueReader::candidatesRead, this, [this] {
        placeWanted();
        showLists();
    });
    connect(&m_reader, &QueueReader::roundRead, this, &QueueEditor::showRound);
    connect(&m_reader, &QueueReader::expectedRead, this, &QueueEditor::showRound);
    connect(&m_reader, &QueueReader::failed, this, &QueueEditor::showFailure);
    connect(&m_engine, &Engine::changed, &m_reader, &QueueReader::apply);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        QueueForm form = m_form;
        form.name = name;
        change(form, Edited::Name);
    });
    connect(m_trigger, &QueueTriggerPart::edited, this, [this](const TriggerValues &values, bool isTyped) {
        QueueForm form = m_form;
        form.when = values;
        change(form, isTyped ? Edited::Trigger : Edited::Other);
    });
    connect(m_stop, &QRadioButton::toggled, this, [this](bool stops) {
        QueueForm form = m_form;
        form.onFailure = stops ? OnFailure::Stop : OnFailure::Continue;
        change(form);
    });
    connect(m_save, &QPushButton::clicked, this, &QueueEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &QueueEditor::discard);
    connect(m_pause, &QToolButton::clicked, this, &QueueEditor::pauseOrGoOn);
}

void QueueEditor::connectLists()
{
    connect(&m_members, &QueueSequenceModel::dropped, this, &QueueEditor::place);
    connect(m_candidates.get(), &QueueCandidatesModel::dropped, this, &QueueEditor::remove);
    connect(m_dropTarget, &QueueDropTarget::dropped, this, [this](const QList<JobKey> &jobs) { place(jobs, int(m_form.sequence.size())); });
    connect(m_add, &QPushButton::clicked, this, &QueueEditor::addSelected);
    connect(m_remove, &QPushButton::clicked, this, &QueueEditor::removeSelected);
    connect(m_up, &QPushButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveSelected(1); });
    connect(m_memberList, &QueueList::moveWanted, this, &QueueEditor::moveSelected);
    connect(m_memberList, &QueueList::removalWanted, this, &QueueEditor::removeSelected);
    connect(m_memberList, &QueueList::takeWanted, this, [this] { Q_EMIT jobWanted(m_members.jobAt(m_memberList->currentIndex().row())); });
    connect(m_candidateList, &QueueList::takeWanted, this, &QueueEditor::addSelected);
    connect(m_candidateList, &QAbstractItemView::doubleClicked, this, &QueueEditor::addSelected);
    connect(m_candidateList, &QueueList::markPressed, this, [this](int row) {
        const int own = m_filtered.mapToSource(m_filtered.index(row, 0)).row();
        place({m_candidates->jobAt(own)}, int(m_form.sequence.size()));
    });
    connect(m_memberList, &QueueList::selectionMoved, this, &QueueEditor::updateButtons);
    connect(m_candidateList, &QueueList::selectionMoved, this, &QueueEditor::updateButtons);
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &QSortFilterProxyModel::setFilterFixedString);
}

} // namespace runsheet
