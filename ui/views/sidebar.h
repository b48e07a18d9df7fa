// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QListView>
#include <QStandardItemModel>

namespace runsheet {

//! All, the states, labels and spaces, each with the number of its rows. Choosing one is a term of the filter.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    //! Marks the entry that a filter text means, if there is one.
    void showFilter(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    //! `key` is `state`, `label`, `space`, or empty for All.
    void chosen(const QString &key, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEntry(const QString &key, const QString &value, const QString &text, const QString &icon);
    void addHead(const QString &text);
    void addStates();
    void addNames(const QString &key, const QStringList &names, const QString &head, const QString &icon);
    void rebuild(const Counts &counts);
    void updateCounts(const Counts &counts);
    [[nodiscard]] int rowOf(const QString &key, const QString &value) const;

    QStandardItemModel m_model;
    QStringList m_labels;
    QStringList m_spaces;
    QString m_filter;
};

} // namespace runsheet
