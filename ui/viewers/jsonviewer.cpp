// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/jsonviewer.h"

#include "ui/theme/colors.h"
#include "ui/viewers/datadelegate.h"
#include "ui/viewers/jsonmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! So many rows are unfolded by themselves: a summary is seen whole, a table is not.
constexpr int mostUnfolded = 40;

} // namespace

JsonViewer::JsonViewer(QWidget *parent) : QTreeView(parent), m_model(new JsonModel(this))
{
    setObjectName(u"jsonTree"_s);
    setAccessibleName(tr("JSON"));
    setModel(m_model);
    setItemDelegate(new DataDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    header()->setHighlightSections(false);
}

void JsonViewer::showDocument(const QJsonDocument &document)
{
    m_model->show(document);
    int rows = m_model->rowCount();
    for (int row = 0; row < m_model->rowCount() && rows < mostUnfolded; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        rows += m_model->rowCount(index);
        if (rows < mostUnfolded)
            expand(index);
    }
    resizeColumnToContents(0);
    setColumnWidth(0, qMin(columnWidth(0) + fontMetrics().averageCharWidth() * 2, fontMetrics().averageCharWidth() * 60));
    setCurrentIndex(m_model->index(0, 0));
}

void JsonViewer::copyValue()
{
    if (const QModelIndex index = currentIndex(); index.isValid())
        QApplication::clipboard()->setText(index.siblingAtColumn(1).data().toString());
}

void JsonViewer::copyPath()
{
    if (const QModelIndex index = currentIndex(); index.isValid())
        QApplication::clipboard()->setText(m_model->path(index));
}

void JsonViewer::pin()
{
    Q_EMIT pinAsked(m_model->pointer(currentIndex()));
}

void JsonViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyPath();
    else
        QTreeView::keyPressEvent(event);
}

// The style would fill what stands before a selected name with the accent.
void JsonViewer::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index)) {
        const ThemeColors colours = themeColors(palette());
        painter->fillRect(rect, hasFocus() ? colours.selection : colours.selectionIdle);
    }
    QTreeView::drawBranches(painter, rect, index);
}

void JsonViewer::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy value"), this, &JsonViewer::copyValue);
    menu->addAction(tr("Copy &place"), this, &JsonViewer::copyPath);
    QAction *pin = menu->addAction(tr("&Pin to the Jobs Table"), this, &JsonViewer::pin);
    pin->setEnabled(currentIndex().isValid() && !m_model->hasChildren(currentIndex().siblingAtColumn(0)));
    menu->popup(event->globalPos());
}

} // namespace runsheet
