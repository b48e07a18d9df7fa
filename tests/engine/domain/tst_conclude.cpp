// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/runstate.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(runsheet::ExitRecord)
Q_DECLARE_METATYPE(std::optional<runsheet::StopWish>)

class TestConclude : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEndAddsUpTo_data()
    {
        QTest::addColumn<ExitRecord>("record");
        QTest::addColumn<std::optional<StopWish>>("wish");
        QTest::addColumn<int>("failedItems");
        QTest::addColumn<RunState>("expected");

        using Kind = ExitRecord::Kind;
        const auto end = [](Kind kind, int code, qint64 at) {
            ExitRecord record;
            record.kind = kind;
            record.code = code;
            record.endedAt = instantFromMs(at);
            return record;
        };
        const auto asked = [&end](Kind kind, int code, StopReason reason, bool forced) {
            ExitRecord record = end(kind, code, 2000);
            record.asked = reason;
            record.forced = forced;
            return record;
        };
        const std::optional<StopWish> none;
        const std::optional<StopWish> cancel = StopWish{StopReason::Cancel, instantFromMs(1000), u"ada"_s, false};

        QTest::newRow("exit 0 is success") << end(Kind::Exit, 0, 10) << none << 0 << RunState(Succeeded{});
        QTest::newRow("exit 0 with failed items is partial") << end(Kind::Exit, 0, 10) << none << 2 << RunState(Partial{2, 0, false});
        QTest::newRow("exit 1 is failure") << end(Kind::Exit, 1, 10) << none << 0 << RunState(Failed{});
        QTest::newRow("exit 137 is failure, not a signal") << end(Kind::Exit, 137, 10) << none << 0 << RunState(Failed{});
        QTest::newRow("a signal nobody here sent is failure") << end(Kind::Signal, 9, 10) << none << 0 << RunState(Failed{});
        QTest::newRow("a program that could not start is failure") << end(Kind::SpawnFailed, 2, 10) << none << 0 << RunState(Failed{});
        QTest::newRow("TERM after a cancel is cancelled") << asked(Kind::Signal, 15, StopReason::Cancel, false) << cancel << 0 << RunState(Cancelled{u"ada"_s, false});
        QTest::newRow("exit 3 after a cancel is cancelled") << asked(Kind::Exit, 3, StopReason::Cancel, false) << cancel << 0 << RunState(Cancelled{u"ada"_s, false});
        QTest::newRow("KILL after a cancel is a forced cancel") << asked(Kind::Signal, 9, StopReason::Cancel, true) << cancel << 0 << RunState(Cancelled{u"ada"_s, true});
        QTest::newRow("exit 0 after a cancel without KILL stays success") << asked(Kind::Exit, 0, StopReason::Cancel, false) << cancel << 0 << RunState(Succeeded{true});
        QTest::newRow("work that ended before the cancel keeps its failure") << end(Kind::Exit, 4, 900) << cancel << 0 << RunState(Failed{true});
        QTest::newRow("a time limit is expiry") << asked(Kind::Signal, 15, StopReason::TimeLimit, false) << none << 0 << RunState(Expired{ExpiryLimit::TimeLimit});
        QTest::newRow("a time limit by KILL is expiry, too") << asked(Kind::Signal, 9, StopReason::TimeLimit, true) << none << 0 << RunState(Expired{ExpiryLimit::TimeLimit});
        QTest::newRow("a hang limit is expiry") << asked(Kind::Signal, 15, StopReason::HangLimit, false) << none << 0 << RunState(Expired{ExpiryLimit::HangLimit});
        QTest::newRow("exit 0 after the time limit's TERM stays success") << asked(Kind::Exit, 0, StopReason::TimeLimit, false) << none << 0 << RunState(Succeeded{true});
        QTest::newRow("a wish that no engine saw acted on still cancels by its record")
            << asked(Kind::Signal, 15, StopReason::Cancel, false) << none << 0 << RunState(Cancelled{QString(), false});
    }

    void whatAnEndAddsUpTo()
    {
        QFETCH(ExitRecord, record);
        QFETCH(std::optional<StopWish>, wish);
        QFETCH(int, failedItems);
        QFETCH(RunState, expected);
        QCOMPARE(conclude(record, wish, failedItems, 0), expected);
    }
};

QTEST_GUILESS_MAIN(TestConclude)
#include "tst_conclude.moc"
