// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvplot.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QTimer;

namespace runsheet {

class FactList;
class PlotView;

//! Two columns of a table drawn against each other, and what is to be said of them in numbers. Of a text, means are drawn as bars. A part
//! that is looked at closely is read again, row by row.
class PlotPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlotPanel(QWidget *parent);
    ~PlotPanel() override;
    //! Other columns begin with the first time or row against the first number; the same ones keep what was chosen.
    void showTable(const CsvTable &table, const CsvFilter &filter);

private:
    void createWidgets();
    void createActions();
    QAction *addCommand(QLatin1String icon, const QString &text, const QList<QKeySequence> &keys);
    void createLayout();
    void addButtons(QBoxLayout &layout);
    void offerColumns();
    void offerStyles();

    [[nodiscard]] int xColumn() const;
    [[nodiscard]] int yColumn() const;
    [[nodiscard]] bool isBars() const;
    [[nodiscard]] CsvPlotQuestion question() const;
    void plot();
    void takePlot();
    void takeBars();
    void takeRefined();
    void showShown();
    void readShown();
    void showActions();
    void showFacts(const CsvPlot &plot);
    [[nodiscard]] QString pointsText(const CsvPlot &plot) const;
    void save(const QString &file);
    void askFile();

    CsvTable m_table;
    CsvFilter m_filter;
    CsvPlot m_whole;
    std::optional<CsvPlotQuestion::Range> m_refined; //!< of the points that the view has; nothing: all
    QComboBox *m_x = nullptr;
    QComboBox *m_y = nullptr;
    QComboBox *m_style = nullptr;
    QCheckBox *m_logarithmic = nullptr;
    PlotView *m_view = nullptr;
    QLabel *m_note = nullptr;
    FactList *m_facts = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_showWhole = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_save = nullptr;
    QTimer *m_pause = nullptr; //!< until the part that is shown rests
    QFutureWatcher<CsvPlot> m_plotting, m_refining;
    QFutureWatcher<CsvBars> m_counting;
};

} // namespace runsheet
