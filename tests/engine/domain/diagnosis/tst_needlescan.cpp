// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/diagnosis/needlescan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runsheet;

class TestNeedleScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNeedleHasItsBit();
    void findsWhatASearchForEachNeedleFinds();
};

void TestNeedleScan::eachNeedleHasItsBit()
{
    const std::vector<QByteArrayView> needles{"he", "she", "his", "hers"};
    const NeedleScan scan(needles);
    QCOMPARE(scan("ushers"), quint64(0b1011));
    QCOMPARE(scan("this"), quint64(0b0100));
    QCOMPARE(scan("hi"), quint64(0));
    QCOMPARE(scan(""), quint64(0));
    QCOMPARE(scan("\xff\xfeshe"), quint64(0b0011));
}

void TestNeedleScan::findsWhatASearchForEachNeedleFinds()
{
    const std::vector<QByteArrayView> needles{"a", "ab", "bab", "bc", "bca", "c", "caa", "aaaa", "abcabc"};
    const NeedleScan scan(needles);
    QRandomGenerator random(42);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int n = random.bounded(20); n > 0; --n)
            bytes.append(char('a' + random.bounded(4)));
        quint64 expected = 0;
        for (size_t n = 0; n < needles.size(); ++n)
            expected |= quint64(bytes.contains(needles[n])) << n;
        QVERIFY2(scan(bytes) == expected, bytes.constData());
    }
}

QTEST_APPLESS_MAIN(TestNeedleScan)
#include "tst_needlescan.moc"
