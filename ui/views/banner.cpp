// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/banner.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

JobStatus stateOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Error:
        return JobStatus::Failed;
    case Banner::Kind::Warning:
        return JobStatus::Partial;
    case Banner::Kind::Note:
        break;
    }
    return JobStatus::Running;
}

QColor tintOf(Banner::Kind kind, const ThemeColors &colours)
{
    switch (kind) {
    case Banner::Kind::Error:
        return colours.banner;
    case Banner::Kind::Warning:
        return colours.warning;
    case Banner::Kind::Note:
        break;
    }
    return colours.selection;
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"banner"_s);
    const Metrics metrics = metricsOf(this);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer = new QPushButton;
    m_offer->setObjectName(u"bannerOffer"_s);
    m_close = new QToolButton;
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(actionIcon("window-close"_L1));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, metrics.u, 2 * metrics.u, metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_close);
    hide();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (m_take)
            m_take();
    });
}

void Banner::showText(Kind kind, const QString &text)
{
    showOffer(kind, text, {}, {});
}

void Banner::showOffer(Kind kind, const QString &text, const QString &verb, std::function<void()> take)
{
    m_kind = kind;
    m_take = std::move(take);
    const QIcon icon = kind == Kind::Note ? actionIcon("help-about"_L1, IconTint::Accent) : stateIcon(stateOf(kind));
    m_icon->setPixmap(icon.pixmap(QSize(1, 1) * metricsOf(this).icon(), devicePixelRatioF()));
    m_text->setText(text);
    m_offer->setText(verb);
    m_offer->setVisible(!verb.isEmpty());
    setAccessibleName(text);
    show();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors colours = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tintOf(m_kind, colours));
    const QRect bar(0, 0, metricsOf(this).selectionBar(), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     m_kind == Kind::Note ? colours.accent : stateColor(stateOf(m_kind), palette()));
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace runsheet
