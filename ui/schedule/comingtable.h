// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/comingbuttonsdelegate.h"

#include <QTreeView>

namespace runsheet {

//! The list of what is coming, with a line for each day. A click only selects; Enter opens. The buttons of a row are reached by the
//! pointer and, from the row, by Right, Left and Space. The current row stays with what it stands for.
class ComingTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit ComingTable(ComingModel &model, QWidget *parent = nullptr);

    //! What is selected, or nothing.
    [[nodiscard]] QList<ComingRow> selectedRows() const;
    [[nodiscard]] std::optional<ComingRow> currentRow() const;
    void selectRow(int row);
    void selectJobs(const QList<JobKey> &jobs);
    //! Other rows come: the first of them is current unless the present one is among them.
    void forgetPlace() { m_currentPlace = 0; }
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void selectionMoved();
    void opened();
    void buttonPressed(const runsheet::ComingRow &row, runsheet::ComingButton button);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void keepCurrent();
    void fitColumns();
    void moveFocusedButton(int step);
    bool pressFocusedButton();
    [[nodiscard]] std::optional<ComingButtonPlace> buttonAt(const QPoint &point) const;
    [[nodiscard]] bool isHead(const QModelIndex &index) const;

    ComingModel &m_model;
    ComingButtonsDelegate *m_buttons = nullptr;
    std::optional<ComingButtonPlace> m_pressed;
    std::optional<ComingRow> m_current;
    int m_currentPlace = 0;
};

} // namespace runsheet
