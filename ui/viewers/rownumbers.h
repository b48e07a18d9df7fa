// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace runsheet {

//! The numbers of the rows as they stand in the file: muted, on the table's own ground.
class RowNumbers : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowNumbers(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace runsheet
