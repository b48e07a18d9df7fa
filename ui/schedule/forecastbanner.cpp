// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/forecastbanner.h"

#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

ForecastBanner::ForecastBanner(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"forecastBanner"_s);
    const Metrics metrics = metricsOf(this);
    auto *icon = new QLabel;
    icon->setPixmap(stateIcon(JobStatus::Partial).pixmap(QSize(1, 1) * metrics.icon(), devicePixelRatioF()));
    m_when = new QLabel;
    m_when->setFont(semibold(font()));
    m_when->setTextFormat(Qt::PlainText);
    m_what = new QLabel;
    m_what->setObjectName(u"forecastText"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_show = new QPushButton;
    m_show->setObjectName(u"forecastShow"_s);
    m_remedy = new QPushButton;
    m_remedy->setObjectName(u"forecastRemedy"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, metrics.u, 2 * metrics.u, metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(icon);
    layout->addWidget(m_when);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_remedy);
    hide();
    connect(m_show, &QPushButton::clicked, this, &ForecastBanner::showWanted);
    connect(m_remedy, &QPushButton::clicked, this, &ForecastBanner::remedyWanted);
}

void ForecastBanner::showText(const ForecastText &text)
{
    m_text = text;
    m_when->setText(text.when);
    m_what->setText(text.what);
    m_show->setText(text.showVerb);
    m_remedy->setText(text.remedyVerb);
    m_remedy->setToolTip(plainTip(text.remedyTip));
    m_remedy->setVisible(!text.remedyVerb.isEmpty());
    setAccessibleName(text.when + u' ' + text.what);
    setVisible(!text.what.isEmpty());
}

void ForecastBanner::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors colours = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.warning);
    const QRect bar(0, 0, metricsOf(this).selectionBar(), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), stateColor(JobStatus::Partial, palette()));
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace runsheet
