// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/scheduling/calendar.h"

#include <QWidget>

namespace runsheet {

//! The months of a year with the days that a calendar excludes, and those on which the clock is changed. Arrows move the current day, Enter
//! or a click chooses it.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void showYear(int year, QDate today);
    void setCalendar(const Calendar &calendar);
    [[nodiscard]] int year() const { return m_year; }
    //! Where a day stands.
    [[nodiscard]] QRect cellRect(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day);
    void yearWanted(int year);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int cell() const;
    [[nodiscard]] QRect monthRect(int month) const;
    [[nodiscard]] QDate dayAt(const QPoint &point) const;
    [[nodiscard]] QString sentence(QDate day) const;
    void moveTo(QDate day);
    void paintMonth(QPainter *painter, int month) const;
    void paintDay(QPainter *painter, QDate day) const;

    Calendar m_calendar;
    int m_year = 0;
    QDate m_today;
    QDate m_current;
};

} // namespace runsheet
