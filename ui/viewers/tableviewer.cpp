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
#include "ui/viewers/rownumbers.h"
#include "ui/viewers/typedheader.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{300};

} // namespace

TableViewer::TableViewer(QWidget *parent) : QWidget(parent), m_model(new CsvModel(this))
{
    createView();
    createTools();
    m_note = mutedLabel({}, this);
    m_note->setMargin(metricsOf(this).u);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_model, &CsvModel::stateChanged, this, &TableViewer::showState);
    showState();
}

void TableViewer::createView()
{
    m_view = new QTableView(this);
    m_view->setAccessibleName(tr("Table"));
    m_view->setHorizontalHeader(new TypedHeader(m_view));
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
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &CsvModel::sort);
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
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_count = mutedLabel({}, m_tools);
    m_count->setObjectName(u"tableRowCount"_s);
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_filter);
    layout->addWidget(m_count, 1);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
}

void TableViewer::open(const QByteArray &path)
{
    m_fitted = false;
    m_filter->clear();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->open(path);
}

void TableViewer::close()
{
    m_model->close();
}

void TableViewer::showState()
{
    const QString total = numberText(m_model->totalRows());
    const QString columns = tr("%n column(s)", nullptr, m_model->columnCount());
    const QString rows = m_model->isFiltered() ? tr("%1 of %2 rows", "matching, all").arg(numberText(qint64(m_model->rowCount())), total)
                                               : tr("%1 rows").arg(total);
    m_count->setText(m_model->isReading() ? tr("%1, reading").arg(rows) : tr("%1, %2", "rows, columns").arg(rows, columns));
    m_note->setText(m_model->problem());
    m_note->setVisible(!m_model->problem().isEmpty());
    if (!m_fitted && m_model->columnCount() > 0)
        fitColumns();
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
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(spreadsheetCell(m_model->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
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
