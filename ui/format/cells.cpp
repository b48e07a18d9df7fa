// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/cells.h"

#include <QStringList>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

// What begins a formula, also in the wide forms of East Asian keyboards; spaces of any kind may stand before it.
bool looksLikeFormula(const QString &line)
{
    if (line.startsWith(u'\t') || line.startsWith(u'\r'))
        return true;
    const QString text = line.trimmed();
    bool isNumber = false;
    [[maybe_unused]] const double number = text.toDouble(&isNumber);
    return !isNumber && !text.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(text.front());
}

} // namespace

QString spreadsheetCell(const QString &text)
{
    QStringList lines = text.split(u'\n'); // each begins a row of its own where it is pasted
    for (QString &line : lines) {
        if (looksLikeFormula(line))
            line.prepend(u'\'');
    }
    return lines.join(u'\n');
}

} // namespace runsheet
