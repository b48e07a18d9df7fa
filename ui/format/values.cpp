// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/values.h"

#include "ui/format/numbers.h"

namespace runsheet {

QString valueText(const ResultValue &value)
{
    const QString text = value.number ? numberText(*value.number) : value.text;
    return value.unit.isEmpty() ? text : text + u'\u00a0' + value.unit;
}

} // namespace runsheet
