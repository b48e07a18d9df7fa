// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/filtercompletion.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace runsheet {

//! Below the filter field: how its text can go on, and what it understands. Lies over the window's content, takes no focus; the field
//! moves its current line.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterPopup(QWidget *parent);

    void setCompletions(const QList<FilterCompletion> &list);
    //! Below `field`, as wide as it.
    void showBelow(const QWidget *field);
    void moveCurrent(int step);
    //! Nothing where no line is current.
    [[nodiscard]] std::optional<FilterCompletion> current() const;

Q_SIGNALS:
    void chosen(const QString &term);

private:
    QList<FilterCompletion> m_completions;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace runsheet
