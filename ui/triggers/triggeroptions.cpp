// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggeroptions.h"

#include "engine/cron/firetime.h"
#include "ui/details/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/durationedit.h"
#include "ui/triggers/triggerform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;
using Kind = Trigger::Kind;

namespace {

constexpr int mostCount = 10'000;

//! Found again by any part of a name.
void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

QComboBox *chooser(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setObjectName(objectName);
    box->setMinimumHeight(metricsOf(parent).fieldHeight());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QSpinBox *counter(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setObjectName(objectName);
    box->setMinimumHeight(metricsOf(parent).fieldHeight());
    return box;
}

QHBoxLayout *rowLayout(QWidget *part)
{
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metricsOf(part).u);
    return layout;
}

} // namespace

TriggerOptions::TriggerOptions(QWidget *parent) : QWidget(parent)
{
    const Metrics metrics = metricsOf(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics.u);
    createZone();
    m_moreButton = linkButton(tr("&More: changes of the clock, first and last day, missed times"), this);
    m_moreButton->setObjectName(u"triggerMoreButton"_s);
    m_moreButton->setCheckable(true);
    m_more = new QWidget(this);
    m_moreLayout = new QGridLayout(m_more);
    m_moreLayout->setContentsMargins({});
    m_moreLayout->setHorizontalSpacing(2 * metrics.u);
    m_moreLayout->setVerticalSpacing(2 * metrics.u);
    m_moreLayout->setColumnStretch(1, 1);
    createMore();
    createPolicies();
    layout->addWidget(m_zoneRow);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    m_more->hide();
    connectSignals();
    updatePolicies();
}

void TriggerOptions::createZone()
{
    m_zoneRow = new QWidget(this);
    m_zone = chooser(tr("Time zone"), u"zoneChooser"_s, m_zoneRow);
    m_zone->addItem(tr("this computer's (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())), QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id), QString::fromUtf8(id));
    makeSearchable(m_zone);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int usualZone = 16;
    m_zone->setMinimumContentsLength(usualZone);
    m_days = chooser(tr("Days"), u"daysChooser"_s, m_zoneRow);
    m_days->setToolTip(tr("A calendar of days and times on which nothing runs"));
    setCalendars({});
    QLabel *zoneLabel = formLabel(tr("Time &zone"), m_zoneRow);
    zoneLabel->setBuddy(m_zone);
    QLabel *daysLabel = plainLabel(tr("&Days"), m_zoneRow);
    daysLabel->setBuddy(m_days);
    QHBoxLayout *row = rowLayout(m_zoneRow);
    row->addWidget(zoneLabel);
    row->addWidget(m_zone, 1);
    row->addWidget(daysLabel);
    row->addWidget(m_days, 1);
}

void TriggerOptions::addRow(const QString &label, QWidget *field, const QList<Kind> &without)
{
    QLabel *name = formLabel(label, m_more);
    name->setBuddy(field);
    const int row = int(m_rows.size());
    m_moreLayout->addWidget(name, row, 0);
    const bool isWide = field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    m_moreLayout->addWidget(field, row, 1, isWide ? Qt::Alignment() : Qt::AlignLeft);
    m_rows.append({name, field, without});
}

void TriggerOptions::createMore()
{
    m_dst = chooser(tr("Changes of the clock"), u"dstChooser"_s, m_more);
    constexpr int leastContents = 30;
    m_dst->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dst->setMinimumContentsLength(leastContents);
    m_dst->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_dst->addItem(tr("every time runs once: skipped ones later, doubled ones first"), toWord(DstPolicy::RunOnce));
    m_dst->addItem(tr("skipped times do not run, doubled ones run once"), toWord(DstPolicy::Skip));
    m_dst->addItem(tr("skipped times do not run, doubled ones run twice"), toWord(DstPolicy::Repeat));
    m_jitter = new DurationEdit(tr("Spread"), m_more);
    m_jitter->setObjectName(u"jitterEdit"_s);
    m_jitter->setToolTip(tr("Each time runs up to so much later, so that jobs of one time do not all start at once"));
    m_start = createMoment(tr("Not before"), u"startEdit"_s);
    m_end = createMoment(tr("Not after"), u"endEdit"_s);
    addRow(tr("Cloc&k change"), m_dst, {Kind::FixedDelay, Kind::FixedRate, Kind::Once, Kind::EngineStart});
    addRow(tr("&Spread over"), m_jitter, {Kind::EngineStart});
    addRow(tr("Not &before"), m_start.part, {Kind::Once});
    addRow(tr("Not &after"), m_end.part, {Kind::Once});
}

void TriggerOptions::createPolicies()
{
    addRow(tr("&If missed"), createMisfire(), {Kind::FixedDelay, Kind::EngineStart});
    addRow(tr("If it still &runs"), createOverlap(), {});
}

TriggerOptions::Moment TriggerOptions::createMoment(const QString &name, const QString &objectName)
{
    Moment moment{new QWidget(m_more), new QCheckBox(m_more), new QDateTimeEdit(m_more)};
    moment.isSet->setAccessibleName(name);
    moment.isSet->setObjectName(objectName + u"Check"_s);
    moment.time->setAccessibleName(name);
    moment.time->setObjectName(objectName);
    moment.time->setCalendarPopup(true);
    moment.time->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "format of a moment that is edited"));
    moment.time->setMinimumHeight(metricsOf(this).fieldHeight());
    QHBoxLayout *row = rowLayout(moment.part);
    row->addWidget(moment.isSet);
    row->addWidget(moment.time);
    row->addWidget(mutedLabel(tr("local"), moment.part));
    moment.part->setFocusProxy(moment.isSet);
    connect(moment.isSet, &QCheckBox::toggled, moment.time, &QWidget::setEnabled);
    connect(moment.isSet, &QCheckBox::clicked, this, &TriggerOptions::edited);
    connect(moment.time, &QDateTimeEdit::dateTimeChanged, this, &TriggerOptions::edited);
    setMoment(moment, {});
    return moment;
}

