// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crontab/crontabexportdialog.h"

#include "engine/crontab/crontabfile.h"
#include "engine/domain/bytes.h"
#include "ui/crontab/crontabpreview.h"
#include "ui/details/logdifferenceview.h"
#include "ui/details/widgets.h"
#include "ui/format/enginesentences.h"
#include "ui/format/errors.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace runsheet {

using namespace Qt::StringLiterals;

CrontabExportDialog::CrontabExportDialog(const CrontabExported &crontab, const QByteArray &file, QWidget *parent)
    : QDialog(parent), m_crontab(crontab), m_file(file)
{
    setObjectName(u"crontabExportDialog"_s);
    setWindowTitle(tr("Export crontab"));
    m_head = plainLabel({}, this);
    m_head->setObjectName(u"crontabHead"_s);
    m_notes = plainLabel(notesText(), this);
    m_notes->setObjectName(u"crontabNotes"_s);
    m_refusal = mutedLabel({}, this);
    m_refusal->setObjectName(u"crontabRefusal"_s);
    m_refusal->setProperty("isError", true);
    for (QLabel *label : {m_head, m_notes, m_refusal})
        label->setWordWrap(true);
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_refusal->hide();
    m_view = new LogDifferenceView(this);
    m_view->setObjectName(u"crontabDifference"_s);
    m_view->setAccessibleName(tr("What changes in the file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"writeButton"_s);
    connect(m_write, &QPushButton::clicked, this, &CrontabExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const Metrics metrics = metricsOf(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 3 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, metrics.h * 24);
    showDifference();
}

QString CrontabExportDialog::notesText() const
{
    QStringList notes;
    for (const CrontabNote &note : m_crontab.notes)
        notes.append(tr("Line %1: %2").arg(note.line).arg(noteInUsersWords(note.text)));
    return notes.isEmpty() ? QString() : tr("What no line of a crontab can hold:") + u'\n' + notes.join(u'\n');
}

void CrontabExportDialog::showDifference()
{
    const bool isThere = QFileInfo::exists(QFile::decodeName(m_file));
    const Result<QByteArray> before = isThere ? readCrontabFile(m_file) : Result<QByteArray>(QByteArray());
    if (!before) {
        m_write->setEnabled(false);
        return refuse(describe(before.error()));
    }
    const CrontabDifference difference = crontabDifference(*before, m_crontab.bytes);
    m_view->showDifference(difference.before, difference.after, difference.lines, true);
    const bool isSame = isThere && *before == m_crontab.bytes;
    m_write->setEnabled(!isSame);
    m_head->setText(isSame    ? tr("“%1” is so already: nothing would change.").arg(visible(m_file))
                    : isThere ? tr("This changes in “%1”. What it is now is kept beside it.").arg(visible(m_file))
                              : tr("“%1” will be new.").arg(visible(m_file)));
}

void CrontabExportDialog::write()
{
    const Result<QByteArray> backup = writeCrontabFile(m_file, m_crontab.bytes);
    if (!backup)
        return refuse(describe(backup.error()));
    Q_EMIT written(m_file, *backup);
    accept();
}

void CrontabExportDialog::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

QString writtenText(const QByteArray &file, const QByteArray &backup)
{
    if (backup.isEmpty())
        return CrontabExportDialog::tr("The crontab was written to “%1”.").arg(visible(file));
    return CrontabExportDialog::tr("The crontab was written to “%1”; what it was is kept in “%2”.").arg(visible(file), visible(backup));
}

} // namespace runsheet
