// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/headercorner.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>

namespace runsheet {

HeaderCorner::HeaderCorner(QHeaderView *header) : m_header(header)
{
    setFixedHeight(header->height());
}

void HeaderCorner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionHeader option;
    option.initFrom(m_header);
    option.rect = rect();
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
}

} // namespace runsheet
