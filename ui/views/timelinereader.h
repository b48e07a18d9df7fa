// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pacer.h"
#include "ui/views/timelinelayout.h"

#include <QMap>

namespace runsheet {

//! The runs of the last hours, those under way and the fire times of the next ones. Reads the past once and then only what ended since;
//! asks nobody while it is not shown, and once a minute when nothing happens. Thread: main; the engine outlives it.
class TimelineReader final : public QObject
{
    Q_OBJECT

public:
    //! So far back and ahead.
    static constexpr Duration reach = std::chrono::hours(6);

    TimelineReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent);

    //! It is on screen, or no longer.
    void setShown(bool shown);
    void apply(const ChangeSet &changes);
    [[nodiscard]] QList<TimelineItem> items() const;
    [[nodiscard]] TimelineWindow window() const;
    //! The first answers are there.
    [[nodiscard]] bool isLoaded() const { return m_hasPast && m_hasActive && m_hasComing; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void readEnded(int offset);
    void takeEnded(const RunPage &page, int offset);
    void readActive();
    void readComing();
    void armMinute();
    void forgetOld();

    Engine &m_engine;
    std::shared_ptr<Clock> m_clock;
    Pacer m_pacer;
    QMap<RunKey, TimelineItem> m_ended;
    QList<Run> m_active;
    QList<TimelineItem> m_coming;
    std::optional<Instant> m_knownUntil;  //!< all that ended before is in m_ended
    Instant m_newestEnd{};                //!< of the question under way
    std::optional<Instant> m_comingUntil; //!< m_coming reaches so far
    std::shared_ptr<void> m_minute;
    bool m_isShown = false;
    bool m_isStale = true; //!< something changed while it was not shown
    bool m_comingIsStale = true;
    bool m_hasPast = false, m_hasActive = false, m_hasComing = false;
    quint64 m_question = 0; //!< the number of the newest question about what ended
};

} // namespace runsheet
