// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotpanel.h"

#include "ui/details/factlist.h"
#include "ui/details/widgets.h"
#include "ui/format/numbers.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/plotview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowNumbers = -1;

bool canBeDrawn(CsvType type)
{
    return isNumber(type) || type == CsvType::DateTime;
}

AxisKind axisOf(const CsvTable &table, int column)
{
    return column >= 0 && table.columns().at(column).type == CsvType::DateTime ? AxisKind::WallTime : AxisKind::Number;
}

} // namespace

PlotPanel::PlotPanel(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createLayout();
    for (QComboBox *box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, &PlotPanel::plot);
    connect(m_style, &QComboBox::activated, this, [this](int index) { m_view->setPlotStyle(PlotStyle(index)); });
    connect(&m_plotting, &QFutureWatcherBase::finished, this, &PlotPanel::takePlot);
}

PlotPanel::~PlotPanel()
{
    m_plotting.cancel();
}

void PlotPanel::createWidgets()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_x = new QComboBox(this);
    m_x->setObjectName(u"plotXChooser"_s);
    m_x->setAccessibleName(tr("Column to the right"));
    m_y = new QComboBox(this);
    m_y->setObjectName(u"plotYChooser"_s);
    m_y->setAccessibleName(tr("Column upwards"));
    m_style = new QComboBox(this);
    m_style->setAccessibleName(tr("Form of the plot"));
    m_style->addItem(tr("Line"));
    m_style->addItem(tr("Points"));
    for (QComboBox *box : {m_x, m_y}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_view = new PlotView(this);
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"plotNote"_s);
    m_note->setWordWrap(true);
    m_facts = new FactList(this);
    m_facts->alignRight();
}

void PlotPanel::createLayout()
{
    const Metrics metrics = metricsOf(this);
    auto *choosers = new QHBoxLayout;
    choosers->setSpacing(metrics.u);
    choosers->addWidget(plainLabel(tr("X", "axis"), this));
    choosers->addWidget(m_x);
    choosers->addSpacing(metrics.u);
    choosers->addWidget(plainLabel(tr("Y", "axis"), this));
    choosers->addWidget(m_y);
    choosers->addSpacing(metrics.u);
    choosers->addWidget(m_style);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(choosers);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_facts);
}

void PlotPanel::offerColumns()
{
    m_x->clear();
    m_y->clear();
    m_x->addItem(tr("Row number"), rowNumbers);
    for (int column = 0; column < m_table.columns().size(); ++column) {
        const CsvColumn &known = m_table.columns().at(column);
        if (canBeDrawn(known.type))
            m_x->addItem(known.name, column);
        if (isNumber(known.type))
            m_y->addItem(known.name, column);
    }
    const auto time = std::ranges::find(m_table.columns(), CsvType::DateTime, &CsvColumn::type);
    if (time != m_table.columns().end())
        m_x->setCurrentIndex(m_x->findData(int(time - m_table.columns().begin())));
}

void PlotPanel::showTable(const CsvTable &table, const CsvFilter &filter)
{
    const bool isOther = table.path() != m_table.path() || table.columns() != m_table.columns();
    m_table = table;
    m_filter = filter;
    if (isOther)
        offerColumns();
    plot();
}

void PlotPanel::plot()
{
    m_plotting.cancel();
    m_facts->showFacts({});
    if (m_y->count() == 0) {
        m_view->showPoints({}, AxisKind::Number);
        m_note->setText(m_table.columns().isEmpty() ? QString() : tr("No column has numbers, so there is nothing to draw."));
        return;
    }
    m_note->setText(tr("Reading"));
    m_plotting.setFuture(csvPlot(m_table, m_filter, m_x->currentData().toInt(), m_y->currentData().toInt()));
}

void PlotPanel::takePlot()
{
    if (m_plotting.isCanceled() || m_plotting.future().resultCount() == 0)
        return;
    const CsvPlot plot = m_plotting.result();
    // A line that runs back and forth shows nothing.
    if (!std::ranges::is_sorted(plot.points, {}, &QPointF::x)) {
        m_style->setCurrentIndex(int(PlotStyle::Points));
        m_view->setPlotStyle(PlotStyle::Points);
    }
    m_view->showPoints(plot.points, axisOf(m_table, m_x->currentData().toInt()));
    const QString points = tr("%n point(s)", nullptr, int(plot.points.size()));
    m_note->setText(plot.rowsPerPoint == 1 ? tr("%1, one for each row.").arg(points)
                                           : tr("%1, each the mean of %2 rows.").arg(points, numberText(plot.rowsPerPoint)));
    showFacts(plot);
}

void PlotPanel::showFacts(const CsvPlot &plot)
{
    QList<RunFact> facts;
    const auto number = [](double value) { return axisValueText(value, AxisKind::Number); };
    if (plot.first && plot.last)
        facts.append({tr("First, last"), tr("%1, %2", "two numbers").arg(number(plot.first->y()), number(plot.last->y())), {}});
    if (plot.rows > 0)
        facts.append({tr("Mean"), number(plot.meanY), {}});
    if (plot.correlation)
        facts.append({tr("Correlation"), QLocale().toString(std::round(*plot.correlation * 100) / 100 + 0.0, 'f', 2), {}});
    m_facts->showFacts(facts);
}

} // namespace runsheet
