// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace runsheet {

class CsvModel;

//! A text table with sort and filter. tools() belong into the bar above.
class TableViewer : public QWidget
{
    Q_OBJECT

public:
    explicit TableViewer(QWidget *parent);
    void open(const QByteArray &path);
    void close();
    [[nodiscard]] QWidget *tools() const { return m_tools; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createView();
    void createTools();
    void showState();
    void fitColumns();
    void copySelection();

    CsvModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_note = nullptr;
    bool m_fitted = false;
};

} // namespace runsheet
