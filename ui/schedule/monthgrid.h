// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/monthplan.h"

#include <QWidget>

namespace runsheet {

//! The days of a month, seven in a row: in each its number, a bar of outcomes (filled) and plans (outline and hatch), and the counts.
class MonthGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void showPlan(const MonthPlan &plan);
    void setChosen(QDate day);
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const { return m_current; }
    //! Where a day stands; null where it is not shown.
    [[nodiscard]] QRect cellRect(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthWanted(QDate month);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QRect rectOf(qsizetype place) const;
    [[nodiscard]] const PlannedDay *dayAt(const QPoint &point) const;
    [[nodiscard]] const PlannedDay *find(QDate day) const;
    void moveTo(QDate day);
    void choose(QDate day);
    void paintHead(QPainter *painter) const;
    void paintDay(QPainter *painter, const PlannedDay &day, const QRect &cell) const;
    void paintBar(QPainter *painter, const PlannedDay &day, const QRect &bar) const;
    void paintCounts(QPainter *painter, const PlannedDay &day, const QRect &line) const;

    MonthPlan m_plan;
    QDate m_current;
    QDate m_chosen;
};

} // namespace runsheet
