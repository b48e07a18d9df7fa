// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/plotpanel.h"

#include "ui/details/factlist.h"
#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/axis.h"
#include "ui/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/viewers/plotfile.h"
#include "ui/viewers/plotview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowNumbers = -1;
constexpr double zoomStep = 1.5;
constexpr double besideShown = 0.1; //!< of what is shown: read with it, on both sides
constexpr std::chrono::milliseconds zoomPause{250};

AxisKind axisOf(const CsvTable &table, int column)
{
    return column >= 0 && table.columns().at(column).type == CsvType::DateTime ? AxisKind::WallTime : AxisKind::Number;
}

bool isDrawnAsBars(CsvType type)
{
    return !isNumber(type) && type != CsvType::DateTime;
}

QString numberOf(double value)
{
    return axisValueText(value, AxisKind::Number);
}

QString leftOutText(qint64 rows)
{
    return PlotPanel::tr("%Ln row(s) without a number are left out.", nullptr, int(rows));
}

} // namespace

PlotPanel::PlotPanel(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    createActions();
    createLayout();
    for (QComboBox *box : {m_x, m_y})
        connect(box, &QComboBox::activated, this, &PlotPanel::plot);
    connect(m_style, &QComboBox::activated, this, [this] { m_view->setPlotStyle(PlotStyle(m_style->currentData().toInt())); });
    connect(m_logarithmic, &QCheckBox::clicked, this, &PlotPanel::plot);
    connect(m_view, &PlotView::shownChanged, this, &PlotPanel::showShown);
    connect(m_pause, &QTimer::timeout, this, &PlotPanel::readShown);
    connect(&m_plotting, &QFutureWatcherBase::finished, this, &PlotPanel::takePlot);
    connect(&m_refining, &QFutureWatcherBase::finished, this, &PlotPanel::takeRefined);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &PlotPanel::takeBars);
    showActions();
}

PlotPanel::~PlotPanel()
{
    m_plotting.cancel();
    m_refining.cancel();
    m_counting.cancel();
}

void PlotPanel::createWidgets()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto chooser = [this](const QString &objectName, const QString &name) {
        auto *box = new QComboBox(this);
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        return box;
    };
    m_x = chooser(u"plotXChooser"_s, tr("Column to the right"));
    m_y = chooser(u"plotYChooser"_s, tr("Column upwards"));
    m_style = chooser(u"plotStyleChooser"_s, tr("Form of the plot"));
    for (QComboBox *box : {m_x, m_y}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_logarithmic = new QCheckBox(tr("&Logarithmic"), this);
    m_logarithmic->setObjectName(u"plotLogarithmicCheck"_s);
    m_view = new PlotView(this);
    m_view->setToolTip(tr("Draw a rectangle, turn the wheel or press + and - to look closer, 0 for all.\n"
                          "Left and Right read the values; with Shift, they and the pointer move what is shown."));
    m_note = mutedLabel({}, this);
    m_note->setObjectName(u"plotNote"_s);
    m_note->setWordWrap(true);
    m_facts = new FactList(this);
    m_facts->alignRight();
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(zoomPause);
}

//! One that the menu of the plot has, and a button.
QAction *PlotPanel::addCommand(QLatin1String icon, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(actionIcon(icon), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void PlotPanel::createActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_zoomIn = addCommand("zoom-in"_L1, tr("Zoom &in"), {Qt::Key_Plus, Qt::Key_Equal});
    m_zoomOut = addCommand("zoom-out"_L1, tr("Zoom &out"), {Qt::Key_Minus});
    m_showWhole = addCommand("zoom-fit-best"_L1, tr("Show &all"), {Qt::Key_0});
    m_copy = addCommand("edit-copy"_L1, tr("&Copy as picture"), {QKeySequence::Copy});
    m_save = addCommand("document-save-as"_L1, tr("&Save plot as..."), {QKeySequence::Save});
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoom(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoom(1 / zoomStep); });
    connect(m_showWhole, &QAction::triggered, m_view, &PlotView::showWhole);
    connect(m_copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setImage(m_view->picture()); });
    connect(m_save, &QAction::triggered, this, &PlotPanel::askFile);
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
    auto *commands = new QHBoxLayout;
    commands->setSpacing(metrics.halfGap());
    commands->addWidget(m_logarithmic);
    commands->addStretch();
    addButtons(*commands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.paneSide(), metrics.paneTop(), metrics.paneSide(), metrics.paneTop());
    layout->setSpacing(2 * metrics.u);
    layout->addLayout(choosers);
    layout->addLayout(commands);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_facts);
}

