// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/buttonsdelegate.h"
#include "ui/models/jobsmodel.h"
#include "ui/windowsettings.h"

#include <QTimer>
#include <QTreeView>

namespace runsheet {

//! The Jobs Table. A click only selects; Enter opens; the buttons of a row are reached by the pointer and, from the row,
//! by Right, Left and Space. Keeps selection, current row and scroll with their jobs while rows come and go.
class JobsTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit JobsTable(JobsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<JobRow> selectedJobs() const;
    //! Some of the selected rows are not read.
    [[nodiscard]] bool isSelectionIncomplete() const;
    [[nodiscard]] std::optional<JobRow> currentJob() const;
    void selectJob(JobKey job);
    void selectRow(int row);

    [[nodiscard]] TableSettings settings() const;
    void restore(const TableSettings &settings);
    void resetColumns();

Q_SIGNALS:
    void selectionMoved();
    void opened(runsheet::JobKey job);
    void buttonPressed(runsheet::JobKey job, runsheet::RowButton button);
    void sortChosen(runsheet::JobSort sort, Qt::SortOrder order);
    void visibleRowsChanged(int first, int last);
    //! Somebody points, types or scrolls here.
    void touched();

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void setUsualWidths();
    void showHeaderMenu(const QPoint &point);
    void sortBy(int column);
    void keepAnchor();
    void restoreAnchor();
    void tellVisibleRows();
    void armTick();
    [[nodiscard]] bool isAnyActive(int first, int last) const;
    [[nodiscard]] std::optional<ButtonPlace> buttonAt(const QPoint &point) const;
    void moveFocusedButton(int step);
    bool pressFocusedButton();
    void setPlace(std::optional<ButtonPlace> ButtonsDelegate::*which, const std::optional<ButtonPlace> &place);

    JobsModel &m_model;
    ButtonsDelegate *m_buttons = nullptr;
    QTimer m_tick;
    JobSort m_sort = JobSort::State;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    JobKey m_anchor;
    int m_anchorTop = 0;
    bool m_hadSelection = false;
};

} // namespace runsheet
