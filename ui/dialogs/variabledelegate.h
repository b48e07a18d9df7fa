// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace runsheet {

//! Draws the values of environment variables; those that are not for everybody's eyes as dots, until they are to be seen.
class VariableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    //! Whether the cell's value is to be hidden: a bool.
    static constexpr int SecretRole = Qt::UserRole + 1;
    //! Of all cells of this model: on screen and to screen readers.
    void setSecretsShown(bool areShown, QAbstractItemModel *model);
    //! After values of this model came or changed.
    void hideSecrets(QAbstractItemModel *model) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_areShown = false;
};

} // namespace runsheet
