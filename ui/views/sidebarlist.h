// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/filter.h"

#include <QListView>
#include <QStandardItemModel>

#include <optional>

namespace runsheet {

//! An entry of a sidebar: what choosing it means, and how it looks.
struct SidebarEntry
{
    QString key;
    QString value;
    QString text;
    QString icon;                    //!< of an action; where there is no status
    std::optional<JobStatus> status; //!< whose icon stands before it
    QString tip;                     //!< empty: the text
};

//! Entries below heads, each with its icon and a count at the right, grey where that is zero.
class SidebarList : public QListView
{
    Q_OBJECT

public:
    //! By moving: where the current row is, that is chosen. By pressing: a click, Space or Return chooses.
    enum class Choosing { ByMoving, ByPressing };
    SidebarList(Choosing choosing, QWidget *parent);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key, const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    void clearEntries();
    void addHead(const QString &text);
    void addEntry(const SidebarEntry &entry);
    void setCount(int row, qint64 count);
    //! Shown as the current one, beside the list's own selection: one in each part.
    void setMarked(int row, bool marked);
    [[nodiscard]] int entryCount() const { return m_model.rowCount(); }
    //! Heads have neither key nor value.
    [[nodiscard]] SidebarEntry entryAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key, const QString &value) const;
    //! Without telling anybody; -1: none.
    void setCurrentRow(int row);

private:
    void choose(const QModelIndex &index);

    Choosing m_choosing;
    QStandardItemModel m_model;
};

} // namespace runsheet
