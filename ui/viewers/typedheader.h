// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace runsheet {

//! Column heads in two lines: the name, and the type that was found; below, when asked for, what the column holds.
class TypedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TypedHeader(QWidget *parent);
    void setShowsStatistics(bool shows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int statisticsHeight() const;
    void paintStatistics(QPainter *painter, const QRect &rect, int logicalIndex) const;
    [[nodiscard]] QString tipOf(int logicalIndex) const;

    bool m_showsStatistics = false;
};

} // namespace runsheet
