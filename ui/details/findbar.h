// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/logsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace runsheet {

//! The field that searches a log, below it; hidden until it is asked for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);
    void open(const QString &text);
    //! `current` counts from 0; -1 is none.
    void showState(const LogSearch &search, qsizetype current);

Q_SIGNALS:
    void needleChanged(const runsheet::LogNeedle &needle);
    void nextAsked();
    void previousAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void connectSignals();
    [[nodiscard]] LogNeedle needle() const;

    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_isExpression = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace runsheet