void TriggerOptions::setMoment(const Moment &moment, const std::optional<Instant> &at)
{
    const QSignalBlocker quiet(moment.time);
    moment.isSet->setChecked(at.has_value());
    moment.time->setEnabled(at.has_value());
    moment.time->setDateTime(at ? QDateTime::fromMSecsSinceEpoch(toMs(*at)) : QDate::currentDate().startOfDay());
}

std::optional<Instant> TriggerOptions::momentOf(const Moment &moment)
{
    return moment.isSet->isChecked() ? std::optional(instantFromMs(moment.time->dateTime().toMSecsSinceEpoch())) : std::nullopt;
}

QWidget *TriggerOptions::createOverlap()
{
    auto *part = new QWidget(m_more);
    m_overlap = chooser(tr("If it still runs"), u"overlapChooser"_s, part);
    m_overlap->addItem(tr("skip this time"), int(OverlapPolicy::Kind::Skip));
    m_overlap->addItem(tr("run after it"), int(OverlapPolicy::Kind::Queue));
    m_overlap->addItem(tr("run beside it"), int(OverlapPolicy::Kind::Allow));
    m_overlap->addItem(tr("cancel it and run"), int(OverlapPolicy::Kind::Replace));
    m_overlapMost = counter(tr("Runs at once, at most"), u"overlapMostEdit"_s, part);
    m_overlapMost->setRange(0, mostCount);
    m_overlapMost->setPrefix(tr("at most ", "before a number"));
    m_overlapMost->setSpecialValueText(tr("any number"));
    QHBoxLayout *row = rowLayout(part);
    row->addWidget(m_overlap);
    row->addWidget(m_overlapMost);
    part->setFocusProxy(m_overlap);
    return part;
}

QWidget *TriggerOptions::createMisfire()
{
    auto *part = new QWidget(m_more);
    m_misfire = chooser(tr("If missed"), u"misfireChooser"_s, part);
    m_misfire->setToolTip(tr("Times that passed while the computer slept or nothing was there to run them"));
    m_misfire->addItem(tr("run once, as soon as possible"), int(MisfirePolicy::Kind::Once));
    m_misfire->addItem(tr("leave them out"), int(MisfirePolicy::Kind::Skip));
    m_misfire->addItem(tr("run them all"), int(MisfirePolicy::Kind::All));
    m_misfireMost = counter(tr("Missed runs, at most"), u"misfireMostEdit"_s, part);
    m_misfireMost->setRange(1, mostCount);
    m_misfireMost->setPrefix(tr("at most ", "before a number"));
    m_misfireLabel = plainLabel(tr("within", "a length of time follows"), part);
    m_misfireWindow = new DurationEdit(tr("Not older than"), part);
    m_misfireWindow->setObjectName(u"misfireWindowEdit"_s);
    m_misfireWindow->setToolTip(tr("What was missed longer ago than this does not run"));
    QHBoxLayout *row = rowLayout(part);
    row->addWidget(m_misfire);
    row->addWidget(m_misfireMost);
    row->addWidget(m_misfireLabel);
    row->addWidget(m_misfireWindow);
    part->setFocusProxy(m_misfire);
    return part;
}

void TriggerOptions::connectSignals()
{
    for (QComboBox *box : {m_zone, m_days, m_dst})
        connect(box, &QComboBox::activated, this, &TriggerOptions::edited);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &TriggerOptions::readZone);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &TriggerOptions::edited);
    for (QComboBox *box : {m_overlap, m_misfire}) {
        connect(box, &QComboBox::activated, this, [this] {
            updatePolicies();
            Q_EMIT edited();
        });
    }
    for (QSpinBox *box : {m_overlapMost, m_misfireMost})
        connect(box, &QSpinBox::valueChanged, this, &TriggerOptions::edited);
    for (DurationEdit *edit : {m_jitter, m_misfireWindow})
        connect(edit, &DurationEdit::edited, this, &TriggerOptions::edited);
    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
}

