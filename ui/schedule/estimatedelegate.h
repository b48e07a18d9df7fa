// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

namespace runsheet {

//! How long a run is expected to take: a hatched bar as long as its part of the longest, and the time in italics. A guess never looks
//! like a measurement.
class EstimateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner, const QModelIndex &index) const override;
};

} // namespace runsheet
