// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pageedits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace runsheet;

class TestPageEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreadPlacesAreFilled();
    void movedRowsAreReordered();
    void neighboursAreOneStep();
    void anyTableBecomesAnyOther();
    void shownRowsKeepTheirOrder();
};

namespace {

QList<JobKey> keys(std::initializer_list<int> numbers)
{
    QList<JobKey> result;
    for (const int number : numbers)
        result.append(JobKey{number});
    return result;
}

// Carries the edits out the way a model does: an inserted row has no key until it is filled.
QList<JobKey> carriedOut(QList<JobKey> rows, const PageEdits &edits)
{
    for (const RowEdit &edit : edits.removals)
        rows.remove(edit.at, edit.count);
    if (!edits.order.isEmpty()) {
        const QList<JobKey> old = rows;
        std::ranges::transform(edits.order, rows.begin(), [&](int row) { return old.at(row); });
    }
    for (const RowEdit &edit : edits.steps) {
        if (edit.kind == RowEdit::Kind::Insert)
            rows.insert(edit.at, edit.count, JobKey());
        else
            rows.remove(edit.at, edit.count);
    }
    return rows;
}

} // namespace

void TestPageEdits::unreadPlacesAreFilled()
{
    const PageEdits edits = pageEdits(keys({0, 0, 5}), keys({3, 4, 5}));
    QVERIFY(edits.removals.isEmpty());
    QVERIFY(edits.order.isEmpty());
    QVERIFY(edits.steps.isEmpty());
}

void TestPageEdits::movedRowsAreReordered()
{
    const PageEdits edits = pageEdits(keys({1, 2, 3}), keys({3, 1, 2}));
    QVERIFY(edits.removals.isEmpty());
    QVERIFY(edits.steps.isEmpty());
    QCOMPARE(edits.order, (QList<int>{2, 0, 1}));
}

void TestPageEdits::neighboursAreOneStep()
{
    const PageEdits edits = pageEdits(keys({1, 2, 3, 4}), keys({1, 7, 8, 9, 4}));
    QCOMPARE(edits.removals, (QList<RowEdit>{{RowEdit::Kind::Remove, 1, 2}}));
    QCOMPARE(edits.steps, (QList<RowEdit>{{RowEdit::Kind::Insert, 1, 3}}));
}

void TestPageEdits::anyTableBecomesAnyOther()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        QList<JobKey> pool;
        for (int number = 1; number <= 20; ++number)
            pool.append(JobKey{number});
        std::ranges::shuffle(pool, random);
        QList<JobKey> before = pool.mid(0, random.bounded(20));
        for (JobKey &key : before)
            key = random.bounded(4) == 0 ? JobKey() : key;
        std::ranges::shuffle(pool, random);
        const QList<JobKey> after = pool.mid(0, random.bounded(20));

        const QList<JobKey> result = carriedOut(before, pageEdits(before, after));
        QCOMPARE(result.size(), after.size());
        for (qsizetype row = 0; row < result.size(); ++row) // a row that was known stands where it belongs
            QVERIFY(!result.at(row).isValid() || result.at(row) == after.at(row));
        for (const JobKey key : before) // and nobody lost its identity
            QVERIFY(!key.isValid() || !after.contains(key) || result.contains(key));
    }
}

void TestPageEdits::shownRowsKeepTheirOrder()
{
    // 4 is new and stands where it was read; 1, 2, 3 keep their order; 9 is gone.
    QCOMPARE(placesInShownOrder(keys({1, 9, 2, 3}), keys({3, 4, 1, 2})), (QList<int>{2, 1, 3, 0}));
    QCOMPARE(placesInShownOrder({}, keys({5, 4})), (QList<int>{0, 1}));
    QCOMPARE(placesInShownOrder(keys({1, 2}), keys({1, 2})), (QList<int>{0, 1}));
}

QTEST_GUILESS_MAIN(TestPageEdits)
#include "tst_pageedits.moc"
