// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QWidget>

class QLabel;

namespace runsheet {

//! The line at the bottom: what runs and waits, how many slots there are, what comes next, and where the engine is.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setCounts(const Counts &counts);
    //! Nothing: nothing is scheduled.
    void setNext(const std::optional<JobRow> &next, Instant now);
    void setEngine(const QString &where, bool isWell);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addPart(const QString &name);

    QLabel *m_runs = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_engine = nullptr;
    bool m_isWell = true;
};

} // namespace runsheet
