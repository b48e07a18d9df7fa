// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/outcomecalendar.h"

#include "ui/delegates/outcomemark.h"
#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/focusframe.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

} // namespace

OutcomeCalendar::OutcomeCalendar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"outcomeCalendar"_s);
    setAccessibleName(tr("Outcomes by day"));
    setFocusPolicy(Qt::StrongFocus);
}

void OutcomeCalendar::setDays(const QList<OutcomeDay> &days)
{
    m_days = days;
    m_current = std::min(m_current, int(days.size()) - 1);
    updateGeometry();
    update();
}

int OutcomeCalendar::cellSide() const
{
    return metricsOf(this).h * 3 / 4;
}

int OutcomeCalendar::namesWidth() const
{
    int width = 0;
    for (int day = 1; day <= daysOfWeek; ++day)
        width = std::max(width, QFontMetrics(axisFont(font())).horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return width + 2 * metricsOf(this).u;
}

QSize OutcomeCalendar::sizeHint() const
{
    const int weeks = std::max(15, int(m_days.size() + daysOfWeek - 1) / daysOfWeek);
    return {namesWidth() + weeks * cellSide(), metricsOf(this).h + daysOfWeek * cellSide()};
}

QRect OutcomeCalendar::cellRect(int day) const
{
    const int side = cellSide();
    const QRect cell(namesWidth() + day / daysOfWeek * side, metricsOf(this).h + day % daysOfWeek * side, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

int OutcomeCalendar::dayAt(const QPoint &point) const
{
    for (int day = 0; day < m_days.size(); ++day) {
        if (cellRect(day).contains(point))
            return day;
    }
    return -1;
}

QString OutcomeCalendar::sentence(int day) const
{
    if (day < 0 || day >= m_days.size())
        return {};
    const OutcomeDay &one = m_days.at(day);
    const QString date = QLocale().toString(one.day, QLocale::LongFormat);
    if (!one.worst)
        return tr("%1: no run ended", "date").arg(date);
    const QString runs = tr("%n run(s)", nullptr, int(one.runs));
    return one.bad == 0 ? tr("%1: %2", "date, runs").arg(date, runs)
                        : tr("%1: %2, %n did not go well", "date, runs", int(one.bad)).arg(date, runs);
}

void OutcomeCalendar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    painter.setFont(axisFont(font()));
    painter.setPen(colours.muted);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    for (int day = 0; day < std::min(daysOfWeek, int(m_days.size())); day += 2) {
        const QRect place(0, cellRect(day).top(), namesWidth(), cellSide());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), align,
                         QLocale().dayName(m_days.at(day).day.dayOfWeek(), QLocale::ShortFormat));
    }
    for (int day = 0; day < m_days.size(); ++day) {
        const OutcomeDay &one = m_days.at(day);
        if (one.day.day() == 1) {
            const QRect place(cellRect(day).left(), 0, 3 * metrics.h, metrics.h);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QLocale().monthName(one.day.month(), QLocale::ShortFormat));
        }
        if (one.worst)
            paintMark(&painter, cellRect(day), markOf(*one.worst), palette(), metrics.u);
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(cellRect(m_current).adjusted(1, 1, -1, -1));
    } else {
        paintFocusFrame(&painter, *this);
    }
}

void OutcomeCalendar::moveTo(int day)
{
    if (m_days.isEmpty())
        return;
    m_current = std::clamp(day, 0, int(m_days.size()) - 1);
    setAccessibleDescription(sentence(m_current));
    update();
}

void OutcomeCalendar::choose()
{
    if (m_current >= 0 && m_days.at(m_current).worst)
        Q_EMIT dayChosen(m_days.at(m_current).day);
}

void OutcomeCalendar::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - ahead * daysOfWeek);
    case Qt::Key_Right:
        return moveTo(m_current + ahead * daysOfWeek);
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        QWidget::keyPressEvent(event);
    }
}

void OutcomeCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const int day = dayAt(event->pos()); day >= 0) {
        moveTo(day);
        choose();
    }
}

bool OutcomeCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainTip(sentence(dayAt(help->pos()))), this);
    return true;
}

} // namespace runsheet
