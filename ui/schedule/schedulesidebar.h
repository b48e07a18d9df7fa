// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/comingrows.h"
#include "ui/views/sidebarlist.h"

namespace runsheet {

//! Which part of the schedule: when, what came to nothing, by trigger, queue, calendar, label and space, each with the number of rows
//! that choosing it would show.
class ScheduleSidebar final : public SidebarList
{
    Q_OBJECT

public:
    explicit ScheduleSidebar(QWidget *parent = nullptr);

    void showFacts(const ScheduleFacts &facts, const FilterText &filter, Instant now);
    //! Marks the entry of this choice, where it has one. Tells nobody.
    void setChoice(const ScheduleChoice &choice);

Q_SIGNALS:
    void choiceMade(const runsheet::ScheduleChoice &choice);
    //! By Return, a double click or its menu.
    void calendarOpened(const QString &name);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString calendarAt(const QModelIndex &index) const;
    void rebuild(const QList<SidebarEntry> &entries);

    ScheduleChoice m_choice;
    QStringList m_shown; //!< texts and heads, to see whether they are others
};

//! `cron`, `fixed delay`, ...
[[nodiscard]] QString triggerWord(Trigger::Kind kind);

} // namespace runsheet
