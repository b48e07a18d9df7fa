// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/jobcommands.h"
#include "ui/models/jobsreader.h"
#include "ui/views/timelinereader.h"
#include "ui/windowsettings.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace runsheet {

class AwayCard;
class DetailsPane;
class EmptyState;
class FirstStartPage;
class JobsTable;
class Sidebar;
class TimelineStrip;
enum class DetailsTab;
struct FilterWords;

//! The workspace Jobs: sidebar, table and details. Its filter field stands in the window's tool bar and is told by text.
class JobsPage final : public QWidget
{
    Q_OBJECT

public:
    JobsPage(Engine &engine, std::shared_ptr<Clock> clock, JobActions &actions, QWidget *parent);
    ~JobsPage() override;

    //! The actions are about its selection from now on, or no longer.
    void setActive(bool active);
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setAllOneOffs(bool all);
    void setTimelineShown(bool shown);
    void apply(const ChangeSet &changes);
    void selectJob(JobKey job);
    [[nodiscard]] QList<JobKey> selectedKeys() const;
    //! Although there may be jobs, until the next change.
    void showFirstStart();
    void focusTable();
    //! What opens a file at a line (WindowSettings::editor).
    void setEditor(const QString &command);
    [[nodiscard]] AwayCard &awayCard() { return *m_away; }
    //! Its results where it has some and went well, else its log, at the error where that is known.
    void openRun(const Run &run);
    //! Asks for a name and keeps the present filter under it.
    void saveView();
    void addView(const SavedView &view);
    void resetLayout();

    void saveTo(WindowSettings &settings) const;
    void restore(const WindowSettings &settings);
    [[nodiscard]] JobCommands &commands() { return m_commands; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] int sidebarWidth() const;
    //! Rows, counts and details are there.
    [[nodiscard]] bool isLoaded() const { return m_isCounted && m_reader.isLoaded(); }

Q_SIGNALS:
    void filterWanted(const QString &text);
    void counted(const runsheet::Counts &counts);
    //! How many rows the filter leaves, of how many.
    void matched(qint64 matching, qint64 all);
    void wordsChanged(const runsheet::FilterWords &words);
    void viewRemoved(const runsheet::SavedView &view);
    void loaded();
    void failed(const runsheet::Error &error);
    void sidebarMoved(int width);
    void newJobWanted();
    void filesWanted();
    void sampleWanted();
    void editWanted(runsheet::JobKey job);
    //! A queue of these jobs is to be made.
    void queueWanted(const QList<runsheet::JobKey> &jobs);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! The table, or what stands in its place.
    [[nodiscard]] QWidget *shownPart() const;
    [[nodiscard]] bool hasFocusIn(const QWidget *part) const;
    void createLayout();
    QWidget *createTimeline();
    void connectSignals();
    void connectActions();
    void take(const Counts &counts);
    void showRows();
    void updateSelection();
    void updateWords();
    void readPools();
    void countViews();
    void removeView(const SavedView &view);
    void showViews();
    void perform(RowAction action, const QList<JobRow> &rows);
    void pressButton(JobKey job, RowButton button);
    void confirmCancel(const QList<JobRow> &rows);
    void openJob(JobKey job);
    void showContextMenu(const QPoint &point);
    void sortBy(JobSort sort, Qt::SortOrder order);
    void wantQueue();
    void showTimelineJob(JobKey job);

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    JobActions &m_actions;
    JobsModel m_model;
    JobsReader m_reader;
    JobCommands m_commands;
    TimelineReader m_timelineReader;
    Counts m_counts;
    bool m_isCounted = false;
    bool m_isActive = true;
    QString m_filter;
    QList<SavedView> m_views;
    QStringList m_pools;
    std::optional<JobRow> m_detailed;      //!< what the details show
    JobKey m_wanted;                       //!< to be selected once it is read
    std::optional<DetailsTab> m_wantedTab; //!< to be opened then

    Sidebar *m_sidebar = nullptr;
    AwayCard *m_away = nullptr;
    JobsTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    DetailsPane *m_details = nullptr;
    QWidget *m_timelinePart = nullptr;
    TimelineStrip *m_timeline = nullptr;
    QStackedWidget *m_tableOrEmpty = nullptr;
    QStackedWidget *m_right = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
};

} // namespace runsheet
