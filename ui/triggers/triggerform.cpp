// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/triggerform.h"

#include "ui/details/widgets.h"

#include <QLabel>

namespace runsheet {

QLabel *formLabel(const QString &text, QWidget *parent)
{
    constexpr int characters = 11;
    QLabel *label = plainLabel(text, parent);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * characters);
    return label;
}

} // namespace runsheet