void PlotPanel::addButtons(QBoxLayout &layout)
{
    for (QAction *action : {m_zoomIn, m_zoomOut, m_showWhole, m_copy, m_save}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(1, 1) * metricsOf(this).icon());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->toolTip());
        layout.addWidget(button);
    }
}

void PlotPanel::offerColumns()
{
    m_x->clear();
    m_y->clear();
    m_x->addItem(tr("Row number"), rowNumbers);
    for (int column = 0; column < m_table.columns().size(); ++column) {
        const CsvColumn &known = m_table.columns().at(column);
        m_x->addItem(known.name, column);
        if (isNumber(known.type))
            m_y->addItem(known.name, column);
    }
    const auto time = std::ranges::find(m_table.columns(), CsvType::DateTime, &CsvColumn::type);
    if (time != m_table.columns().end())
        m_x->setCurrentIndex(m_x->findData(int(time - m_table.columns().begin())));
    for (QComboBox *box : {m_x, m_y})
        box->setToolTip(box->currentText());
}

//! Texts have bars and nothing else; what has a place on an axis has none.
void PlotPanel::offerStyles()
{
    const bool hasBars = m_style->findData(int(PlotStyle::Bars)) >= 0;
    if (m_style->count() > 0 && hasBars == isBars())
        return;
    m_style->clear();
    if (isBars()) {
        m_style->addItem(tr("Bars"), int(PlotStyle::Bars));
    } else {
        m_style->addItem(tr("Line"), int(PlotStyle::Line));
        m_style->addItem(tr("Points"), int(PlotStyle::Points));
    }
}

int PlotPanel::xColumn() const
{
    return m_x->currentData().toInt();
}

int PlotPanel::yColumn() const
{
    return m_y->currentData().toInt();
}

bool PlotPanel::isBars() const
{
    return xColumn() >= 0 && xColumn() < m_table.columns().size() && isDrawnAsBars(m_table.columns().at(xColumn()).type);
}

CsvPlotQuestion PlotPanel::question() const
{
    const PlotScale scale = m_logarithmic->isChecked() ? PlotScale::Logarithmic : PlotScale::Linear;
    return {.x = xColumn(), .y = yColumn(), .scale = scale, .range = {}};
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
    m_refining.cancel();
    m_counting.cancel();
    m_pause->stop();
    m_refined.reset();
    m_facts->showFacts({});
    offerStyles();
    m_logarithmic->setEnabled(!isBars());
    m_logarithmic->setToolTip(isBars() ? tr("Bars begin at 0, for which a logarithmic axis has no place.")
                                       : tr("Each step upwards is ten times as much."));
    for (QComboBox *box : {m_x, m_y})
        box->setToolTip(box->currentText());
    if (m_y->count() == 0) {
        m_view->showContent({});
        m_note->setText(m_table.columns().isEmpty() ? QString() : tr("No column has numbers, so there is nothing to draw."));
        return;
    }
    m_note->setText(tr("Reading"));
    if (isBars())
        m_counting.setFuture(csvBars(m_table, m_filter, xColumn(), yColumn()));
    else
        m_plotting.setFuture(csvPlot(m_table, m_filter, question()));
}

void PlotPanel::takePlot()
{
    if (m_plotting.isCanceled() || m_plotting.future().resultCount() == 0)
        return;
    m_whole = m_plotting.result();
    // A line that runs back and forth shows nothing.
    if (!m_whole.ascends)
        m_style->setCurrentIndex(m_style->findData(int(PlotStyle::Points)));
    m_view->setPlotStyle(PlotStyle(m_style->currentData().toInt()));
    PlotContent content;
    content.points = m_whole.points;
    content.xKind = axisOf(m_table, xColumn());
    content.scale = question().scale;
    content.ascends = m_whole.ascends;
    content.xName = m_x->currentText();
    content.yName = m_y->currentText();
    content.emptySentence = m_whole.rowsNotAbove0 > 0
                                ? tr("No value of “%1” is above 0, and a logarithmic axis has no place for others.").arg(content.yName)
                                : tr("No row has a number in both columns.");
    m_view->showContent(content);
    m_note->setText(pointsText(m_whole));
    showFacts(m_whole);
}

//! How many points, what each is, and what is not among them.
QString PlotPanel::pointsText(const CsvPlot &plot) const
{
    QStringList sentences;
    if (plot.rowsPerGroup == 1)
        sentences.append(tr("%Ln point(s), one for each row.", nullptr, int(plot.rows)));
    else
        sentences.append(tr("%1 rows; the least and the greatest of every %2 are drawn.", "both numbers")
                             .arg(numberText(plot.rows), numberText(plot.rowsPerGroup)));
    if (plot.rowsWithout > 0)
        sentences.append(leftOutText(plot.rowsWithout));
    if (plot.rowsNotAbove0 > 0)
        sentences.append(
            tr("%Ln row(s) at or below 0 are left out: a logarithmic axis has no place for them.", nullptr, int(plot.rowsNotAbove0)));
    return sentences.join(u' ');
}

