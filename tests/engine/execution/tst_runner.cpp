// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/execution/runnerlink.h"
#include "tests/engine/execution/bench.h"

#include "engine/execution/processidentity.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

//! The runner itself, spoken to over its socket.
class RunnerTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RunnerLink> startRunner()
    {
        auto link = RunnerLink::start(runnerProgram());
        if (!link)
            return {};
        connect(link->get(), &RunnerLink::told, this, [this](const runner_event &event) { m_events.append(event); });
        connect(link->get(), &RunnerLink::died, this, [this] { m_dead = true; });
        return std::move(*link);
    }

    bool send(RunnerLink &link, const ProcessOrder &order)
    {
        auto folder = makeRunFolder(m_bench.stateRoot(), order, currentBootId(), 022);
        const auto encoded = encodeOrder(order, 022);
        return folder && encoded && link.order(*encoded, folder->record.get(), folder->folder.get());
    }

    qsizetype count(quint32 kind, const AttemptRef &ref) const
    {
        return std::ranges::count_if(m_events, [&](const runner_event &event) { return event.kind == kind && ref.nonce == event.nonce; });
    }
    FolderFacts look(const ProcessOrder &order) { return inspectFolder(m_bench.folderOf(order.ref), order.ref.nonce); }

private Q_SLOTS:
    void init()
    {
        m_events.clear();
        m_dead = false;
    }

    void anOrderBehindAShortRunIsTakenNext()
    {
        const auto link = startRunner();
        const ProcessOrder first = m_bench.shell("exit 1"), second = m_bench.shell("exit 2");
        QVERIFY(send(*link, first) && send(*link, second));
        QTRY_COMPARE(count(EVENT_ENDED, second.ref), 1);
        QCOMPARE(count(EVENT_ENDED, first.ref), 1);
        QCOMPARE(count(EVENT_RETURNED, second.ref), 0);
    }

    void anOrderBehindALongRunComesBackWithItsLockFree()
    {
        const auto link = startRunner();
        const ProcessOrder first = m_bench.shell("sleep 0.5"), second = m_bench.shell("exit 2");
        QVERIFY(send(*link, first) && send(*link, second));
        QCOMPARE(look(second).lock, FolderFacts::Lock::Held);
        QTRY_COMPARE(count(EVENT_RETURNED, second.ref), 1);
        QCOMPARE(count(EVENT_ENDED, first.ref), 0);
        QCOMPARE(look(second).lock, FolderFacts::Lock::Free);
        QVERIFY(!look(second).record.start);
        QTRY_COMPARE(count(EVENT_ENDED, first.ref), 1);
        QCOMPARE(count(EVENT_STARTED, first.ref), 1);
    }

    void hungUpItEndsWhenItsRunIsOver()
    {
        const auto link = startRunner();
        const ProcessOrder order = m_bench.shell("sleep 0.3; exit 4");
        QVERIFY(send(*link, order));
        QTRY_COMPARE(count(EVENT_STARTED, order.ref), 1);
        link->hangUp();
        QTRY_VERIFY(m_dead);
        QCOMPARE(look(order).record.end->record.code, 4);
        QCOMPARE(look(order).lock, FolderFacts::Lock::Free);
    }

    void anIdleOneEndsWhenItIsHungUp()
    {
        const auto link = startRunner();
        link->hangUp();
        QTRY_VERIFY(m_dead);
    }

    void aStartLineThatCannotBeWrittenKeepsTheProgramFromRunning()
    {
        const auto link = startRunner();
        const ProcessOrder order = m_bench.shell("echo ran");
        auto folder = makeRunFolder(m_bench.stateRoot(), order, currentBootId(), 022);
        const auto encoded = encodeOrder(order, 022);
        const UniqueFd readOnly(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(link->order(*encoded, readOnly.get(), folder->folder.get()));
        QTRY_COMPARE(count(EVENT_ENDED, order.ref), 1);
        QCOMPARE(m_events.last().exit_kind, quint32(EXIT_KIND_RUNNER_ERROR));
        QVERIFY(m_bench.fileOf(order.ref, "out").isEmpty());
    }

    void aRunMakesNoFilesThatItDoesNotNeed()
    {
        const auto link = startRunner();
        const ProcessOrder order = m_bench.program({"/bin/true"});
        QVERIFY(send(*link, order));
        QTRY_COMPARE(count(EVENT_ENDED, order.ref), 1);
        const QStringList files =
            QDir(QFile::decodeName(m_bench.folderOf(order.ref))).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        QCOMPARE(files, QStringList({u"record"_s, u"results"_s}));
    }

    void theStartLineAgreesWithTheKernel()
    {
        const auto link = startRunner();
        const ProcessOrder order = m_bench.shell("sleep 0.3");
        QVERIFY(send(*link, order));
        QTRY_COMPARE(count(EVENT_STARTED, order.ref), 1);
        const auto start = look(order).record.start;
        QVERIFY(start);
        QVERIFY(isAlive(start->program) && isAlive(start->runner));
        QTRY_COMPARE(count(EVENT_ENDED, order.ref), 1);
    }

private:
    Bench m_bench;
    QList<runner_event> m_events;
    bool m_dead = false;
};

} // namespace runsheet::test

QTEST_GUILESS_MAIN(runsheet::test::RunnerTest)
#include "tst_runner.moc"
