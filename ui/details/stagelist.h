// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/progress.h"
#include "engine/domain/runstate.h"

#include <QWidget>

namespace runsheet {

//! What of a report the Overview lists: the stages of the one process, else the processes; nothing where the run named neither.
[[nodiscard]] QList<Node> stagesOf(const RunReport &report);

//! The stages with state, bar, count and time. Draws; takes no input.
class StageList : public QWidget
{
    Q_OBJECT

public:
    explicit StageList(QWidget *parent);
    //! `now` ends the times of what still runs.
    void showStages(const QList<Node> &stages, Instant now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStage(QPainter &painter, const Node &stage, const QRect &rect) const;

    QList<Node> m_stages;
    Instant m_now{};
};

} // namespace runsheet
