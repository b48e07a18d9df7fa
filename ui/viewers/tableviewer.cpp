// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/tableviewer.h"

#include "ui/details/widgets.h"
#include "ui/format/cells.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/csvmodel.h"
#include "ui/viewers/datadelegate.h"
#include "ui/viewers/plotpanel.h"
#include "ui/viewers/rownumbers.h"
#include "ui/viewers/typedheader.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{300};
constexpr int mostCopiedRows = 100'000;

} // namespace

TableViewer::TableViewer(QWidget *parent) : QWidget(parent), m_model(new CsvModel(this))
{
    createView();
    createTools();
    createParts();
    createLayout();
    connect(m_model, &CsvModel::stateChanged, this, &TableViewer::showState);
    connect(m_model, &CsvModel::contentChanged, this, &TableViewer::showPlot);
    showState();
}

void TableViewer::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"tableView"_s);
    m_view->setAccessibleName(tr("Table"));
    m_header = new TypedHeader(m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->setVerticalHeader(new RowNumbers(m_view));
    m_view->setItemDelegate(new DataDelegate(m_view));
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_model, &CsvModel::sort);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableViewer::showMenu);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"tableNote"_s);
    m_note->setMargin(metricsOf(this).u);
    m_panel = new PlotPanel(this);
    m_panel->hide();
}

void TableViewer::createTools()
{
    const Metrics metrics = metricsOf(this);
    m_tools = new QWidget(this);
    m_filter = new QLineEdit(m_tools);
    m_filter->setObjectName(u"tableFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setPlaceholderText(tr("Filter: words, or column = value"));
    m_filter->addAction(actionIcon("view-filter"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(metrics.u, 0, 0, 0);
    m_filter->setFixedHeight(metrics.fieldHeight());
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_count = mutedLabel({}, m_tools);
    m_count->setObjectName(u"tableRowCount"_s);
    m_count->setMinimumWidth(1);
    m_statistics = new QPushButton(actionIcon("view-statistics"_L1), tr("St&atistics"), m_tools);
    m_statistics->setObjectName(u"tableStatisticsButton"_s);
    m_plot = new QPushButton(actionIcon("office-chart-line"_L1), tr("&Plot"), m_tools);
    m_plot->setObjectName(u"tablePlotButton"_s);
    for (QPushButton *button : {m_statistics, m_plot}) {
        button->setCheckable(true);
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_statistics);
    layout->addWidget(m_plot);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_statistics, &QPushButton::toggled, m_model, &CsvModel::setCounting);
    connect(m_statistics, &QPushButton::toggled, m_header, &TypedHeader::setShowsStatistics);
    connect(m_plot, &QPushButton::toggled, this, [this](bool shown) {
        m_panel->setVisible(shown);
        showPlot();
    });
}

void TableViewer::createParts()
{
    const Metrics metrics = metricsOf(this);
    m_parts = new QWidget(this);
    m_part = mutedLabel({}, m_parts);
    m_part->setObjectName(u"tablePartText"_s);
    m_previousPart = iconButton("go-previous"_L1, tr("Rows before"), m_parts);
    m_nextPart = iconButton("go-next"_L1, tr("Rows after"), m_parts);
    m_nextPart->setObjectName(u"tableNextPartButton"_s);
    auto *layout = new QHBoxLayout(m_parts);
    layout->setContentsMargins(metrics.cellSide(), metrics.halfGap(), metrics.cellSide(), metrics.halfGap());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previousPart, m_part, m_nextPart})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_previousPart, &QToolButton::clicked, this, [this] { showPart(-1); });
    connect(m_nextPart, &QToolButton::clicked, this, [this] { showPart(1); });
}

void TableViewer::createLayout()
{
    auto *table = new QWidget(this);
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_parts);
    column->addWidget(m_note);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void TableViewer::open(const QByteArray &path)
{
    m_fitted = false;
    m_filter->clear();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->open(path);
}

