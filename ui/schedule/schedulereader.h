// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pacer.h"
#include "ui/schedule/comingrows.h"

namespace runsheet {

//! Keeps the facts of the Schedule workspace true while it is shown: asks the engine again when schedules, pools or calendars changed,
//! and says when a minute has passed. Rests while nobody looks. Thread: main; the engine outlives it.
class ScheduleReader final : public QObject
{
    Q_OBJECT

public:
    ScheduleReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent);

    void setShown(bool shown);
    void apply(const ChangeSet &changes);
    //! The fires of this day are wanted, too.
    void setDay(QDate day);
    //! The month that the calendar shows from now on: its first day.
    void setMonth(QDate first);
    [[nodiscard]] const ScheduleFacts &facts() const { return m_facts; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    //! Other facts.
    void changed();
    //! The same facts, a minute later.
    void minutePassed();
    void failed(const runsheet::Error &error);

private:
    void read();
    void readDay();
    void readSkipped();
    void readMonth();
    void forecast();
    void armMinute();
    void passMinute();
    template<class T, class Take>
    void ask(Answer<T> answer, Take take);
    void conclude();

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    Pacer m_pacer;
    Pacer m_monthPacer;
    ScheduleFacts m_facts;
    std::shared_ptr<void> m_minute;
    QDate m_today;
    QDate m_day;
    quint64 m_dayQuestion = 0;
    quint64 m_monthQuestion = 0;
    int m_open = 0; //!< questions that are not answered yet
    bool m_isShown = false;
    bool m_isStale = false; //!< to be read once more, or when it is shown again
    bool m_isLoaded = false;
};

} // namespace runsheet
