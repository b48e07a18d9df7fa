// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/statusline.h"

#include "ui/format/moments.h"
#include "ui/format/numbers.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const Counts &counts, std::initializer_list<RunStatus> states)
{
    qint64 sum = 0;
    for (const RunStatus status : states)
        sum += counts.runs.value(status);
    return sum;
}

QFrame *separator(int height)
{
    auto *line = new QFrame;
    line->setFixedSize(1, height);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    const Metrics metrics = metricsOf(this);
    setFixedHeight(metrics.statusBarHeight());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * metrics.u, 0, 3 * metrics.u, 0);
    layout->setSpacing(3 * metrics.u);
    m_runs = addPart(u"statusRuns"_s);
    layout->addWidget(separator(metrics.h * 2 / 3));
    m_next = addPart(u"statusNext"_s);
    layout->addStretch(1);
    m_engine = addPart(u"statusEngine"_s);
    setNext({}, {});
    setEngine(tr("here", "where the engine is"), true);
}

QLabel *StatusLine::addPart(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(smallFont(font()));
    layout()->addWidget(label);
    return label;
}

void StatusLine::setCounts(const Counts &counts)
{
    using enum RunStatus;
    const QString running = tr("%n running", nullptr, int(sumOf(counts, {Starting, Running, Stopping, Finishing})));
    const QString waiting = tr("%n waiting", nullptr, int(sumOf(counts, {Waiting, Queued})));
    const QString slotsText = tr("%n slot(s)", nullptr, int(counts.slotsTotal));
    m_runs->setText(tr("%1, %2, %3", "running, waiting, slots").arg(running, waiting, slotsText));
}

void StatusLine::setNext(const std::optional<JobRow> &next, Instant now)
{
    const bool isKnown = next && next->nextFireTime;
    m_next->setText(isKnown ? tr("next: %1 %2", "job, time").arg(next->name, momentText(*next->nextFireTime, now))
                            : tr("nothing scheduled"));
    m_next->setToolTip(isKnown ? momentTip(*next->nextFireTime) : tr("No job has a schedule that is switched on."));
}

void StatusLine::setEngine(const QString &where, bool isWell)
{
    m_isWell = isWell;
    m_engine->setText(tr("engine: %1").arg(where));
    m_engine->setToolTip(isWell ? tr("This window hosts the engine; runs go on when it is closed.") : where);
    update();
}

QSize StatusLine::sizeHint() const
{
    return {0, metricsOf(this).statusBarHeight()};
}

void StatusLine::paintEvent(QPaintEvent * /*event*/)
{
    const Metrics metrics = metricsOf(this);
    QPainter painter(this);
    painter.setPen(themeColors(palette()).line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillColor(m_isWell ? Fill::Done : Fill::Failed, palette()));
    QRect dot(0, 0, 2 * metrics.u, 2 * metrics.u);
    dot.moveCenter(rect().center());
    const int gap = metrics.u * 2;
    layoutDirection() == Qt::RightToLeft ? dot.moveLeft(m_engine->geometry().right() + gap)
                                         : dot.moveRight(m_engine->geometry().left() - gap);
    painter.drawEllipse(dot);
}

} // namespace runsheet
