// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/helperprocess.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestHelperProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatItWritesIsGiven();
    void whatItReadsIsGivenToIt();
    void whoTakesTooLongIsKilled();
    void whoWritesTooMuchIsKilled();
    void whatIsNotThereIsSaid();
    void theNextEndsTheOneBefore();
    void nothingOfOurEnvironmentIsPassedOn();

private:
    void start(const QString &script);

    HelperCall m_call;
    std::unique_ptr<HelperProcess> m_helper;
    std::optional<HelperEnd> m_end;
    int m_ends = 0;
};

void TestHelperProcess::init()
{
    m_call = {.program = u"/bin/sh"_s,
              .arguments = {},
              .environment = helperEnvironment(),
              .longest = std::chrono::seconds(20),
              .mostOutput = 100};
    m_end.reset();
    m_ends = 0;
    m_helper = std::make_unique<HelperProcess>(nullptr);
    connect(m_helper.get(), &HelperProcess::ended, this, [this](const HelperEnd &end) {
        m_end = end;
        ++m_ends;
    });
}

void TestHelperProcess::start(const QString &script)
{
    m_call.arguments = {u"-c"_s, script};
    m_helper->start(m_call);
}

void TestHelperProcess::whatItWritesIsGiven()
{
    start(u"echo output; echo 'first problem\nsecond' >&2; exit 3"_s);
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how == HelperEnd::How::Exited && !m_end->isGood());
    QCOMPARE(m_end->exitCode, 3);
    QCOMPARE(m_end->output, QByteArray("output\n"));
    QVERIFY(m_end->problem.startsWith(u"first problem"_s));
}

void TestHelperProcess::whatItReadsIsGivenToIt()
{
    m_call.input = "input";
    start(u"exec cat"_s);
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->isGood());
    QCOMPARE(m_end->output, QByteArray("input"));
}

void TestHelperProcess::whoTakesTooLongIsKilled()
{
    m_call.longest = std::chrono::milliseconds(50);
    start(u"exec sleep 60"_s);
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how == HelperEnd::How::Killed);
}

void TestHelperProcess::whoWritesTooMuchIsKilled()
{
    start(u"exec cat /dev/zero"_s);
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how == HelperEnd::How::Killed);
}

void TestHelperProcess::whatIsNotThereIsSaid()
{
    m_call.program = u"/bin/there-is-no-such-program"_s;
    start({});
    QTRY_VERIFY(m_end);
    QVERIFY(m_end->how == HelperEnd::How::NotStarted && !m_end->problem.isEmpty());
    m_call.program = u"/bin/sh"_s;
    start(u"exit 0"_s);
    QTRY_COMPARE(m_ends, 2);
    QVERIFY(m_end->isGood());
}

void TestHelperProcess::theNextEndsTheOneBefore()
{
    start(u"sleep 60"_s);
    start(u"echo second"_s);
    QTRY_VERIFY(m_end);
    QCOMPARE(m_end->output, QByteArray("second\n"));
    start(u"sleep 60"_s);
    m_helper->stop();
    start(u"echo third"_s);
    QTRY_COMPARE(m_ends, 2);
    QCOMPARE(m_end->output, QByteArray("third\n"));
}

void TestHelperProcess::nothingOfOurEnvironmentIsPassedOn()
{
    qputenv("RUNSHEET_TEST_SECRET", "hidden");
    start(u"echo $RUNSHEET_TEST_SECRET"_s);
    QTRY_VERIFY(m_end);
    QCOMPARE(m_end->output, QByteArray("\n"));
}

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::TestHelperProcess)
#include "tst_helperprocess.moc"
