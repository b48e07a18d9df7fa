// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/filtertext.h"

#include <QLineEdit>
#include <QTimer>

namespace runsheet {

//! The filter field: words and terms. Applied after a short pause in typing, at once by Enter; Esc clears it.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);
    //! Sets the text and applies it at once.
    void setFilter(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);
    //! Enter or Down: the user wants to go on in the table.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    void showProblem();

    QTimer m_pause;
    QString m_applied;
    QString m_about;
};

} // namespace runsheet
