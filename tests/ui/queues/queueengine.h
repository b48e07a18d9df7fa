// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeclock.h"
#include "tests/ui/details/scriptedengine.h"

namespace runsheet::test {

//! An engine with a few queues in memory. Remembers what it was asked to do; a test changes what it holds and tells of it.
class QueueEngine final : public ScriptedEngine
{
    Q_OBJECT

public:
    QList<JobRow> jobRows;
    QList<Queue> queueList;
    QList<Run> rounds;  //!< of queues, newest first
    QList<Run> members; //!< of all rounds
    QHash<JobKey, Duration> expected;
    QHash<JobKey, Trigger> triggers;
    QStringList asked;
    QList<QueueDraft> drafts; //!< as handed in
    std::optional<Error> nextError;

    [[nodiscard]] Queue &queueNamed(const QString &name);
    //! Somebody else did something.
    void tellChanged();

    Answer<QList<Queue>> queues() override { return QtFuture::makeReadyFuture(Result<QList<Queue>>(queueList)); }
    Answer<Queue> queue(QString name) override;
    Answer<JobPage> jobs(JobQuery query) override;
    Answer<Job> job(JobKey job) override;
    Answer<RunPage> runs(RunQuery query) override;
    Answer<std::optional<Duration>> expectedDuration(JobKey job) override;
    Answer<QList<Calendar>> calendars() override;
    Answer<Queue> createQueue(QueueDraft draft, QString by) override;
    Answer<Queue> updateQueue(QString name, QueueDraft draft, QString by) override;
    Answer<Done> deleteQueue(QString name, QString by) override;
    Answer<QString> undoJob(JobKey job, QString by) override;
    Answer<Submitted> runQueue(QString name, QueuePart part, QString by) override;
    Answer<QList<ActionOutcome>> act(RunSelection selection, RunAction action, QString by) override;

private:
    void apply(const QueueDraft &draft, Queue &queue) const;
    QList<Queue> m_trash;
};

//! The moment of the sample: a Tuesday in October, 07:12 in the time zone of the computer.
[[nodiscard]] Instant queueNow();
//! Fills it as in the design's picture: a chain of five jobs in its round, another queue, jobs that can and cannot be added.
void fillQueues(QueueEngine &engine);

} // namespace runsheet::test
