// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findbar.h"

#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/format/tips.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createLayout();
    connectSignals();
    hide();
}

void FindBar::createWidgets()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"logFindEdit"_s);
    m_text->setAccessibleName(tr("Find in the log"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_text->setTextMargins(metricsOf(this).u, 0, metricsOf(this).u, 0);
    m_text->setMinimumHeight(metricsOf(this).fieldHeight());
    m_count = mutedLabel({}, this);
    m_count->setObjectName(u"logFindCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"100,000 of 100,000"_s));
    m_previous = iconButton("go-up"_L1, tr("Previous match (Shift+Return)"), this);
    m_next = iconButton("go-down"_L1, tr("Next match (Return)"), this);
    m_matchCase = new QCheckBox(tr("Match &case"), this);
    m_isExpression = new QCheckBox(tr("Re&gular expression"), this);
    m_isExpression->setObjectName(u"logFindExpression"_s);
    m_close = iconButton("window-close"_L1, tr("Close the search (Esc)"), this);
}

void FindBar::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *label = plainLabel(tr("&Find"), this);
    label->setBuddy(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), metrics.u);
    layout->setSpacing(2 * metrics.u);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_text, m_count, m_previous, m_next})
        layout->addWidget(widget);
    layout->addSpacing(2 * metrics.u);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_isExpression);
    layout->addStretch();
    layout->addWidget(m_close);
}

void FindBar::connectSignals()
{
    const auto tell = [this] { Q_EMIT needleChanged(needle()); };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_matchCase, &QCheckBox::toggled, this, tell);
    connect(m_isExpression, &QCheckBox::toggled, this, tell);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextAsked);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
}

LogNeedle FindBar::needle() const
{
    return {m_text->text(), m_matchCase->isChecked(), m_isExpression->isChecked()};
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty() && !text.contains(u'\n'))
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    Q_EMIT needleChanged(needle());
}

void FindBar::showState(const LogSearch &search, qsizetype current)
{
    const qsizetype count = search.matches().size();
    const QString total = count >= LogSearch::mostMatches ? tr("more than %1").arg(numberText(count)) : numberText(count);
    const QString place = current >= 0 ? tr("%1 of %2", "match 4 of 5").arg(numberText(current + 1), total) : tr("%1 matches").arg(total);
    const QString none = search.isThrough() ? tr("no match") : tr("searching");
    const bool isEmpty = m_text->text().isEmpty();
    m_count->setText(!search.problem().isEmpty() ? search.problem() : isEmpty ? QString() : count > 0 ? place : none);
    m_count->setToolTip(literalTip(search.problem()));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers().testFlag(Qt::ShiftModifier) ? Q_EMIT previousAsked() : Q_EMIT nextAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
