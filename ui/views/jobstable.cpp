// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/jobstable.h"

#include "ui/delegates/resultdelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/views/headercorner.h"
#include "ui/views/rowtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds activeTick{1};
constexpr std::chrono::minutes quietTick{1};

constexpr int buttonsColumn = int(JobColumnId::Buttons);

} // namespace

JobsTable::JobsTable(JobsModel &model, QWidget *parent) : QTreeView(parent), m_model(model), m_buttons(new ButtonsDelegate(this))
{
    setObjectName(u"jobsTable"_s);
    setAccessibleName(tr("Jobs"));
    setModel(&model);
    makeRowTable(*this);
    setAlternatingRowColors(true);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUpHeader();
    setUpDelegates();
    applyHeaderLook(*this);
    setUsualWidths();
    addScrollBarWidget(new HeaderCorner(header()), Qt::AlignTop);

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const auto [first, last] = visibleRowsOf(*this);
        m_model.refreshTimes(first, last);
        armTick();
    });
    connect(&model, &JobsModel::aboutToShow, this, &JobsTable::keepAnchor);
    connect(&model, &JobsModel::shown, this, &JobsTable::restoreAnchor);
    connect(&model, &JobsModel::forgotten, this, [this](int first, int last) {
        selectionModel()->select({m_model.index(first, 0), m_model.index(last, jobColumnCount - 1)}, QItemSelectionModel::Deselect);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &JobsTable::selectionMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JobsTable::tellVisibleRows);
}

void JobsTable::setUpHeader()
{
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSectionsClickable(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(2 * metricsOf(this).h);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(int(JobColumnId::State), Qt::AscendingOrder);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &JobsTable::showHeaderMenu);
    connect(header(), &QHeaderView::sectionClicked, this, &JobsTable::sortBy);
    for (int column = 0; column < jobColumnCount; ++column)
        setColumnHidden(column, !jobColumns()[size_t(column)].shownByDefault);
}

void JobsTable::setUpDelegates()
{
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(int(JobColumnId::State), new StateDelegate(this));
    setItemDelegateForColumn(int(JobColumnId::Progress), new ProgressDelegate(this));
    setItemDelegateForColumn(int(JobColumnId::Result), new ResultDelegate(this));
    setItemDelegateForColumn(buttonsColumn, m_buttons);
    auto *numbers = new NumberDelegate(this);
    for (int column = 0; column < jobColumnCount; ++column) {
        if (jobColumns()[size_t(column)].align.testFlag(Qt::AlignTrailing))
            setItemDelegateForColumn(column, numbers);
    }
}

void JobsTable::setUsualWidths()
{
    const Metrics metrics = metricsOf(this);
    for (int column = 0; column < jobColumnCount; ++column)
        setColumnWidth(column, int(jobColumns()[size_t(column)].width * metrics.h));
    setColumnWidth(buttonsColumn, ButtonsDelegate::width(metrics));
}

QList<JobRow> JobsTable::selectedJobs() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<JobRow> jobs;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const JobRow *row = m_model.rowAt(index.row()))
            jobs.append(*row);
    }
    return jobs;
}

bool JobsTable::isSelectionIncomplete() const
{
    const QItemSelection selection = selectionModel()->selection();
    const int first = m_model.offset();
    const int last = first + int(m_model.stretch().size()) - 1;
    return std::ranges::any_of(selection, [&](const QItemSelectionRange &range) { return range.top() < first || range.bottom() > last; });
}

