// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/sidebarlist.h"
#include "ui/windowsettings.h"

namespace runsheet {

//! All, the states, saved views, labels and spaces, each with the number of its rows. Choosing one is a term of the filter: its key is
//! `state`, `label`, `space`, `view` (the value is its filter), or empty for All.
class Sidebar final : public SidebarList
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    void setViews(const QList<SavedView> &views);
    //! How many rows a view leaves.
    void setViewCount(const SavedView &view, qint64 count);
    //! Marks the entry that a filter text means, if there is one.
    void showFilter(const QString &text);

Q_SIGNALS:
    void viewRemovalWanted(const runsheet::SavedView &view);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addStates();
    void addViews();
    void addNames(const QString &key, const QStringList &names, const QString &head, const QString &icon);
    [[nodiscard]] std::optional<SavedView> viewAt(const QModelIndex &index) const;
    void rebuild(const Counts &counts);
    void updateCounts(const Counts &counts);
    [[nodiscard]] qint64 countOf(const SidebarEntry &entry, const Counts &counts) const;

    QStringList m_labels;
    QStringList m_spaces;
    QList<SavedView> m_views;
    QMap<QString, qint64> m_viewCounts; //!< by the view's filter
    Counts m_counts;
    QString m_filter;
};

} // namespace runsheet
