// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/poolhold.h"

#include "tests/ui/support/rowsengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestPoolHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allAreHeldAndLetGo();
    void whatWasHeldBeforeStaysHeld();
    void whatAllHoldIsLetGoAlsoByAnother();
    void whatOthersDoIsSeen();
    void withoutPoolsNothingIsHeld();
    void aRefusalIsTold();

private:
    [[nodiscard]] QList<bool> held() const;

    std::unique_ptr<RowsEngine> m_engine;
};

void TestPoolHold::init()
{
    m_engine = std::make_unique<RowsEngine>();
    m_engine->knownPools = {Pool{.name = u"default"_s}, Pool{.name = u"gpu"_s}, Pool{.name = u"disk"_s}};
}

QList<bool> TestPoolHold::held() const
{
    QList<bool> held;
    for (const Pool &pool : m_engine->knownPools)
        held.append(pool.held);
    return held;
}

void TestPoolHold::allAreHeldAndLetGo()
{
    PoolHold pools(*m_engine, nullptr);
    QVERIFY(!pools.holdsAll());
    pools.hold();
    QTRY_VERIFY(pools.holdsAll());
    QCOMPARE(held(), (QList<bool>{true, true, true}));
    pools.release();
    QTRY_COMPARE(held(), (QList<bool>{false, false, false}));
    QTRY_VERIFY(!pools.holdsAll());
}

void TestPoolHold::whatWasHeldBeforeStaysHeld()
{
    m_engine->knownPools[1].held = true;
    PoolHold pools(*m_engine, nullptr);
    pools.hold();
    QTRY_VERIFY(pools.holdsAll());
    pools.release();
    QTRY_COMPARE(held(), (QList<bool>{false, true, false}));
}

void TestPoolHold::whatAllHoldIsLetGoAlsoByAnother()
{
    for (Pool &pool : m_engine->knownPools)
        pool.held = true;
    PoolHold pools(*m_engine, nullptr);
    QTRY_VERIFY(pools.holdsAll());
    pools.release();
    QTRY_COMPARE(held(), (QList<bool>{false, false, false}));
}

void TestPoolHold::whatOthersDoIsSeen()
{
    PoolHold pools(*m_engine, nullptr);
    for (const QString &name : {u"default"_s, u"gpu"_s, u"disk"_s})
        QVERIFY(m_engine->updatePool(name, {}, true).result());
    QTRY_VERIFY(pools.holdsAll());
}

void TestPoolHold::withoutPoolsNothingIsHeld()
{
    m_engine->knownPools.clear();
    PoolHold pools(*m_engine, nullptr);
    QVERIFY(!pools.holdsAll());
}

void TestPoolHold::aRefusalIsTold()
{
    PoolHold pools(*m_engine, nullptr);
    const QSignalSpy changed(&pools, &PoolHold::changed);
    const QSignalSpy failed(&pools, &PoolHold::failed);
    m_engine->knownPools.clear(); // another one removed them
    pools.hold();
    QTRY_COMPARE(failed.count(), 3);
    QCOMPARE(changed.count(), 3); // what is shown goes back to what is so
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestPoolHold)
#include "tst_poolhold.moc"
