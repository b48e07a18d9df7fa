// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queues/queueengine.h"
#include "ui/queues/queueround.h"

#include <QTest>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace runsheet::test {

class TestQueueRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itKnowsWhoseTurnItIs();
    void itsEndIsTheRestOfTheCurrentAndAllThatFollow();
    void withoutAHistoryOfOneNoEndIsPromised();
    void theHeadSaysHowFarItIs();
    void theHeadSaysWhereItPauses();
    void theHeadSaysHowItEnded();
    void aMemberSaysWhatItWaitsFor();
    void theNewestRunOfAJobCounts();
    void theHintNamesWhoIsSlow();
    void theLineGoesOnWhereItIsExpectedTo();
    void theLineEndsWhereNothingIsExpected();

private:
    QueueEngine m_engine;
    QueueRound m_round;
};

void TestQueueRound::init()
{
    m_engine.jobRows.clear();
    fillQueues(m_engine);
    m_round = {.run = m_engine.rounds.first(), .members = m_engine.members};
}

void TestQueueRound::itKnowsWhoseTurnItIs()
{
    QCOMPARE(membersOver(m_round), 2);
    QCOMPARE(currentMember(m_round)->jobName, u"Nightly FX load"_s);
    QCOMPARE(nextMember(m_round)->jobName, u"Exposures"_s);
}

void TestQueueRound::itsEndIsTheRestOfTheCurrentAndAllThatFollow()
{
    QCOMPARE(expectedEnd(m_round, m_engine.expected, queueNow()), queueNow() + minutes(4 + 3 + 33));
}

void TestQueueRound::withoutAHistoryOfOneNoEndIsPromised()
{
    m_engine.expected.remove(JobKey{5});
    QVERIFY(!expectedEnd(m_round, m_engine.expected, queueNow()));
    QCOMPARE(roundText(m_round, m_engine.expected, queueNow()), u"2 of 5 done"_s);
}

void TestQueueRound::theHeadSaysHowFarItIs()
{
    QCOMPARE(roundText(m_round, m_engine.expected, queueNow()), u"2 of 5 done, ends ≈ 07:52"_s);
}

void TestQueueRound::theHeadSaysWhereItPauses()
{
    m_round.members[3].held = true;
    QCOMPARE(roundText(m_round, m_engine.expected, queueNow()), u"2 of 5 done, pauses after “Nightly FX load”"_s);
}

void TestQueueRound::theHeadSaysHowItEnded()
{
    m_round.run.state = Failed{};
    m_round.run.endedAt = queueNow() - minutes(5);
    m_round.run.outcome.text = u"\"Trade match\": exit code 1"_s;
    QCOMPARE(roundText(m_round, m_engine.expected, queueNow()), u"5 min ago, \"Trade match\": exit code 1"_s);
}

void TestQueueRound::aMemberSaysWhatItWaitsFor()
{
    QCOMPARE(memberText(m_round, m_round.members.at(3), {}, queueNow()), u"after “Nightly FX load”"_s);
    QCOMPARE(memberText(m_round, m_round.members.at(4), {}, queueNow()), u"after “Exposures”"_s);
    m_round.members[3].state = Queued{};
    QCOMPARE(memberText(m_round, m_round.members.at(3), u"pool “heavy” is full"_s, queueNow()), u"pool “heavy” is full"_s);
    m_round.members[3].held = true;
    QCOMPARE(memberText(m_round, m_round.members.at(3), {}, queueNow()), u"paused before its start"_s);
}

void TestQueueRound::theNewestRunOfAJobCounts()
{
    Run again = m_round.members.at(2);
    again.key = RunKey{1099};
    m_round.members.append(again);
    QCOMPARE(m_round.runOf(JobKey{3})->key, RunKey{1099});
    QVERIFY(!m_round.runOf(JobKey{77}));
}

void TestQueueRound::theHintNamesWhoIsSlow()
{
    QCOMPARE(roundHint(m_round, m_engine.expected, queueNow()), u"started today 06:45, 5 min longer than usual by “Nightly FX load”"_s);
    m_engine.expected.clear();
    QCOMPARE(roundHint(m_round, m_engine.expected, queueNow()), u"started today 06:45"_s);
}

void TestQueueRound::theLineGoesOnWhereItIsExpectedTo()
{
    const RoundLine line = lineOf(m_round, m_engine.expected, queueNow());
    QCOMPARE(line.items.size(), 5);
    QCOMPARE(line.items.at(2).expectedEnd, queueNow() + minutes(4));
    QVERIFY(line.items.at(3).isComing() && line.items.at(4).isComing());
    QCOMPARE(line.items.at(3).begin, queueNow() + minutes(4));
    QCOMPARE(line.items.at(4).begin, queueNow() + minutes(7));
    QCOMPARE(line.items.at(4).end, queueNow() + minutes(40));
    QCOMPARE(line.window.from, queueNow() - minutes(27));
    QVERIFY(line.window.until > line.items.at(4).end);
    QCOMPARE(line.window.now, queueNow());
}

void TestQueueRound::theLineEndsWhereNothingIsExpected()
{
    m_engine.expected.remove(JobKey{4});
    QCOMPARE(lineOf(m_round, m_engine.expected, queueNow()).items.size(), 3);
    m_round.run.state = Failed{};
    m_round.run.endedAt = queueNow() - minutes(1);
    const RoundLine over = lineOf(m_round, m_engine.expected, queueNow());
    QVERIFY(over.window.now > over.window.until); // no line of now in a round that is over
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestQueueRound)
#include "tst_queueround.moc"