void TableViewer::close()
{
    ++m_copySerial;
    m_model->close();
}

QString TableViewer::rowsText() const
{
    const QString total = numberText(m_model->totalRows());
    if (m_model->isFiltered() && m_model->isArranged())
        return tr("%1 of %2 rows", "matching, all").arg(numberText(m_model->matchingRows()), total);
    return tr("%1 rows").arg(total);
}

void TableViewer::showState()
{
    const QString columns = tr("%n column(s)", nullptr, m_model->columnCount());
    m_count->setText(m_model->isReading()     ? tr("%1, reading").arg(rowsText())
                     : m_model->isArranging() ? tr("%1, looking through all").arg(rowsText())
                                              : tr("%1, %2", "rows, columns").arg(rowsText(), columns));
    m_count->setToolTip(m_count->text());
    m_note->setText(m_model->problem());
    m_note->setVisible(!m_model->problem().isEmpty());
    const qint64 first = m_model->firstRow();
    const qint64 total = m_model->totalRows();
    m_parts->setVisible(!m_model->isArranged() && total > CsvModel::mostRows);
    m_part->setText(tr("Rows %1 to %2 of %3").arg(numberText(first + 1), numberText(first + m_model->rowCount()), numberText(total)));
    m_previousPart->setEnabled(first > 0);
    m_nextPart->setEnabled(first + CsvModel::mostRows < total);
    if (!m_fitted && m_model->columnCount() > 0)
        fitColumns();
}

void TableViewer::showPart(int step)
{
    m_model->setFirstRow(std::max<qint64>(0, m_model->firstRow() + step * CsvModel::mostRows));
    m_view->scrollToTop();
}

void TableViewer::showPlot()
{
    if (m_panel->isVisibleTo(this) && !m_model->isReading())
        m_panel->showTable(m_model->table(), m_model->filter());
}

//! As wide as the first rows need, within reason; later rows move nothing.
void TableViewer::fitColumns()
{
    m_fitted = true;
    const int widest = fontMetrics().averageCharWidth() * 48;
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_view->columnWidth(column) + 2 * metricsOf(this).u;
        m_view->setColumnWidth(column, std::min(width, widest));
    }
}

void TableViewer::copySelection()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    QList<qint64> rows;
    const int bottom = std::min(range.bottom(), range.top() + mostCopiedRows - 1);
    for (int row = range.top(); row <= bottom; ++row)
        rows.append(m_model->fileRow(row));
    copyRows(rows, range.left(), range.right());
    if (bottom == range.bottom())
        return;
    m_note->setText(tr("The first %1 of the rows are copied. Save as... keeps all.").arg(numberText(qint64(mostCopiedRows))));
    m_note->show();
}

void TableViewer::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &TableViewer::copySelection)->setEnabled(m_view->selectionModel()->hasSelection());
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        const QString column = m_model->table().columns().at(current.column()).name;
        const qint64 row = m_model->fileRow(current.row());
        menu->addAction(tr("&Pin this cell to the Jobs Table"), this, [this, column, row] { Q_EMIT pinAsked(column, row); });
        menu->addAction(tr("Pin the &last row of “%1” to the Jobs Table").arg(QString(column).replace(u'&', "&&"_L1)), this,
                        [this, column] { Q_EMIT pinAsked(column, std::nullopt); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void TableViewer::copyRows(const QList<qint64> &rows, int left, int right)
{
    auto *watcher = new QFutureWatcher<QList<QStringList>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, left, right, serial = ++m_copySerial] {
        watcher->deleteLater();
        if (serial != m_copySerial || watcher->future().resultCount() == 0)
            return;
        QStringList lines;
        for (const QStringList &row : watcher->result()) {
            QStringList cells;
            for (int column = left; column <= right; ++column)
                cells.append(spreadsheetCell(row.value(column)));
            lines.append(cells.join(u'\t'));
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    watcher->setFuture(csvRows(m_model->table(), rows));
}

void TableViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Find))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace runsheet
