// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollBar>

namespace runsheet {

//! A scroll bar that shows where in the log errors (full width) and matches of the search (narrow) are.
class LogScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit LogScrollBar(QWidget *parent);
    //! Line numbers, ascending, of `lines` lines.
    void setMarks(const QList<qint64> &errors, const QList<qint64> &matches, qint64 lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMarks(QPainter &painter, const QList<qint64> &marks, int left, const QColor &colour) const;

    QList<qint64> m_errors;
    QList<qint64> m_matches;
    qint64 m_lines = 0;
};

} // namespace runsheet
