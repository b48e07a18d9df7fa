// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runexit.h"

#include <QJsonDocument>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class TestRunExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunEndsWithTheCodeOfItsProgram_data()
    {
        QTest::addColumn<QByteArray>("run");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("hasReason");
        const auto failure = [](const char *code) { return QByteArray(R"({"state": "failed", "outcome": {"error": {"code": "CODE", "text": "why"}}})").replace("CODE", code); };
        QTest::newRow("all well") << QByteArray(R"({"state": "succeeded", "outcome": {"exitCode": 0}})") << 0 << false;
        QTest::newRow("its own code") << QByteArray(R"({"state": "failed", "outcome": {"exitCode": 42}})") << 42 << false;
        QTest::newRow("a signal") << QByteArray(R"({"state": "failed", "outcome": {"signal": 9}})") << 137 << false;
        QTest::newRow("exit 0 with failed items") << QByteArray(R"({"state": "partial", "outcome": {"exitCode": 0}})") << 1 << false;
        QTest::newRow("cancelled by TERM") << QByteArray(R"({"state": "cancelled", "outcome": {"signal": 15}})") << 143 << false;
        QTest::newRow("cancelled before it began") << QByteArray(R"({"state": "cancelled", "outcome": {"text": "Cancelled."}})") << 130 << true;
        QTest::newRow("a missing program") << failure("program-missing") << 127 << true;
        QTest::newRow("a missing interpreter") << failure("interpreter-missing") << 127 << true;
        QTest::newRow("a Windows script") << failure("crlf-interpreter") << 127 << true;
        QTest::newRow("not executable") << failure("not-executable") << 126 << true;
        QTest::newRow("another machine's program") << failure("wrong-format") << 126 << true;
        QTest::newRow("a folder") << failure("is-a-folder") << 126 << true;
        QTest::newRow("too long an argument") << failure("argument-too-long") << 126 << true;
        QTest::newRow("no workspace") << failure("workspace-missing") << 125 << true;
        QTest::newRow("no input") << failure("stdin-missing") << 125 << true;
        QTest::newRow("lost") << QByteArray(R"({"state": "lost", "reason": "r", "outcome": {}})") << 125 << true;
        QTest::newRow("skipped") << QByteArray(R"({"state": "skipped", "reason": "r", "outcome": {}})") << 1 << true;
    }
    void aRunEndsWithTheCodeOfItsProgram()
    {
        QFETCH(const QByteArray, run);
        QFETCH(const int, code);
        QFETCH(const bool, hasReason);
        const QJsonObject object = QJsonDocument::fromJson(run).object();
        QCOMPARE(exitCodeOf(object), code);
        QCOMPARE(!whyWithoutExitCode(object).isEmpty(), hasReason);
    }
};

QTEST_APPLESS_MAIN(TestRunExit)
#include "tst_runexit.moc"
