// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/crontab/crontabpreview.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace runsheet {

//! What the import of a crontab would make, and what it does not understand, before anything is made. Import asks the engine; what it
//! refuses is shown here and the dialog stays. Show it with open().
class CrontabImportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `file` is its name for people.
    CrontabImportDialog(Engine &engine, const QByteArray &bytes, const QString &file, QWidget *parent);

Q_SIGNALS:
    void imported(int jobs, int notUnderstood);

private:
    QTreeWidget *createList(const QList<CrontabPreviewRow> &rows);
    void import();
    [[nodiscard]] QString headText(const QString &file) const;

    Engine &m_engine;
    QByteArray m_bytes;
    int m_entries = 0;
    int m_notUnderstood = 0;
    QLabel *m_refusal = nullptr;
    QPushButton *m_import = nullptr;
};

//! `12 jobs were made, disabled.`: what an import came to.
[[nodiscard]] QString importedText(int jobs, int notUnderstood);

} // namespace runsheet
