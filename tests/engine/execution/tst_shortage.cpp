// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/shortage.h"
#include "tests/engine/execution/bench.h"

#include <QTest>

#include <cerrno>
#include <sys/resource.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! What the computer lacks for a moment gives an attempt back; it is no failure.
class ShortageTest final : public QObject
{
    Q_OBJECT

private:
    //! The pid of the runner that ran it: idle now, it takes the next order.
    qint64 runnerOf(const ProcessOrder &order)
    {
        m_bench.run(order);
        return m_bench.fileOf(order.ref, "out").trimmed().toLongLong();
    }

private Q_SLOTS:
    void onlyWhatPassesIsAShortage()
    {
        for (const int error : {EMFILE, ENFILE, EAGAIN, ENOMEM, ENOBUFS})
            QVERIFY(isShortage(error));
        for (const int error : {0, ENOENT, EACCES, ENOSPC, EIO, E2BIG})
            QVERIFY(!isShortage(error));
    }

    void itSaysWhatIsLackingAndWhatHelps()
    {
        QSet<QString> told;
        for (const int error : {EMFILE, ENFILE, EAGAIN, ENOMEM})
            told.insert(shortage(error).message);
        QCOMPARE(told.size(), 4);
        for (const QString &message : told)
            QVERIFY(message.contains(u"stay queued"_s));
    }

    void aRunnerWithoutFileHandlesGivesTheAttemptBack_data()
    {
        QTest::addColumn<rlim_t>("handles"); // a waiting runner has seven
        QTest::newRow("too few for the order itself") << rlim_t(7);
        QTest::newRow("too few for its pipes") << rlim_t(10);
    }
    void aRunnerWithoutFileHandlesGivesTheAttemptBack()
    {
        QFETCH(const rlim_t, handles);
        m_bench.lacks.clear();
        const auto runner = pid_t(runnerOf(m_bench.shell("echo $PPID")));
        QVERIFY(runner > 0);
        rlimit own{};
        QCOMPARE(::prlimit(runner, RLIMIT_NOFILE, nullptr, &own), 0);
        const rlimit none{handles, own.rlim_max};
        QCOMPARE(::prlimit(runner, RLIMIT_NOFILE, &none, nullptr), 0);
        const ProcessOrder order = m_bench.shell("exit 3");
        const Heard &heard = m_bench.start(order);
        QTRY_VERIFY(heard.said(u"given back"_s));
        QCOMPARE(heard.words, QStringList{u"given back"_s});
        QCOMPARE(m_bench.lacks.size(), 1);
        QCOMPARE(m_bench.lacks.constFirst().code, ErrorCode::Shortage);
        QCOMPARE(::prlimit(runner, RLIMIT_NOFILE, &own, nullptr), 0);
        ProcessOrder again = order;
        again.ref.nonce = newNonce();
        QCOMPARE(m_bench.run(again).record->code, 3);
    }

private:
    Bench m_bench;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::ShortageTest)
#include "tst_shortage.moc"
