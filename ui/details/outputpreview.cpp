// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/outputpreview.h"

#include "ui/format/moments.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"

#include <QPainter>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(LogLevel level, const QPalette &palette)
{
    switch (level) {
    case LogLevel::Error:
        return stateColor(RunStatus::Failed, palette);
    case LogLevel::Warning:
        return stateColor(RunStatus::Partial, palette);
    case LogLevel::Plain:
        break;
    }
    return themeColors(palette).text;
}

} // namespace

OutputPreview::OutputPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Last output"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void OutputPreview::showOutput(const LogChunk &chunk)
{
    LogSplitter splitter;
    m_page = {};
    for (const LogPiece &piece : chunk.pieces)
        splitter.take(piece, m_page);
    splitter.peekUnfinished(m_page);
    QStringList text;
    for (const LogLine &line : m_page.lines)
        text.append(parseAnsi(m_page.text(line)).text);
    setAccessibleDescription(text.join(u'\n'));
    update();
}

void OutputPreview::clear()
{
    showOutput({});
}

void OutputPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fixedFont());
    const int lineHeight = std::max(metricsOf(this).h, painter.fontMetrics().height());
    const int timeWidth = painter.fontMetrics().horizontalAdvance(u"00:00:00  "_s);
    const auto room = size_t(height() / lineHeight);
    int y = 0;
    for (size_t i = m_page.lines.size() - std::min(room, m_page.lines.size()); i < m_page.lines.size(); ++i, y += lineHeight) {
        const LogLine &line = m_page.lines[i];
        painter.setPen(themeColors(palette()).muted);
        if (line.at)
            painter.drawText(QRect(0, y, timeWidth, lineHeight), Qt::AlignVCenter, clockTextWithSeconds(*line.at));
        painter.setPen(colourOf(line.level, palette()));
        const QRect rest(timeWidth, y, width() - timeWidth, lineHeight);
        const QString text = parseAnsi(m_page.text(line)).text.replace(u'\t', u"    "_s);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
    }
}

} // namespace runsheet
