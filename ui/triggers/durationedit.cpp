// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/durationedit.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>

#include <array>

namespace runsheet {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr std::array<Duration, 4> units{seconds(1), minutes(1), hours(1), days(1)};
constexpr int mostOfUnit = 99'999;

//! The largest unit of which it is a whole number; seconds where there is none.
int unitOf(Duration duration)
{
    int unit = int(units.size()) - 1;
    while (unit > 0 && (duration % units.at(size_t(unit)) != Duration(0) || duration < units.at(size_t(unit))))
        --unit;
    return duration == Duration::zero() ? 1 : unit;
}

} // namespace

DurationEdit::DurationEdit(const QString &name, QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    m_number = new QSpinBox(this);
    m_number->setRange(0, mostOfUnit);
    m_number->setAccessibleName(name);
    m_unit = new QComboBox(this);
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    m_unit->setAccessibleName(tr("Unit of %1").arg(name));
    for (QWidget *field : std::initializer_list<QWidget *>{m_number, m_unit})
        field->setMinimumHeight(metrics.fieldHeight());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics.u);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    setFocusProxy(m_number);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setDuration(Duration::zero());
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::take);
    connect(m_unit, &QComboBox::activated, this, &DurationEdit::take);
}

void DurationEdit::setLeast(int number)
{
    const QSignalBlocker quiet(m_number);
    m_number->setMinimum(number);
}

void DurationEdit::setDuration(Duration duration)
{
    const QSignalBlocker quiet(m_number);
    m_duration = duration;
    const int unit = unitOf(duration);
    m_unit->setCurrentIndex(unit);
    m_number->setValue(int(duration / units.at(size_t(unit))));
}

Duration DurationEdit::duration() const
{
    return m_duration;
}

void DurationEdit::take()
{
    m_duration = m_number->value() * units.at(size_t(m_unit->currentIndex()));
    Q_EMIT edited();
}

} // namespace runsheet
