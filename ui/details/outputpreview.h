// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logpage.h"

#include <QWidget>

namespace runsheet {

//! The last lines of a run's output, as many as there is room for. Draws; takes no input.
class OutputPreview : public QWidget
{
    Q_OBJECT

public:
    static constexpr int lines = 40;

    explicit OutputPreview(QWidget *parent);
    void showOutput(const LogChunk &chunk);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LogPage m_page;
};

} // namespace runsheet
