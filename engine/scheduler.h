// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/scheduling/schedulemaker.h"
#include "engine/store/store.h"
#include "engine/story.h"

#include <set>

namespace runsheet {

//! Lets jobs run by themselves: one timer for the nearest fire time of all, and what is due then goes to the store. Decides nothing
//! itself: when a schedule is due, what was missed and what is caught up say the functions of engine/scheduling, what an overlap means
//! is judged in the transaction that makes the run. With nothing due it does not wake. Lives in the engine thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    Scheduler(Store &store, ScheduleMaker &maker, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    //! What came of the time when nobody was there.
    struct Missed
    {
        qint64 leftOut = 0;  //!< fire times that will not run
        qint64 catchUps = 0; //!< runs that make up for others
    };
    //! Whether the store tells all that has fired. A copy that was put back does not.
    enum class Past { Known, Unknown };
    //! Once, when the engine has recovered: makes the runs of engine starts and of what was missed, then goes on by itself. Of an unknown
    //! past nothing is caught up, as it may have run: each gap becomes a skipped run.
    Story<Missed> begin(Past past = Past::Known);
    //! Triggers that were made, changed or enabled, or whose runs moved on.
    void note(const QSet<JobKey> &jobs);
    //! The clock was set, the computer woke, or the zone is another one.
    void lookAgain();
    //! Nothing fires until resume(); what came meanwhile is late, or missed.
    void suspend();
    void resume();

Q_SIGNALS:
    //! Committed: runs to start, and runs that are to be told to end.
    void fired(const runsheet::FireOutcome &outcome);
    //! It waits for this time now; or for nothing.
    void armed(std::optional<runsheet::Instant> deadline);
    void failed(const runsheet::Error &error);

private:
    struct Entry
    {
        JobId id;
        DefinitionPtr definition;
        Schedule schedule;
        ScheduleHistory history;         //!< as it counts
        Instant countsFrom;              //!< as it is stored
        std::optional<Instant> lastFire; //!< as it is stored
        std::optional<Instant> shownNext;
        std::optional<Instant> queuedFor; //!< its place in the queue
        bool isFiring = false;
        bool isRefused = false;  //!< until it changes
        bool isOutdated = false; //!< its schedule is to be made anew
    };

    void take(const StoredSchedule &stored);
    void takeChanged(const QList<JobKey> &asked, const QList<StoredSchedule> &found);
    void forget(JobKey job);
    void place(JobKey job, Entry &entry);
    void read();
    void readAll();
    [[nodiscard]] QList<FireOrder> dueNow();
    [[nodiscard]] QList<FireOrder> dueAtStart();
    [[nodiscard]] FireOrder orderOf(JobKey job, const Entry &entry, DueFires due) const;
    void look();
    void conclude(const FireOrder &order, const Result<FireOutcome> &outcome);
    void noteRefusal(Entry &entry, const Error &error);
    void arm();
    [[nodiscard]] bool wasClockSet();

    Store &m_store;
    ScheduleMaker &m_maker;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<void> m_timer;
    std::shared_ptr<void> m_rest;
    std::optional<Instant> m_armedFor;
    QHash<JobKey, Entry> m_entries;
    std::set<std::pair<Instant, JobKey>> m_queue;
    QSet<JobKey> m_changed;
    Past m_past = Past::Known; //!< until what was due at the begin is decided
    bool m_isReading = false;
    bool m_hasBegun = false;
    bool m_isSuspended = false;
    bool m_owesStarts = false; //!< the runs of this start of the engine
    Instant m_readySince;
    Instant m_origin; //!< of the clock's elapsed time; moves when the clock is set
};

} // namespace runsheet
