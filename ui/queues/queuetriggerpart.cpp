// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queues/queuetriggerpart.h"

#include "engine/cron/cronparser.h"
#include "engine/scheduling/systemzone.h"
#include "ui/details/widgets.h"
#include "ui/dialogs/errormark.h"
#include "ui/format/durations.h"
#include "ui/format/moments.h"
#include "ui/queues/queuetriggerdialog.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/scheduleform.h"
#include "ui/triggers/triggersentence.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace runsheet {

using namespace Qt::StringLiterals;

QueueTriggerPart::QueueTriggerPart(std::shared_ptr<Clock> clock, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    setObjectName(u"queueTrigger"_s);
    m_names.systemZone = currentSystemZone();
    createLayout();
    connect(m_text, &QLineEdit::textEdited, this, &QueueTriggerPart::take);
    connect(m_edit, &QPushButton::clicked, this, &QueueTriggerPart::openDialog);
    setValues({});
}

void QueueTriggerPart::createLayout()
{
    const Metrics metrics = metricsOf(this);
    m_text = new QLineEdit;
    m_text->setObjectName(u"queueTriggerEdit"_s);
    m_text->setAccessibleName(tr("Cron expression"));
    m_text->setFont(fixedFont());
    m_text->setFixedWidth(9 * metrics.h);
    m_text->setTextMargins(metrics.u, 0, metrics.u, 0);
    m_text->setPlaceholderText(u"45 6 * * 1-5"_s);
    m_sentence = plainLabel({}, this);
    m_sentence->setObjectName(u"queueTriggerSentence"_s);
    m_sentence->setWordWrap(true);
    m_edit = linkButton(tr("Edit…"), this);
    m_edit->setObjectName(u"queueTriggerButton"_s);
    m_edit->setAccessibleName(tr("Edit the trigger"));
    m_below = mutedLabel({}, this);
    m_below->setObjectName(u"queueTriggerError"_s);
    m_below->setWordWrap(true);
    m_below->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics.u);
    line->addWidget(m_text);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_edit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * metrics.u);
    grid->setVerticalSpacing(metrics.u);
    grid->setColumnStretch(1, 1);
    m_next = addFact(grid, tr("Next time"), u"queueNextTime"_s);
    m_usual = addFact(grid, tr("Usually takes"), u"queueUsual"_s);
    m_calendar = addFact(grid, tr("Calendar"), u"queueCalendar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    layout->setSpacing(metrics.u);
    layout->addWidget(headLabel(tr("Trigger"), this));
    layout->addLayout(line);
    layout->addWidget(m_below);
    layout->addSpacing(metrics.u);
    layout->addLayout(grid);
    layout->addStretch(1);
}

QLabel *QueueTriggerPart::addFact(QGridLayout *grid, const QString &name, const QString &objectName)
{
    const int row = grid->rowCount();
    auto *value = plainLabel({}, this);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    grid->addWidget(mutedLabel(name, this), row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

void QueueTriggerPart::setValues(const TriggerValues &values)
{
    m_values = values;
    const Trigger &trigger = values.trigger;
    m_text->setVisible(trigger.kind == Trigger::Kind::Cron || trigger.kind == Trigger::Kind::None);
    if (m_text->text() != trigger.expression)
        m_text->setText(trigger.expression);
    setError({});
    refreshTimes();
}

void QueueTriggerPart::setCalendars(const QList<Calendar> &calendars)
{
    m_calendars = calendars;
    m_names.calendars = calendarsByName(calendars);
    refreshTimes();
}

void QueueTriggerPart::setExpected(std::optional<Duration> expected)
{
    QFont font = this->font();
    font.setItalic(expected.has_value());
    m_usual->setFont(font);
    m_usual->setText(expected ? tr("≈ %1", "a length of time").arg(roughDurationText(*expected)) : tr("not known before its first round"));
}

void QueueTriggerPart::setEnabledQueue(bool enabled)
{
    m_isEnabledQueue = enabled;
    refreshTimes();
}

void QueueTriggerPart::setError(const QString &sentence)
{
    m_error = sentence;
    const QString shown = sentence.isEmpty() ? fault() : sentence;
    markError(m_text, m_below, shown);
    m_below->setVisible(!shown.isEmpty());
}

bool QueueTriggerPart::isSound() const
{
    return fault().isEmpty();
}

// An expression in words of its own; the other parts of the trigger stay.
void QueueTriggerPart::take(const QString &text)
{
    const bool isNone = text.trimmed().isEmpty();
    if (isNone)
        m_values.trigger = {};
    m_values.trigger.kind = isNone ? Trigger::Kind::None : Trigger::Kind::Cron;
    m_values.trigger.expression = isNone ? QString() : text;
    setError({});
    refreshTimes();
    Q_EMIT edited(m_values, true);
}

void QueueTriggerPart::openDialog()
{
    auto *dialog = new QueueTriggerDialog(m_clock, m_values, m_calendars, this);
    connect(dialog, &QueueTriggerDialog::taken, this, [this](const TriggerValues &values) {
        setValues(values);
        Q_EMIT edited(values, false);
    });
    dialog->open();
}

QString QueueTriggerPart::fault() const
{
    const Trigger &trigger = m_values.trigger;
    if (trigger.kind != Trigger::Kind::Cron)
        return {};
    const CronDialect dialect = cronDialectFromWord(trigger.dialect).value_or(cronDialectOf(trigger.expression));
    const CronParse parse = parseCron(trigger.expression, dialect);
    const auto *error = std::get_if<CronError>(&parse);
    return error ? tr("Column %1: %2", "where, what is wrong").arg(QLocale().toString(error->column), runsheet::sentence(*error))
                 : QString();
}

QString QueueTriggerPart::sentence()
{
    if (m_values.trigger.kind == Trigger::Kind::None)
        return tr("No trigger: it runs by hand only");
    const Result<Schedule> schedule = scheduleOf(m_values.trigger, m_names, 0);
    return schedule ? sentenceOf(*schedule, zoneOf(m_values.trigger), QLocale()).text() : QString();
}

QString QueueTriggerPart::nextText()
{
    if (m_values.trigger.kind == Trigger::Kind::None)
        return tr("when it is run by hand");
    if (!m_isEnabledQueue)
        return tr("none: the queue is switched off");
    const Instant now = m_clock->now();
    ScheduleHistory history;
    history.countsFrom = now;
    const Result<Schedule> schedule = scheduleOf(m_values.trigger, m_names, 0);
    const std::optional<Due> due = schedule ? nextDue(*schedule, history) : std::nullopt;
    if (!due)
        return schedule ? tr("none") : tr("not known: the trigger is not complete");
    return tr("%1, in %2", "a time, how long").arg(momentText(due->fireTime, now), roughDurationText(due->fireTime - now));
}

void QueueTriggerPart::refreshTimes()
{
    m_sentence->setText(sentence());
    m_next->setText(nextText());
    const QString calendar = m_values.trigger.calendar;
    m_calendar->setText(calendar.isEmpty() ? tr("none") : calendar);
}

} // namespace runsheet
