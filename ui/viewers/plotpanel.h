// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/viewers/csvpass.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;

namespace runsheet {

class FactList;
class PlotView;

//! Two columns of a table drawn against each other, and what is to be said of them in numbers.
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
    void createLayout();
    void offerColumns();
    void plot();
    void takePlot();
    void showFacts(const CsvPlot &plot);

    CsvTable m_table;
    CsvFilter m_filter;
    QComboBox *m_x = nullptr;
    QComboBox *m_y = nullptr;
    QComboBox *m_style = nullptr;
    PlotView *m_view = nullptr;
    QLabel *m_note = nullptr;
    FactList *m_facts = nullptr;
    QFutureWatcher<CsvPlot> m_plotting;
};

} // namespace runsheet
