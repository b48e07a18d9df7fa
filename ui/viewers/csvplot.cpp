// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/csvplot.h"

#include "ui/viewers/csvmatcher.h"
#include "ui/viewers/csvpass.h"
#include "ui/viewers/plotreducer.h"

#include <QHash>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace runsheet {

namespace {

bool canBeDrawn(double value)
{
    return std::abs(value) <= CsvPlot::mostValue; // false for what is no number, too
}

//! A row's value of a column.
std::optional<double> valueOf(const std::vector<QByteArrayView> &cells, const CsvTable &table, qsizetype column)
{
    return size_t(column) < cells.size() ? csvValue(cells[size_t(column)], table.columns().at(column).type) : std::nullopt;
}

//! Points in the order of the rows, and what is to be said of them in numbers.
class PlotCollector
{
public:
    explicit PlotCollector(const CsvPlotQuestion &question) : m_question(question) {}

    void add(std::optional<double> x, std::optional<double> y)
    {
        if (!x || !y || !canBeDrawn(*x) || !canBeDrawn(*y)) {
            ++m_plot.rowsWithout;
            return;
        }
        if (m_question.range && (*x < m_question.range->from || *x > m_question.range->to))
            return;
        if (m_question.scale == PlotScale::Logarithmic && *y <= 0)
            ++m_plot.rowsNotAbove0;
        else
            addPoint({*x, *y});
    }

    [[nodiscard]] CsvPlot result()
    {
        m_plot.points = m_reducer.points();
        m_plot.rowsPerGroup = m_reducer.pointsPerGroup();
        m_plot.meanY = m_meanY;
        if (m_xx > 0 && m_yy > 0)
            m_plot.correlation = m_xy / std::sqrt(m_xx * m_yy);
        return std::move(m_plot);
    }

private:
    void addPoint(QPointF point)
    {
        ++m_plot.rows;
        m_plot.ascends = m_plot.ascends && (!m_plot.last || m_plot.last->x() <= point.x());
        m_plot.leastY = m_plot.first ? std::min(m_plot.leastY, point.y()) : point.y();
        m_plot.mostY = m_plot.first ? std::max(m_plot.mostY, point.y()) : point.y();
        if (!m_plot.first)
            m_plot.first = point;
        m_plot.last = point;
        addToSums(point);
        m_reducer.add(point);
    }

    // Welford's way: sums of squares of large numbers would lose what matters.
    void addToSums(QPointF point)
    {
        const double n = double(m_plot.rows);
        const double dx = point.x() - m_meanX;
        m_meanX += dx / n;
        const double dy = point.y() - m_meanY;
        m_meanY += dy / n;
        m_xx += dx * (point.x() - m_meanX);
        m_yy += dy * (point.y() - m_meanY);
        m_xy += dx * (point.y() - m_meanY);
    }

    CsvPlotQuestion m_question;
    CsvPlot m_plot;
    PlotReducer m_reducer{CsvPlot::mostGroups};
    double m_meanX = 0, m_meanY = 0, m_xx = 0, m_yy = 0, m_xy = 0;
};

//! Means of the texts that come first; of the others, how many there are.
class BarCollector
{
public:
    void add(QByteArrayView cell, std::optional<double> y)
    {
        if (!y || !canBeDrawn(*y)) {
            ++m_bars.rowsWithout;
            return;
        }
        const QString text = csvText(cell).left(longestText);
        const auto known = m_places.constFind(text);
        if (known != m_places.cend())
            addTo(*known, *y);
        else if (m_bars.texts.size() < CsvBars::mostBars)
            begin(text, *y);
        else if (m_others.size() < CsvBars::mostTexts)
            m_others.insert(qHash(text));
    }

    [[nodiscard]] CsvBars result()
    {
        m_bars.moreTexts = m_others.size();
        if (!m_bars.means.empty()) {
            const auto [least, most] = std::ranges::minmax(m_bars.means);
            m_bars.leastY = least;
            m_bars.mostY = most;
        }
        return std::move(m_bars);
    }

private:
    static constexpr qsizetype longestText = 200;

    void begin(const QString &text, double y)
    {
        m_places.insert(text, m_bars.means.size());
        m_bars.texts.append(text);
        m_bars.means.push_back(y);
        m_counts.push_back(1);
        ++m_bars.rows;
    }

    void addTo(size_t place, double y)
    {
        ++m_bars.rows;
        m_bars.means[place] += (y - m_bars.means[place]) / double(++m_counts[place]);
    }

    CsvBars m_bars;
    QHash<QString, size_t> m_places;
    std::vector<qint64> m_counts;
    QSet<size_t> m_others;
};

} // namespace

QFuture<CsvPlot> csvPlot(const CsvTable &table, const CsvFilter &filter, const CsvPlotQuestion &question)
{
    return QtConcurrent::run([table, filter, question](QPromise<CsvPlot> &promise) {
        PlotCollector collector(question);
        std::vector<QByteArrayView> cells;
        const bool isThrough = eachRow(table, filter, promise, [&](qint64 row, QByteArrayView record) {
            splitCsv(record, table.separator(), cells);
            collector.add(question.x < 0 ? std::optional(double(row + 1)) : valueOf(cells, table, question.x),
                          valueOf(cells, table, question.y));
        });
        if (isThrough)
            promise.addResult(collector.result());
    });
}

QFuture<CsvBars> csvBars(const CsvTable &table, const CsvFilter &filter, qsizetype x, qsizetype y)
{
    return QtConcurrent::run([table, filter, x, y](QPromise<CsvBars> &promise) {
        BarCollector collector;
        std::vector<QByteArrayView> cells;
        const bool isThrough = eachRow(table, filter, promise, [&](qint64, QByteArrayView record) {
            splitCsv(record, table.separator(), cells);
            collector.add(size_t(x) < cells.size() ? cells[size_t(x)] : QByteArrayView(), valueOf(cells, table, y));
        });
        if (isThrough)
            promise.addResult(collector.result());
    });
}

} // namespace runsheet
