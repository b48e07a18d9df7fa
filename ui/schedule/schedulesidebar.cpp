// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulesidebar.h"

#include "ui/models/filtertext.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <set>

namespace runsheet {

using namespace Qt::StringLiterals;
using What = ScheduleChoice::What;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(runsheet::ScheduleSidebar)
};

//! A head has no key.
SidebarEntry head(const QString &text)
{
    SidebarEntry entry;
    entry.text = text;
    return entry;
}

SidebarEntry entryOf(What what, const QString &text, const QString &icon, const QString &value = {}, const QString &tip = {})
{
    SidebarEntry entry;
    entry.key = QString::number(int(what));
    entry.value = value;
    entry.text = text;
    entry.icon = icon;
    entry.tip = tip;
    return entry;
}

ScheduleChoice choiceOf(const QString &key, const QString &value)
{
    ScheduleChoice choice;
    choice.what = What(key.toInt());
    choice.value = value;
    return choice;
}

void addNames(QList<SidebarEntry> &entries, What what, const std::set<QString> &names, const QString &title, const QString &icon)
{
    if (names.empty())
        return;
    entries.append(head(title));
    for (const QString &name : names)
        entries.append(entryOf(what, name, icon, name));
}

void addTriggers(QList<SidebarEntry> &entries, const QList<ComingFire> &next)
{
    std::set<Trigger::Kind> kinds;
    for (const ComingFire &fire : next)
        kinds.insert(fire.kind);
    if (kinds.empty())
        return;
    entries.append(head(Text::tr("Trigger")));
    for (const Trigger::Kind kind : kinds) {
        const bool repeats = kind == Trigger::Kind::FixedDelay || kind == Trigger::Kind::FixedRate;
        entries.append(entryOf(What::Trigger, triggerWord(kind), repeats ? u"media-playlist-repeat"_s : u"clock"_s,
                               QString::number(int(kind)), Text::tr("The next time of each job")));
    }
}

QList<SidebarEntry> entriesOf(const ScheduleFacts &facts)
{
    QList<SidebarEntry> entries{
        entryOf(What::Soon, Text::tr("Next 24 hours"), u"view-list-details"_s),
        entryOf(What::Today, Text::tr("Today"), u"view-calendar-day"_s),
        entryOf(What::Tomorrow, Text::tr("Tomorrow"), u"view-calendar-day"_s),
        entryOf(What::Week, Text::tr("Next 7 days"), u"view-calendar-week"_s),
        entryOf(What::Late, Text::tr("Forecast warnings"), u"dialog-warning"_s, {},
                Text::tr("Times of the next 7 days at which a pool has too few slots")),
        entryOf(What::Missed, Text::tr("Missed"), u"clock"_s, {}, Text::tr("Times of the last 7 days that came to nothing")),
        entryOf(What::Resting, Text::tr("Disabled"), u"dialog-cancel"_s, {}, Text::tr("Jobs whose trigger is switched off"))};
    std::set<QString> queues, calendars, labels, spaces;
    for (const Queue &queue : facts.queues)
        queues.insert(queue.name);
    for (const Calendar &calendar : facts.calendars)
        calendars.insert(calendar.name);
    for (const ComingFire &fire : facts.next) {
        labels.insert(fire.labels.begin(), fire.labels.end());
        spaces.insert(fire.space);
    }
    addTriggers(entries, facts.next);
    addNames(entries, What::Queue, queues, Text::tr("Queues"), u"format-list-ordered"_s);
    addNames(entries, What::Calendar, calendars, Text::tr("Calendars"), u"view-calendar"_s);
    addNames(entries, What::Label, labels, Text::tr("Labels"), u"tag"_s);
    addNames(entries, What::Space, spaces, Text::tr("Spaces"), u"folder"_s);
    return entries;
}

} // namespace

QString triggerWord(Trigger::Kind kind)
{
    switch (kind) {
    case Trigger::Kind::Cron:
        return Text::tr("cron");
    case Trigger::Kind::FixedRate:
        return Text::tr("fixed rate");
    case Trigger::Kind::FixedDelay:
        return Text::tr("fixed delay");
    case Trigger::Kind::Once:
        return Text::tr("once");
    case Trigger::Kind::EngineStart:
        return Text::tr("at engine start");
    case Trigger::Kind::None:
        break;
    }
    return Text::tr("none", "trigger");
}

ScheduleSidebar::ScheduleSidebar(QWidget *parent) : SidebarList(Choosing::ByMoving, parent)
{
    setObjectName(u"scheduleSidebar"_s);
    setAccessibleName(tr("Which part of the schedule"));
    rebuild(entriesOf({}));
    connect(this, &SidebarList::chosen, this, [this](const QString &key, const QString &value) {
        const ScheduleChoice choice = choiceOf(key, value);
        m_choice = choice;
        Q_EMIT choiceMade(choice);
    });
}

void ScheduleSidebar::setChoice(const ScheduleChoice &choice)
{
    m_choice = choice;
    setCurrentRow(rowOf(QString::number(int(choice.what)), choice.value));
}

QString ScheduleSidebar::calendarAt(const QModelIndex &index) const
{
    const SidebarEntry entry = entryAt(index.row());
    return entry.key == QString::number(int(What::Calendar)) ? entry.value : QString();
}

void ScheduleSidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const QString calendar = calendarAt(event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex());
    if (calendar.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open calendar…")), &QAction::triggered, this, [this, calendar] { Q_EMIT calendarOpened(calendar); });
    menu->popup(event->globalPos());
}

void ScheduleSidebar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString calendar = isReturn ? calendarAt(currentIndex()) : QString();
    calendar.isEmpty() ? SidebarList::keyPressEvent(event) : Q_EMIT calendarOpened(calendar);
}

void ScheduleSidebar::mouseDoubleClickEvent(QMouseEvent *event)
{
    SidebarList::mouseDoubleClickEvent(event);
    if (const QString calendar = calendarAt(indexAt(event->pos())); !calendar.isEmpty())
        Q_EMIT calendarOpened(calendar);
}

void ScheduleSidebar::rebuild(const QList<SidebarEntry> &entries)
{
    QStringList shown;
    for (const SidebarEntry &entry : entries)
        shown.append(entry.key + u'\n' + entry.text);
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearEntries();
    for (const SidebarEntry &entry : entries)
        entry.key.isEmpty() ? addHead(entry.text) : addEntry(entry);
    setChoice(m_choice);
}

void ScheduleSidebar::showFacts(const ScheduleFacts &facts, const FilterText &filter, Instant now)
{
    rebuild(entriesOf(facts));
    for (int row = 0; row < entryCount(); ++row) {
        const SidebarEntry entry = entryAt(row);
        if (!entry.key.isEmpty())
            setCount(row, countOf(facts, choiceOf(entry.key, entry.value), filter, now));
    }
}

} // namespace runsheet
