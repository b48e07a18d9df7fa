// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"
#include "ui/actions/rowactions.h"
#include "ui/delegates/celldelegate.h"

#include <optional>

namespace runsheet {

//! One button of one row.
struct ButtonPlace
{
    JobKey job;
    RowButton button = RowButton::Run;
    friend bool operator==(const ButtonPlace &, const ButtonPlace &) = default;
};

//! Draws the buttons of a row; which one is under the pointer, pressed or has the focus is told by the view.
class ButtonsDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    std::optional<ButtonPlace> hovered;
    std::optional<ButtonPlace> pressed;
    std::optional<ButtonPlace> focused;

    //! Where each button stands in a cell, whether it is possible or not.
    [[nodiscard]] static QRect placeOf(RowButton button, const QRect &cell, const Metrics &metrics, Qt::LayoutDirection direction);
    [[nodiscard]] static std::optional<RowButton> buttonAt(const QPoint &point, const QRect &cell, const Metrics &metrics,
                                                           Qt::LayoutDirection direction);
    [[nodiscard]] static int width(const Metrics &metrics);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;

private:
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const ButtonPlace &which) const;
};

//! The buttons that the model offers in the row of `index`.
[[nodiscard]] QList<RowButton> buttonsOf(const QModelIndex &index);

} // namespace runsheet
