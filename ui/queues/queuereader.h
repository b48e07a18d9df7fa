// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ui/models/pacer.h"
#include "ui/queues/queuecandidate.h"
#include "ui/queues/queueround.h"

namespace runsheet {

//! What the editor shows of one queue, read from the engine and kept true by its change sets: the queue, the jobs that it could have, and
//! its last round. Answers to questions that are no longer asked are dropped. Thread: main; the engine outlives it.
class QueueReader final : public QObject
{
    Q_OBJECT

public:
    QueueReader(Engine &engine, std::shared_ptr<Clock> clock, QObject *parent);

    //! Of this name; empty: one that is still to be made.
    void setQueue(const QString &name);
    //! Follows it under another name.
    void follow(const Queue &queue);
    void apply(const ChangeSet &changes);
    //! While it is not on screen nobody is asked; what changed meanwhile is read when it is again.
    void setShown(bool shown);

    [[nodiscard]] const std::optional<Queue> &queue() const { return m_queue; }
    [[nodiscard]] const QList<QueueCandidate> &candidates() const { return m_candidates; }
    [[nodiscard]] const QStringList &names() const { return m_names; } //!< of all queues
    [[nodiscard]] const std::optional<QueueRound> &round() const { return m_round; }
    [[nodiscard]] const ExpectedDurations &expected() const { return m_expected; } //!< also of the queue itself
    [[nodiscard]] const QString &why() const { return m_why; }                     //!< why the current member does not start yet
    [[nodiscard]] bool isLoaded() const { return m_isLoaded && m_hasJobs; }

Q_SIGNALS:
    //! The queue, or that there is none of its name any more.
    void queueRead();
    void candidatesRead();
    void roundRead();
    void expectedRead();
    void failed(const runsheet::Error &error);

private:
    void readQueue();
    void takeQueues(const Result<QList<Queue>> &answer);
    void readJobs();
    void updateCandidates();
    void readRound();
    void readMembers(const Run &run);
    void takeRound(const QueueRound &round);
    void askWhy();
    void readExpected();
    void readExpected(JobKey job);
    [[nodiscard]] bool isOfRound(const ChangeSet &changes) const;
    void patch(const QList<ProgressUpdate> &updates);

    Engine &m_engine;
    Pacer m_queuePacer;
    Pacer m_jobsPacer;
    Pacer m_roundPacer;
    QString m_name;
    JobKey m_key;
    std::optional<Queue> m_queue;
    QList<Queue> m_queues;
    QList<JobRow> m_jobs;
    QList<QueueCandidate> m_candidates;
    QStringList m_names;
    std::optional<QueueRound> m_round;
    ExpectedDurations m_expected;
    QString m_why;
    bool m_isShown = false;
    bool m_isStale = false;
    bool m_isLoaded = false;
    bool m_hasJobs = false;
    quint64 m_subject = 0; //!< the number of the queue that is looked at
};

} // namespace runsheet
