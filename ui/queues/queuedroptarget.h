// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/ids.h"

#include <QWidget>

namespace runsheet {

//! The place below the members where a job is dropped to run last.
class QueueDropTarget final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueDropTarget(QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(const QList<runsheet::JobKey> &jobs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool m_isOver = false;
};

} // namespace runsheet
