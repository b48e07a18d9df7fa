// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/selectrunnable.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

Candidate candidate(qint64 run, int priority = 0, const QString &pool = u"default"_s, qint64 job = 0)
{
    Candidate made;
    made.run = {run};
    made.job = {job == 0 ? run : job};
    made.pool = pool;
    made.priority = priority;
    return made;
}

Candidate overlapping(qint64 run, qint64 job, OverlapPolicy overlap, int active)
{
    Candidate made = candidate(run, 0, u"default"_s, job);
    made.overlap = overlap;
    made.activeOfJob = active;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(runsheet::DispatchView)

class TestSelectRunnable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStartsNow_data()
    {
        QTest::addColumn<DispatchView>("view");
        QTest::addColumn<QList<qint64>>("chosen");
        const auto row = [](const char *name, const QList<Pool> &pools, const QList<Candidate> &candidates, const QList<qint64> &chosen) {
            QTest::newRow(name) << DispatchView{pools, candidates, {}} << chosen;
        };
        const Pool two{u"default"_s, 2, false, 0, 0};
        const Pool full{u"default"_s, 2, false, 2, 0};
        const Pool over{u"default"_s, 2, false, 3, 0};
        const Pool held{u"default"_s, 2, true, 0, 0};
        const Pool many{u"default"_s, 9, false, 0, 0};
        const OverlapPolicy queue{OverlapPolicy::Kind::Queue, 0};
        const OverlapPolicy allowTwo{OverlapPolicy::Kind::Allow, 2};
        row("nothing is queued", {two}, {}, {});
        row("the oldest first", {two}, {candidate(3), candidate(1), candidate(2)}, {1, 2});
        row("priority before age", {two}, {candidate(1), candidate(2, 5), candidate(3, -1)}, {2, 1});
        row("a full pool starts nothing", {full}, {candidate(1)}, {});
        row("a pool that is over its number starts nothing", {over}, {candidate(1)}, {});
        row("a held pool starts nothing", {held}, {candidate(1)}, {});
        row("a pool that is not there starts nothing", {two}, {candidate(1, 0, u"gone"_s)}, {});
        row("pools do not take each other's slots", {full, Pool{u"heavy"_s, 1, false, 0, 0}}, {candidate(1), candidate(2, 0, u"heavy"_s)},
            {2});
        row("overlap queue lets one of a job run", {many}, {overlapping(1, 7, queue, 0), overlapping(2, 7, queue, 0)}, {1});
        row("overlap queue waits for the one under way", {many}, {overlapping(1, 7, queue, 1), candidate(2)}, {2});
        row("overlap allow 2 counts those under way", {many}, {overlapping(1, 7, allowTwo, 1), overlapping(2, 7, allowTwo, 1)}, {1});
        row("a run that may not start keeps no slot from the next", {two}, {overlapping(1, 7, queue, 1), candidate(2), candidate(3)},
            {2, 3});
    }

    void whatStartsNow()
    {
        QFETCH(DispatchView, view);
        QFETCH(QList<qint64>, chosen);
        QList<qint64> runs;
        for (const Choice &one : selectRunnable(view)) {
            QCOMPARE(one.place, Choice::Place::Slot);
            runs.append(one.candidate.run.value);
        }
        QCOMPARE(runs, chosen);
    }

    void whatIsClaimedAhead_data()
    {
        QTest::addColumn<DispatchView>("view");
        QTest::addColumn<QList<qint64>>("ofSlots");
        QTest::addColumn<QList<qint64>>("ahead");
        const QList<Candidate> four{candidate(1), candidate(2), candidate(3), candidate(4)};
        const auto row = [&](const char *name, int size, int used, bool held, const QList<qint64> &ofSlots, const QList<qint64> &ahead) {
            QTest::newRow(name) << DispatchView{{Pool{u"default"_s, size, held, used, 0}}, four, {}} << ofSlots << ahead;
        };
        row("slots first, then two ahead", 1, 0, false, {1}, {2, 3});
        row("a full pool claims two ahead", 1, 1, false, {}, {1, 2});
        row("what is claimed ahead counts", 1, 2, false, {}, {1});
        row("no more than two ahead", 1, 3, false, {}, {});
        row("a held pool claims nothing ahead", 1, 0, true, {}, {});
    }

    void whatIsClaimedAhead()
    {
        QFETCH(DispatchView, view);
        QFETCH(QList<qint64>, ofSlots);
        QFETCH(QList<qint64>, ahead);
        QList<qint64> now, later;
        for (const Choice &one : selectRunnable(view, {{u"default"_s, 2}}))
            (one.place == Choice::Place::Slot ? now : later).append(one.candidate.run.value);
        QCOMPARE(now, ofSlots);
        QCOMPARE(later, ahead);
    }
};

QTEST_GUILESS_MAIN(TestSelectRunnable)
#include "tst_selectrunnable.moc"
