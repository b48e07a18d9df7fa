// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace runsheet {

//! In the place of a table without rows: what it is, one sentence why, and a button for the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &why, const QString &verb);

Q_SIGNALS:
    void taken();

private:
    QLabel *m_title = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace runsheet
