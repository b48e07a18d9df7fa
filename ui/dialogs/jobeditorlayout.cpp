// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/bytes.h"
#include "ui/details/taborder.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/jobeditor.h"
#include "ui/dialogs/jobsettings.h"
#include "ui/dialogs/parameterform.h"
#include "ui/dialogs/usagepart.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/scheduleform.h"
#include "ui/viewers/viewerkind.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

// How the job editor looks; what it does is in jobeditor.cpp.

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QLabel *hintLabel(QWidget *parent)
{
    QLabel *label = mutedLabel({}, parent);
    label->setFont(smallFont(label->font()));
    label->setWordWrap(true);
    return label;
}

void setBackground(QWidget *widget, QPalette::ColorRole role)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(role);
}

//! What a button opens may lie below what can be seen: it is brought there, once it has its place.
void openWith(QPushButton *button, QWidget *part, QScrollArea *area)
{
    QObject::connect(button, &QPushButton::toggled, part, [area, part](bool isOpen) {
        part->setVisible(isOpen);
        if (isOpen)
            QTimer::singleShot(0, area, [area, part] { area->verticalScrollBar()->setValue(part->y()); });
    });
    QObject::connect(button, &QPushButton::clicked, part, [part](bool isOpen) { // by its user, who wants to go on there
        if (isOpen)
            focusFirstIn(part);
    });
}

void addBottomButton(QBoxLayout *layout, QPushButton *button)
{
    layout->addWidget(button);
    button->setMinimumHeight(metricsOf(button).fieldHeight());
}

} // namespace

void JobEditor::createWidgets()
{
    const Metrics metrics = metricsOf(this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"jobNameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_nameHint = hintLabel(this);
    m_nameHint->hide();
    m_type = new QComboBox(this);
    m_type->setObjectName(u"jobTypeChooser"_s);
    m_type->setAccessibleName(tr("Type"));
    m_typeHint = hintLabel(this);
    m_workspace = new QLineEdit(this);
    m_workspace->setObjectName(u"workspaceEdit"_s);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspaceHint = hintLabel(this);
    m_workspaceHint->hide();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_type, m_workspace})
        field->setMinimumHeight(metrics.fieldHeight());
    for (QLineEdit *edit : {m_name, m_workspace})
        edit->setTextMargins(metrics.u, 0, metrics.u, 0);
    m_found = new ParameterForm(this);
    m_form = new ParameterForm(this);
    m_usage = new UsagePart(this);
    m_settings = new JobSettings(this);
    m_schedule = new ScheduleForm(systemClock(), this);
    m_commandHead = hintLabel(this);
    m_commandHead->setWordWrap(false);
    m_commandText = plainLabel({}, this);
    m_commandText->setObjectName(u"commandText"_s);
    m_commandText->setAccessibleName(tr("Command as it will be executed"));
    m_commandText->setFont(fixedFont());
    m_commandText->setWordWrap(true);
    m_commandText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refusal = hintLabel(this);
    m_refusal->setObjectName(u"refusalText"_s);
    m_refusal->setProperty("isError", true);
    m_refusal->hide();
}

void JobEditor::createButtons()
{
    m_copy = linkButton(tr("&Copy as shell command"), this);
    m_scheduleButton = linkButton(tr("S&chedule: off"), this);
    m_scheduleButton->setObjectName(u"scheduleButton"_s);
    m_scheduleButton->setCheckable(true);
    m_allSettings = linkButton(tr("&All settings..."), this);
    m_allSettings->setObjectName(u"allSettingsButton"_s);
    m_allSettings->setCheckable(true);
    m_discard = new QPushButton(tr("&Discard draft"), this);
    m_save = new QPushButton(tr("&Save"), this);
    m_run = new QPushButton(actionIcon("media-playback-start"_L1, IconTint::OnAccent), tr("&Run now"), this);
    m_discard->setObjectName(u"discardButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_run->setObjectName(u"runNowButton"_s);
    m_discard->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep it as a draft. Nothing runs."));
    m_run->setDefault(true);
}

QWidget *JobEditor::createFoundPart()
{
    const Metrics metrics = metricsOf(this);
    auto *part = new QWidget(this);
    part->setFixedWidth(fontMetrics().averageCharWidth() * 46);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 4 * metrics.u);
    layout->setSpacing(metrics.u);
    m_droppedHead = headLabel(tr("You dropped"), part);
    m_dropped = new QGridLayout;
    m_dropped->setHorizontalSpacing(2 * metrics.u);
    m_dropped->setColumnStretch(1, 1);
    layout->addWidget(m_droppedHead);
    layout->addLayout(m_dropped);
    layout->addSpacing(2 * metrics.u);
    layout->addWidget(headLabel(tr("Found"), part));
    m_found->setStacked();
    layout->addWidget(m_found);
    auto *label = plainLabel(tr("&Workspace"), part);
    label->setFont(smallFont(label->font()));
    label->setBuddy(m_workspace);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.u);
    row->addWidget(m_workspace, 1);
    QToolButton *browse = iconButton("document-open-folder"_L1, tr("Choose the workspace"), part);
    connect(browse, &QToolButton::clicked, this, &JobEditor::browseWorkspace);
    row->addWidget(browse);
    layout->addLayout(row);
    layout->addWidget(m_workspaceHint);
    layout->addStretch();
    return part;
}

