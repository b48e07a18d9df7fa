// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace runsheet {

class CsvModel;
class PlotPanel;
class TypedHeader;

//! A text table with sort, filter, statistics of its columns and a plot of two of them. tools() belong into the bar above.
class TableViewer : public QWidget
{
    Q_OBJECT

public:
    explicit TableViewer(QWidget *parent);
    void open(const QByteArray &path);
    void close();
    [[nodiscard]] QWidget *tools() const { return m_tools; }

Q_SIGNALS:
    //! A cell, by its row below the header, from 0; nothing: the last row.
    void pinAsked(const QString &column, std::optional<qint64> row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createView();
    void createTools();
    void createParts();
    void createLayout();
    void showState();
    void fitColumns();
    void copySelection();
    void showMenu(const QPoint &point);
    void copyRows(const QList<qint64> &rows, int left, int right);
    void showPlot();
    void showPart(int step);
    [[nodiscard]] QString rowsText() const;

    CsvModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_statistics = nullptr;
    QPushButton *m_plot = nullptr;
    QWidget *m_parts = nullptr; //!< of a table with more rows than can be shown at once
    QLabel *m_part = nullptr;
    QToolButton *m_previousPart = nullptr;
    QToolButton *m_nextPart = nullptr;
    TypedHeader *m_header = nullptr;
    PlotPanel *m_panel = nullptr;
    bool m_fitted = false;
    int m_copySerial = 0;
};

} // namespace runsheet
