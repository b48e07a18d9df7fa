// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/timelinepainter.h"

#include <QWidget>

namespace runsheet {

//! Runs and what is coming, along the time. Left and Right go from block to block in the order of time, Up and Down to the next lane; Enter
//! and a click choose. Each block has a name for accessibility.
class TimelineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);
    ~TimelineStrip() override;

    //! Several lanes with names beside the blocks (the usual), or one with names below.
    void setLabels(TimelineMeasures::Labels labels);
    void setContent(const QList<TimelineItem> &items, const TimelineWindow &window);
    [[nodiscard]] const QList<TimelineItem> &items() const { return m_items; }
    [[nodiscard]] const TimelineLayout &layoutOfBlocks() const { return m_layout; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int block);
    //! Of a block, in the widget.
    [[nodiscard]] QRect rectOf(int block) const;
    [[nodiscard]] int blockAt(const QPoint &point) const;
    [[nodiscard]] QString textOf(int block) const;
    void choose(int block);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The run is invalid for one that is still to come.
    void chosen(runsheet::JobKey job, runsheet::RunKey run);
    //! On screen, or no longer.
    void shownChanged(bool shown);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int lanes() const;
    [[nodiscard]] TimelineGeometry geometryNow() const;
    [[nodiscard]] int nearestIn(int step) const;
    [[nodiscard]] int firstAtNow() const;

    TimelineMeasures::Labels m_labels = TimelineMeasures::Labels::Beside;
    QList<TimelineItem> m_items;
    TimelineWindow m_window;
    TimelineLayout m_layout;
    int m_current = -1;
};

} // namespace runsheet
