// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/jobcommands.h"
#include "ui/models/filtertext.h"
#include "ui/schedule/comingmodel.h"
#include "ui/schedule/schedulereader.h"
#include "ui/windowsettings.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace runsheet {

class ComingTable;
class EmptyState;
class ForecastBanner;
class MonthView;
class QueueEditor;
class ScheduleSidebar;
class TriggerMove;
class TriggerPane;

//! The workspace Schedule: what runs by itself and when. Reads nothing while it is not shown. Its filter field stands in the window's
//! tool bar and is told by text.
class ScheduleWorkspace final : public QWidget
{
    Q_OBJECT

public:
    ScheduleWorkspace(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, JobCommands &commands, QWidget *parent);
    ~ScheduleWorkspace() override;

    //! The actions are about its selection from now on, or no longer.
    void setActive(bool active);
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setChoice(const ScheduleChoice &choice);
    [[nodiscard]] const ScheduleChoice &choice() const { return m_choice; }
    void apply(const ChangeSet &changes);
    void focusTable();
    //! A queue that is still to be made, of these jobs.
    void newQueue(const QList<JobKey> &jobs);
    [[nodiscard]] QList<JobKey> selectedKeys() const;
    [[nodiscard]] bool hasUnsavedChanges() const;
    //! Does it at once, or after its user saved or discarded what is unsaved; not at all where they want to stay.
    void askToLeave(const std::function<void()> &leave);
    void resetLayout();
    void saveTo(WindowSettings &settings) const;
    void restore(const WindowSettings &settings);
    [[nodiscard]] bool isLoaded() const { return m_reader.isLoaded(); }

Q_SIGNALS:
    void loaded();
    void filterWanted(const QString &text);
    void matched(qint64 matching, qint64 all);
    void failed(const QString &sentence);
    void told(const QString &sentence);
    void editWanted(runsheet::JobKey job);
    void jobWanted(runsheet::JobKey job);
    void calendarWanted(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createLayout();
    void connectSignals();
    void connectActions();
    void showFacts();
    void showRows();
    void showMonth();
    void showForecast();
    void showChoice(const ScheduleChoice &choice);
    void showTrigger();
    void showLoad();
    void openRow();
    void showCollision();
    void takeRemedy();
    void chooseDay(QDate day);
    void goToMonth(QDate month);
    void explainEmptiness();
    void takeEmptyOffer();
    void updateActions();
    void perform(RowAction action);
    void pressButton(const ComingRow &row, ComingButton button);
    void showContextMenu(const QPoint &point);
    [[nodiscard]] QList<JobRow> selectedJobs() const;

    std::shared_ptr<Clock> m_clock;
    JobActions &m_actions;
    JobCommands &m_commands;
    ScheduleReader m_reader;
    ComingModel m_model;
    QString m_filter;
    FilterText m_terms;
    ScheduleChoice m_choice;
    JobKey m_askedFor; //!< whose trigger was wanted last
    bool m_isActive = false;

    ScheduleSidebar *m_sidebar = nullptr;
    ComingTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_tableOrEmpty = nullptr;
    TriggerMove *m_move = nullptr;
    ForecastBanner *m_forecast = nullptr;
    MonthView *m_month = nullptr;
    TriggerPane *m_trigger = nullptr;
    QueueEditor *m_queue = nullptr;
    QSplitter *m_parts = nullptr;      //!< list and calendar
    QSplitter *m_rows = nullptr;       //!< those, and the trigger below
    QStackedWidget *m_right = nullptr; //!< those, or a queue
    QSplitter *m_columns = nullptr;
};

} // namespace runsheet
