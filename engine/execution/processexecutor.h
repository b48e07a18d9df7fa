// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/domain/clock.h"
#include "engine/execution/executor.h"
#include "engine/execution/folderwatch.h"
#include "engine/execution/iopool.h"
#include "engine/execution/recovery.h"
#include "engine/execution/runfolder.h"
#include "engine/execution/runnerpool.h"

#include <functional>
#include <map>

class QSocketNotifier;

namespace runsheet {

//! Runs programs under runners. Going, it leaves them alone: they are adopted by the next engine.
class ProcessExecutor final : public Executor
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray stateRoot;     //!< parent of runs/
        QByteArray runnerProgram; //!< absolute path of runsheet-runner
        std::shared_ptr<Clock> clock;
        std::optional<quint32> programUmask; //!< nothing: the umask of this process
    };

    explicit ProcessExecutor(Options options, QObject *parent = nullptr);
    ~ProcessExecutor() override;
    Q_DISABLE_COPY_MOVE(ProcessExecutor)

    //! Makes the run folder and says prepared(). Nothing of the program runs before launch().
    void prepare(const ProcessOrder &order);
    //! Starts what is prepared: at once, or behind the attempt `leader` when nothing of that is left any more. A leader that
    //! lives longer than 50 ms does not keep it: givenBack().
    void launch(const AttemptRef &ref, const QByteArray &leader = {});
    //! What was prepared and not launched: givenBack().
    void putBack(const AttemptRef &ref);
    //! Watches on after a restart of the engine, whatever has become of the attempt meanwhile. `startedAlready`: the store knows
    //! of its start, started() is not said again. `program` is what the store knows of it: for a folder that is gone. Wishes are
    //! sent again by stop(), pause() or resume().
    void adopt(const AttemptRef &ref, const QByteArray &runFolder, bool startedAlready, const ProcessIdentity &program = {});

    void stop(const AttemptRef &ref, const StopWish &wish) override;
    void pause(const AttemptRef &ref) override;
    void resume(const AttemptRef &ref) override;

Q_SIGNALS:
    void prepared(const runsheet::AttemptRef &ref);

private:
    enum class Phase { Preparing, Prepared, Ordered, Live, Ending, Ended };
    struct Prepared
    {
        RunFolder folder;
        RunnerOrder order;
    };
    struct Attempt
    {
        AttemptRef ref;
        QByteArray folder;
        StartSubject subject;
        Phase phase = Phase::Preparing;
        bool adopted = false; //!< by its folder: no socket of ours leads to its runner
        bool runnerDead = false;
        bool startTold = false;
        bool looking = false; //!< an i/o thread inspects its folder
        bool lookDue = false; //!< something happened meanwhile
        bool freed = false;
        int looksLeft = 0;        //!< at a lock that should be free by now
        Duration grace = seconds(10);
        ProcessIdentity identity; //!< of the program, once known
        QByteArrayList wishes;    //!< not delivered yet: words of the control FIFO
        std::shared_ptr<void> lookTimer, knockTimer;
        std::shared_ptr<void> patience;   //!< with a deaf runner, or with left-overs that cannot be ended
        bool recordLost = false;          //!< it runs on without its folder
        std::optional<Prepared> prepared; //!< until it is ordered
        UniqueFd watched;                 //!< pidfd of an adopted one's runner, or of its program when the record is lost
        std::unique_ptr<QSocketNotifier> deathNotifier;
    };

    static Result<Prepared> makeReady(const Options &options, const QByteArray &bootId, ProcessOrder order);
    void onPrepared(const QByteArray &nonce, Result<Prepared> prepared);
    void onTold(const QByteArray &nonce, const runner_event &event);
    void onRunnerDied(const QByteArray &nonce);
    void onTouched(const QByteArray &nonce);
    void inspect(const QByteArray &nonce);
    void onInspected(const QByteArray &nonce, const FolderFacts &facts);
    void onLockHeld(Attempt &attempt, const FolderFacts &facts);
    void onLockFree(Attempt &attempt, const FolderFacts &facts);
    void lookAgain(Attempt &attempt);
    void watch(Attempt &attempt, const ProcessIdentity &process);

    void wish(const AttemptRef &ref, const QByteArray &word);
    void deliver(Attempt &attempt);
    void knock(Attempt &attempt);
    void signalProgram(Attempt &attempt);

    void becomeLive(Attempt &attempt, const RecordedStart &start);
    void takeEnd(Attempt &attempt, const RecordedEnd &end);
    void findWords(const QByteArray &nonce, const RecordedEnd &end, const RunReport &report);
    void sayEnded(const QByteArray &nonce, const ExitRecord &record, RunReport report);
    void failToStart(Attempt &attempt, const Error &error);
    void lose(Attempt &attempt, LostCause cause);
    void endWhatRemains(const QByteArray &nonce, LostCause cause, const RunReport &report);
    void sayLost(const QByteArray &nonce, LostCause cause, RunReport report, Remains remains);
    void giveUpAfter(Attempt &attempt, Duration grace);
    void postpone(const QByteArray &nonce, const Error &error);
    void giveUp(const QByteArray &nonce);
    void giveBack(const QByteArray &nonce);
    void onFreed(Attempt &attempt);
    void sayFreed(const QByteArray &nonce);
    void later(const QByteArray &nonce, std::function<void(Attempt &)> act);
    Attempt *find(const QByteArray &nonce);

    Options m_options;
    QByteArray m_bootId;
    std::map<QByteArray, Attempt> m_attempts; //!< by nonce
    RunnerPool m_runners;
    IoPool m_io;
    FolderWatch m_folders;
};

} // namespace runsheet
