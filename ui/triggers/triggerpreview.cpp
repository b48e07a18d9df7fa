// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggerpreview.h"

#include "engine/cron/cronsentence.h"
#include "ui/details/widgets.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/triggers/nexttimeslist.h"
#include "ui/triggers/repairbutton.h"
#include "ui/triggers/triggersentence.h"

#include <QLabel>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownTimes = 10;

//! Why a schedule has no next time.
QString reasonFor(const Schedule &schedule, Instant now)
{
    const Trigger &trigger = schedule.trigger;
    if (trigger.kind == Trigger::Kind::Once && trigger.at && *trigger.at < now)
        return TriggerPreview::tr("This time has passed. Choose one that is to come.");
    if (trigger.end && *trigger.end < now)
        return TriggerPreview::tr("The last day that it may run on has passed.");
    if (trigger.kind == Trigger::Kind::FixedDelay)
        return TriggerPreview::tr("The next time counts from the run that is under way.");
    return isNever(schedule, now) ? TriggerPreview::tr("It never fires: no day of the next hundred years fits.") : QString();
}

} // namespace

TriggerPreview::TriggerPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"triggerPreview"_s);
    const Metrics metrics = metricsOf(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"triggerSentence"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_reason = mutedLabel({}, this);
    m_reason->setObjectName(u"triggerReason"_s);
    m_reason->setWordWrap(true);
    for (QLabel *label : {m_title, m_reason})
        label->setContentsMargins(metrics.paneSide(), 0, metrics.paneSide(), 0);
    m_list = new NextTimesList(this);
    m_repairs = new QWidget(this);
    m_repairButtons = new QVBoxLayout(m_repairs);
    m_repairButtons->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), 0);
    m_repairButtons->setSpacing(2 * metrics.u);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.paneTop(), 0, metrics.paneTop());
    layout->setSpacing(metrics.u);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_list);
    layout->addWidget(m_repairs);
    layout->addWidget(m_cadenceLine = createLine(m_cadenceIcon, m_cadence, u"cadenceText"_s));
    layout->addWidget(m_loadLine = createLine(m_loadIcon, m_load, u"loadText"_s));
    layout->addStretch();
    setReason({});
    m_repairs->hide();
}

QWidget *TriggerPreview::createLine(QLabel *&icon, QLabel *&text, const QString &name)
{
    const Metrics metrics = metricsOf(this);
    auto *line = new QWidget(this);
    icon = new QLabel(line);
    text = mutedLabel({}, line);
    text->setObjectName(name);
    text->setFont(smallFont(font()));
    text->setWordWrap(true);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics.paneSide(), metrics.u, metrics.paneSide(), 0);
    layout->setSpacing(3 * metrics.u / 2);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    line->hide();
    return line;
}

void TriggerPreview::setTitle(const QString &main, const QString &rest)
{
    m_sentence = main + rest;
    m_title->setText(u"<b>"_s + main.toHtmlEscaped() + u"</b>"_s + rest.toHtmlEscaped());
    m_title->setAccessibleName(m_sentence);
}

void TriggerPreview::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QString TriggerPreview::sentence() const
{
    return m_sentence;
}

void TriggerPreview::showSchedule(const Schedule &schedule, const ScheduleHistory &history, Instant now)
{
    const QTimeZone zone = zoneOf(schedule.trigger);
    const TriggerSentence sentence = sentenceOf(schedule, zone, locale());
    setTitle(sentence.main, sentence.rest);
    const QList<NextTime> times = nextTimes(schedule, history, now, shownTimes);
    m_list->setTimes(times, zone, schedule.trigger.calendar, now);
    m_list->setVisible(!times.isEmpty());
    m_times.clear();
    for (const NextTime &time : times) {
        if (time.kind == NextTime::Kind::Fires)
            m_times.append(time.at);
    }
    setReason(m_times.isEmpty() ? reasonFor(schedule, now) : QString());
    showRepairs({});
}

void TriggerPreview::showTrouble(const QString &title, const QString &reason, const QList<CronRepair> &repairs)
{
    setTitle(title, {});
    setReason(reason);
    m_times.clear();
    m_list->hide();
    setLoad({}, LoadTone::Calm);
    setCadence({});
    showRepairs(repairs);
}

void TriggerPreview::showRepairs(const QList<CronRepair> &repairs)
{
    while (QLayoutItem *item = m_repairButtons->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // perhaps it is the one that was clicked
        }
        delete item;
    }
    m_repairs->setVisible(!repairs.isEmpty());
    if (repairs.isEmpty())
        return;
    m_repairButtons->addWidget(mutedLabel(tr("Did you mean"), m_repairs));
    for (const CronRepair &repair : repairs) {
        auto *button = new RepairButton(repair.text, describe(repair.expression, locale()), m_repairs);
        connect(button, &QAbstractButton::clicked, this, [this, repair] { Q_EMIT repairChosen(repair.text, repair.expression.dialect); });
        m_repairButtons->addWidget(button, 0, Qt::AlignLeft);
    }
}

void TriggerPreview::setLoad(const QString &sentence, LoadTone tone)
{
    const bool isCalm = tone == LoadTone::Calm;
    const int size = metricsOf(this).icon();
    m_loadIcon->setPixmap(isCalm ? stateIcon(JobStatus::Succeeded).pixmap(size) : stateIcon(JobStatus::Partial).pixmap(size));
    m_load->setText(sentence);
    m_loadLine->setVisible(!sentence.isEmpty());
}

void TriggerPreview::setCadence(const QString &sentence)
{
    m_cadenceIcon->setPixmap(stateIcon(JobStatus::Partial).pixmap(metricsOf(this).icon()));
    m_cadence->setText(sentence);
    m_cadenceLine->setVisible(!sentence.isEmpty());
}

} // namespace runsheet
