// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/workspaceswitch.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! As it is called in the user's language.
QString keyText(const QString &key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

//! One workspace: flat, the current one tinted and semibold.
class WorkspaceButton final : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        const Metrics metrics = metricsOf(this);
        return {QFontMetrics(semibold(font())).horizontalAdvance(text()) + 4 * metrics.u, metrics.toolButtonHeight()};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ThemeColors colours = themeColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hasRing = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const double inset = hasRing ? 1 : 0.5; // the pen stays inside
        const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        if (isChecked() || hasRing) {
            painter.setPen(QPen(hasRing && isChecked() ? colours.text : colours.accent, hasRing ? 2 : 1));
            painter.setBrush(isChecked() ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(box, metricsOf(this).radius(), metricsOf(this).radius());
        }
        painter.setFont(isChecked() ? semibold(font()) : font());
        painter.setPen(isEnabled() ? colours.text : colours.faint);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

WorkspaceSwitch::WorkspaceSwitch(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setFixedHeight(metricsOf(this).toolButtonHeight());
    add(Workspace::Jobs, u"jobsWorkspace"_s, tr("Jobs"), tr("All jobs and what they do now (%1)").arg(keyText(u"Ctrl+1"_s)))
        ->setChecked(true);
    add(Workspace::Schedule, u"scheduleWorkspace"_s, tr("Schedule"), tr("What comes next, and when (%1)").arg(keyText(u"Ctrl+2"_s)));
    add(Workspace::History, u"historyWorkspace"_s, tr("History"),
        tr("All runs, how they ended and how long they took (%1)").arg(keyText(u"Ctrl+3"_s)));
}

void WorkspaceSwitch::setCurrent(Workspace workspace)
{
    auto *button = static_cast<QAbstractButton *>(layout()->itemAt(int(workspace))->widget());
    const QSignalBlocker quiet(button);
    button->setChecked(true);
    update();
}

QAbstractButton *WorkspaceSwitch::add(Workspace workspace, const QString &name, const QString &text, const QString &about)
{
    auto *button = new WorkspaceButton(this);
    button->setToolTip(about);
    connect(button, &QAbstractButton::toggled, this, [this, workspace](bool isOn) { // also by a screen reader, which does not click
        if (isOn)
            Q_EMIT chosen(workspace);
    });
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void WorkspaceSwitch::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors colours = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.buttonBorder);
    painter.setBrush(colours.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metricsOf(this).radius(), metricsOf(this).radius());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect button = layout()->itemAt(i)->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? button.right() : button.left();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace runsheet
