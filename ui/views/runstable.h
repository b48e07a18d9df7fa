// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/runsmodel.h"

#include <QTreeView>

namespace runsheet {

//! The runs of History. A click only selects; Enter opens. The current run stays current while rows come in before it.
class RunsTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit RunsTable(RunsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const Run *currentRun() const;
    void selectRun(RunKey run);
    //! The job is the same in all rows, or not.
    void setJobShown(bool shown);
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void currentMoved();
    void opened();
    void sortChosen(runsheet::RunSort sort, Qt::SortOrder order);
    void visibleRowsChanged(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void setUpDelegates();
    void showHeaderMenu(const QPoint &point);
    void sortBy(int column);
    void keepCurrent();
    void tellVisibleRows();

    RunsModel &m_model;
    int m_sorted = int(RunColumnId::Number);
    Qt::SortOrder m_order = Qt::DescendingOrder;
    RunKey m_current;
};

} // namespace runsheet
