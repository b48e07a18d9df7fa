// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The scheduler over a real store, with a clock that stands still: what was made, as a log.

#include "engine/scheduler.h"
#include "tests/engine/store/storefixture.h"

#include <QTest>

namespace runsheet::test {

using namespace Qt::StringLiterals;

inline constexpr auto beginning = "2026-05-05T06:00:00Z";

inline Trigger cron(const QString &expression)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Cron;
    trigger.expression = expression;
    trigger.zone = u"UTC"_s;
    return trigger;
}

inline Trigger fixedRate(Duration every)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedRate;
    trigger.every = every;
    return trigger;
}

inline Trigger fixedDelay(Duration delay, Trigger::DelayFrom from)
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::FixedDelay;
    trigger.delay = delay;
    trigger.from = from;
    return trigger;
}

inline Trigger atEngineStart()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::EngineStart;
    return trigger;
}

//! The store, and a scheduler that can be ended and begun again.
class Bench : public QObject
{
public:
    Bench()
    {
        m_fixture.clock->set(instantFromIso(QString::fromLatin1(beginning)).value());
        watch();
    }
    ~Bench() override
    {
        m_fixture.store->close();
        m_scheduler.reset();
    }

    void begin(Scheduler::Past past = Scheduler::Past::Known)
    {
        m_scheduler = std::make_unique<Scheduler>(*m_fixture.store, m_maker, m_fixture.clock);
        connect(m_scheduler.get(), &Scheduler::failed, this, [this](const Error &error) { errors.append(error.message); });
        connect(m_scheduler.get(), &Scheduler::fired, this, [this](const FireOutcome &outcome) { toStop += outcome.toStop.size(); });
        auto story = m_scheduler->begin(past);
        QVERIFY(QTest::qWaitFor([&story] { return story.isReady(); }));
        settle();
    }
    //! What it has asked for is answered while it is there.
    void end()
    {
        m_fixture.store->close();
        m_scheduler.reset();
        m_fixture.reopen();
        watch();
    }
    Scheduler &scheduler() { return *m_scheduler; }

    JobKey job(const QString &name, const Trigger &trigger, const std::function<void(JobDefinition &)> &change = {})
    {
        Submission submission = keptJob(name);
        submission.draft.id = name;
        submission.draft.definition.trigger = trigger;
        if (change)
            change(submission.draft.definition);
        const JobKey made = m_fixture.submit(submission).job;
        settle();
        return made;
    }
    //! In steps, so that nobody is late.
    void pass(Duration time, Duration step = seconds(30))
    {
        for (; time > Duration::zero(); time -= step) {
            m_fixture.clock->advance(std::min(step, time));
            settle();
        }
    }
    //! At once, as a computer that sleeps.
    void leap(Duration time)
    {
        m_fixture.clock->advance(time);
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            (void)m_fixture.store->probe().result(); // what was written before is committed
            QCoreApplication::processEvents();
            (void)m_fixture.store->pools().result();
            (void)m_fixture.store->pools().result();
            QCoreApplication::processEvents();
        }
    }
    void finishAll()
    {
        RunFilter open;
        open.notFinal = true;
        for (const RunKey run : valueOf(m_fixture.store->select(open))) {
            if (m_fixture.status(run) == RunStatus::Queued)
                m_fixture.finish(run);
        }
        settle();
    }
    //! `06:05 schedule queued`, by the time they are for; what has none by the time they were made.
    QStringList log()
    {
        RunQuery query;
        query.order = Qt::AscendingOrder;
        QStringList lines;
        for (const Run &run : valueOf(m_fixture.store->runs(query)).rows) {
            const QString at = toIso(run.scheduledFor.value_or(run.createdAt));
            lines.append(at.mid(11, at.mid(17, 2) == "00"_L1 ? 5 : 8) + u' ' + toWord(run.cause) + u' ' + toWord(run.status()));
        }
        return lines;
    }
    Run lastRun()
    {
        RunQuery query;
        query.limit = 1;
        return valueOf(m_fixture.store->runs(query)).rows.constFirst();
    }
    QString next(JobKey key)
    {
        const auto instant = valueOf(m_fixture.store->job(key)).nextFireTime;
        return instant ? toIso(*instant).mid(11, 8) : u"never"_s;
    }
    StoreFixture &fixture() { return m_fixture; }

    QStringList errors;
    qsizetype toStop = 0;

private:
    void watch()
    {
        m_fixture.store->onCommitted([this](const ChangeSet &changes) {
            QMetaObject::invokeMethod(
                this,
                [this, schedules = changes.schedules] {
                    if (m_scheduler)
                        m_scheduler->note(schedules);
                },
                Qt::QueuedConnection);
        });
    }

    StoreFixture m_fixture;
    ScheduleMaker m_maker;
    std::unique_ptr<Scheduler> m_scheduler;
};

} // namespace runsheet::test
