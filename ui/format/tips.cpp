// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/tips.h"

#include <QTextDocument>

namespace runsheet {

using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

QString literalTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? plainTip(text) : text;
}

} // namespace runsheet
