// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHeaderView;

namespace runsheet {

//! Goes on with the header over the scroll bar: for QAbstractScrollArea::addScrollBarWidget() at the top.
class HeaderCorner final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderCorner(QHeaderView *header);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHeaderView *m_header;
};

} // namespace runsheet
