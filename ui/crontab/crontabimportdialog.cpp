// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crontab/crontabimportdialog.h"

#include "ui/details/onanswer.h"
#include "ui/details/widgets.h"
#include "ui/format/errors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace runsheet {

using namespace Qt::StringLiterals;

CrontabImportDialog::CrontabImportDialog(Engine &engine, const QByteArray &bytes, const QString &file, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_bytes(bytes)
{
    setObjectName(u"crontabImportDialog"_s);
    setWindowTitle(tr("Import crontab"));
    const QList<CrontabPreviewRow> rows = previewOf(readCrontab(bytes), locale());
    for (const CrontabPreviewRow &row : rows)
        ++(row.isUnderstood ? m_entries : m_notUnderstood);
    QLabel *head = plainLabel(headText(file), this);
    head->setObjectName(u"crontabHead"_s);
    head->setWordWrap(true);
    m_refusal = mutedLabel({}, this);
    m_refusal->setObjectName(u"crontabRefusal"_s);
    m_refusal->setProperty("isError", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import %n job(s)", nullptr, m_entries), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importButton"_s);
    m_import->setEnabled(m_entries > 0);
    connect(m_import, &QPushButton::clicked, this, &CrontabImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const Metrics metrics = metricsOf(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * metrics.u, 4 * metrics.u, 4 * metrics.u, 3 * metrics.u);
    layout->setSpacing(2 * metrics.u);
    layout->addWidget(head);
    layout->addWidget(createList(rows), 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, metrics.h * 26);
}

QString CrontabImportDialog::headText(const QString &file) const
{
    if (m_entries == 0)
        return tr("There is no entry in “%1”, so there is nothing to import.").arg(file);
    const QString made =
        tr("Of “%1”, %n entry(s) become jobs. They arrive disabled: look at them first, then enable them.", nullptr, m_entries).arg(file);
    if (m_notUnderstood == 0)
        return made;
    return made + u' ' + tr("%n line(s) are not understood; they are kept for the export and make no job.", nullptr, m_notUnderstood);
}

QTreeWidget *CrontabImportDialog::createList(const QList<CrontabPreviewRow> &rows)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"crontabList"_s);
    list->setAccessibleName(tr("Lines of the crontab"));
    list->setHeaderLabels({tr("Line"), tr("When"), tr("Command"), tr("Note")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    for (const CrontabPreviewRow &row : rows) {
        auto *item = new QTreeWidgetItem(list, {QString::number(row.line), row.when, row.command, row.note});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        if (!row.isUnderstood)
            item->setIcon(1, stateIcon(JobStatus::Failed));
        for (int column = 1; column < list->columnCount(); ++column)
            item->setToolTip(column, plainTip(item->text(column)));
        const QString what = row.isUnderstood ? row.when + u", "_s + row.command : tr("not understood: %1").arg(row.when);
        item->setData(0, Qt::AccessibleTextRole, tr("line %1: %2", "number, what stands there").arg(row.line).arg(what + u' ' + row.note));
    }
    constexpr int whenShare = 42, commandShare = 40;
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->resizeSection(1, list->fontMetrics().averageCharWidth() * whenShare);
    list->header()->resizeSection(2, list->fontMetrics().averageCharWidth() * commandShare);
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    return list;
}

void CrontabImportDialog::import()
{
    m_import->setEnabled(false);
    m_refusal->hide();
    onAnswer(m_engine.importCrontab(m_bytes, u"window"_s), this, [this](const Result<CrontabImported> &answer) {
        if (!answer) {
            m_import->setEnabled(true);
            m_refusal->setText(describe(answer.error()));
            m_refusal->show();
            return;
        }
        Q_EMIT imported(int(answer->entries.size()), int(answer->notUnderstood.size()));
        accept();
    });
}

QString importedText(int jobs, int notUnderstood)
{
    const QString made = CrontabImportDialog::tr("%n job(s) were made of the crontab, disabled.", nullptr, jobs);
    if (notUnderstood == 0)
        return made;
    return made + u' ' + CrontabImportDialog::tr("%n line(s) were not understood.", nullptr, notUnderstood);
}

} // namespace runsheet
