// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/emptystate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"emptyState"_s);
    const Metrics metrics = metricsOf(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title = new QLabel;
    m_title->setFont(cardTitleFont(font()));
    m_why = new QLabel;
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_button = new QPushButton;
    m_button->setObjectName(u"emptyStateButton"_s);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::taken);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12 * metrics.u, 14 * metrics.u, 12 * metrics.u, 4 * metrics.u);
    layout->setSpacing(metrics.u);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addSpacing(2 * metrics.u);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

void EmptyState::setTexts(const QString &title, const QString &why, const QString &verb)
{
    m_title->setText(title);
    m_why->setText(why);
    m_button->setText(verb);
}

} // namespace runsheet
