// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/taborder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace runsheet {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    auto *splitter = qobject_cast<QSplitter *>(widget);
    auto *area = qobject_cast<QScrollArea *>(widget);
    for (int i = 0; splitter && i < splitter->count(); ++i)
        collect(splitter->widget(i), stops);
    if (area && area->widget())
        collect(area->widget(), stops);
    if (splitter || area)
        return;
    // What is inside a list or a field is its own affair. Of a row of choices the chosen one is a stop, and another may be chosen later.
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        stops.append(widget);
    else if (widget->layout())
        collect(widget->layout(), stops);
}

} // namespace

void tabInOrderOfLayout(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

void focusFirstIn(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    const auto first = std::ranges::find_if(stops, [](const QWidget *stop) {
        return stop->isVisible() && stop->isEnabled() && QFlags(stop->focusPolicy()).testFlag(Qt::TabFocus);
    });
    if (first != stops.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace runsheet
