// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QStyledItemDelegate>

namespace runsheet {

//! A cell of a table as we draw it: the row's tint keeps the text's colours, a bar marks the selected row, numbers stand
//! digit under digit, what is cut has its full text in the tip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    //! Inside the background; the painter is saved around it. `inner` is the cell without its side margins.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const;
    [[nodiscard]] virtual QString fullText(const QModelIndex &index) const;
};

//! Right-aligned, muted and italic where it is only an estimate.
class NumberDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

//! Draws right-aligned, all digits as wide as the widest where the font's own differ.
void drawTabular(QPainter *painter, const QRect &rect, const QString &text);
//! The tint of a row and the bar at its head.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool isFirstCell);

} // namespace runsheet
