// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rungrid.h"

#include <QWidget>

namespace runsheet {

//! The runs of one job side by side, the newest at the end: how long each took, and what became of each stage. Arrows move the current
//! place, Enter opens its run. The table below says the same in words.
class RunGridView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunGridView(QWidget *parent = nullptr);

    void setGrid(const RunGrid &grid);
    //! Marks the column of this run, if it is here.
    void setCurrentRun(RunKey run);
    [[nodiscard]] RunKey currentRun() const;
    //! What stands at the current place, as a sentence.
    [[nodiscard]] QString currentSentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(runsheet::RunKey run);
    void opened(runsheet::RunKey run);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Place
    {
        int column = -1;
        int row = -1; //!< -1: the bar above the stages
    };
    [[nodiscard]] Place placeAt(const QPoint &point) const;
    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] QRect cellRect(int column, int row) const;
    [[nodiscard]] int barsHeight() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] Duration longest() const;
    [[nodiscard]] QString sentence(const Place &place) const;
    void moveTo(const Place &place);
    void paintScale(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintNumbers(QPainter &painter) const;

    RunGrid m_grid;
    Place m_current;
};

} // namespace runsheet
