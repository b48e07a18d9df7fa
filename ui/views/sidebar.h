// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"
#include "ui/windowsettings.h"

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
    void setViews(const QList<SavedView> &views);
    //! How many rows each view leaves, in their order.
    void setViewCount(const SavedView &view, qint64 count);
    //! Marks the entry that a filter text means, if there is one.
    void showFilter(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    //! `key` is `state`, `label`, `space`, `view` (the value is its filter), or empty for All.
    void chosen(const QString &key, const QString &value);
    void viewRemovalWanted(const runsheet::SavedView &view);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addEntry(const QString &key, const QString &value, const QString &text, const QString &icon);
    void addHead(const QString &text);
    void addStates();
    void addNames(const QString &key, const QStringList &names, const QString &head, const QString &icon);
    void addViews();
    [[nodiscard]] std::optional<SavedView> viewAt(const QModelIndex &index) const;
    void rebuild(const Counts &counts);
    void updateCounts(const Counts &counts);
    [[nodiscard]] int rowOf(const QString &key, const QString &value) const;

    QStandardItemModel m_model;
    QStringList m_labels;
    QStringList m_spaces;
    QList<SavedView> m_views;
    QMap<QString, qint64> m_viewCounts; //!< by the view's filter
    Counts m_counts;
    QString m_filter;
};

} // namespace runsheet
