// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/monthplan.h"

#include <QWidget>

class QLabel;

namespace runsheet {

class MonthGrid;

//! A month of outcomes and plans, with its name, arrows and a way back to today above it. Arrows move the current day, Page Up and Page
//! Down the month, Enter or a click chooses the day, a second time takes the choice back.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void showPlan(const MonthPlan &plan);
    //! The day that the list shows; invalid: none.
    void setChosen(QDate day);
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const;

Q_SIGNALS:
    void monthWanted(QDate month);
    //! Invalid: no day is chosen any more.
    void dayChosen(QDate day);

private:
    [[nodiscard]] QWidget *createHead();
    void stepMonth(int months);

    MonthPlan m_plan;
    QLabel *m_title = nullptr;
    MonthGrid *m_grid = nullptr;
};

//! What a screen reader and the tip say of a day.
[[nodiscard]] QString daySentence(const PlannedDay &day);

} // namespace runsheet
