// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthview.h"

#include "ui/delegates/segmentedbar.h"
#include "ui/details/widgets.h"
#include "ui/schedule/monthgrid.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::MonthView)
};

//! What the colours of the bars mean.
class MonthLegend final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(smallFont(font()));
        int width = 0;
        for (const QString &word : words())
            width += swatch() + 4 * metricsOf(this).u + metrics.horizontalAdvance(word);
        return {width, metricsOf(this).h};
    }
    QSize minimumSizeHint() const override { return {0, metricsOf(this).h}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        if (width() < sizeHint().width())
            return; // half a legend is none
        QPainter painter(this);
        painter.setFont(smallFont(font()));
        const Metrics metrics = metricsOf(this);
        int x = width() - sizeHint().width() + 2 * metrics.u;
        for (int part = 0; part < words().size(); ++part) {
            const QRect box(x, (height() - metrics.barHeight()) / 2, part == 1 ? metrics.u : swatch(), metrics.barHeight());
            paintSwatch(&painter, part, QStyle::visualRect(layoutDirection(), rect(), box));
            const int wide = painter.fontMetrics().horizontalAdvance(words().at(part));
            painter.setPen(themeColors(palette()).muted);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(box.right() + metrics.u, 0, wide, height())),
                             Qt::AlignCenter, words().at(part));
            x = box.right() + metrics.u + wide + 3 * metrics.u;
        }
    }

private:
    [[nodiscard]] static QStringList words() { return {Text::tr("ran"), Text::tr("failed"), Text::tr("planned")}; }
    [[nodiscard]] int swatch() const { return metricsOf(this).h * 3 / 4; }

    void paintSwatch(QPainter *painter, int part, const QRect &box) const
    {
        if (part == 2)
            paintBar(painter, box, {.kind = SegmentedBar::Kind::Estimated, .only = Fill::Scheduled, .good = 1}, palette());
        else
            painter->fillRect(box, fillColor(part == 0 ? Fill::Done : Fill::Failed, palette()));
    }
};

} // namespace

QString daySentence(const PlannedDay &day)
{
    QStringList parts;
    if (day.ran > 0)
        parts.append(Text::tr("%n ran", "runs", int(day.ran)));
    if (day.partial > 0)
        parts.append(Text::tr("%n partly", "runs", int(day.partial)));
    if (day.failed > 0)
        parts.append(Text::tr("%n failed", "runs", int(day.failed)));
    if (day.planned > 0)
        parts.append(Text::tr("%n planned", "runs", int(day.planned)));
    if (day.isLate)
        parts.append(Text::tr("some would start late"));
    if (day.isExcluded)
        parts.append(Text::tr("excluded by the calendar"));
    if (day.hours != 24)
        parts.append(Text::tr("the clock is changed: %n hour(s)", nullptr, day.hours));
    const QString date = QLocale().toString(day.day, QLocale::LongFormat);
    return Text::tr("%1: %2", "date, what is in it").arg(date, parts.isEmpty() ? Text::tr("nothing") : parts.join(u", "_s));
}

MonthView::MonthView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"monthView"_s);
    m_grid = new MonthGrid;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(m_grid, 1);
    connect(m_grid, &MonthGrid::dayChosen, this, &MonthView::dayChosen);
    connect(m_grid, &MonthGrid::monthWanted, this, &MonthView::monthWanted);
}

QWidget *MonthView::createHead()
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget;
    m_title = headLabel({}, head);
    m_title->setObjectName(u"monthTitle"_s);
    QToolButton *before = iconButton("go-previous"_L1, tr("The month before"), head);
    before->setObjectName(u"monthBefore"_s);
    auto *today = new QToolButton;
    today->setObjectName(u"monthToday"_s);
    today->setText(tr("Today"));
    today->setAutoRaise(true);
    QToolButton *after = iconButton("go-next"_L1, tr("The month after"), head);
    after->setObjectName(u"monthAfter"_s);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(5 * metrics.u / 2, metrics.halfGap(), 2 * metrics.u, metrics.halfGap());
    layout->setSpacing(metrics.u);
    layout->addWidget(m_title);
    for (QToolButton *button : {before, today, after})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(new MonthLegend);
    connect(before, &QToolButton::clicked, this, [this] { stepMonth(-1); });
    connect(after, &QToolButton::clicked, this, [this] { stepMonth(1); });
    connect(today, &QToolButton::clicked, this, [this] { Q_EMIT monthWanted({}); });
    return head;
}

void MonthView::stepMonth(int months)
{
    Q_EMIT monthWanted(m_plan.first.addMonths(months));
}

void MonthView::showPlan(const MonthPlan &plan)
{
    m_plan = plan;
    m_title->setText(QLocale().standaloneMonthName(plan.first.month()) + u' ' + QString::number(plan.first.year()));
    m_grid->showPlan(plan);
}

void MonthView::setChosen(QDate day)
{
    m_grid->setChosen(day);
}

void MonthView::setCurrent(QDate day)
{
    m_grid->setCurrent(day);
}

QDate MonthView::current() const
{
    return m_grid->current();
}

} // namespace runsheet
