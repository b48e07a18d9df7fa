// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

namespace runsheet {

//! Icon, word, colon and reason. Where a row has no progress, the reason runs on over the Progress cell.
class StateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

//! The same within its own cell.
class PlainStateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

//! Icon, word, colon and reason in `area`, of a cell with the roles of JobsModel.
void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QModelIndex &index);

//! The bar and its number, or the rest of the State cell's text.
class ProgressDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

} // namespace runsheet
