// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/dispatch/dispatcher.h"

#include "tests/support/fakeclock.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

//! Answers of a store that the test gives when it likes.
struct SlowStore
{
    std::vector<QPromise<Result<DispatchView>>> asked;
    QList<DispatchWish> wishes;

    QFuture<Result<DispatchView>> fetch(const DispatchWish &wish)
    {
        wishes.append(wish);
        asked.emplace_back();
        asked.back().start();
        return asked.back().future();
    }
    void answer(const DispatchView &view)
    {
        asked.back().addResult(Result<DispatchView>(view));
        asked.back().finish();
    }
};

Candidate candidate(qint64 run)
{
    Candidate made;
    made.run = {run};
    made.job = {run};
    made.pool = u"default"_s;
    return made;
}

DispatchView view(int size, int used, const QList<Candidate> &candidates, std::optional<Instant> due = {})
{
    return {{Pool{u"default"_s, size, false, used, 0}}, candidates, due};
}

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT

private:
    SlowStore m_store;
    std::shared_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QStringList m_log;

    void waitForAsk(size_t count) { QTRY_COMPARE(m_store.asked.size(), count); }

private Q_SLOTS:
    void init()
    {
        m_store = {};
        m_log.clear();
        m_clock = std::make_shared<test::FakeClock>();
        m_dispatcher = std::make_unique<Dispatcher>([this](const DispatchWish &wish) { return m_store.fetch(wish); }, m_clock);
        connect(m_dispatcher.get(), &Dispatcher::chosen, this, [this](const QList<Choice> &choices) {
            for (const Choice &one : choices)
                m_log += (one.place == Choice::Place::Slot ? u"chosen %1"_s : u"chosen %1 ahead"_s).arg(one.candidate.run.value);
        });
        connect(m_dispatcher.get(), &Dispatcher::due, this, [this] { m_log += u"due"_s; });
    }

    void nothingIsChosenWhileItRests()
    {
        m_dispatcher->rest(seconds(2));
        m_dispatcher->poke();
        m_clock->advance(milliseconds(1999));
        QCoreApplication::processEvents();
        QVERIFY(m_store.asked.empty());
        m_clock->advance(milliseconds(1));
        waitForAsk(1);
    }

    void manyPokesAreOneLook()
    {
        m_dispatcher->poke();
        m_dispatcher->poke();
        m_dispatcher->poke();
        waitForAsk(1);
        m_store.answer(view(2, 0, {candidate(1), candidate(2), candidate(3)}));
        QTRY_COMPARE(m_log, (QStringList{u"chosen 1"_s, u"chosen 2"_s}));
        QCOMPARE(m_store.asked.size(), size_t(1));
    }

    void aPokeDuringALookLooksAgain()
    {
        m_dispatcher->poke();
        waitForAsk(1);
        m_dispatcher->poke();
        m_store.answer(view(2, 0, {}));
        waitForAsk(2);
    }

    void aRunBeingClaimedIsNotChosenTwiceAndTakesItsSlot()
    {
        m_dispatcher->poke();
        waitForAsk(1);
        m_store.answer(view(2, 0, {candidate(1)}));
        QTRY_COMPARE(m_log.size(), 1);
        m_dispatcher->poke();
        waitForAsk(2);
        m_store.answer(view(2, 0, {candidate(1), candidate(2), candidate(3)})); // the claim of 1 is not in it yet
        QTRY_COMPARE(m_log, (QStringList{u"chosen 1"_s, u"chosen 2"_s}));
    }

    void aViewThatIsOlderThanTheClaimsCommitChoosesNothingTwice()
    {
        m_dispatcher->poke();
        waitForAsk(1);
        m_store.answer(view(2, 0, {candidate(1)}));
        QTRY_COMPARE(m_log.size(), 1);
        m_dispatcher->poke();
        waitForAsk(2);
        m_dispatcher->vacate({1}); // committed while the view was being read
        m_store.answer(view(2, 0, {candidate(1)}));
        waitForAsk(3);
        m_store.answer(view(2, 1, {candidate(2)}));
        QTRY_COMPARE(m_log, (QStringList{u"chosen 1"_s, u"chosen 2"_s}));
    }

    void whatIsNotCleanedUpKeepsItsSlot()
    {
        m_dispatcher->occupy({9}, u"default"_s);
        m_dispatcher->poke();
        waitForAsk(1);
        m_store.answer(view(1, 0, {candidate(1)}));
        QTRY_VERIFY(m_store.asked.back().future().isFinished());
        QCOMPARE(m_log, QStringList());
        m_dispatcher->vacate({9});
        waitForAsk(2);
        m_store.answer(view(1, 0, {candidate(1)}));
        QTRY_COMPARE(m_log, QStringList{u"chosen 1"_s});
    }

    void oneTimerForTheNextDueTime()
    {
        m_dispatcher->poke();
        waitForAsk(1);
        m_store.answer(view(1, 0, {}, m_clock->now() + seconds(5)));
        QCoreApplication::processEvents();
        m_clock->advance(seconds(4));
        QCOMPARE(m_log, QStringList());
        m_clock->advance(seconds(1));
        QCOMPARE(m_log, QStringList{u"due"_s});
        m_clock->advance(seconds(100));
        QCOMPARE(m_log.size(), 1);
    }

    void suspendedItStartsNothingAndGoesOnAfterwards()
    {
        m_dispatcher->suspend();
        m_dispatcher->poke();
        QCoreApplication::processEvents();
        QCOMPARE(m_store.asked.size(), size_t(0));
        m_dispatcher->resume();
        waitForAsk(1);
    }

    void restrictedItStartsOnlyWhatWasAllowed()
    {
        m_dispatcher->restrictTo({RunKey{2}});
        waitForAsk(1);
        m_store.answer(view(2, 0, {candidate(1), candidate(2)}));
        QTRY_COMPARE(m_log, QStringList{u"chosen 2"_s});
        QCOMPARE(m_store.wishes.constLast().only, QSet<RunKey>{RunKey{2}}); // older ones must not crowd it out of the view
    }

    void allowedToLookAheadItClaimsBeyondTheSlots()
    {
        m_dispatcher->lookAhead(u"default"_s, 1);
        m_dispatcher->poke();
        waitForAsk(1);
        QCOMPARE(m_store.wishes.constLast().beyond, 1);
        m_store.answer(view(1, 0, {candidate(1), candidate(2), candidate(3)}));
        QTRY_COMPARE(m_log, (QStringList{u"chosen 1"_s, u"chosen 2 ahead"_s}));
        m_dispatcher->lookAhead(u"default"_s, 0);
        m_dispatcher->poke();
        waitForAsk(2);
        QCOMPARE(m_store.wishes.constLast().beyond, 2); // those that are being claimed may still be in the view
        m_store.answer(view(1, 0, {}));
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
