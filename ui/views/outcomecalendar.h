// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/rungrid.h"

#include <QWidget>

namespace runsheet {

//! Weeks as columns, days as rows, each with the worst outcome of its runs. Arrows move the current day, Enter chooses it.
class OutcomeCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCalendar(QWidget *parent = nullptr);
    //! From the first day of a week on, without gaps.
    void setDays(const QList<OutcomeDay> &days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect cellRect(int day) const;
    [[nodiscard]] int dayAt(const QPoint &point) const;
    [[nodiscard]] QString sentence(int day) const;
    [[nodiscard]] int cellSide() const;
    [[nodiscard]] int namesWidth() const;
    void moveTo(int day);
    void choose();

    QList<OutcomeDay> m_days;
    int m_current = -1;
};

} // namespace runsheet
