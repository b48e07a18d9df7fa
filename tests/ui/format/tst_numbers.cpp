// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/numbers.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percent_data();
    void percent();
    void groupsAndMinus();
    void decimals();
    void bytes();
};

void TestNumbers::percent_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing done") << 0.0 << u"0 %"_s;
    QTest::newRow("a number that binary cannot hold") << 0.29 << u"29 %"_s;
    QTest::newRow("almost all is not all") << 0.9999 << u"99 %"_s;
    QTest::newRow("all") << 1.0 << u"100 %"_s;
    QTest::newRow("never more than all") << 1.7 << u"100 %"_s;
    QTest::newRow("never less than nothing") << -0.1 << u"0 %"_s;
}

void TestNumbers::percent()
{
    QFETCH(double, fraction);
    QTEST(percentText(fraction, QLocale::c()), "text");
}

void TestNumbers::groupsAndMinus()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(numberText(qint64(1204), english), u"1,204"_s);
    QCOMPARE(numberText(qint64(-5), english), u"−5"_s);
    QCOMPARE(numberText(qint64(1204), QLocale(QLocale::German)), u"1.204"_s);
}

void TestNumbers::decimals()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(numberText(12.0, english), u"12"_s);
    QCOMPARE(numberText(12.5, english), u"12.5"_s);
    QCOMPARE(numberText(-0.25, english), u"−0.25"_s);
    QCOMPARE(numberText(100.0, english), u"100"_s);
}

void TestNumbers::bytes()
{
    QCOMPARE(bytesText(18'400'000, QLocale(QLocale::English)), u"18.4 MB"_s);
    QCOMPARE(bytesText(18'400'000, QLocale(QLocale::German)), u"18,4 MB"_s);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
