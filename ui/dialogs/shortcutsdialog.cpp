// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QString nativeKey(const QString &portable)
{
    return QKeySequence(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

void add(QTreeWidget *list, const QString &key, const QString &what)
{
    auto *item = new QTreeWidgetItem(list, {key, what});
    item->setData(0, Qt::AccessibleTextRole, QString(key + u", "_s + what));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget;
    list->setObjectName(u"shortcutsList"_s);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(list, action->shortcut().toString(QKeySequence::NativeText), action->statusTip());
    }
    add(list, nativeKey(u"Return"_s), tr("In a table: open the results of what ended, the log of what runs"));
    add(list, nativeKey(u"Right"_s), tr("In the table of jobs: go to the buttons of the row; Space presses one"));
    add(list, nativeKey(u"Esc"_s), tr("Close the search, then clear the filter; never cancels a run"));
    add(list, nativeKey(u"Tab"_s), tr("In the filter: take the first way to go on"));
    add(list, nativeKey(u"Ctrl+F"_s), tr("In the log: find"));
    add(list, nativeKey(u"J"_s), tr("In the log: next error"));
    add(list, nativeKey(u"K"_s), tr("In the log: previous error"));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const Metrics metrics = metricsOf(this);
    resize(36 * metrics.h, 30 * metrics.h);
}

} // namespace runsheet
