// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace runsheet {

//! One of the two lists of the queue editor. Its keys: Alt+Up and Alt+Down move rows, Enter takes them to the other list, Delete takes them
//! away. Rows are dragged within the list and to the other one.
class QueueList final : public QTreeView
{
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);
    //! In the order of the list.
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRows(const QList<int> &rows);
    //! No higher than its rows, so that what stands below follows the last one.
    void fitToRows();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionMoved();
    //! -1: up, 1: down.
    void moveWanted(int step);
    void takeWanted();
    void removalWanted();
    //! The first column of a row was pressed.
    void markPressed(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyLook();
    [[nodiscard]] int heightOfRows() const;
    [[nodiscard]] int rowBelow(const QPoint &point) const;

    bool m_fitsToRows = false;
    std::optional<int> m_gap; //!< what is dragged would stand in front of this row
};

} // namespace runsheet
