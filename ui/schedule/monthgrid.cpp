// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthgrid.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/format/numbers.h"
#include "ui/format/tips.h"
#include "ui/schedule/daykeys.h"
#include "ui/schedule/monthview.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
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
constexpr int leastBlock = 3;

//! Writes from the leading side on, one piece after the other, as long as there is room.
class CountLine
{
public:
    CountLine(QPainter *painter, const QRect &line, const QPalette &palette, Qt::LayoutDirection direction)
        : m_painter(painter), m_line(line), m_palette(palette), m_direction(direction), m_x(line.left())
    {
    }

    void text(const QString &text, const QColor &colour)
    {
        const int width = m_painter->fontMetrics().horizontalAdvance(text);
        if (m_x + width > m_line.right() + 1)
            return;
        m_painter->setPen(colour);
        m_painter->drawText(place(width, m_line.height(), m_line.top()), Qt::AlignCenter, text);
        m_x += width + gap();
    }

    void mark(JobStatus status, const QString &word)
    {
        const int side = m_painter->fontMetrics().height() * 3 / 4;
        const QColor colour = stateColor(status, m_palette);
        const int width = side + gap() / 2 + m_painter->fontMetrics().horizontalAdvance(word);
        if (m_x + width > m_line.right() + 1)
            return;
        const QRect icon = place(side, side, m_line.top() + (m_line.height() - side) / 2);
        m_painter->drawPixmap(icon, statePixmap(status, side, m_painter->device()->devicePixelRatioF(), colour));
        m_x += side + gap() / 2;
        text(word, colour);
    }

private:
    [[nodiscard]] int gap() const { return m_painter->fontMetrics().height() / 3; }
    [[nodiscard]] QRect place(int width, int height, int top) const
    {
        return QStyle::visualRect(m_direction, m_line, QRect(m_x, top, width, height));
    }

    QPainter *m_painter;
    QRect m_line;
    const QPalette &m_palette;
    Qt::LayoutDirection m_direction;
    int m_x;
};

