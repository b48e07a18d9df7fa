// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/execution/processexecutor.h"

#include <QSet>
#include <QTemporaryDir>

namespace runsheet::test {

//! What an executor said of one attempt.
struct Heard
{
    QStringList words; //!< in order: started, paused, resumed, ended, lost, given back, freed
    bool isPrepared = false;
    std::optional<StartedRun> start;
    std::optional<ExitRecord> record;
    std::optional<LostCause> lost;
    RunReport report;
    ProcessIdentity identity;
    Remains remains;
    int reports = 0;

    [[nodiscard]] bool said(const QString &word) const { return words.contains(word); }
};

//! A real executor with the real runner in a folder of its own, and an ear for each attempt.
class Bench final : public QObject
{
    Q_OBJECT

public:
    explicit Bench(QByteArray stateRoot = {}, std::shared_ptr<Clock> clock = systemClock());
    ~Bench() override;
    Q_DISABLE_COPY_MOVE(Bench)

    [[nodiscard]] QByteArray stateRoot() const { return m_root; }
    [[nodiscard]] ProcessExecutor &executor() { return *m_executor; }
    //! An order for /bin/sh -c; ids are its own.
    [[nodiscard]] ProcessOrder shell(const QByteArray &script);
    [[nodiscard]] ProcessOrder program(const QByteArrayList &argv);
    //! Starts and waits for the end, and for freed.
    const Heard &run(const ProcessOrder &order);
    const Heard &start(const ProcessOrder &order);
    //! Waits until it is prepared, and leaves it so.
    const Heard &prepare(const ProcessOrder &order);
    [[nodiscard]] Heard &heard(const AttemptRef &ref) { return m_heard[ref.nonce]; }
    [[nodiscard]] QByteArray folderOf(const AttemptRef &ref) const;
    QList<Error> lacks; //!< all that was lacking, whatever the attempt
    [[nodiscard]] QByteArray fileOf(const AttemptRef &ref, const QByteArray &name) const;

private:
    void listen();

    QTemporaryDir m_temporary;
    QByteArray m_root;
    std::unique_ptr<ProcessExecutor> m_executor;
    std::map<QByteArray, Heard> m_heard;
    QSet<QByteArray> m_keptBack;
};

[[nodiscard]] QByteArray runnerProgram();
//! All that an executor needs.
[[nodiscard]] ProcessExecutor::Options benchOptions(const QByteArray &stateRoot, std::shared_ptr<Clock> clock = systemClock());
[[nodiscard]] bool isRunning(qint64 pid);

} // namespace runsheet::test
