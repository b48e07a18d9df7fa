// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/windowsettings.h"

#include <QDialog>

namespace runsheet {

//! What can be chosen once and for all. Each choice holds as soon as it is made: there is no button to apply it. Show it with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const WindowSettings &settings, QWidget *parent);

Q_SIGNALS:
    void themeChosen(runsheet::ThemeChoice choice);
    void keepsRunningChosen(bool keeps);
    void notifiesChosen(bool notifies);
    void trayChosen(bool shown);
    void allOneOffsChosen(bool all);
    void editorChosen(const QString &command);
};

} // namespace runsheet
