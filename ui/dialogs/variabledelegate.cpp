// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/variabledelegate.h"

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

QString dots()
{
    return QString(8, QChar(0x2022));
}

} // namespace

void VariableDelegate::setSecretsShown(bool areShown, QAbstractItemModel *model)
{
    m_areShown = areShown;
    hideSecrets(model);
}

void VariableDelegate::hideSecrets(QAbstractItemModel *model) const
{
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            if (cell.data(SecretRole).isValid())
                model->setData(cell, cell.data(SecretRole).toBool() && !m_areShown ? QVariant(tr("hidden")) : QVariant(),
                               Qt::AccessibleTextRole);
        }
    }
}

void VariableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_areShown && index.data(SecretRole).toBool() && !option->text.isEmpty())
        option->text = dots();
}

} // namespace runsheet
