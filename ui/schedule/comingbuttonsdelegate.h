// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/schedule/comingmodel.h"

#include <QPersistentModelIndex>

#include <optional>

namespace runsheet {

//! A button of a row of the list.
struct ComingButtonPlace
{
    QPersistentModelIndex row;
    ComingButton button = ComingButton::Run;
    friend bool operator==(const ComingButtonPlace &, const ComingButtonPlace &) = default;
};

//! Draws the buttons of a row; which one is under the pointer or has the focus is told by the view.
class ComingButtonsDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    std::optional<ComingButtonPlace> hovered;
    std::optional<ComingButtonPlace> focused;

    //! The button of the cell at a point, where there is one that can do something.
    [[nodiscard]] static std::optional<ComingButton> buttonAt(const QPoint &point, const QRect &cell, const QModelIndex &index,
                                                              const QWidget *view);
    [[nodiscard]] static QRect placeOf(ComingButton button, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction);
    [[nodiscard]] static int width(const Metrics &metrics);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;

private:
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const ComingButtonPlace &which) const;
};

//! Those that the model offers in the row of `index`.
[[nodiscard]] QList<ComingButton> comingButtonsOf(const QModelIndex &index);
//! `Run now`, `Skip this time`, `Let it run after all`, `Switch off`, `Switch on`.
[[nodiscard]] QString buttonWord(ComingButton button, const ComingRow &row);

} // namespace runsheet
