// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triggers/crontextedit.h"

#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace runsheet {

CronTextEdit::CronTextEdit(QWidget *parent) : QLineEdit(parent)
{
    const Metrics metrics = metricsOf(this);
    setFont(fixedFont());
    setMinimumHeight(metrics.fieldHeight());
    setTextMargins(metrics.u, 0, metrics.u, 0);
}

void CronTextEdit::markSpan(CronErrorSpan span)
{
    m_span = span;
    QList<QInputMethodEvent::Attribute> attributes;
    if (span.size > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(stateColor(RunStatus::Failed, palette()));
        attributes.append({QInputMethodEvent::TextFormat, span.at - cursorPosition(), span.size, format});
    }
    // A line of text knows formats from input methods alone: one that puts nothing in.
    QInputMethodEvent event(QString(), attributes);
    inputMethodEvent(&event);
}

void CronTextEdit::replaceText(const QString &text)
{
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(cursor);
}

} // namespace runsheet
