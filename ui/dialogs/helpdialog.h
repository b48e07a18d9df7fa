// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace runsheet {

//! The help page, in the language of the window where there is one, else in English. Show it with show(): it stays while one works.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);
};

} // namespace runsheet
