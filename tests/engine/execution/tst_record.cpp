// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/record.h"

#include <QJsonObject>
#include <QTest>

namespace runsheet::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray nonce = "0123456789abcdef0123456789abcdef";

QByteArray line(QJsonObject object, const QByteArray &by = nonce)
{
    object.insert(u"nonce"_s, QString::fromLatin1(by));
    return recordLine(object);
}

QByteArray exitLine(const QString &kind, int code, const QString &asked = u"none"_s, const QByteArray &by = nonce)
{
    return line({{u"line"_s, u"exit"_s}, {u"kind"_s, kind}, {u"code"_s, code}, {u"asked"_s, asked}}, by);
}

ProcessOrder order()
{
    ProcessOrder order;
    order.ref = {RunKey{1}, RunId{u"abcdefghijkl"_s}, 2, nonce};
    order.argv = {"/bin/echo", "plain", "bad\xff", "two\nlines"};
    order.workspace = "/tmp/\xff";
    order.environment = {{"PASSWORD", "secret"}};
    return order;
}

} // namespace

class RecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumIsTheOneThatOthersCompute()
    {
        // python3 -c "import zlib; print('%08x' % zlib.crc32(b'{\"a\":1}'))"
        QCOMPARE(recordLine({{u"a"_s, 1}}), QByteArray("561bacaf {\"a\":1}\n"));
    }

    void theSpecLineHoldsBytesButNoSecrets()
    {
        const QByteArray spec = specLine(order(), "boot", 027);
        QVERIFY(!spec.contains("secret") && !spec.contains("PASSWORD"));
        QCOMPARE(spec.count('\n'), 1);
        const RunRecord record = parseRecord(spec, nonce);
        QVERIFY(record.spec);
        QCOMPARE(record.subject.argv, order().argv);
        QCOMPARE(record.subject.workspace, order().workspace);
        QCOMPARE(record.damagedLines, 0);
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<int>("damaged");
        QTest::addColumn<int>("foreign");
        const QByteArray good = exitLine(u"exit"_s, 3);
        QTest::newRow("a good line") << good << true << 0 << 0;
        QTest::newRow("nothing") << QByteArray() << false << 0 << 0;
        QTest::newRow("cut short") << good.left(good.size() - 4) << false << 1 << 0;
        QTest::newRow("one bit changed") << QByteArray(good).replace("\"code\":3", "\"code\":2") << false << 1 << 0;
        QTest::newRow("another run's") << exitLine(u"exit"_s, 3, u"none"_s, "another") << false << 0 << 1;
        QTest::newRow("a kind of the future") << exitLine(u"vanished"_s, 3) << false << 1 << 0;
        QTest::newRow("a torn try, then the whole line") << good.left(20) + '\n' + good << true << 1 << 0;
        QTest::newRow("rubbish") << QByteArray("\0\xff rubbish\n", 11) << false << 1 << 0;
        QTest::newRow("a sum over no object") << QByteArray("00000000 \n") << false << 1 << 0;
    }
    void ends()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ended);
        QFETCH(int, damaged);
        QFETCH(int, foreign);
        const RunRecord record = parseRecord(text, nonce);
        QCOMPARE(record.end.has_value(), ended);
        QCOMPARE(record.damagedLines, damaged);
        QCOMPARE(record.foreignLines, foreign);
    }

    void aSpecOfAnotherVersionIsForeign()
    {
        const RunRecord record = parseRecord(line({{u"line"_s, u"spec"_s}, {u"version"_s, 99}}), nonce);
        QVERIFY(!record.spec);
        QCOMPARE(record.foreignLines, 1);
        QVERIFY(!record.foreignStart);
    }

    void everyFieldOfAnEndIsRead()
    {
        const QByteArray text = line({{u"line"_s, u"exit"_s},
                                      {u"kind"_s, u"signal"_s},
                                      {u"code"_s, 9},
                                      {u"asked"_s, u"time-limit"_s},
                                      {u"forced"_s, 1},
                                      {u"oom"_s, 1},
                                      {u"startedUs"_s, 1'500'000},
                                      {u"endedUs"_s, 4'999'999},
                                      {u"wallUs"_s, 3'000'000},
                                      {u"pausedUs"_s, 250'000},
                                      {u"userUs"_s, 20'000},
                                      {u"systemUs"_s, 30'000},
                                      {u"maxRssBytes"_s, 4096},
                                      {u"outBytes"_s, 7},
                                      {u"errBytes"_s, 8},
                                      {u"leftovers"_s, 2}});
        ExitRecord expected;
        expected.kind = ExitRecord::Kind::Signal;
        expected.code = 9;
        expected.asked = StopReason::TimeLimit;
        expected.forced = true;
        expected.outOfMemory = true;
        expected.startedAt = instantFromMs(1500);
        expected.endedAt = instantFromMs(4999);
        expected.wall = milliseconds(3000);
        expected.paused = milliseconds(250);
        expected.userCpu = milliseconds(20);
        expected.systemCpu = milliseconds(30);
        expected.maxRssBytes = 4096;
        expected.outBytes = 7;
        expected.errBytes = 8;
        expected.leftovers = 2;
        const RunRecord record = parseRecord(text, nonce);
        QVERIFY(record.end);
        QCOMPARE(record.end->record, expected);
        QVERIFY(!record.end->failure);
    }

    void aFailedStartSaysWhere()
    {
        const QByteArray text = line({{u"line"_s, u"exit"_s}, {u"kind"_s, u"spawn_failed"_s}, {u"code"_s, ENOENT}, {u"where"_s, u"cwd"_s}});
        const StartFailure expected{StartFailure::Where::Workspace, ENOENT};
        QCOMPARE(parseRecord(text, nonce).end->failure, expected);
    }

    void startAndDrainAreRead()
    {
        const QByteArray text = line({{u"line"_s, u"start"_s},
                                      {u"boot"_s, u"b"_s},
                                      {u"runner"_s, 5},
                                      {u"runnerStart"_s, 50},
                                      {u"program"_s, 6},
                                      {u"programStart"_s, 60},
                                      {u"realUs"_s, 7000}}) +
                                line({{u"line"_s, u"drain"_s}, {u"ended"_s, 4}});
        const RunRecord record = parseRecord(text, nonce);
        const RecordedStart expected{{"b", 5, 50}, {"b", 6, 60}, instantFromMs(7)};
        QCOMPARE(record.start, expected);
        QCOMPARE(record.drained, 4);
    }
};

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::RecordTest)
#include "tst_record.moc"