//! A word that is no zone takes the last one back. Aliases such as US/Eastern are zones too, and not in the list.
void TriggerOptions::readZone()
{
    const QString text = m_zone->currentText().trimmed();
    const int index = m_zone->findText(text, Qt::MatchFixedString);
    if (index >= 0)
        return m_zone->setCurrentIndex(index);
    if (CronZone::named(text.toUtf8()))
        m_zone->addItem(text, text);
    const int known = m_zone->findText(text);
    known < 0 ? m_zone->setEditText(m_zone->itemText(m_zone->currentIndex())) : m_zone->setCurrentIndex(known);
}

void TriggerOptions::showKind(Kind kind)
{
    m_kind = kind;
    m_zoneRow->setVisible(kind != Kind::None);
    m_moreButton->setVisible(kind != Kind::None);
    m_more->setVisible(kind != Kind::None && m_moreButton->isChecked());
    updateRows();
}

void TriggerOptions::updateRows()
{
    for (const Row &row : m_rows) {
        const bool isThere = !row.without.contains(m_kind);
        row.label->setVisible(isThere);
        row.field->setVisible(isThere);
    }
}

void TriggerOptions::updatePolicies()
{
    m_overlapMost->setVisible(overlap().kind == OverlapPolicy::Kind::Allow);
    const MisfirePolicy::Kind kind = misfire().kind;
    m_misfireMost->setVisible(kind == MisfirePolicy::Kind::All);
    m_misfireLabel->setVisible(kind != MisfirePolicy::Kind::Skip);
    m_misfireWindow->setVisible(kind != MisfirePolicy::Kind::Skip);
}

void TriggerOptions::selectZone(const QString &zone)
{
    const QSignalBlocker quiet(m_zone);
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(zone, zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

QString TriggerOptions::zone() const
{
    return m_zone->currentData().toString();
}

void TriggerOptions::selectCalendar(const QString &name)
{
    if (m_days->findData(name) < 0)
        m_days->addItem(name, name);
    m_days->setCurrentIndex(m_days->findData(name));
}

void TriggerOptions::setCalendars(const QStringList &names)
{
    const QString chosen = m_days->currentData().toString();
    m_days->clear();
    m_days->addItem(tr("all days"), QString());
    for (const QString &name : names)
        m_days->addItem(tr("without “%1”", "a calendar of excluded days").arg(name), name);
    selectCalendar(chosen);
}

void TriggerOptions::setTrigger(const Trigger &trigger)
{
    selectZone(trigger.zone);
    selectCalendar(trigger.calendar);
    const int dst = m_dst->findData(trigger.dst.isEmpty() ? toWord(DstPolicy::RunOnce) : trigger.dst);
    m_dst->setCurrentIndex(std::max(0, dst));
    m_jitter->setDuration(trigger.jitter);
    setMoment(m_start, trigger.start);
    setMoment(m_end, trigger.end);
}

void TriggerOptions::setPolicies(const OverlapPolicy &overlap, const MisfirePolicy &misfire)
{
    const QSignalBlocker quietOverlap(m_overlapMost);
    const QSignalBlocker quietMisfire(m_misfireMost);
    m_overlap->setCurrentIndex(m_overlap->findData(int(overlap.kind)));
    m_overlapMost->setValue(overlap.atMost);
    m_misfire->setCurrentIndex(m_misfire->findData(int(misfire.kind)));
    m_misfireMost->setValue(misfire.atMost);
    m_misfireWindow->setDuration(misfire.window);
    updatePolicies();
}

void TriggerOptions::apply(Trigger &trigger) const
{
    if (trigger.kind == Kind::None)
        return;
    trigger.zone = zone();
    trigger.calendar = m_days->currentData().toString();
    trigger.jitter = m_jitter->duration();
    trigger.start = momentOf(m_start);
    trigger.end = momentOf(m_end);
    const QString dst = m_dst->currentData().toString();
    if (trigger.kind == Kind::Cron && dst != toWord(DstPolicy::RunOnce))
        trigger.dst = dst;
}

OverlapPolicy TriggerOptions::overlap() const
{
    return {.kind = OverlapPolicy::Kind(m_overlap->currentData().toInt()), .atMost = m_overlapMost->value()};
}

MisfirePolicy TriggerOptions::misfire() const
{
    return {.kind = MisfirePolicy::Kind(m_misfire->currentData().toInt()),
            .atMost = m_misfireMost->value(),
            .window = m_misfireWindow->duration()};
}

QWidget *TriggerOptions::fieldOf(const QString &field) const
{
    const QMap<QString, QWidget *> fields{
        {u"trigger.zone"_s, m_zone},        {u"trigger.calendar"_s, m_days}, {u"trigger.dst"_s, m_dst}, {u"trigger.jitter"_s, m_jitter},
        {u"trigger.start"_s, m_start.time}, {u"trigger.end"_s, m_end.time},  {u"misfire"_s, m_misfire}, {u"overlap"_s, m_overlap}};
    return fields.value(field, nullptr);
}

void TriggerOptions::showMore()
{
    m_moreButton->setChecked(true);
}

} // namespace runsheet
