// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/cronfieldrow.h"

#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/segmentrow.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <span>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekLength = 7;
constexpr int shownChoices = 16;

//! Bit of the expression for a place in the row, which begins on Monday.
int weekdayAt(int index)
{
    return (index + 1) % weekLength;
}

bool isSameChoice(const CronFieldView &one, const CronFieldView &other)
{
    if (one.form == CronFieldView::Form::List || one.form == CronFieldView::Form::Custom)
        return one.text == other.text;
    return one.form == other.form && one.number == other.number;
}

QString nameOf(CronField field)
{
    switch (field) {
    case CronField::Second:
        return u"secondChooser"_s;
    case CronField::Minute:
        return u"minuteChooser"_s;
    case CronField::Hour:
        return u"hourChooser"_s;
    case CronField::DayOfMonth:
        return u"dayOfMonthChooser"_s;
    case CronField::Month:
        return u"monthChooser"_s;
    default:
        return u"yearChooser"_s;
    }
}

} // namespace

CronFieldRow::CronFieldRow(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    auto *choosers = new QHBoxLayout;
    choosers->setSpacing(3 * metrics.u / 2);
    for (const CronField field : fieldsOf(CronDialect::Quartz7)) {
        if (field != CronField::DayOfWeek && field != CronField::Year)
            choosers->addWidget(addChooser(field));
    }
    choosers->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(choosers);
    addWeekdays(layout);
}

QWidget *CronFieldRow::addChooser(CronField field)
{
    Chooser chooser{field, new QWidget(this), nullptr};
    chooser.box = new QComboBox(chooser.part);
    QLabel *label = plainLabel(fieldName(field), chooser.part);
    label->setFont(smallFont(font()));
    label->setBuddy(chooser.box);
    chooser.box->setObjectName(nameOf(field));
    chooser.box->setAccessibleName(fieldName(field));
    chooser.box->setMinimumHeight(metricsOf(this).fieldHeight());
    chooser.box->setMaxVisibleItems(shownChoices);
    chooser.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser.box->setMinimumContentsLength(field == CronField::DayOfMonth ? 7 : 4);
    auto *layout = new QVBoxLayout(chooser.part);
    layout->setContentsMargins({});
    layout->setSpacing(metricsOf(this).halfGap());
    layout->addWidget(label);
    layout->addWidget(chooser.box);
    connect(chooser.box, &QComboBox::activated, this,
            [this, field, box = chooser.box] { Q_EMIT fieldChosen(field, box->currentData().toString()); });
    m_choosers.append(chooser);
    return chooser.part;
}

void CronFieldRow::addWeekdays(QBoxLayout *layout)
{
    const Metrics metrics = metricsOf(this);
    QLabel *label = plainLabel(fieldName(CronField::DayOfWeek), this);
    label->setFont(smallFont(font()));
    m_weekdays = new SegmentRow(SegmentRow::Choice::Any, this);
    m_weekdays->setObjectName(u"weekdayButtons"_s);
    m_weekdays->setAccessibleName(fieldName(CronField::DayOfWeek));
    for (int index = 0; index < weekLength; ++index) {
        const int day = index + 1;
        QAbstractButton *button =
            m_weekdays->add(locale().standaloneDayName(day, QLocale::ShortFormat), u"weekday%1"_s.arg(weekdayName(weekdayAt(index))));
        button->setAccessibleName(locale().standaloneDayName(day, QLocale::LongFormat));
    }
    connect(m_weekdays, &SegmentRow::toggled, this, [this] { Q_EMIT weekdaysChosen(shownWeekdays()); });
    m_weekdaysNote = mutedLabel({}, this);
    m_weekdaysNote->setObjectName(u"weekdaysNote"_s);
    m_weekdaysNote->setFont(smallFont(font()));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(3 * metrics.u);
    heading->addWidget(label);
    heading->addWidget(m_weekdaysNote, 1);
    auto *part = new QVBoxLayout;
    part->setSpacing(metrics.halfGap());
    part->addLayout(heading);
    part->addWidget(m_weekdays);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * metrics.u);
    row->addLayout(part, 1);
    row->addWidget(addChooser(CronField::Year));
    layout->addLayout(row);
}

quint8 CronFieldRow::shownWeekdays() const
{
    quint8 weekdays = 0;
    for (int index = 0; index < weekLength; ++index)
        weekdays = quint8(weekdays | (m_weekdays->isChosen(index) ? 1 << weekdayAt(index) : 0));
    return weekdays;
}

void CronFieldRow::fill(const Chooser &chooser, CronDialect dialect)
{
    chooser.box->clear();
    for (const QString &text : choicesOf(chooser.field, dialect))
        chooser.box->addItem(fieldLabel(fieldViewOf(chooser.field, text), locale()), text);
}

void CronFieldRow::show(const std::optional<CronFields> &fields, CronDialect dialect)
{
    const std::span<const CronField> order = fieldsOf(dialect);
    for (const Chooser &chooser : m_choosers) {
        const bool isThere = std::ranges::find(order, chooser.field) != order.end();
        chooser.part->setVisible(isThere);
        chooser.box->setEnabled(fields.has_value());
        const CronFieldView *view = fields ? fields->find(chooser.field) : nullptr;
        if (view)
            showField(chooser, *view, dialect);
        else
            chooser.box->setCurrentIndex(-1);
    }
    m_dialect = dialect;
    m_weekdays->setEnabled(fields.has_value());
    showWeekdays(fields.value_or(CronFields{{}, quint8(0)}), dialect);
}

void CronFieldRow::showField(const Chooser &chooser, const CronFieldView &view, CronDialect dialect)
{
    QComboBox *box = chooser.box;
    if (m_dialect != dialect || box->count() == 0)
        fill(chooser, dialect);
    const qsizetype own = choicesOf(chooser.field, dialect).size();
    while (box->count() > own)
        box->removeItem(box->count() - 1);
    int index = 0;
    while (index < box->count() && !isSameChoice(fieldViewOf(chooser.field, box->itemData(index).toString()), view))
        ++index;
    // What is no choice is one more, so that it can be seen and is not lost.
    if (index == box->count())
        box->addItem(fieldLabel(view, locale()), view.text);
    box->setCurrentIndex(index);
    const bool isCustom = view.form == CronFieldView::Form::Custom;
    box->setToolTip(isCustom ? plainTip(tr("“%1” stands in the text and is kept until you choose something else.").arg(view.text))
                             : QString());
}

void CronFieldRow::showWeekdays(const CronFields &fields, CronDialect dialect)
{
    for (int index = 0; index < weekLength; ++index)
        m_weekdays->setChosen(index, fields.weekdays.value_or(0) >> weekdayAt(index) & 1);
    const CronFieldView *view = fields.find(CronField::DayOfWeek);
    const QString named = view ? namedWeekdays(view->text, dialect, locale()) : QString();
    QString note = !view || view->form == CronFieldView::Form::Every ? tr("every day") : QString();
    if (!fields.weekdays)
        note = tr("custom: %1").arg(named.isEmpty() ? view->text : named);
    else if (!named.isEmpty())
        note = dialect == CronDialect::Quartz7 ? tr("%1 means %2, Sunday is 1").arg(view->text, named)
                                               : tr("%1 means %2").arg(view->text, named);
    m_weekdaysNote->setText(note);
}

void CronFieldRow::markWrong(std::optional<CronField> field, const QString &sentence)
{
    for (const Chooser &chooser : m_choosers)
        markFrame(chooser.box, field == chooser.field ? sentence : QString());
    markFrame(m_weekdays, field == CronField::DayOfWeek ? sentence : QString());
}

} // namespace runsheet