std::optional<JobRow> JobsTable::currentJob() const
{
    const JobRow *row = currentIndex().isValid() ? m_model.rowAt(currentIndex().row()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void JobsTable::selectJob(JobKey job)
{
    if (const int row = m_model.rowOf(job); row >= 0)
        selectRow(row);
}

void JobsTable::selectRow(int row)
{
    selectOnlyRow(*this, row);
}

TableSettings JobsTable::settings() const
{
    TableSettings settings{.columns = {}, .sort = m_sort, .order = m_order};
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        const bool isShown = !isColumnHidden(column);
        settings.columns.append({QString(jobColumns()[size_t(column)].id), isShown ? columnWidth(column) : 0, isShown});
    }
    return settings;
}

void JobsTable::restore(const TableSettings &settings)
{
    for (int place = 0; place < settings.columns.size(); ++place) {
        const ColumnSettings &wanted = settings.columns.at(place);
        const auto column = std::ranges::find(jobColumns(), wanted.id, [](const JobColumn &each) { return QString(each.id); });
        if (column == jobColumns().end())
            continue;
        const int logical = int(column - jobColumns().begin());
        header()->moveSection(header()->visualIndex(logical), std::min(place, header()->count() - 1));
        setColumnHidden(logical, !wanted.shown);
        if (wanted.width > 0)
            setColumnWidth(logical, wanted.width);
    }
    m_sort = settings.sort;
    m_order = settings.order;
    const auto sorted = std::ranges::find(jobColumns(), std::optional(m_sort), &JobColumn::sort);
    if (sorted != jobColumns().end())
        header()->setSortIndicator(int(sorted - jobColumns().begin()), m_order);
}

void JobsTable::resetColumns()
{
    for (int column = 0; column < jobColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, !jobColumns()[size_t(column)].shownByDefault);
    }
    setUsualWidths();
}

void JobsTable::showHeaderMenu(const QPoint &point)
{
    ColumnsMenu menu{.name = "columnsMenu"_L1, .ids = {}, .fixed = int(JobColumnId::Name)};
    std::ranges::transform(jobColumns(), std::back_inserter(menu.ids), &JobColumn::id);
    popUpColumnsMenu(*this, menu, point);
}

void JobsTable::sortBy(int column)
{
    const std::optional<JobSort> sort = jobColumns()[size_t(column)].sort;
    const auto shown = std::ranges::find(jobColumns(), std::optional(m_sort), &JobColumn::sort);
    if (!sort) { // the header has moved its indicator already
        header()->setSortIndicator(int(shown - jobColumns().begin()), m_order);
        return;
    }
    m_order = m_sort == *sort && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sort = *sort;
    header()->setSortIndicator(column, m_order);
    Q_EMIT sortChosen(m_sort, m_order);
}

// A table that stands at its top stays there, so that new rows are seen; else the first row on screen stays in its place.
void JobsTable::keepAnchor()
{
    const QModelIndex top = indexAt({0, 0});
    const JobRow *row = verticalScrollBar()->value() > 0 && top.isValid() ? m_model.rowAt(top.row()) : nullptr;
    m_anchor = row ? row->key : JobKey();
    m_anchorTop = top.isValid() ? visualRect(top).top() : 0;
    m_hadSelection = selectionModel()->hasSelection();
}

void JobsTable::restoreAnchor()
{
    executeDelayedItemsLayout();
    if (const int row = m_model.rowOf(m_anchor); m_anchor.isValid() && row >= 0) {
        const int moved = visualRect(m_model.index(row, 0)).top() - m_anchorTop;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    // The selected row went away, and a neighbour is current: it is selected, too, so that what acts on rows has one.
    if (m_hadSelection && !selectionModel()->hasSelection() && currentJob())
        selectRow(currentIndex().row());
    tellVisibleRows();
    Q_EMIT selectionMoved();
}

void JobsTable::tellVisibleRows()
{
    if (m_model.rowCount() == 0)
        return;
    const auto [first, last] = visibleRowsOf(*this);
    Q_EMIT visibleRowsChanged(first, last);
    armTick();
}

bool JobsTable::isAnyActive(int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        const JobRow *shown = m_model.rowAt(row);
        if (shown && shown->activeRuns > 0)
            return true;
    }
    return false;
}

void JobsTable::armTick()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return m_tick.stop();
    const auto [first, last] = visibleRowsOf(*this);
    m_tick.start(isAnyActive(first, last) ? std::chrono::milliseconds(activeTick) : std::chrono::milliseconds(quietTick));
}

