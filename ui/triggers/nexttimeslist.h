// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/triggers/nexttimes.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace runsheet {

//! The next fire times as a table: day, time in the trigger's zone, here where that is another, UTC, and a note. Rows that are worth a
//! second look have a ground of their own. Every cell is a label, so that it can be read out.
class NextTimesList final : public QWidget
{
    Q_OBJECT

public:
    explicit NextTimesList(QWidget *parent);
    //! `zone` is that of the trigger, `calendar` its name.
    void setTimes(const QList<NextTime> &times, const QTimeZone &zone, const QString &calendar, Instant now);
    [[nodiscard]] int rowCount() const { return int(m_times.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void addHeader();
    void addRow(int index, const QString &calendar, Instant now);
    void addTimeCells(const NextTime &time, int row);
    void addTime(Instant at, const QTimeZone &zone, int row, int column);
    void addCell(QLabel *label, int row, int column);

    QGridLayout *m_layout = nullptr;
    QTimeZone m_zone;
    bool m_isElsewhere = false; //!< than this computer
    QList<NextTime> m_times;
};

} // namespace runsheet
