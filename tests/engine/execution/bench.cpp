// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/execution/bench.h"

#include "engine/execution/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <fcntl.h>

namespace runsheet::test {

using namespace Qt::StringLiterals;

QByteArray runnerProgram()
{
    return QFile::encodeName(QCoreApplication::applicationDirPath()) + "/runsheet-runner";
}

ProcessExecutor::Options benchOptions(const QByteArray &stateRoot, std::shared_ptr<Clock> clock)
{
    return {stateRoot, runnerProgram(), std::move(clock), 022};
}

bool isRunning(qint64 pid)
{
    const auto facts = processFacts(pid);
    return facts && facts->state != 'Z';
}

Bench::Bench(QByteArray stateRoot, std::shared_ptr<Clock> clock)
    : m_root(stateRoot.isEmpty() ? QFile::encodeName(m_temporary.path()) : std::move(stateRoot)),
      m_executor(std::make_unique<ProcessExecutor>(benchOptions(m_root, std::move(clock))))
{
    listen();
}

Bench::~Bench()
{
    // Before QTemporaryDir, which does not see names that are not UTF-8.
    m_executor.reset();
    const QByteArray temporary = QFile::encodeName(m_temporary.path());
    const UniqueFd folder(::open(temporary.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    emptyFolder(folder.get());
}

void Bench::listen()
{
    ProcessExecutor *const from = m_executor.get();
    connect(from, &ProcessExecutor::prepared, this, [this](const AttemptRef &ref) {
        heard(ref).isPrepared = true;
        if (!m_keptBack.contains(ref.nonce))
            m_executor->launch(ref);
    });
    connect(from, &Executor::started, this, [this](const AttemptRef &ref, const StartedRun &start) {
        heard(ref).words << u"started"_s;
        heard(ref).start = start;
    });
    connect(from, &Executor::paused, this, [this](const AttemptRef &ref) { heard(ref).words << u"paused"_s; });
    connect(from, &Executor::resumed, this, [this](const AttemptRef &ref) { heard(ref).words << u"resumed"_s; });
    connect(from, &Executor::ended, this,
            [this](const AttemptRef &ref, const ExitRecord &record, const RunReport &report, const ProcessIdentity &identity) {
                heard(ref).words << u"ended"_s;
                heard(ref).record = record;
                heard(ref).report = report;
                heard(ref).identity = identity;
            });
    connect(from, &Executor::lacked, this, [this](const Error &error) { lacks.append(error); });
    connect(from, &Executor::givenBack, this, [this](const AttemptRef &ref) { heard(ref).words << u"given back"_s; });
    connect(from, &Executor::lost, this, [this](const AttemptRef &ref, LostCause cause, const RunReport &report, const Remains &remains) {
        heard(ref).words << u"lost"_s;
        heard(ref).lost = cause;
        heard(ref).report = report;
        heard(ref).remains = remains;
    });
    connect(from, &Executor::freed, this, [this](const AttemptRef &ref) { heard(ref).words << u"freed"_s; });
    connect(from, &Executor::reported, this, [this](const AttemptRef &ref, const RunReport &report) {
        ++heard(ref).reports;
        heard(ref).report = report;
    });
}

ProcessOrder Bench::program(const QByteArrayList &argv)
{
    ProcessOrder order;
    order.ref = {RunKey{1}, newRunId(), 1, newNonce()};
    order.argv = argv;
    order.workspace = m_root;
    order.environment = {{"PATH", "/usr/bin:/bin"}, {"RUNSHEET_RUN_ID", order.ref.run.value.toUtf8()}};
    return order;
}

ProcessOrder Bench::shell(const QByteArray &script)
{
    return program({"/bin/sh", "-c", script});
}

const Heard &Bench::start(const ProcessOrder &order)
{
    m_executor->prepare(order);
    return heard(order.ref);
}

const Heard &Bench::prepare(const ProcessOrder &order)
{
    m_keptBack.insert(order.ref.nonce);
    const Heard &result = start(order);
    [&] { QTRY_VERIFY(result.isPrepared); }();
    return result;
}

const Heard &Bench::run(const ProcessOrder &order)
{
    const Heard &result = start(order);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.said(u"freed"_s), 30000); }();
    return result;
}

QByteArray Bench::folderOf(const AttemptRef &ref) const
{
    return runFolderPath(m_root, ref.run, ref.attempt);
}

QByteArray Bench::fileOf(const AttemptRef &ref, const QByteArray &name) const
{
    QFile file(QFile::decodeName(folderOf(ref) + '/' + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace runsheet::test
