// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/retry.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace runsheet;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsRules_data();
    void followsItsRules();
    void theDelayGrowsByTheFactor();
    void aStormSlowsDown();
    void laterDelaysAreSpread();
};

namespace {

ExitRecord ended(ExitRecord::Kind kind, int code)
{
    ExitRecord record;
    record.kind = kind;
    record.code = code;
    return record;
}

} // namespace

Q_DECLARE_METATYPE(RetryPolicy)
Q_DECLARE_METATYPE(ExitRecord)
Q_DECLARE_METATYPE(RunState)

void TestRetry::followsItsRules_data()
{
    QTest::addColumn<RetryPolicy>("policy");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<ExitRecord>("record");
    QTest::addColumn<RunState>("outcome");
    QTest::addColumn<bool>("again");
    const RetryPolicy twice{.retries = 2, .delay = seconds(1), .factor = 1, .exitCodes = {}, .afterTimeLimit = false};
    RetryPolicy only75 = twice;
    only75.exitCodes = {75};
    RetryPolicy limits = twice;
    limits.afterTimeLimit = true;
    const ExitRecord failed = ended(ExitRecord::Kind::Exit, 1);
    const auto row = [](const char *name, const RetryPolicy &policy, int attempt, const ExitRecord &record, const RunState &outcome,
                        bool again) { QTest::newRow(name) << policy << attempt << record << outcome << again; };
    row("a failure is followed by another attempt", twice, 1, failed, Failed{}, true);
    row("the last retry is used up after three attempts", twice, 3, failed, Failed{}, false);
    row("without a policy there is one attempt", {}, 1, failed, Failed{}, false);
    row("a listed exit code", only75, 1, ended(ExitRecord::Kind::Exit, 75), Failed{}, true);
    row("an exit code that is not listed", only75, 1, failed, Failed{}, false);
    row("a signal, also where exit codes are listed", only75, 1, ended(ExitRecord::Kind::Signal, 11), Failed{}, true);
    row("a program that is missing", twice, 1, ended(ExitRecord::Kind::SpawnFailed, 2), Failed{}, false);
    row("a runner that failed", twice, 1, ended(ExitRecord::Kind::RunnerError, 0), Failed{}, false);
    row("a success", twice, 1, ended(ExitRecord::Kind::Exit, 0), Succeeded{}, false);
    row("a cancelled run", twice, 1, ended(ExitRecord::Kind::Signal, 15), Cancelled{}, false);
    row("a failure just before the cancel came", twice, 1, failed, Failed{.cancelCameTooLate = true}, false);
    row("a time limit that is not listed", twice, 1, ended(ExitRecord::Kind::Signal, 15), Expired{ExpiryLimit::TimeLimit}, false);
    row("a time limit that is listed", limits, 1, ended(ExitRecord::Kind::Signal, 15), Expired{ExpiryLimit::TimeLimit}, true);
    row("a CPU time limit that is not listed", twice, 1, ended(ExitRecord::Kind::Signal, SIGXCPU), Failed{}, false);
    row("a CPU time limit that is listed", limits, 1, ended(ExitRecord::Kind::Signal, SIGXCPU), Failed{}, true);
    row("a CPU time limit told by a shell", twice, 1, ended(ExitRecord::Kind::Exit, 128 + SIGXCPU), Failed{}, false);
    row("a file that grew too large", twice, 1, ended(ExitRecord::Kind::Signal, SIGXFSZ), Failed{}, true);
    row("a hang limit", limits, 1, ended(ExitRecord::Kind::Signal, 15), Expired{ExpiryLimit::HangLimit}, false);
}

void TestRetry::followsItsRules()
{
    QFETCH(const RetryPolicy, policy);
    QFETCH(const int, attempt);
    QFETCH(const ExitRecord, record);
    QFETCH(const RunState, outcome);
    QFETCH(const bool, again);
    const ResourceLimits limits{.cpuTime = seconds(5)};
    QCOMPARE(nextAttempt(policy, attempt, record, outcome, limits).has_value(), again);
}

void TestRetry::theDelayGrowsByTheFactor()
{
    const RetryPolicy policy{.retries = 5, .delay = seconds(10), .factor = 3, .exitCodes = {}, .afterTimeLimit = false};
    const ExitRecord failed = ended(ExitRecord::Kind::Exit, 1);
    QCOMPARE(nextAttempt(policy, 1, failed, Failed{}, {}), seconds(10));
    QCOMPARE(nextAttempt(policy, 2, failed, Failed{}, {}), seconds(30));
    QCOMPARE(nextAttempt(policy, 3, failed, Failed{}, {}), seconds(90));
}

void TestRetry::aStormSlowsDown()
{
    const RetryPolicy storm{.retries = 1000, .delay = {}, .factor = 1, .exitCodes = {}, .afterTimeLimit = false};
    QList<qint64> delays;
    for (int attempt = 1; attempt <= 10; ++attempt)
        delays.append(storm.delayAfter(attempt).count());
    QCOMPARE(delays, (QList<qint64>{0, 100, 200, 400, 800, 1600, 3200, 6400, 10'000, 10'000}));
    RetryPolicy explosive = storm;
    explosive.delay = seconds(1);
    explosive.factor = 100;
    QCOMPARE(explosive.delayAfter(500), Duration(std::chrono::hours(24)));
}

void TestRetry::laterDelaysAreSpread()
{
    QSet<qint64> delays;
    for (int i = 0; i < 100; ++i) {
        const Duration delay = spread(seconds(100), 2, QByteArray::number(i));
        QVERIFY(delay >= seconds(100) && delay <= seconds(110));
        delays.insert(delay.count());
        QCOMPARE(spread(seconds(100), 1, QByteArray::number(i)), seconds(100));
    }
    QVERIFY(delays.size() > 50);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
