// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace runsheet {

//! What stands in place of the Jobs Table while there is no job: the ways to the first one.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void chooseFile();
    void trySample();

private:
    void addRow(QBoxLayout *layout, QLatin1String icon, const QString &title, const QString &sentence, QPushButton *button);
};

} // namespace runsheet
