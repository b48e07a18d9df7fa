// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace runsheet {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const WindowSettings &settings, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    const Metrics metrics = metricsOf(this);
    form->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 4 * metrics.u);
    form->setVerticalSpacing(3 * metrics.u);

    auto *theme = new QComboBox;
    theme->setObjectName(u"themeSetting"_s);
    theme->addItem(tr("As the desktop"), int(ThemeChoice::Desktop));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(settings.theme)));
    form->addRow(tr("&Theme"), theme);
    connect(theme, &QComboBox::activated, this, [this, theme] { Q_EMIT themeChosen(ThemeChoice(theme->currentData().toInt())); });

    auto *closing = new QComboBox;
    closing->setObjectName(u"closingSetting"_s);
    closing->addItem(tr("Ask what to do with them"), false);
    closing->addItem(tr("Let them go on in the background"), true);
    closing->setCurrentIndex(settings.keepsRunning ? 1 : 0);
    form->addRow(tr("&Closing while runs are not finished"), closing);
    connect(closing, &QComboBox::activated, this, [this, closing] { Q_EMIT keepsRunningChosen(closing->currentData().toBool()); });

    auto *editor = new QLineEdit(settings.editor);
    editor->setObjectName(u"editorSetting"_s);
    editor->setPlaceholderText(tr("the first one that is found"));
    editor->setToolTip(tr("Opens the place of an error, such as: %1").arg(u"code -g %f:%l"_s));
    form->addRow(tr("&Editor"), editor);
    connect(editor, &QLineEdit::editingFinished, this, [this, editor] { Q_EMIT editorChosen(editor->text().trimmed()); });

    const auto addCheck = [&](const QString &name, const QString &text, bool checked, auto signal) {
        auto *check = new QCheckBox(text);
        check->setObjectName(name);
        check->setChecked(checked);
        form->addRow(QString(), check);
        connect(check, &QCheckBox::toggled, this, signal);
    };
    addCheck(u"notifySetting"_s, tr("&Notify when a run fails, and when it goes well again"), settings.notifies,
             &SettingsDialog::notifiesChosen);
    addCheck(u"traySetting"_s, tr("Show an &icon in the desktop's tray, where it has one"), settings.tray, &SettingsDialog::trayChosen);
    addCheck(u"oneOffsSetting"_s, tr("Show &one-offs also when they ended more than a week ago"), settings.allOneOffs,
             &SettingsDialog::allOneOffsChosen);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace runsheet
