// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/typedheader.h"

#include "ui/format/axis.h"
#include "ui/format/numbers.h"
#include "ui/format/tips.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/statecolors.h"
#include "ui/viewers/csvmodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, CsvModel::TypeRole).toString() == csvTypeText(CsvType::DateTime);
}

QString valueText(double value, bool isTime)
{
    return axisValueText(value, isTime ? AxisKind::WallTime : AxisKind::Number);
}

QString distinctText(const CsvStatistics &statistics)
{
    return statistics.distinct >= CsvStatistics::mostDistinct ? TypedHeader::tr("%1 values or more").arg(numberText(statistics.distinct))
                                                              : TypedHeader::tr("%n value(s)", nullptr, int(statistics.distinct));
}

//! From the least to the most; what has no order, by how many values it has.
QString rangeText(const CsvStatistics &statistics, bool isTime)
{
    if (statistics.filled == 0)
        return TypedHeader::tr("all empty");
    if (!statistics.least || !statistics.most)
        return distinctText(statistics);
    return TypedHeader::tr("%1–%2", "least, most").arg(valueText(*statistics.least, isTime), valueText(*statistics.most, isTime));
}

QStringList statisticsLines(const CsvStatistics &statistics, bool isTime)
{
    QStringList lines{TypedHeader::tr("%1 filled, %2 empty").arg(numberText(statistics.filled), numberText(statistics.empty)),
                      distinctText(statistics)};
    if (statistics.least && statistics.most)
        lines.append(TypedHeader::tr("from %1 to %2").arg(valueText(*statistics.least, isTime), valueText(*statistics.most, isTime)));
    if (statistics.mean && statistics.median)
        lines.append(TypedHeader::tr("mean %1, median %2").arg(valueText(*statistics.mean, isTime), valueText(*statistics.median, isTime)));
    return lines;
}

} // namespace

TypedHeader::TypedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
}

int TypedHeader::headHeight() const
{
    const Metrics metrics = metricsOf(this);
    return metrics.h + QFontMetrics(smallFont(font())).height() + 2 * metrics.u;
}

int TypedHeader::statisticsHeight() const
{
    const Metrics metrics = metricsOf(this);
    return m_showsStatistics ? metrics.h + QFontMetrics(axisFont(font())).height() + 2 * metrics.u : 0;
}

void TypedHeader::setShowsStatistics(bool shows)
{
    m_showsStatistics = shows;
    updateGeometry();
    headerDataChanged(Qt::Horizontal, 0, std::max(0, count() - 1));
    Q_EMIT geometriesChanged();
}

QSize TypedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight() + statisticsHeight()};
}

QSize TypedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Metrics metrics = metricsOf(this);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const int words = QFontMetrics(semibold(font())).horizontalAdvance(name);
    return {words + 2 * metrics.cellSide() + metrics.icon(), sizeHint().height()};
}

void TypedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    const auto text = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role).toString(); };
    const auto alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->save();
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QRect head(rect.left(), rect.top(), rect.width(), headHeight());
    QRect words = head.adjusted(metrics.cellSide(), metrics.u, -metrics.cellSide(), -metrics.u);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(words.right() - metrics.icon() / 2, words.top() + metrics.u, metrics.icon() / 2, metrics.icon() / 2);
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        style()->drawPrimitive(isUp ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
        words.setRight(arrow.rect.left() - metrics.halfGap());
    }
    const auto line = [&](const QFont &font, const QColor &colour, Qt::Alignment side, const QString &shown) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString elided = painter->fontMetrics().elidedText(shown, Qt::ElideRight, words.width());
        painter->drawText(words, int(side) | int(alignment & Qt::AlignHorizontal_Mask), elided);
    };
    line(semibold(font()), colours.text, Qt::AlignTop, text(Qt::DisplayRole));
    line(smallFont(font()), colours.muted, Qt::AlignBottom, text(CsvModel::TypeRole));
    if (m_showsStatistics)
        paintStatistics(painter, rect.adjusted(0, headHeight(), 0, 0), logicalIndex);
    painter->restore();
}

void TypedHeader::paintStatistics(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Metrics metrics = metricsOf(this);
    const ThemeColors colours = themeColors(palette());
    painter->setPen(colours.line);
    painter->drawLine(rect.topLeft(), rect.topRight());
    const QVariant value = model()->headerData(logicalIndex, Qt::Horizontal, CsvModel::StatisticsRole);
    if (!value.isValid())
        return;
    const auto statistics = value.value<CsvStatistics>();
    const QRect inner = rect.adjusted(metrics.cellSide(), metrics.u, -metrics.cellSide(), -metrics.u);
    const int most = statistics.histogram.empty() ? 0 : std::ranges::max(statistics.histogram);
    const QRect bars(inner.left(), inner.top(), inner.width(), metrics.h - metrics.halfGap());
    for (int bin = 0; most > 0 && bin < CsvStatistics::bins; ++bin) {
        const int left = bars.left() + bars.width() * bin / CsvStatistics::bins;
        const int right = bars.left() + bars.width() * (bin + 1) / CsvStatistics::bins - 1;
        const int count = statistics.histogram[size_t(bin)];
        const int height = count == 0 ? 0 : std::max(1, bars.height() * count / most);
        painter->fillRect(left, bars.bottom() - height + 1, std::max(1, right - left), height, fillColor(Fill::Scheduled, palette()));
    }
    painter->setFont(axisFont(font()));
    painter->setPen(colours.muted);
    const auto alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text =
        painter->fontMetrics().elidedText(rangeText(statistics, isTime(*model(), logicalIndex)), Qt::ElideRight, inner.width());
    painter->drawText(inner, int(Qt::AlignBottom) | int(alignment & Qt::AlignHorizontal_Mask), text);
}

QString TypedHeader::tipOf(int logicalIndex) const
{
    const auto text = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role).toString(); };
    QStringList lines{tr("%1: %2", "column, its type").arg(text(Qt::DisplayRole), text(CsvModel::TypeRole))};
    const QVariant value = model()->headerData(logicalIndex, Qt::Horizontal, CsvModel::StatisticsRole);
    if (value.isValid())
        lines += statisticsLines(value.value<CsvStatistics>(), isTime(*model(), logicalIndex));
    return lines.join(u'\n');
}

bool TypedHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), section < 0 ? QString() : plainTip(tipOf(section)), viewport());
    return true;
}

} // namespace runsheet
