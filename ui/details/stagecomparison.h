// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/runcomparison.h"

#include <QWidget>

namespace runsheet {

//! How long each stage took in two runs: two bars below each other, and by how much they differ. Draws; takes no input.
class StageComparison : public QWidget
{
    Q_OBJECT

public:
    explicit StageComparison(QWidget *parent);
    void showStages(const QList<ComparedStage> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintStage(QPainter &painter, const ComparedStage &stage, const QRect &rect) const;

    QList<ComparedStage> m_stages;
};

//! `Join trades: 38 s, 41 s (+3 s)`.
[[nodiscard]] QString stageSentence(const ComparedStage &stage);

} // namespace runsheet
