// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebar.h"

#include "ui/delegates/celldelegate.h"
#include "ui/format/numbers.h"
#include "ui/format/states.h"
#include "ui/format/tips.h"
#include "ui/models/filtertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/statecolors.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, ValueRole, CountRole, IconRole, StatusRole, HeadRole };

//! A row of the sidebar: icon, text, count at the right; grey where the count is zero.
class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const int side = 3 * metricsOf(option.font).u;
        index.data(HeadRole).toBool() ? paintHead(painter, option, index)
                                      : paintEntry(painter, option, option.rect.adjusted(side, 0, -side, 0), index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics = metricsOf(option.font);
        return {0, metrics.dataRowHeight() + (index.data(HeadRole).toBool() ? metrics.u : 0)};
    }

private:
    static void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Metrics metrics = metricsOf(option.font);
        painter->setFont(semibold(smallFont(option.font)));
        painter->setPen(themeColors(option.palette).muted);
        painter->drawText(option.rect.adjusted(3 * metrics.u, metrics.u, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                          index.data().toString());
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index)
    {
        const ThemeColors colours = themeColors(option.palette);
        const Metrics metrics = metricsOf(option.font);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected) {
            painter->fillRect(option.rect, colours.selection);
            const QRect bar(option.rect.left(), option.rect.top(), std::max(2, metrics.u * 3 / 4), option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accent);
        }
        const bool isEmpty = index.data(CountRole).toLongLong() == 0;
        paintIcon(painter, option, inner, index, isEmpty);
        painter->setPen(isEmpty && !isSelected ? colours.muted : colours.text);
        const QString count = numberText(index.data(CountRole).toLongLong());
        const QRect text = inner.adjusted(metrics.icon() + 2 * metrics.u, 0, -option.fontMetrics.horizontalAdvance(count) - metrics.u, 0);
        painter->drawText(QStyle::visualRect(option.direction, inner, text),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setPen(colours.muted);
        painter->drawText(inner, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), count);
    }

    static void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index, bool isEmpty)
    {
        const ThemeColors colours = themeColors(option.palette);
        const int side = metricsOf(option.font).icon();
        const QRect place =
            QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top() + (inner.height() - side + 1) / 2, side, side));
        const double ratio = painter->device()->devicePixelRatioF();
        const QVariant status = index.data(StatusRole);
        if (!status.isValid()) {
            const QByteArray name = index.data(IconRole).toString().toLatin1();
            painter->drawPixmap(place, actionPixmap(QLatin1String(name), side, ratio, isEmpty ? colours.muted : colours.text));
            return;
        }
        const auto shown = JobStatus(status.toInt());
        painter->drawPixmap(place, statePixmap(shown, side, ratio, isEmpty ? colours.faint : stateColor(shown, option.palette)));
    }
};

qint64 countOf(const Counts &counts, const QSet<JobStatus> &states)
{
    qint64 sum = 0;
    for (const JobStatus status : states)
        sum += counts.jobs.value(status);
    return sum;
}

// The names of the states that the sidebar groups; words for a filter are never translated.
QSet<JobStatus> statesNamed(const QString &word)
{
    for (const StateGroup &group : stateGroups()) {
        if (group.word == word)
            return group.states;
    }
    return {};
}

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Filters"));
    setModel(&m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(7 * metricsOf(this).h);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, metricsOf(this).u * 3 / 2, 0, 0);
    rebuild({});
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && hasFocus())
            Q_EMIT chosen(current.data(KeyRole).toString(), current.data(ValueRole).toString());
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(HeadRole).toBool())
            Q_EMIT chosen(index.data(KeyRole).toString(), index.data(ValueRole).toString());
    });
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
    const QSignalBlocker quiet(selectionModel());
    const QModelIndex index = m_model.index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

QSize Sidebar::sizeHint() const
{
    return {int(11.5 * metricsOf(this).h), 0};
}

std::optional<SavedView> Sidebar::viewAt(const QModelIndex &index) const
{
    if (index.data(KeyRole).toString() != "view"_L1)
        return {};
    return SavedView{index.data().toString(), index.data(ValueRole).toString()};
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
    view ? Q_EMIT viewRemovalWanted(*view) : QListView::keyPressEvent(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void Sidebar::addEntry(const QString &key, const QString &value, const QString &text, const QString &icon)
{
    auto *item = new QStandardItem(text);
    item->setData(key, KeyRole);
    item->setData(value, ValueRole);
    item->setData(icon, IconRole);
    item->setData(0, CountRole);
    item->setToolTip(literalTip(text));
    m_model.appendRow(item);
}

void Sidebar::addHead(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, HeadRole);
    item->setFlags(Qt::NoItemFlags);
    m_model.appendRow(item);
}

void Sidebar::addStates()
{
    for (const StateGroup &group : stateGroups()) {
        addEntry(u"state"_s, group.word, stateWord(group.shownAs), {});
        m_model.item(m_model.rowCount() - 1)->setData(int(group.shownAs), StatusRole);
    }
}

void Sidebar::addNames(const QString &key, const QStringList &names, const QString &head, const QString &icon)
{
    if (names.isEmpty())
        return;
    addHead(head);
    for (const QString &name : names)
        addEntry(key, name, name, icon);
}

void Sidebar::addViews()
{
    if (m_views.isEmpty())
        return;
    addHead(tr("Views"));
    for (const SavedView &view : std::as_const(m_views)) {
        addEntry(u"view"_s, view.filter, view.name, u"bookmarks"_s);
        m_model.item(m_model.rowCount() - 1)->setToolTip(literalTip(view.filter));
    }
}

void Sidebar::rebuild(const Counts &counts)
{
    m_labels = counts.labels.keys();
    m_spaces = counts.spaces.keys();
    const QSignalBlocker quiet(selectionModel());
    m_model.clear();
    addEntry({}, {}, tr("All"), u"view-list-details"_s);
    addStates();
    addViews();
    addNames(u"label"_s, m_labels, tr("Labels"), u"tag"_s);
    addNames(u"space"_s, m_spaces, tr("Spaces"), u"folder"_s);
    showFilter(m_filter);
}

void Sidebar::updateCounts(const Counts &counts)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem *item = m_model.item(row);
        const QString key = item->data(KeyRole).toString();
        const QString value = item->data(ValueRole).toString();
        qint64 count = counts.all;
        if (key == "state"_L1)
            count = countOf(counts, statesNamed(value));
        else if (key == "label"_L1)
            count = counts.labels.value(value);
        else if (key == "space"_L1)
            count = counts.spaces.value(value);
        else if (key == "view"_L1)
            count = m_viewCounts.value(value);
        item->setData(count, CountRole);
        item->setData(tr("%1, %2", "entry, number of jobs").arg(item->text(), numberText(count)), Qt::AccessibleTextRole);
    }
}

int Sidebar::rowOf(const QString &key, const QString &value) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(KeyRole).toString() == key && m_model.item(row)->data(ValueRole).toString() == value)
            return row;
    }
    return -1;
}

} // namespace runsheet
