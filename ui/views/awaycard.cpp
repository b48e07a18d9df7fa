// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/awaycard.h"

#include "ui/details/widgets.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

AwayCard::AwayCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"awayCard"_s);
    const Metrics metrics = metricsOf(this);
    QLabel *title = plainLabel(tr("While you were away"), this);
    title->setFont(cardTitleFont(font()));
    m_hint = mutedLabel({}, this);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QPushButton *history = linkButton(tr("Show all in History"), this);
    history->setObjectName(u"awayHistory"_s);
    QToolButton *close = iconButton("window-close"_L1, tr("Close"), this);
    close->setObjectName(u"awayClose"_s);
    m_notes = plainLabel({}, this);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts = new QWidget(this);
    m_partsLayout = new QHBoxLayout(m_parts);
    m_partsLayout->setContentsMargins({});

    auto *head = new QHBoxLayout;
    head->setSpacing(3 * metrics.u);
    head->addWidget(title);
    head->addWidget(m_hint, 1);
    head->addWidget(history);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, 2 * metrics.u, 2 * metrics.u, 3 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(head);
    layout->addWidget(m_parts);
    layout->addWidget(m_notes);
    hide();
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(history, &QPushButton::clicked, this, &AwayCard::historyWanted);
}

QWidget *AwayCard::makePart(const AwayPart &part)
{
    const Metrics metrics = metricsOf(this);
    auto *widget = new QWidget(m_parts);
    auto *icon = new QLabel(widget);
    icon->setPixmap(stateIcon(jobStatusOf(part.status)).pixmap(QSize(1, 1) * metrics.icon(), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics.halfGap());
    QLabel *title = plainLabel(awayTitle(part), widget);
    title->setFont(semibold(font()));
    texts->addWidget(title);
    for (const QString &line : part.lines) {
        QLabel *label = mutedLabel(line, widget); // elides, and takes no more room than there is
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        label->setToolTip(literalTip(line));
        texts->addWidget(label);
    }
    const bool isGood = part.status == RunStatus::Succeeded;
    QPushButton *link = linkButton(isGood ? tr("Open newest results") : tr("Open log"), widget);
    link->setAccessibleName(tr("%1: %2", "what ended, what to do").arg(awayTitle(part), link->text()));
    link->setVisible(part.newest.attempt > 0);
    connect(link, &QPushButton::clicked, this, [this, run = part.newest] { Q_EMIT runWanted(run); });
    texts->addWidget(link, 0, Qt::AlignLeading); // else all would be as narrow as it
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 2 * metrics.u, 0);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(icon);
    layout->addLayout(texts, 1);
    return widget;
}

void AwayCard::showParts(const QString &hint, const QList<AwayPart> &parts, const QStringList &notes)
{
    while (QLayoutItem *item = m_partsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList said{tr("While you were away"), hint};
    for (const AwayPart &part : parts) {
        if (m_partsLayout->count() > 0)
            m_partsLayout->addWidget(hairLine(Qt::Vertical, m_parts));
        m_partsLayout->addWidget(makePart(part), 1);
        said.append(awayTitle(part) + u": "_s + part.lines.join(u' '));
    }
    m_parts->setVisible(!parts.isEmpty());
    m_hint->setText(hint);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    said += notes;
    setAccessibleName(said.join(u'\n'));
    show();
}

void AwayCard::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors colours = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.alternate);
    const QRect bar(0, 0, metricsOf(this).selectionBar(), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours.accent);
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace runsheet
