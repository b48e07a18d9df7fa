// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/variabledelegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

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

QSize VariableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), metricsOf(option.font).rowHeight()};
}

void VariableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors colours = themeColors(option->palette);
    const bool hasFocus = option->state.testFlag(QStyle::State_Active);
    option->palette.setColor(QPalette::Highlight, hasFocus ? colours.selection : colours.selectionIdle);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (!m_areShown && index.data(SecretRole).toBool() && !option->text.isEmpty())
        option->text = dots();
}

} // namespace runsheet
