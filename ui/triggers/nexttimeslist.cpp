// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/nexttimeslist.h"

#include "ui/details/widgets.h"
#include "ui/format/durations.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/triggers/triggersentence.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Column { Day, Time, Zone, Here, HereZone, Utc, Note };

QDateTime timeIn(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

QString clockOf(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time.time(), time.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

//! The times here are others than those of the zone, and than UTC, of which there is a column anyway.
bool isShownElsewhere(const QTimeZone &zone, Instant now)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    return zone.id() != here.id() && timeIn(now, here).timeZoneAbbreviation() != "UTC"_L1;
}

QString untilText(Instant at, Instant now)
{
    return NextTimesList::tr("in %1", "a length of time").arg(roughDurationText(std::max(Duration::zero(), at - now)));
}

} // namespace

NextTimesList::NextTimesList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this)), m_zone(QTimeZone::systemTimeZone())
{
    setObjectName(u"nextTimesList"_s);
    setAccessibleName(tr("Next ten times"));
    const Metrics metrics = metricsOf(this);
    m_layout->setContentsMargins(metrics.paneSide(), 0, metrics.paneSide(), 0);
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(Note, 1);
}

void NextTimesList::setTimes(const QList<NextTime> &times, const QTimeZone &zone, const QString &calendar, Instant now)
{
    clear();
    m_times = times;
    m_zone = zone;
    m_isElsewhere = isShownElsewhere(zone, now);
    if (times.isEmpty())
        return;
    addHeader();
    for (int index = 0; index < rowCount(); ++index)
        addRow(index, calendar, now);
    // At once, so that the list does not flicker while one types.
    for (QLabel *label : findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        label->show();
    m_layout->activate();
    update();
}

void NextTimesList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_times.clear();
}

void NextTimesList::addHeader()
{
    const auto add = [this](const QString &text, int column) {
        QLabel *label = mutedLabel(text, this);
        label->setFont(smallFont(font()));
        addCell(label, 0, column);
    };
    add(tr("Next ten times"), Day);
    add(m_zone.id() != QTimeZone::systemTimeZoneId() ? zoneText(m_zone) : tr("local", "the time of this computer"), Time);
    if (m_isElsewhere)
        add(tr("local", "the time of this computer"), Here);
    add(u"UTC"_s, Utc);
    add(tr("note"), Note);
}

void NextTimesList::addRow(int index, const QString &calendar, Instant now)
{
    const NextTime &time = m_times.at(index);
    const int row = index + 1;
    const QString day = tr("ddd d MMM", "date format");
    const QDateTime at = timeIn(time.at, m_zone);
    const bool isThisYear = at.date().year() == timeIn(now, m_zone).date().year();
    addCell(plainLabel(locale().toString(at.date(), isThisYear ? day : tr("ddd d MMM yyyy", "date format")), this), row, Day);
    if (time.kind == NextTime::Kind::Fires)
        addTimeCells(time, row);
    QString note = noteOf(time, m_zone, calendar, locale());
    if (index == 0 && time.kind == NextTime::Kind::Fires)
        note = note.isEmpty() ? untilText(time.at, now) : untilText(time.at, now) + u". "_s + note;
    QLabel *label = isNoticeable(time) ? plainLabel(note, this) : mutedLabel(note, this);
    label->setFont(smallFont(font()));
    label->setWordWrap(!note.isEmpty());
    addCell(label, row, Note);
}

void NextTimesList::addTimeCells(const NextTime &time, int row)
{
    addTime(time.at, m_zone, row, Time);
    if (m_isElsewhere)
        addTime(time.at, QTimeZone::systemTimeZone(), row, Here);
    addCell(mutedLabel(clockOf(timeIn(time.at, QTimeZone::utc()), locale()), this), row, Utc);
}

void NextTimesList::addTime(Instant at, const QTimeZone &zone, int row, int column)
{
    const QDateTime time = timeIn(at, zone);
    const bool isOtherDay = time.date() != timeIn(at, m_zone).date();
    const QString day = isOtherDay ? locale().dayName(time.date().dayOfWeek(), QLocale::ShortFormat) + u' ' : QString();
    m_layout->addWidget(plainLabel(day + clockOf(time, locale()), this), row, column);
    QLabel *abbreviation = mutedLabel(time.timeZoneAbbreviation(), this);
    abbreviation->setFont(smallFont(font()));
    addCell(abbreviation, row, column + 1);
}

void NextTimesList::addCell(QLabel *label, int row, int column)
{
    const Metrics metrics = metricsOf(this);
    const bool isLast = column == Note;
    const bool isShort = column == Zone || column == HereZone;
    label->setContentsMargins(isShort ? metrics.u : 0, 0, isLast ? 0 : 6 * metrics.u, 0);
    label->setMinimumHeight(metrics.h + 5 * metrics.u / 4);
    const bool spansZone = row == 0 && (column == Time || column == Here);
    m_layout->addWidget(label, row, column, 1, spansZone ? 2 : 1);
}

void NextTimesList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < rowCount(); ++index) {
        const QRect cell = m_layout->itemAtPosition(index + 1, Day)->geometry();
        if (isNoticeable(m_times.at(index)))
            painter.fillRect(QRect(0, cell.top(), width(), cell.height()), themeColors(palette()).warning);
    }
}

} // namespace runsheet
