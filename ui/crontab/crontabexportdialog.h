// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/crontabreport.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace runsheet {

class LogDifferenceView;

//! What writing the crontab over a file would change in it, before it is written; what the file was is kept beside it. Show it with open().
class CrontabExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `file` is the path in bytes, of a file that may be there.
    CrontabExportDialog(const CrontabExported &crontab, const QByteArray &file, QWidget *parent);

Q_SIGNALS:
    //! `backup` is what the file was, empty where there was none.
    void written(const QByteArray &file, const QByteArray &backup);

private:
    void showDifference();
    void write();
    void refuse(const QString &sentence);
    [[nodiscard]] QString notesText() const;

    CrontabExported m_crontab;
    QByteArray m_file;
    QLabel *m_head = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_refusal = nullptr;
    LogDifferenceView *m_view = nullptr;
    QPushButton *m_write = nullptr;
};

//! `The crontab was written to “...”; what it was is kept in “...”.`
[[nodiscard]] QString writtenText(const QByteArray &file, const QByteArray &backup);

} // namespace runsheet
