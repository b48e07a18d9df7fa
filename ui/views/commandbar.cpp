// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/commandbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/filteredit.h"
#include "ui/views/workspaceswitch.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

CommandBar::CommandBar(const JobActions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"commandBar"_s);
    const Metrics metrics = metricsOf(this);
    setFixedHeight(metrics.toolBarHeight());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * metrics.u, 0);
    layout->setSpacing(metrics.u / 2);
    m_switch = makeSwitch();
    layout->addWidget(m_switch);
    layout->addSpacing(metrics.u);

    QToolButton *newJob = makeButton(actions.newJob);
    auto *menu = new QMenu(newJob);
    menu->addActions({actions.newJob, actions.openFiles, actions.newQueue});
    newJob->setMenu(menu);
    newJob->setPopupMode(QToolButton::MenuButtonPopup);
    layout->addWidget(newJob);
    addSeparator(layout);
    for (QAction *action : {actions.run, actions.pause, actions.cancel, actions.retry, actions.remove})
        layout->addWidget(makeButton(action));
    addSeparator(layout);
    layout->addWidget(makeButton(actions.results));
    layout->addStretch(1);
    m_filter = new FilterEdit;
    m_filter->setMinimumWidth(10 * metrics.h);
    m_filter->setMaximumWidth(24 * metrics.h);
    layout->addWidget(m_filter, 2);
    QToolButton *save = makeButton(actions.saveView);
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layout->addWidget(save);
}

QWidget *CommandBar::makeSwitch()
{
    auto *holder = new QWidget;
    const int side = 2 * metricsOf(this).u;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(side, 0, side, 0);
    m_workspaces = new WorkspaceSwitch;
    layout->addWidget(m_workspaces);
    return holder;
}

QToolButton *CommandBar::makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFixedHeight(metricsOf(this).toolButtonHeight());
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, action] { button->setAccessibleName(action->text().remove(u'&').remove(u'…')); };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

void CommandBar::addSeparator(QHBoxLayout *layout)
{
    const Metrics metrics = metricsOf(this);
    auto *line = new QFrame;
    line->setFixedSize(1, metrics.h);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addSpacing(metrics.u);
    layout->addWidget(line);
    layout->addSpacing(metrics.u);
}

void CommandBar::setSidebarWidth(int width)
{
    m_switch->setFixedWidth(std::max(width, m_switch->minimumSizeHint().width()));
}

void CommandBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(themeColors(palette()).line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace runsheet
