// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionwatch.h"

#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;
using namespace runsheet::test;

class TestConditionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEachChangeOnce();
    void triesAgainWithGrowingPausesWhileItMayPass();
    void doesNotTryWhatOnlyAPersonCanMend();
    void keepsWhatOthersNotedApart();
    void onlySomeStopDispatch();

private:
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<ConditionWatch> m_watch;
};

namespace {

const Condition full{Condition::Kind::DiskFull, u"full"_s};
const Condition gone{Condition::Kind::StoreGone, u"gone"_s};
const Condition longLog{Condition::Kind::LongLog, u"long"_s};

} // namespace

void TestConditionWatch::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_watch = std::make_unique<ConditionWatch>(m_clock);
}

void TestConditionWatch::tellsEachChangeOnce()
{
    const QSignalSpy changes(m_watch.get(), &ConditionWatch::changed);
    m_watch->takeStore({});
    QCOMPARE(changes.size(), 0);
    m_watch->takeStore({full});
    m_watch->takeStore({full});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_watch->all(), Conditions{full});
    m_watch->takeStore({});
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_watch->all().isEmpty());
}

void TestConditionWatch::triesAgainWithGrowingPausesWhileItMayPass()
{
    const QSignalSpy tries(m_watch.get(), &ConditionWatch::tryAgain);
    m_watch->takeStore({full});
    int expected = 0;
    for (const int pause : {1, 2, 4, 8, 15, 15}) {
        m_clock->advance(seconds(pause) - milliseconds(1));
        QCOMPARE(tries.size(), expected);
        m_clock->advance(milliseconds(1));
        QCOMPARE(tries.size(), ++expected);
    }
    m_watch->takeStore({});
    m_clock->advance(std::chrono::hours(1));
    QCOMPARE(tries.size(), expected);
    m_watch->takeStore({full});
    m_clock->advance(seconds(1)); // it begins anew
    QCOMPARE(tries.size(), expected + 1);
}

void TestConditionWatch::doesNotTryWhatOnlyAPersonCanMend()
{
    const QSignalSpy tries(m_watch.get(), &ConditionWatch::tryAgain);
    m_watch->takeStore({gone});
    m_clock->advance(std::chrono::hours(1));
    QCOMPARE(tries.size(), 0);
}

void TestConditionWatch::keepsWhatOthersNotedApart()
{
    m_watch->takeStore({full});
    m_watch->note({Condition::Kind::DiskFull, u"the other disk"_s});
    QCOMPARE(m_watch->all().size(), 2);
    m_watch->takeStore({});
    QCOMPARE(m_watch->all().constFirst().message, u"the other disk"_s);
    m_watch->forget(Condition::Kind::DiskFull);
    QVERIFY(m_watch->all().isEmpty());
}

void TestConditionWatch::onlySomeStopDispatch()
{
    QVERIFY(stopsDispatch(Conditions{full}));
    QVERIFY(stopsDispatch(Conditions{longLog, gone}));
    QVERIFY(!stopsDispatch(Conditions{longLog}));
    QVERIFY(!stopsDispatch(Conditions{}));
}

QTEST_GUILESS_MAIN(TestConditionWatch)
#include "tst_conditionwatch.moc"
