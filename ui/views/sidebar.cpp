// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebar.h"

#include "ui/format/states.h"
#include "ui/models/filtertext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

// Words for a filter are never translated.
qint64 rowsInState(const Counts &counts, const QString &word)
{
    qint64 sum = 0;
    for (const JobStatus status : statesOfWord(word).value_or(QSet<JobStatus>()))
        sum += counts.jobs.value(status);
    return sum;
}

} // namespace

Sidebar::Sidebar(QWidget *parent) : SidebarList(Choosing::ByMoving, parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Filters"));
    rebuild({});
}

void Sidebar::setViews(const QList<SavedView> &views)
{
    if (m_views == views)
        return;
    m_views = views;
    rebuild(m_counts);
    updateCounts(m_counts);
}

void Sidebar::setViewCount(const SavedView &view, qint64 count)
{
    m_viewCounts.insert(view.filter, count);
    updateCounts(m_counts);
}

void Sidebar::setCounts(const Counts &counts)
{
    m_counts = counts;
    if (counts.labels.keys() != m_labels || counts.spaces.keys() != m_spaces)
        rebuild(counts);
    updateCounts(counts);
}

void Sidebar::showFilter(const QString &text)
{
    m_filter = text;
    int row = text.trimmed().isEmpty() ? 0 : rowOf(u"view"_s, text.trimmed());
    for (const QString &key : {u"state"_s, u"label"_s, u"space"_s}) {
        if (const auto value = row < 0 ? termOf(text, key) : std::nullopt; value && withTerm(text, key, {}).isEmpty())
            row = rowOf(key, *value);
    }
    setCurrentRow(row);
}

std::optional<SavedView> Sidebar::viewAt(const QModelIndex &index) const
{
    const SidebarEntry entry = entryAt(index.row());
    return entry.key == "view"_L1 ? std::optional(SavedView{entry.text, entry.value}) : std::nullopt;
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const auto view = viewAt(event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex());
    if (!view)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *remove = menu->addAction(tr("&Remove view"));
    connect(remove, &QAction::triggered, this, [this, view] { Q_EMIT viewRemovalWanted(*view); });
    menu->popup(event->globalPos());
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const auto view = event->key() == Qt::Key_Delete ? viewAt(currentIndex()) : std::nullopt;
    view ? Q_EMIT viewRemovalWanted(*view) : SidebarList::keyPressEvent(event);
}

void Sidebar::addStates()
{
    for (const StateGroup &group : stateGroups()) {
        SidebarEntry entry;
        entry.key = u"state"_s;
        entry.value = group.word;
        entry.text = stateWord(group.shownAs);
        entry.status = group.shownAs;
        addEntry(entry);
    }
}

void Sidebar::addViews()
{
    if (m_views.isEmpty())
        return;
    addHead(tr("Views"));
    for (const SavedView &view : std::as_const(m_views)) {
        SidebarEntry entry;
        entry.key = u"view"_s;
        entry.value = entry.tip = view.filter;
        entry.text = view.name;
        entry.icon = u"bookmarks"_s;
        addEntry(entry);
    }
}

void Sidebar::addNames(const QString &key, const QStringList &names, const QString &head, const QString &icon)
{
    if (names.isEmpty())
        return;
    addHead(head);
    for (const QString &name : names) {
        SidebarEntry entry;
        entry.key = key;
        entry.value = entry.text = name;
        entry.icon = icon;
        addEntry(entry);
    }
}

void Sidebar::rebuild(const Counts &counts)
{
    m_labels = counts.labels.keys();
    m_spaces = counts.spaces.keys();
    clearEntries();
    SidebarEntry all;
    all.text = tr("All");
    all.icon = u"view-list-details"_s;
    addEntry(all);
    addStates();
    addViews();
    addNames(u"label"_s, m_labels, tr("Labels"), u"tag"_s);
    addNames(u"space"_s, m_spaces, tr("Spaces"), u"folder"_s);
    showFilter(m_filter);
}

void Sidebar::updateCounts(const Counts &counts)
{
    for (int row = 0; row < entryCount(); ++row)
        setCount(row, countOf(entryAt(row), counts));
}

qint64 Sidebar::countOf(const SidebarEntry &entry, const Counts &counts) const
{
    if (entry.key == "state"_L1)
        return rowsInState(counts, entry.value);
    if (entry.key == "label"_L1)
        return counts.labels.value(entry.value);
    if (entry.key == "space"_L1)
        return counts.spaces.value(entry.value);
    return entry.key == "view"_L1 ? m_viewCounts.value(entry.value) : counts.all;
}

} // namespace runsheet