QWidget *JobEditor::createFormPart()
{
    const Metrics metrics = metricsOf(this);
    auto *inner = new QWidget;
    setBackground(inner, QPalette::Base);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(6 * metrics.u, 3 * metrics.u, 4 * metrics.u, 3 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    auto *top = new QHBoxLayout;
    auto *label = plainLabel(tr("&Name"), inner);
    label->setBuddy(m_name);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMargin(metrics.u);
    top->setSpacing(2 * metrics.u);
    top->addWidget(label);
    top->addWidget(m_name, 1);
    top->addWidget(m_type);
    layout->addLayout(top);
    layout->addWidget(m_nameHint);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics.u);
    head->addWidget(headLabel(tr("Parameters"), inner));
    head->addWidget(m_typeHint, 1);
    layout->addLayout(head);
    layout->addWidget(hairLine(Qt::Horizontal, inner));
    layout->addWidget(m_form);
    layout->addWidget(m_usage);
    m_schedulePart = new QWidget(inner);
    auto *schedule = new QVBoxLayout(m_schedulePart);
    schedule->setContentsMargins(0, 2 * metrics.u, 0, 0);
    schedule->addWidget(headLabel(tr("Schedule"), m_schedulePart));
    schedule->addWidget(hairLine(Qt::Horizontal, m_schedulePart));
    schedule->addWidget(m_schedule);
    m_schedulePart->hide();
    layout->addWidget(m_schedulePart);
    m_settingsPart = new QWidget(inner);
    auto *settings = new QVBoxLayout(m_settingsPart);
    settings->setContentsMargins(0, 2 * metrics.u, 0, 0);
    settings->addWidget(headLabel(tr("All settings"), m_settingsPart));
    settings->addWidget(hairLine(Qt::Horizontal, m_settingsPart));
    settings->addWidget(m_settings);
    m_settingsPart->hide();
    layout->addWidget(m_settingsPart);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of its parts
    openWith(m_scheduleButton, m_schedulePart, area);
    openWith(m_allSettings, m_settingsPart, area);
    return area;
}

QWidget *JobEditor::createCommandPart()
{
    const Metrics metrics = metricsOf(this);
    auto *part = new QWidget(this);
    setBackground(part, QPalette::AlternateBase);
    auto *head = new QHBoxLayout;
    head->addWidget(m_commandHead, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(4 * metrics.u, 2 * metrics.u, 4 * metrics.u, 2 * metrics.u);
    layout->setSpacing(metrics.u);
    layout->addLayout(head);
    layout->addWidget(m_commandText);
    layout->addWidget(m_refusal);
    return part;
}

QWidget *JobEditor::createFooter()
{
    const Metrics metrics = metricsOf(this);
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(4 * metrics.u, 3 * metrics.u, 4 * metrics.u, 3 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_scheduleButton);
    layout->addWidget(m_allSettings);
    layout->addStretch();
    addBottomButton(layout, m_discard);
    addBottomButton(layout, m_save);
    addBottomButton(layout, m_run);
    return part;
}

void JobEditor::createLayout()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(createFoundPart());
    middle->addWidget(hairLine(Qt::Vertical, this));
    middle->addWidget(createFormPart(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(createCommandPart());
    layout->addWidget(hairLine(Qt::Horizontal, this));
    layout->addWidget(createFooter());
    resize(fontMetrics().averageCharWidth() * 150, metricsOf(this).h * 34);
}

void JobEditor::setDropped(const QList<QByteArray> &paths)
{
    while (QLayoutItem *item = m_dropped->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_droppedHead->setVisible(!paths.isEmpty());
    const Metrics metrics = metricsOf(this);
    for (int row = 0; row < int(paths.size()); ++row) {
        const QFileInfo info(QFile::decodeName(paths.at(row)));
        Artifact file;
        file.name = paths.at(row);
        auto *icon = new QLabel(this);
        icon->setPixmap(actionIcon(iconName(viewerKind(file)), IconTint::Muted).pixmap(metrics.icon()));
        QLabel *name = plainLabel(visible(QFile::encodeName(info.fileName())), this);
        name->setToolTip(plainTip(visible(paths.at(row))));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_dropped->addWidget(icon, row, 0);
        m_dropped->addWidget(name, row, 1);
        m_dropped->addWidget(mutedLabel(info.exists() ? bytesText(info.size()) : QString(), this), row, 2);
    }
}

} // namespace runsheet
