// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crashlog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestCrashLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeCloseCrashesCallForSafeMode_data();
    void threeCloseCrashesCallForSafeMode();
    void leavingPutsTheLogAway();
};

void TestCrashLog::threeCloseCrashesCallForSafeMode_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<bool>("isSafeMode");
    QTest::newRow("no log") << QByteArray() << false;
    QTest::newRow("two crashes") << QByteArray("crash 100 signal 11 pid 1\ncrash 101 signal 11 pid 2\n") << false;
    QTest::newRow("three within five minutes")
        << QByteArray("crash 100 signal 11 pid 1\n./runsheet(+0x1)[0x2]\ncrash 200 signal 6 pid 2\ncrash 400 signal 11 pid 3\n") << true;
    QTest::newRow("three in more than five minutes")
        << QByteArray("crash 100 signal 11 pid 1\ncrash 200 signal 6 pid 2\ncrash 401 signal 11 pid 3\n") << false;
    QTest::newRow("three close ones long ago, one later")
        << QByteArray("crash 1 signal 11 pid 1\ncrash 2 signal 6 pid 2\ncrash 3 signal 11 pid 3\ncrash 9000 signal 11 pid 4\n") << true;
    QTest::newRow("noise") << QByteArray("crash\ncrash x\n\xff\ncrash 1crash 2\n") << false;
}

void TestCrashLog::threeCloseCrashesCallForSafeMode()
{
    QFETCH(const QByteArray, log);
    QFETCH(const bool, isSafeMode);
    QCOMPARE(callsForSafeMode(log), isSafeMode);
}

void TestCrashLog::leavingPutsTheLogAway()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    QCOMPARE(leaveSafeMode(path).error().code, ErrorCode::NotFound);
    QFile log(QFile::decodeName(crashLogFile(path)));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("crash 1 signal 11 pid 1\n") > 0);
    log.close();
    QCOMPARE(readCrashLog(path), "crash 1 signal 11 pid 1\n");
    QVERIFY(leaveSafeMode(path));
    QCOMPARE(readCrashLog(path), QByteArray());
    QVERIFY(QFile::exists(log.fileName() + u".old"_s));
}

QTEST_GUILESS_MAIN(TestCrashLog)
#include "tst_crashlog.moc"
