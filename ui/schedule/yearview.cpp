// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/yearview.h"

#include "ui/format/tips.h"
#include "ui/schedule/daykeys.h"
#include "ui/schedule/monthplan.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int monthsInRow = 4;
constexpr int monthRows = 3;
constexpr int weekRows = 6;

int columnOf(QDate day)
{
    return (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"yearView"_s);
    setAccessibleName(tr("Excluded days of the year"));
    setFocusPolicy(Qt::StrongFocus);
}

void YearView::showYear(int year, QDate today)
{
    m_year = year;
    m_today = today;
    if (!m_current.isValid() || m_current.year() != year)
        moveTo(today.year() == year ? today : QDate(year, 1, 1));
    update();
}

void YearView::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    setAccessibleDescription(sentence(m_current));
    update();
}

int YearView::cell() const
{
    return metricsOf(this).h * 11 / 10;
}

QRect YearView::monthRect(int month) const
{
    const Metrics metrics = metricsOf(this);
    const int wide = daysOfWeek * cell();
    const int high = metrics.h + 2 * metrics.u + weekRows * cell();
    const int place = month - 1;
    const QRect rect((place % monthsInRow) * (wide + 4 * metrics.u), (place / monthsInRow) * high, wide, high);
    return QStyle::visualRect(layoutDirection(), QRect(QPoint(), sizeHint()), rect);
}

QSize YearView::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    return {monthsInRow * daysOfWeek * cell() + (monthsInRow - 1) * 4 * metrics.u,
            monthRows * (metrics.h + 2 * metrics.u + weekRows * cell())};
}

QRect YearView::cellRect(QDate day) const
{
    if (day.year() != m_year)
        return {};
    const QRect month = monthRect(day.month());
    const int row = (columnOf(QDate(day.year(), day.month(), 1)) + day.day() - 1) / daysOfWeek;
    const QRect rect(month.left() + columnOf(day) * cell(), month.top() + metricsOf(this).h + metricsOf(this).u + row * cell(), cell(),
                     cell());
    return QStyle::visualRect(layoutDirection(), month, rect);
}

QDate YearView::dayAt(const QPoint &point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(point))
            continue;
        for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1)) {
            if (cellRect(day).contains(point))
                return day;
        }
    }
    return {};
}

QString YearView::sentence(QDate day) const
{
    QStringList parts;
    if (isExcluded(m_calendar, day))
        parts.append(tr("excluded"));
    if (const int hours = hoursOf(day); hours != 24)
        parts.append(tr("the clock is changed: %n hour(s)", nullptr, hours));
    return tr("%1: %2", "date, what is so on it")
        .arg(QLocale().toString(day, QLocale::LongFormat), parts.isEmpty() ? tr("nothing is excluded") : parts.join(u", "_s));
}

void YearView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(&painter, month);
}

void YearView::paintMonth(QPainter *painter, int month) const
{
    const QRect rect = monthRect(month);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter->setFont(semibold(smallFont(font())));
    painter->setPen(themeColors(palette()).text);
    painter->drawText(QRect(rect.left(), rect.top(), rect.width(), metricsOf(this).h), align, QLocale().standaloneMonthName(month));
    painter->setFont(axisFont(font()));
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

// Excluded: filled. The clock is changed: a bar below. Today: framed.
void YearView::paintDay(QPainter *painter, QDate day) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    const QRectF place = QRectF(cellRect(day)).adjusted(1, 1, -1, -1);
    if (isExcluded(m_calendar, day)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.track);
        painter->drawRoundedRect(place, metrics.u / 2.0, metrics.u / 2.0);
    }
    if (day == m_today || (hasFocus() && day == m_current)) {
        painter->setPen(QPen(day == m_today ? colours.accent : colours.control, day == m_today ? 1 : 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(place, metrics.u / 2.0, metrics.u / 2.0);
    }
    if (hoursOf(day) != 24) {
        const double high = metrics.u * 3 / 4.0;
        painter->fillRect(QRectF(place.left() + 2, place.bottom() - high, place.width() - 4, high), fillColor(Fill::Partial, palette()));
    }
    painter->setPen(colours.text);
    painter->drawText(place, Qt::AlignCenter, QLocale().toString(day.day()));
}

void YearView::moveTo(QDate day)
{
    m_current = day;
    setAccessibleDescription(sentence(day));
    update();
    if (day.year() != m_year)
        Q_EMIT yearWanted(day.year());
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<QDate> day = dayAfterKey(*event, m_current, layoutDirection()))
        moveTo(*day);
    else if (choosesDay(*event))
        Q_EMIT dayChosen(m_current);
    else
        QWidget::keyPressEvent(event);
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (!day.isValid() || event->button() != Qt::LeftButton)
        return;
    moveTo(day);
    Q_EMIT dayChosen(day);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day.isValid() ? plainTip(sentence(day)) : QString(), this);
    return true;
}

} // namespace runsheet