void JobsTable::setPlace(std::optional<ButtonPlace> ButtonsDelegate::*which, const std::optional<ButtonPlace> &place)
{
    if (m_buttons->*which == place)
        return;
    for (const auto &affected : {m_buttons->*which, place}) {
        if (affected)
            update(m_model.index(m_model.rowOf(affected->job), buttonsColumn));
    }
    m_buttons->*which = place;
}

std::optional<ButtonPlace> JobsTable::buttonAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const JobRow *row = index.column() == buttonsColumn ? m_model.rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const auto button = ButtonsDelegate::buttonAt(point, visualRect(index), metricsOf(this), layoutDirection());
    return button && rowButtons(*row).contains(*button) ? std::optional(ButtonPlace{row->key, *button}) : std::nullopt;
}

void JobsTable::mousePressEvent(QMouseEvent *event)
{
    const auto place = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : std::nullopt;
    setPlace(&ButtonsDelegate::pressed, place);
    setPlace(&ButtonsDelegate::focused, {});
    if (!place)
        QTreeView::mousePressEvent(event);
}

void JobsTable::mouseMoveEvent(QMouseEvent *event)
{
    setPlace(&ButtonsDelegate::hovered, buttonAt(event->pos()));
    if (!m_buttons->pressed)
        QTreeView::mouseMoveEvent(event);
}

void JobsTable::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<ButtonPlace> pressed = m_buttons->pressed;
    if (!pressed)
        return QTreeView::mouseReleaseEvent(event);
    setPlace(&ButtonsDelegate::pressed, {});
    if (buttonAt(event->pos()) == pressed)
        Q_EMIT buttonPressed(pressed->job, pressed->button);
}

void JobsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (buttonAt(event->pos()))
        return mousePressEvent(event);
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const JobRow *row = event->button() == Qt::LeftButton && index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    if (row)
        Q_EMIT opened(row->key);
}

void JobsTable::leaveEvent(QEvent *event)
{
    setPlace(&ButtonsDelegate::hovered, {});
    QTreeView::leaveEvent(event);
}

// Qt makes a row current where none is, and selects nothing: what acts on rows would have none.
void JobsTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTreeView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        selectRow(currentIndex().row());
}

void JobsTable::focusOutEvent(QFocusEvent *event)
{
    setPlace(&ButtonsDelegate::focused, {});
    QTreeView::focusOutEvent(event);
}

bool JobsTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchUpdate:
        Q_EMIT touched();
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void JobsTable::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT touched();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        return moveFocusedButton((event->key() == Qt::Key_Right) != isMirrored ? 1 : -1);
    case Qt::Key_Space:
        if (pressFocusedButton())
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!pressFocusedButton() && currentJob())
            Q_EMIT opened(currentJob()->key);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void JobsTable::moveFocusedButton(int step)
{
    const std::optional<JobRow> row = currentJob();
    if (!row)
        return;
    const QList<RowButton> buttons = rowButtons(*row);
    const bool isHere = m_buttons->focused && m_buttons->focused->job == row->key;
    const int now = isHere ? int(buttons.indexOf(m_buttons->focused->button)) : -1;
    const int next = std::min(now + step, int(buttons.size()) - 1);
    if (next < 0)
        return setPlace(&ButtonsDelegate::focused, {});
    scrollTo(m_model.index(currentIndex().row(), buttonsColumn));
    setPlace(&ButtonsDelegate::focused, ButtonPlace{row->key, buttons.at(next)});
}

bool JobsTable::pressFocusedButton()
{
    const std::optional<ButtonPlace> place = m_buttons->focused;
    const std::optional<JobRow> row = currentJob();
    if (!place || !row || row->key != place->job || !rowButtons(*row).contains(place->button))
        return false;
    Q_EMIT buttonPressed(place->job, place->button);
    return true;
}

void JobsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    tellVisibleRows();
}

void JobsTable::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    tellVisibleRows();
}

void JobsTable::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QTreeView::hideEvent(event);
}

void JobsTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyHeaderLook(*this);
}

void JobsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    setPlace(&ButtonsDelegate::focused, {});
    Q_EMIT selectionMoved();
}

void JobsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace runsheet