QString countText(const PlannedDay &day)
{
    const qint64 past = day.ran + day.failed + day.partial;
    if (day.isToday && day.planned > 0)
        return u"%1/%2"_s.arg(numberText(past), numberText(day.total()));
    return day.total() > 0 ? numberText(day.total()) : QString();
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"monthGrid"_s);
    setAccessibleName(tr("Outcomes and plans by day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthGrid::showPlan(const MonthPlan &plan)
{
    m_plan = plan;
    if (!find(m_current))
        m_current = plan.first;
    updateGeometry();
    update();
}

void MonthGrid::setChosen(QDate day)
{
    m_chosen = day;
    update();
}

void MonthGrid::setCurrent(QDate day)
{
    m_current = day;
    if (const PlannedDay *planned = find(day))
        setAccessibleDescription(daySentence(*planned));
    update();
}

int MonthGrid::headHeight() const
{
    return metricsOf(this).headerHeight();
}

int MonthGrid::weeks() const
{
    return std::max(1, int(m_plan.days.size()) / daysOfWeek);
}

QSize MonthGrid::sizeHint() const
{
    const int h = metricsOf(this).h;
    return {daysOfWeek * 4 * h, headHeight() + weeks() * 3 * h};
}

QSize MonthGrid::minimumSizeHint() const
{
    const int h = metricsOf(this).h;
    return {daysOfWeek * 2 * h, headHeight() + 6 * 2 * h};
}

QRect MonthGrid::rectOf(qsizetype place) const
{
    const int column = int(place) % daysOfWeek;
    const int row = int(place) / daysOfWeek;
    const auto x = [this](int at) { return at * width() / daysOfWeek; };
    const auto y = [this](int at) { return headHeight() + at * (height() - headHeight()) / weeks(); };
    const QRect cell(x(column), y(row), x(column + 1) - x(column), y(row + 1) - y(row));
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QRect MonthGrid::cellRect(QDate day) const
{
    const PlannedDay *planned = find(day);
    return planned ? rectOf(planned - m_plan.days.constData()) : QRect();
}

const PlannedDay *MonthGrid::find(QDate day) const
{
    const auto found = std::ranges::find(m_plan.days, day, &PlannedDay::day);
    return found == m_plan.days.end() ? nullptr : &*found;
}

const PlannedDay *MonthGrid::dayAt(const QPoint &point) const
{
    for (qsizetype place = 0; place < m_plan.days.size(); ++place) {
        if (rectOf(place).contains(point))
            return &m_plan.days.at(place);
    }
    return nullptr;
}

// ---- painting

void MonthGrid::paintHead(QPainter *painter) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    painter->fillRect(QRect(0, 0, width(), headHeight()), colours.window);
    painter->setFont(smallFont(font()));
    painter->setPen(colours.muted);
    for (int column = 0; column < std::min<int>(daysOfWeek, int(m_plan.days.size())); ++column) {
        const QRect cell = rectOf(column);
        const QRect place(cell.left() + metrics.halfGap() * 3, 0, cell.width() - 3 * metrics.u, headHeight());
        painter->drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                          QLocale().dayName(m_plan.days.at(column).day.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ThemeColors colours = themeColors(palette());
    painter.fillRect(rect(), colours.base);
    paintHead(&painter);
    for (qsizetype place = 0; place < m_plan.days.size(); ++place)
        paintDay(&painter, m_plan.days.at(place), rectOf(place));
    const auto frame = [&](QDate day, const QColor &colour) {
        if (!find(day))
            return;
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(day).adjusted(1, 1, -1, -1));
    };
    for (const PlannedDay &day : std::as_const(m_plan.days)) {
        if (day.isToday)
            frame(day.day, colours.accent);
    }
    if (hasFocus())
        frame(m_current, colours.control);
}

void MonthGrid::paintDay(QPainter *painter, const PlannedDay &day, const QRect &cell) const
{
    const ThemeColors colours = themeColors(palette());
    const Metrics metrics = metricsOf(this);
    if (day.day == m_chosen)
        painter->fillRect(cell, colours.selection);
    else if (!day.isOfMonth)
        painter->fillRect(cell, colours.window);
    else if (day.isExcluded || day.day.dayOfWeek() > 5)
        painter->fillRect(cell, colours.alternate);
    painter->setPen(colours.line);
    painter->drawLine(cell.topLeft(), cell.topRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    const int lineHeight = metrics.h;
    const QRect inner = cell.adjusted(3 * metrics.u / 2, metrics.halfGap(), -metrics.u, -metrics.halfGap());
    painter->setFont(day.isToday ? semibold(smallFont(font())) : smallFont(font()));
    painter->setPen(day.isOfMonth ? colours.text : colours.muted);
    const QString number = QLocale().toString(day.day.day());
    const QRect first(inner.left(), inner.top(), inner.width(), lineHeight);
    painter->drawText(first, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), number);
    if (day.isExcluded) {
        painter->setPen(colours.muted);
        painter->drawText(first, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                          tr("off", "a day that is excluded"));
    }
    painter->setFont(smallFont(font()));
    if (inner.height() >= lineHeight * 3 / 2)
        paintBar(painter, day, QRect(inner.left(), inner.top() + lineHeight, inner.width(), lineHeight * 3 / 4));
    if (inner.height() >= lineHeight * 5 / 2)
        paintCounts(painter, day, QRect(inner.left(), inner.top() + lineHeight * 7 / 4, inner.width(), lineHeight));
}

// As long as its part of the busiest day: what ran, what failed, what is planned.
void MonthGrid::paintBar(QPainter *painter, const PlannedDay &day, const QRect &bar) const
{
    if (day.total() == 0 || m_plan.most == 0)
        return;
    const Metrics metrics = metricsOf(this);
    const int height = std::max(4, metrics.barHeight() * 3 / 4);
    const double perOne = double(bar.width()) / double(m_plan.most);
    int x = bar.left();
    const int top = bar.top() + (bar.height() - height) / 2;
    const auto block = [&](qint64 count, int taller) {
        const int width = count == 0 ? 0 : std::max(leastBlock, int(perOne * double(count)));
        const QRect place(x, top - taller, width, height + 2 * taller);
        x += width + (width > 0 ? 1 : 0);
        return QStyle::visualRect(layoutDirection(), bar, place);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto fill = [&](qint64 count, Fill colour, int taller) {
        if (count == 0)
            return;
        painter->setBrush(fillColor(colour, palette()));
        painter->drawRoundedRect(block(count, taller), metrics.u / 2.0, metrics.u / 2.0);
    };
    fill(day.ran, Fill::Done, 0);
    fill(day.partial, Fill::Partial, 0);
    fill(day.failed, Fill::Failed, metrics.u / 2);
    painter->restore();
    if (day.planned > 0) {
        const SegmentedBar planned{.kind = SegmentedBar::Kind::Estimated, .only = day.isLate ? Fill::Partial : Fill::Scheduled, .good = 1};
        runsheet::paintBar(painter, block(day.planned, 0), planned, palette());
    }
}

void MonthGrid::paintCounts(QPainter *painter, const PlannedDay &day, const QRect &line) const
{
    const ThemeColors colours = themeColors(palette());
    CountLine counts(painter, line, palette(), layoutDirection());
    if (const QString text = countText(day); !text.isEmpty())
        counts.text(text, colours.muted);
    if (day.failed > 0)
        counts.mark(JobStatus::Failed, numberText(day.failed));
    if (day.partial > 0)
        counts.mark(JobStatus::Partial, numberText(day.partial));
    if (day.isLate)
        counts.mark(JobStatus::Partial, tr("late"));
    if (day.hours != 24)
        counts.text(tr("%1 h day").arg(day.hours), colours.text);
}

// ---- keys and pointer

void MonthGrid::moveTo(QDate day)
{
    setCurrent(day);
    if (day.month() != m_plan.first.month() || day.year() != m_plan.first.year())
        Q_EMIT monthWanted(day);
}

void MonthGrid::choose(QDate day)
{
    Q_EMIT dayChosen(day == m_chosen ? QDate() : day);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<QDate> day = dayAfterKey(*event, m_current, layoutDirection()))
        moveTo(*day);
    else if (choosesDay(*event))
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const PlannedDay *day = dayAt(event->pos());
    if (!day || event->button() != Qt::LeftButton)
        return;
    const QDate date = day->day;
    setCurrent(date);
    choose(date);
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const PlannedDay *day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day ? plainTip(daySentence(*day)) : QString(), this);
    return true;
}

} // namespace runsheet
