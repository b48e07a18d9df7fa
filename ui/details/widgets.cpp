// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/widgets.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QFrame>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! Asks the theme at each painting, so that nothing has to be told of a change.
class MutedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isError = property("isError").toBool();
        painter.setPen(isError ? stateColor(RunStatus::Failed, palette()) : themeColors(palette()).muted);
        const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
        const int flags = int(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0);
        const QString shown = wordWrap() ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        painter.drawText(room, flags, shown);
    }
};

class LinkButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        const Metrics metrics = metricsOf(this);
        return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(metrics.u, metrics.u);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont linkFont = font();
        linkFont.setUnderline(underMouse() || hasFocus());
        painter.setFont(linkFont);
        const ThemeColors colours = themeColors(palette());
        painter.setPen(isEnabled() ? colours.accent : colours.faint);
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
    }
};

class HairLine final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), themeColors(palette()).line);
    }
};

template<class Label>
QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    return makeLabel<QLabel>(text, parent);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return makeLabel<MutedLabel>(text, parent);
}

QLabel *headLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(semibold(label->font()));
    label->setMinimumHeight(metricsOf(parent).headerHeight()); // as high as a head with a link in it
    return label;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new LinkButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QToolButton *iconButton(QLatin1String icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const Metrics metrics = metricsOf(parent);
    button->setIcon(actionIcon(icon));
    button->setIconSize({metrics.icon(), metrics.icon()});
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QFrame *hairLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new HairLine(parent);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace runsheet