void PlotPanel::takeBars()
{
    if (m_counting.isCanceled() || m_counting.future().resultCount() == 0)
        return;
    const CsvBars bars = m_counting.result();
    m_whole = {};
    PlotContent content;
    content.xName = m_x->currentText();
    content.yName = m_y->currentText();
    content.emptySentence = tr("No row has a number in both columns.");
    for (const QString &text : bars.texts)
        content.texts.append(text.isEmpty() ? tr("(empty)", "a cell") : text);
    for (size_t bar = 0; bar < bars.means.size(); ++bar)
        content.points.emplace_back(double(bar), bars.means[bar]);
    m_view->showContent(content);
    QStringList sentences{bars.rows == bars.texts.size() ? tr("%n bar(s), one for each row.", nullptr, int(bars.texts.size()))
                                                         : tr("%n bar(s), each the mean of its rows.", nullptr, int(bars.texts.size()))};
    if (bars.moreTexts > 0)
        sentences.append(
            tr("%1 more texts have no bar. Filter the rows to see others.")
                .arg(bars.moreTexts < CsvBars::mostTexts ? numberText(bars.moreTexts) : tr("At least %1").arg(numberText(bars.moreTexts))));
    if (bars.rowsWithout > 0)
        sentences.append(leftOutText(bars.rowsWithout));
    m_note->setText(sentences.join(u' '));
}

void PlotPanel::showActions()
{
    m_zoomIn->setEnabled(!m_view->isEmpty());
    m_copy->setEnabled(!m_view->isEmpty());
    m_save->setEnabled(!m_view->isEmpty());
    m_zoomOut->setEnabled(m_view->isZoomed());
    m_showWhole->setEnabled(m_view->isZoomed());
}

//! At once with the points that are there; those between them come when the part that is shown rests.
void PlotPanel::showShown()
{
    showActions();
    if (m_whole.rowsPerGroup == 1)
        return;
    const bool isWithin = m_refined && m_refined->from <= m_view->shownFrom() && m_view->shownTo() <= m_refined->to;
    if (m_refined && !isWithin) {
        m_refined.reset();
        m_view->refine(m_whole.points);
        m_note->setText(pointsText(m_whole));
    }
    m_refining.cancel();
    if (m_view->isZoomed())
        m_pause->start();
    else
        m_pause->stop();
}

void PlotPanel::readShown()
{
    const double beside = (m_view->shownTo() - m_view->shownFrom()) * besideShown;
    CsvPlotQuestion part = question();
    part.range = {m_view->shownFrom() - beside, m_view->shownTo() + beside};
    m_refining.setFuture(csvPlot(m_table, m_filter, part));
}

void PlotPanel::takeRefined()
{
    if (m_refining.isCanceled() || m_refining.future().resultCount() == 0)
        return;
    const CsvPlot part = m_refining.result();
    const double beside = (m_view->shownTo() - m_view->shownFrom()) * besideShown;
    m_refined = {m_view->shownFrom() - beside, m_view->shownTo() + beside};
    m_view->refine(part.points);
    m_note->setText(tr("In this part: %1").arg(pointsText(part)));
}

void PlotPanel::showFacts(const CsvPlot &plot)
{
    QList<RunFact> facts;
    const auto pair = [](double first, double second) { return tr("%1, %2", "two numbers").arg(numberOf(first), numberOf(second)); };
    if (plot.first && plot.last) {
        facts.append({tr("First, last"), pair(plot.first->y(), plot.last->y()), {}});
        facts.append({tr("Least, greatest"), pair(plot.leastY, plot.mostY), {}});
        facts.append({tr("Mean"), numberOf(plot.meanY), {}});
    }
    if (plot.correlation)
        facts.append({tr("Correlation"), QLocale().toString(std::round(*plot.correlation * 100) / 100 + 0.0, 'f', 2), {}});
    m_facts->showFacts(facts);
}

void PlotPanel::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save plot as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &PlotPanel::save);
    dialog->open();
}

void PlotPanel::save(const QString &file)
{
    const bool isSvg = QFileInfo(file).suffix().compare("svg"_L1, Qt::CaseInsensitive) == 0;
    onAnswer(isSvg ? savePlot(file, m_view->svg()) : savePlot(file, m_view->picture()), this,
             [this, file](const Result<Done> &answer) { m_note->setText(answer ? tr("Saved as %1").arg(file) : answer.error().message); });
}

} // namespace runsheet
