// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/logdifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

QString drawn(const QStringList &left, const QStringList &right)
{
    QStringList signs;
    for (const DifferentLine &line : differenceOf(left, right)) {
        signs.append(line.kind == DifferenceKind::Same      ? left.at(line.left)
                     : line.kind == DifferenceKind::Removed ? u"-"_s + left.at(line.left)
                                                            : u"+"_s + right.at(line.right));
    }
    return signs.join(u' ');
}

} // namespace

class TestLogDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreTheFewest_data();
    void differencesAreTheFewest();
    void whatDiffersInEachRunIsLeftOut_data();
    void whatDiffersInEachRunIsLeftOut();
    void bothLogsComeBackWhole();
    void logsThatHaveNothingInCommonEnd();
};

void TestLogDifference::differencesAreTheFewest_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("difference");
    QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
    QTest::newRow("one line more") << u"a c"_s << u"a b c"_s << u"a +b c"_s;
    QTest::newRow("one line less") << u"a b c"_s << u"a c"_s << u"a -b c"_s;
    QTest::newRow("another line") << u"a b c"_s << u"a x c"_s << u"a -b +x c"_s;
    QTest::newRow("at the beginning") << u"b c"_s << u"a b c"_s << u"+a b c"_s;
    QTest::newRow("at the end") << u"a b"_s << u"a b c"_s << u"a b +c"_s;
    QTest::newRow("the textbook's") << u"a b c a b b a"_s << u"c b a b a c"_s << u"-a -b c +b a b -b a +c"_s;
}

void TestLogDifference::differencesAreTheFewest()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, difference);
    QCOMPARE(drawn(left.split(u' '), right.split(u' ')), difference);
}

void TestLogDifference::whatDiffersInEachRunIsLeftOut_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("the time of day") << u"06:01:38 INFO read"_s << u"06:02:11 INFO read"_s;
    QTest::newRow("date and parts of seconds") << u"2026-10-18 06:01:38,441 read"_s << u"2026-10-19 06:02:11,007 read"_s;
    QTest::newRow("process ids") << u"worker pid 4711 [4711] up"_s << u"worker pid 99 [123] up"_s;
    QTest::newRow("addresses") << u"<f at 0x7f00a1>"_s << u"<f at 0x55ff>"_s;
    QTest::newRow("how long it took") << u"staged in 1.9 s"_s << u"staged in 2 s"_s;
}

void TestLogDifference::whatDiffersInEachRunIsLeftOut()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(withoutTimes(one), withoutTimes(other));
    QVERIFY(withoutTimes(u"read 4,417 rows, 15 columns"_s) != withoutTimes(u"read 4,417 rows, 14 columns"_s));
}

// Whatever the lines are: left is what stays and what was removed, right what stays and what was added, both in order.
void TestLogDifference::bothLogsComeBackWhole()
{
    QRandomGenerator random(7);
    const auto some = [&random] {
        QStringList lines;
        for (int n = random.bounded(30); n > 0; --n)
            lines.append(QString(QChar(u'a' + random.bounded(4))));
        return lines;
    };
    for (int round = 0; round < 500; ++round) {
        const QStringList left = some();
        const QStringList right = some();
        qsizetype nextLeft = 0;
        qsizetype nextRight = 0;
        for (const DifferentLine &line : differenceOf(left, right)) {
            if (line.left >= 0)
                QCOMPARE(line.left, nextLeft++);
            if (line.right >= 0)
                QCOMPARE(line.right, nextRight++);
            if (line.kind == DifferenceKind::Same)
                QCOMPARE(left.at(line.left), right.at(line.right));
        }
        QCOMPARE(nextLeft, left.size());
        QCOMPARE(nextRight, right.size());
    }
}

void TestLogDifference::logsThatHaveNothingInCommonEnd()
{
    QStringList left;
    QStringList right;
    for (int line = 0; line < 5000; ++line) {
        left.append(u"left number%1x"_s.arg(line));
        right.append(u"right number%1x"_s.arg(line));
    }
    QCOMPARE(differenceOf(left, right).size(), 10'000);
}

QTEST_APPLESS_MAIN(TestLogDifference)
#include "tst_logdifference.moc"
