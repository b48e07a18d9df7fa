// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/factlist.h"

#include "ui/details/widgets.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    const Metrics metrics = metricsOf(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(4 * metrics.u);
    m_layout->setVerticalSpacing(metrics.halfGap());
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnMinimumWidth(0,
                                    QFontMetrics(smallFont(font())).horizontalAdvance(u"Peak memory "_s)); // lists below each other agree
}

void FactList::addRow()
{
    QLabel *label = mutedLabel({}, this);
    QLabel *value = plainLabel({}, this);
    if (m_alignsRight)
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    else
        label->setFont(smallFont(font()));
    value->setFont(label->font());
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const int row = int(m_labels.size());
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(value, row, 1);
    m_labels.append(label);
    m_values.append(value);
    if (m_isPinnable)
        addPin(row);
}

void FactList::addPin(int row)
{
    QToolButton *pin = iconButton("window-pin"_L1, {}, this);
    pin->setCheckable(true);
    m_layout->addWidget(pin, row, 2);
    m_pins.append(pin);
    connect(pin, &QToolButton::clicked, this, [this, row](bool pinned) {
        showPins(); // it is pinned when the job says so
        Q_EMIT pinToggled(m_facts.at(row).label, pinned);
    });
}

void FactList::setPinned(const QString &label)
{
    m_pinned = label;
    showPins();
    elide();
}

void FactList::showPins()
{
    for (qsizetype i = 0; i < m_pins.size(); ++i) {
        const QString label = m_facts.value(i).label;
        const bool isPinned = !label.isEmpty() && label == m_pinned;
        QToolButton *pin = m_pins.at(i);
        pin->setVisible(i < m_facts.size());
        pin->setChecked(isPinned);
        pin->setIcon(actionIcon("window-pin"_L1, isPinned ? IconTint::Accent : IconTint::Muted));
        pin->setToolTip(isPinned ? tr("No longer show “%1” in the Result column").arg(label)
                                 : tr("Show “%1” in the Result column").arg(label));
        pin->setAccessibleName(tr("Pin “%1”").arg(label));
        QFont font = m_values.at(i)->font();
        font.setBold(isPinned);
        m_values.at(i)->setFont(font);
    }
}

void FactList::showFacts(const QList<RunFact> &facts)
{
    m_facts = facts;
    while (m_labels.size() < facts.size())
        addRow();
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const RunFact fact = facts.value(i);
        m_labels.at(i)->setText(fact.label);
        m_values.at(i)->setAccessibleName(fact.label);
        m_values.at(i)->setToolTip(plainTip(fact.tip));
        m_labels.at(i)->setVisible(i < facts.size());
        m_values.at(i)->setVisible(i < facts.size());
    }
    showPins();
    elide();
}

void FactList::elide()
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QString &value = m_facts.at(i).value;
        const Qt::TextElideMode end = value.startsWith(u'/') ? Qt::ElideMiddle : Qt::ElideRight; // a path ends with what counts
        const QString shown = m_values.at(i)->fontMetrics().elidedText(value, end, m_values.at(i)->width());
        if (m_values.at(i)->text() != shown)
            m_values.at(i)->setText(shown);
    }
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->activate();
    elide();
}

} // namespace runsheet
